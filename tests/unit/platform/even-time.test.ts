import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inEvenTime } from '@/lib/platform/even-time'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Milliseconds of a clock that runs only while something waits for it. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  const done = work().catch(() => {})
  await vi.runAllTimersAsync()
  await done
  return performance.now() - start
}

test.each([1, 5, 60, 199])('%i ms of work are answered at the first step', async (ms) => {
  expect(await timeOf(() => inEvenTime(() => wait(ms), 200))).toBe(200)
})

test('more work is answered at a later step', async () => {
  expect(await timeOf(() => inEvenTime(() => wait(220), 200))).toBe(400)
})

test('a failure waits as well, and stays a failure', async () => {
  const failing = () => inEvenTime(() => wait(30).then(() => Promise.reject(new Error('no'))), 200)
  expect(await timeOf(failing)).toBe(200)
  const failed = expect(failing()).rejects.toThrow('no')
  await vi.runAllTimersAsync()
  await failed
})
