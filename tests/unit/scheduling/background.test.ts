import { describe, expect, it } from 'vitest'
import { solveInBackground, type Progress } from '@/lib/scheduling/background'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf } from '@/lib/scheduling/judge'
import { placingOf } from '@/lib/scheduling/solve'
import { smallProblem } from '@/tests/factories/problems'

/** Too hard to be settled in seconds: breaks cost, and people have most of the day to fill. */
const hard = smallProblem(1, { people: 60, slots: 12, candidates: 600, tables: 20, availability: 0.6, minMeetings: 2, breakPrice: 15, restAfter: 4, alternatives: 0.1 })

describe('solving in threads of their own', () => {
  it('keeps to its time and tells how it goes', async () => {
    const told: Progress[] = []
    const begun = performance.now()
    const solution = await solveInBackground(toInstance(hard), { timeLimit: 4, seed: 1, onProgress: (progress) => told.push(progress) })
    // Half a second, and as much again for whatever else this machine does.
    expect(performance.now() - begun).toBeLessThan(5000)
    expect(solution.status).toBe('feasible')
    const instance = toInstance(hard)
    expect(violationsOf(instance, placingOf(hard, solution.meetings))).toEqual([])
    expect(solution.bound).toBeGreaterThanOrEqual(solution.objective)
    expect(told.length).toBeGreaterThan(0)
    for (const [i, { value, bound }] of told.entries()) {
      expect(bound).toBeLessThanOrEqual(told[Math.max(0, i - 1)]!.bound)
      if (value !== null && i > 0) expect(value).toBeGreaterThanOrEqual(told[i - 1]!.value ?? -Infinity)
    }
    expect(solution.objective).toBe(told.at(-1)!.value)
  })

  it('ends with the best so far when told that it is enough', async () => {
    const enough = new AbortController()
    const begun = performance.now()
    const solution = await solveInBackground(toInstance(hard), { timeLimit: 60, enough: enough.signal, onProgress: ({ value }) => { if (value !== null) enough.abort() } })
    expect(performance.now() - begun).toBeLessThan(20_000)
    expect(solution.meetings.length).toBeGreaterThan(0)
  })

  it('is refused with the reason when cancelled, before and after it began', async () => {
    const cancel = new AbortController()
    const running = solveInBackground(toInstance(hard), { timeLimit: 60, signal: cancel.signal })
    setTimeout(() => cancel.abort(new Error('The event is off')), 300)
    await expect(running).rejects.toThrow('The event is off')
    await expect(solveInBackground(toInstance(hard), { timeLimit: 60, signal: cancel.signal })).rejects.toThrow('The event is off')
  })

  it('says at once what counting shows', async () => {
    const problem = smallProblem(2, { people: 4, slots: 2, candidates: 3 })
    const impossible = { ...problem, participants: problem.participants.map((person) => ({ ...person, available: [] })), candidates: problem.candidates.map((candidate) => ({ ...candidate, required: true })) }
    const solution = await solveInBackground(toInstance(impossible), { timeLimit: 60 })
    expect([solution.status, solution.seconds < 5]).toEqual(['infeasible', true])
    expect(solution.conflict).toBe(`${solution.shortages![0]!.detail} ${solution.shortages![0]!.mend}`)
  })
})
