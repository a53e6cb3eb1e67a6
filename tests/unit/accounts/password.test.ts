import { expect, test } from 'vitest'
import { hashPassword, isPasswordRight } from '@/lib/accounts/password'

test('a password fits its own hash alone, which is argon2id with the cost we chose', async () => {
  const hash = await hashPassword('seven green boats')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await hashPassword('seven green boats')).not.toBe(hash)
  expect(await isPasswordRight(hash, 'seven green boats')).toBe(true)
  expect(await isPasswordRight(hash, 'seven green boat')).toBe(false)
})

test('where there is no hash nothing is right', async () => {
  expect(await isPasswordRight(null, 'seven green boats')).toBe(false)
  expect(await isPasswordRight(undefined, '')).toBe(false)
})

test('checking against no hash costs as much as against one', async () => {
  const hash = await hashPassword('seven green boats')
  const quickest = async (against: string | null) => {
    const times: number[] = []
    for (let i = 0; i < 7; i++) {
      const start = performance.now()
      await isPasswordRight(against, 'something else')
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  }
  const [known, unknown] = [await quickest(hash), await quickest(null)]
  expect(unknown / known).toBeGreaterThan(0.6)
  expect(unknown / known).toBeLessThan(1.7)
})
