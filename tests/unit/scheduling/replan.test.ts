import { describe, expect, it } from 'vitest'
import { Best } from '@/lib/scheduling/best'
import { differenceLines, differenceOf } from '@/lib/scheduling/difference'
import { seededRandom } from '@/lib/scheduling/budget'
import { toInstance, type Instance, type Placing } from '@/lib/scheduling/instance'
import { violationsOf } from '@/lib/scheduling/judge'
import type { Problem, Solution } from '@/lib/scheduling/model'
import { droppedSentence, refill, replan, type Changes, type Replan } from '@/lib/scheduling/replan'
import { readProblem } from '@/lib/scheduling/read-problem'
import { placingOf, solve, toSolution } from '@/lib/scheduling/solve'
import { drawnSchedule, everyRule, smallProblem } from '@/tests/factories/problems'

function plan(problem: Problem, previous: Solution, changes: Changes): Replan {
  const { value, faults } = replan(problem, previous, changes)
  if (!value) throw new Error(faults.map(({ message }) => message).join(' '))
  return value
}
const steps = 3000

function solutionOf(instance: Instance, placing: Placing, previousSeats?: Int32Array): Solution {
  const best = new Best(instance)
  expect(best.offer(placing)).toBe(true)
  return toSolution(instance, best, [], { seed: 1, seconds: 0, ...(previousSeats ? { previousSeats } : {}) })
}

const day: Problem = {
  format: 'sund-schedule-problem/1', tables: 2,
  slots: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
  participants: [{ id: 'Ana' }, { id: 'Bo' }, { id: 'Cy' }, { id: 'Di' }, { id: 'Ed', standby: true }],
  candidates: [
    { id: 'm1', a: 'Ana', b: 'Bo', score: 80, fixedSlot: 's1' }, { id: 'm2', a: 'Cy', b: 'Di', score: 70, fixedSlot: 's1' }, { id: 'm3', a: 'Ana', b: 'Di', score: 60, fixedSlot: 's2' },
    { id: 'm4', a: 'Bo', b: 'Cy', score: 50, fixedSlot: 's1' }, { id: 'm5', a: 'Ed', b: 'Bo', score: 40 },
  ],
}
const places = ({ meetings }: Solution) => Object.fromEntries(meetings.map(({ candidate, slot }) => [candidate, slot]))

describe('planning again', () => {
  it('drops what those who do not come would have had, and moves nothing else', async () => {
    const before = await solve(day, { steps })
    expect(places(before)).toEqual({ m1: 's1', m2: 's1', m3: 's2' })
    const after = plan(day, before, { absent: ['Ana'] })
    expect(after.dropped).toEqual([{ candidate: 'm1', why: 'Ana does not come.' }, { candidate: 'm3', why: 'Ana does not come.' }])
    expect(droppedSentence(after.dropped)).toBe('2 meetings cannot stand: m1 (Ana does not come) and m3 (Ana does not come).')
    const solution = await solve(after.problem, { steps, start: refill(after), })
    expect(places(solution)).toEqual({ m2: 's1' })
  })

  it('calls in who is on standby where there is room', async () => {
    const before = await solve(day, { steps })
    expect(before.unscheduled.find(({ candidate }) => candidate === 'm5')!.reason).toBe('standby')
    const after = plan(day, before, { absent: ['Ana'], called: ['Ed'] })
    const placing = refill(after)
    expect(placing[4]).toBe(0)
    expect([...placing.slice(0, 4)]).toEqual([-1, 0, -1, -1])
  })

  it('does not take a counted table for another when one is lost', async () => {
    const three = { ...day, tables: 3 }
    const before = await solve(three, { steps })
    const used = new Set(before.meetings.map(({ table }) => Number(table)))
    const lost = [1, 2, 3].find((table) => !used.has(table))!
    const after = plan(three, before, { lostTables: [lost] })
    const solution = await solve(after.problem, { steps, start: refill(after) })
    expect(differenceOf(three, before, solution).sentence).toBe('Nothing changes: 3 meetings as before.')
  })

  it('offers a freed slot to others', async () => {
    const before = await solve({ ...day, tables: 1 }, { steps })
    expect(places(before)).toEqual({ m1: 's1', m3: 's2' })
    const after = plan({ ...day, tables: 1 }, before, { withdrawn: ['m1'] })
    expect([...refill(after)]).toEqual([-1, 0, 1, -1, -1])
  })

  it('changes nothing that is past, and adds nothing there', async () => {
    const before = await solve(day, { steps })
    const after = plan(day, before, { absent: ['Cy', 'Ana'], from: 's2' })
    expect([...refill(after)]).toEqual([0, 0, -1, -1, -1])
    expect(after.dropped.map(({ candidate }) => candidate)).toEqual(['m3'])
  })

  it('keeps tables and their names when some are lost', async () => {
    const before: Solution = { ...(await solve(day, { steps })), meetings: [{ candidate: 'm1', slot: 's1', table: 1 }, { candidate: 'm2', slot: 's1', table: 2 }, { candidate: 'm3', slot: 's2', table: 1 }] }
    const after = plan(day, before, { lostTables: [1] })
    expect(after.problem.tables).toEqual([{ id: '2' }])
    expect(after.dropped).toEqual([{ candidate: 'm2', why: 'No table is left for it in s1.' }])
    const solution = await solve(after.problem, { steps, start: refill(after) })
    expect(solution.meetings).toEqual([{ candidate: 'm1', slot: 's1', table: '2' }, { candidate: 'm3', slot: 's2', table: '2' }])
  })

  it('moves a meeting where that gains more than its price', async () => {
    const problem: Problem = { ...day, tables: 1, candidates: [{ id: 'm1', a: 'Ana', b: 'Bo', score: 50 }, { id: 'm2', a: 'Ana', b: 'Cy', score: 60 }], participants: [{ id: 'Ana' }, { id: 'Bo' }, { id: 'Cy', available: [] }, { id: 'Di' }], slots: [{ id: 's1' }, { id: 's2' }] }
    const before: Solution = { ...(await solve(problem, { steps })), meetings: [{ candidate: 'm1', slot: 's1', table: 1 }] }
    const changes: Changes = { available: { Cy: ['s1'] } }
    const frozen = plan(problem, before, changes)
    expect([...refill(frozen)]).toEqual([0, -1])
    const cheap = plan(problem, before, { ...changes, price: 5 })
    expect(places(await solve(cheap.problem, { steps, start: refill(cheap), keep: cheap.keep! }))).toEqual({ m1: 's2', m2: 's1' })
    const dear = plan(problem, before, { ...changes, price: 100 })
    expect(places(await solve(dear.problem, { steps, start: refill(dear), keep: dear.keep! }))).toEqual({ m1: 's1' })
  })

  it('gives a sound problem, keeps every rule and moves no meeting of those who are there, whatever changes', () => {
    for (let seed = 0; seed < 40; seed++) {
      const problem = smallProblem(seed, { ...everyRule, maxBreakDifference: undefined, required: 0, people: 10, candidates: 24, tables: 4 })
      const before = solutionOf(toInstance(problem), drawnSchedule(problem, seededRandom(seed)))
      const after = plan(problem, before, { absent: ['p1', 'p6'], withdrawn: ['m2'], lostTables: seed % 2 ? [3] : [], available: { p3: ['s3', 's4'] }, ...(seed % 3 ? {} : { from: 's2' }) })
      expect(readProblem(after.problem).faults).toBeUndefined()
      const placing = refill(after)
      expect(violationsOf(after.instance, placing)).toEqual([])
      const was = placingOf(after.problem, before.meetings)
      const gone = new Set(after.dropped.map(({ candidate }) => candidate))
      problem.candidates.forEach(({ id }, m) => {
        if (was[m]! >= 0 && !gone.has(id)) expect(placing[m]).toBe(was[m])
      })
      for (const { candidate, why } of after.dropped) {
        const { a, b } = problem.candidates.find(({ id }) => id === candidate)!
        if ([a, b].includes('p1') || [a, b].includes('p6')) expect(why).toMatch(/not come/)
      }
      const solution = solutionOf(after.instance, placing, after.seats)
      const tables = new Map(before.meetings.map(({ candidate, table }) => [candidate, String(table)]))
      const lost = seed % 2 ? '3' : ''
      for (const { candidate, table } of solution.meetings) if (tables.has(candidate) && !gone.has(candidate) && tables.get(candidate) !== lost) expect(String(table)).toBe(tables.get(candidate))
    }
  })

  it('refuses names it does not know', async () => {
    const before = await solve(day, { steps })
    expect(replan(day, before, { absent: ['Zoe'], called: ['Bo'], withdrawn: ['m9'], lostTables: [1, 2, 7], from: 's9', available: { Bo: ['s8'] } }).faults!.map(({ message }) => message)).toEqual([
      'Participant "Zoe": is not in the problem.',
      'Participant "Bo": is not on standby and need not be called.',
      'Participant "Bo": is said to be there in slot "s8", which does not exist.',
      'Candidate "m9": is not in the problem.',
      'Table "7": is not in the problem.',
      'Slot "s9": is not in the problem.',
      'The tables: are all lost: at least one must be left.',
    ])
  })
})

describe('the difference of two schedules', () => {
  const of = (objective: number, meetings: Solution['meetings']): Solution => ({ format: 'sund-schedule-solution/1', status: 'feasible', objective, bound: 300, gap: 0, score: 0, floorShortfall: 0, breaks: 0, meetings, unscheduled: [], seconds: 0, seed: 1 })

  it('names who gains, loses, moves and sits elsewhere', () => {
    const before = of(200, [{ candidate: 'm1', slot: 's1', table: 1 }, { candidate: 'm2', slot: 's1', table: 2 }, { candidate: 'm3', slot: 's2', table: 1 }])
    const after = of(180, [{ candidate: 'm1', slot: 's3', table: 1 }, { candidate: 'm3', slot: 's2', table: 2 }, { candidate: 'm5', slot: 's2', table: 1 }])
    const difference = differenceOf(day, before, after)
    expect(difference.sentence).toBe('4 meetings of 5 people change (1 dropped, 1 added, 1 moved to another slot, 1 to another table); 0 meetings stay exactly as they were.')
    expect(difference.value).toBe(-20)
    expect(differenceLines(difference)).toEqual([
      'Ana has moved: m1 from s1 to s3, table 1; sits elsewhere for m3 (s2, table 2)',
      'Bo gains m5 (s2, table 1); has moved: m1 from s1 to s3, table 1',
      'Cy loses m2 (s1)',
      'Di loses m2 (s1); sits elsewhere for m3 (s2, table 2)',
      'Ed gains m5 (s2, table 1)',
    ])
    expect(differenceOf(day, before, before)).toEqual({ meetings: [], people: [], unchanged: 3, value: 0, sentence: 'Nothing changes: 3 meetings as before.' })
  })
})
