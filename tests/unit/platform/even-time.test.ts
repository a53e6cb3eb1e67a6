import { expect, test } from 'vitest'
import { inEvenTime } from '@/lib/platform/even-time'

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
const timeOf = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work().catch(() => {})
  return performance.now() - start
}

test.each([0, 5, 60])('%i ms of work are answered at the first step', async (ms) => {
  const spent = await timeOf(() => inEvenTime(() => wait(ms), 200))
  expect(spent).toBeGreaterThanOrEqual(198)
  expect(spent).toBeLessThan(260)
})

test('more work is answered at a later step', async () => {
  expect(await timeOf(() => inEvenTime(() => wait(220), 200))).toBeGreaterThanOrEqual(398)
})

test('a failure waits as well, and stays a failure', async () => {
  const failing = () => inEvenTime(() => Promise.reject(new Error('no')), 200)
  expect(await timeOf(failing)).toBeGreaterThanOrEqual(198)
  await expect(failing()).rejects.toThrow('no')
})
