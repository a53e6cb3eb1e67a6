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
  // Processor time, which other work on the machine does not lengthen; in turns.
  const spent = { known: 0, unknown: 0 }
  for (let i = 0; i < 8; i++)
    for (const [whom, against] of [['known', hash], ['unknown', null]] as const) {
      const before = process.cpuUsage()
      await isPasswordRight(against, 'something else')
      const { user, system } = process.cpuUsage(before)
      spent[whom] += user + system
    }
  expect(spent.unknown / spent.known).toBeGreaterThan(0.6)
  expect(spent.unknown / spent.known).toBeLessThan(1.7)
})
