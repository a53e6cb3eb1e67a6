import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Problem } from '@/lib/scheduling/model'
import { readProblem, readSolution } from '@/lib/scheduling/read-problem'
import { jsonSchemas, problemSchema, solutionSchema } from '@/lib/scheduling/schemas'
import { solve } from '@/lib/scheduling/solve'
import { everyRule, smallProblem } from '@/tests/factories/problems'

const sound: Problem = {
  format: 'sund-schedule-problem/1',
  slots: [{ id: 's1', start: '2027-03-01T09:00:00+01:00', end: '2027-03-01T09:20:00+01:00' }, { id: 's2', start: '2027-03-01T09:20:00+01:00' }],
  tables: 2,
  participants: [{ id: 'p1' }, { id: 'p2', available: ['s2'] }, { id: 'p3' }],
  candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: 50 }, { id: 'm2', a: 'p1', b: 'p3', score: 60, before: ['m1'] }],
}
const messages = (input: unknown) => readProblem(input).faults?.map(({ message }) => message) ?? []

describe('a problem that is read', () => {
  it('comes back as it was where it is sound', () => {
    expect(readProblem(sound)).toEqual({ value: sound })
  })

  it('may carry every rule', () => {
    for (let seed = 0; seed < 60; seed++) expect(messages(smallProblem(seed, everyRule))).toEqual([])
  })

  it('takes a candidate without a score for one of 0', () => {
    const { value } = readProblem({ ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p2', required: true }] })
    expect(value!.candidates).toEqual([{ id: 'm1', a: 'p1', b: 'p2', required: true, score: 0 }])
  })

  const twoLocks = { candidates: [{ id: 'm1', a: 'p1', b: 'p3', score: 1 }, { id: 'm2', a: 'p1', b: 'p3', score: 1 }], locked: [{ candidate: 'm1', slot: 's1' }, { candidate: 'm2', slot: 's1' }] }
  it.each<[string, unknown, string]>([
    ['is no object', [1, 2], 'The problem: must be an object with format, slots, tables, participants and candidates, not a list of 2.'],
    ['is of another format', { ...sound, format: 'x/2' }, 'The problem: format must be "sund-schedule-problem/1", not "x/2".'],
    ['has no slots', { ...sound, slots: [], participants: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }] }, 'The problem: slots must not be empty: add at least one slot, not an empty list.'],
    ['has no tables', { ...sound, tables: 0 }, 'The problem: tables must be a whole number above 0, or a list of tables with an id each, not 0.'],
    ['lacks its people', { ...sound, participants: undefined }, 'The problem: participants is missing: it must be a list of participants.'],
    ['weighs with less than nothing', { ...sound, objective: { breaks: -1 } }, 'The problem: objective.breaks must not be negative, not -1.'],
    ['has a score that is no number', { ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: NaN }] }, 'Candidate "m1": score must be a number from 0 to 100, not NaN.'],
    ['has a score beyond 100', { ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: 101 }] }, 'Candidate "m1": score must be a number from 0 to 100, not 101.'],
    ['asks for fewer than no meetings', { ...sound, participants: [{ id: 'p1', minMeetings: -1 }, { id: 'p2' }, { id: 'p3' }] }, 'Participant "p1": minMeetings must not be negative, not -1.'],
    ['has a candidate that is a number', { ...sound, candidates: [7] }, 'Candidate 1 of the list: must be an object, not 7.'],
    ['names somebody twice', { ...sound, participants: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }, { id: 'p2' }] }, 'Participant "p2": stands twice, as number 2 and 4 of the list: give each an id of its own.'],
    ['has a candidate with a stranger', { ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p9', score: 1 }] }, 'Candidate "m1": b is "p9", who is no participant: add them or leave the candidate out.'],
    ['has a meeting of somebody with themselves', { ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p1', score: 1 }] }, 'Candidate "m1": is a meeting of "p1" with themselves: name two people.'],
    ['requires what it forbids', { ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: 1, required: true, forbidden: true }] }, 'Candidate "m1": is both required and forbidden: choose one.'],
    ['has somebody there in a slot that is none', { ...sound, participants: [{ id: 'p1', available: ['s1', 's7'] }, { id: 'p2' }, { id: 'p3' }] }, 'Participant "p1": is available in slot "s7", which does not exist: add the slot or leave it out.'],
    ['has a table that is none', { ...sound, participants: [{ id: 'p1', fixedTable: 3 }, { id: 'p2' }, { id: 'p3' }] }, 'Participant "p1": has table "3", which does not exist.'],
    ['binds to a session that is none', { ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: 1, session: 'am' }] }, 'Candidate "m1": is bound to session "am", which no slot has.'],
    ['goes round in a circle', { ...sound, candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: 1, before: ['m2'] }, { id: 'm2', a: 'p1', b: 'p3', score: 1, before: ['m1'] }] }, 'Candidate "m1": comes before itself ("m1" before "m2" before "m1"): take one "before" away.'],
    ['locks somebody who is not there', { ...sound, locked: [{ candidate: 'm1', slot: 's1' }] }, 'Lock of "m1": is in "s1", when "p2" is not available: move the lock or make them available.'],
    ['locks somebody twice in a slot', { ...sound, ...twoLocks }, 'Lock of "m2": "p1" is locked twice in "s1": there also for "m1".'],
    ['locks two at one table', { ...sound, participants: [...sound.participants, { id: 'p4' }], candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: 1 }, { id: 'm2', a: 'p3', b: 'p4', score: 1 }], locked: [{ candidate: 'm1', slot: 's2', table: 1 }, { candidate: 'm2', slot: 's2', table: 1 }] }, 'Lock of "m2": is at the same table in "s2" as "m1": lock one of them elsewhere.'],
    ['locks more than there are tables', { ...sound, tables: 1, participants: [...sound.participants, { id: 'p4' }], candidates: [{ id: 'm1', a: 'p1', b: 'p2', score: 1 }, { id: 'm2', a: 'p3', b: 'p4', score: 1 }], locked: [{ candidate: 'm1', slot: 's2' }, { candidate: 'm2', slot: 's2' }] }, 'Slot "s2": has 2 locked meetings for 1 open tables: move 1 of them or add tables.'],
    ['lists slots out of order', { ...sound, slots: [{ id: 's1', start: '2027-03-01T10:00:00Z' }, { id: 's2', start: '2027-03-01T09:00:00Z' }] }, 'Slot "s2": begins (2027-03-01T09:00:00Z) before slot "s1" has begun: list slots in order of time, none over another.'],
    ['gives a time without its offset', { ...sound, slots: [{ id: 's1', start: '2027-03-01 10:00' }, { id: 's2' }] }, 'Slot "s1": start must be a time with its offset, such as 2027-03-01T09:00:00+01:00, not "2027-03-01 10:00".'],
  ])('is refused in words where it %s', (_, input, message) => {
    expect(messages(input)).toContain(message)
  })

  it('is told all its faults at once', () => {
    const found = messages({ ...sound, tables: -1, objective: { score: 'x' }, participants: [{ id: 'p1', maxMeetings: 1.5 }, { id: 'p2' }, { id: 'p2' }], candidates: [{ id: 'm1', a: 'p2', b: 'p2', score: 200 }, { id: 'm2', a: 'p2', b: 'p2', score: 1 }] })
    expect(found).toHaveLength(6)
    expect(found.map((message) => message.split(':')[0])).toEqual(['The problem', 'The problem', 'Participant "p1"', 'Candidate "m1"', 'Participant "p2"', 'Candidate "m2"'])
  })

  it('is refused soon and shortly where it is large and hostile', () => {
    const begun = performance.now()
    const wrong = readProblem({ ...sound, candidates: Array.from({ length: 300_000 }, () => ({ id: '\u001b[2J', a: [], b: {}, score: '1' })) })
    expect([wrong.faults?.length, wrong.faults && wrong.more > 250_000]).toEqual([200, true])
    const chain = Array.from({ length: 30_000 }, (_, m) => ({ id: `m${m}`, a: 'p1', b: 'p2', score: 1, before: [`m${(m + 1) % 30_000}`] }))
    const circle = messages({ ...sound, candidates: chain })
    expect(circle).toHaveLength(1)
    expect(circle[0]!.length).toBeLessThan(500)
    expect(messages({ ...sound, candidates: Array(1_000_000).fill(0) })).toEqual(['The problem: candidates must not hold more than 500000, not a list of 1000000.'])
    expect(messages(JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`))).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('shows nothing that a terminal would obey', () => {
    const [first] = messages({ ...sound, candidates: [{ id: '\u001b[2J\n', a: 'p1', b: 'nobody', score: 1 }] })
    expect(first).toBe('Candidate "?[2J?": b is "nobody", who is no participant: add them or leave the candidate out.')
  })
})

describe('a solution that is read', () => {
  it('comes back as it was written', async () => {
    const problem = smallProblem(3, everyRule)
    const solution = await solve(problem, { steps: 2000 })
    const read = readSolution(JSON.parse(JSON.stringify(solution)), problem)
    expect(read.value!.meetings).toEqual(solution.meetings)
    expect(read.value!.unscheduled).toEqual(solution.unscheduled)
  })

  it('is refused where it is of another problem', async () => {
    const solution = await solve(sound, { steps: 2000 })
    const other = { ...sound, candidates: [{ id: 'x1', a: 'p1', b: 'p2', score: 50 }], slots: [{ id: 's1' }], participants: [{ id: 'p1' }, { id: 'p2' }] }
    expect(readSolution(solution, other).faults!.map(({ message }) => message)).toEqual([
      'Meeting "m2" of the solution: is no candidate of the problem: give the solution that belongs to it.',
      'Meeting "m1" of the solution: is no candidate of the problem: give the solution that belongs to it.',
      'Meeting "m1" of the solution: is in slot "s2", which the problem does not have.',
    ])
  })
})

describe('the JSON Schemas in docs', () => {
  it('are those of the code: node scripts/run.mjs scripts/schedule-schemas.ts', () => {
    for (const [name, text] of Object.entries(jsonSchemas())) expect(readFileSync(join('docs', name), 'utf8')).toBe(text)
  })

  it('say the same as the reader about a sound problem and its solution', async () => {
    expect(problemSchema.safeParse(sound).success).toBe(true)
    expect(solutionSchema.safeParse(await solve(sound, { steps: 2000 })).success).toBe(true)
  })
})
