import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoardIndex, breachesOf } from '@/lib/events/board/judge-board'
import { bestFrom, placingFrom, toResult, type ProposalResult } from '@/lib/events/schedule/proposal'
import { aimSteps, usualAims, type ScheduleAims } from '@/lib/events/schedule/schedule-aims'
import { indexFacts, pairKey, whyNever, type FactsIndex, type ScheduleFacts } from '@/lib/events/schedule/schedule-facts'
import { buildProblem, type FixedMeeting, type ProblemInput } from '@/lib/events/schedule/schedule-problem'
import { readProblem } from '@/lib/scheduling/read-problem'
import { solve } from '@/lib/scheduling/solve'
import { buildFacts, buildKind, buildParticipant, buildSlots, buildTable, nine } from '../../../factories/facts'

const before = new Date(nine.getTime() - 1)
const worth = (a: { id: string }, b: { id: string }) => 1 + ((a.id.length * 31 + b.id.length * 17 + a.id.charCodeAt(a.id.length - 1) * 7 + b.id.charCodeAt(b.id.length - 1) * 7) % 99)

function input(facts: ScheduleFacts, fields: Partial<ProblemInput> = {}): ProblemInput {
  const index = indexFacts(facts)
  return { index, aims: facts.aims, worthOf: (a, b) => (whyNever(index, a, b) === null ? worth(a, b) : null), fixed: [], now: before, ...fields }
}

async function solved(given: ProblemInput): Promise<ProposalResult> {
  const built = buildProblem(given)
  const { faults } = readProblem(built.problem)
  expect(faults ?? []).toEqual([])
  const solution = await solve(built.problem, { steps: 3_000, seed: 1 })
  return toResult({ index: given.index, built, solution, aims: given.aims, wishes: [], bracketOf: () => 'none', seconds: 0 })
}

/** Rules that a schedule breaks, as the board would say. Fixed meetings are an organiser's own. */
function breaches(index: FactsIndex, { meetings }: ProposalResult): string[] {
  const placed = meetings.map(({ aId, bId, slotId, tableId, value }, at) => ({ id: String(at), version: 0, aId, bId, aName: aId, bName: bId, slotId, tableId, isLocked: false, score: value }))
  const board = new BoardIndex(placed)
  return placed.flatMap((meeting, at) => (meetings[at]!.fixedId === null ? breachesOf(index, board, meeting).flatMap(({ code, params }) => (code === 'no-common-language' ? [] : [`${code} ${JSON.stringify(params)}`])) : []))
}

const sme = (id: string, fields: Parameters<typeof buildParticipant>[1] = {}) => buildParticipant(id, { kindId: 'sme', ...fields })
const authority = (id: string, fields: Parameters<typeof buildParticipant>[1] = {}) => buildParticipant(id, { kindId: 'authority', ...fields })
const pairsOf = ({ meetings }: ProposalResult) => meetings.map(({ aId, bId }) => pairKey(aId, bId)).sort()

describe('the problem of an event', () => {
  it('has a candidate for every pair of kinds that meet, and none for colleagues, a "not", or people on standby', () => {
    const facts = buildFacts({ participants: [sme('a'), sme('b'), sme('c', { isStandby: true }), authority('x'), authority('y', { registrationId: 'r a' })], never: [pairKey('r b', 'r x')] })
    const { problem, pairs } = buildProblem(input(facts))
    expect([...pairs.keys()].sort()).toEqual(['a x', 'b y'])
    expect(problem.candidates.map(({ a, b, score }) => [a, b, score])).toEqual([['a', 'x', worth({ id: 'a' }, { id: 'x' })], ['b', 'y', worth({ id: 'b' }, { id: 'y' })]])
    expect(problem.participants.find(({ id }) => id === 'c')).toMatchObject({ standby: true, minMeetings: 0 })
  })

  it('says who is there when, what they are promised and may have, and nothing of slots that have begun', () => {
    const facts = buildFacts({ participants: [sme('a', { floor: 2, most: 3, away: { s1: 'blocked' } }), authority('x')] })
    const { problem } = buildProblem(input(facts, { now: facts.slots[0]!.startsAt }))
    expect(problem.participants).toEqual([
      { id: 'a', role: 'sme', organisation: 'r a', available: ['s2', 's3'], minMeetings: 2, maxMeetings: 3 },
      { id: 'x', role: 'authority', organisation: 'r x', available: ['s1', 's2', 's3'], minMeetings: 0 },
    ])
  })

  it('lets two organisations meet once, whoever of their people it is', async () => {
    const team = { registrationId: 'team', organisationId: 'team' }
    const facts = buildFacts({ participants: [sme('a', team), sme('b', team), authority('x'), authority('y')] })
    expect(buildProblem(input(facts)).problem.candidates.map(({ id, oneOf }) => [id, oneOf])).toEqual([['a x', 'r x team'], ['a y', 'r y team'], ['b x', 'r x team'], ['b y', 'r y team']])
    expect((await solved(input(facts))).meetings).toHaveLength(2)
  })

  it('turns the sliders into weights', () => {
    const facts = buildFacts({ participants: [sme('a'), authority('x')] })
    const objective = (aims: Partial<ScheduleAims>) => buildProblem(input(facts, { aims: { ...usualAims, ...aims } })).problem.objective
    expect(objective({ value: 'none', floors: 'little', gaps: 'most' })).toEqual({ score: 0, floorShortfall: 25, breaks: 40, priority: 1000 })
    expect(objective({ value: 'most', floors: 'most', gaps: 'none' })).toEqual({ score: 2, floorShortfall: 400, breaks: 0, priority: 1000 })
  })

  it('keeps a rest after so many meetings in a row, counting anew after a pause', async () => {
    const participants = [sme('a'), ...Array.from({ length: 6 }, (_, i) => authority(`x${i}`))]
    const run = async (pauseAfter: number[]) => {
      const facts = buildFacts({ participants, restAfter: 2, slots: buildSlots(5, pauseAfter), aims: { ...usualAims, gaps: 'none' } })
      const result = await solved(input(facts))
      expect(breaches(indexFacts(facts), result)).toEqual([])
      return result.meetings.length
    }
    expect(await run([])).toBe(4)
    expect(await run([1, 3])).toBe(5)
  })

  it('holds all meetings of a booth there, and leaves it to nobody else', async () => {
    const facts = buildFacts({ participants: [sme('a'), sme('b'), authority('x'), authority('y')], tables: [buildTable('booth', { ownerId: 'x' }), buildTable('t1')], slots: buildSlots(2) })
    const { meetings } = await solved(input(facts))
    expect(meetings).toHaveLength(4)
    for (const { aId, bId, tableId } of meetings) expect(tableId).toBe([aId, bId].includes('x') ? 'booth' : 't1')
  })

  it('seats those who are online in rooms, never more meetings than rooms, and the others at tables', async () => {
    const facts = buildFacts({
      mode: 'HYBRID',
      participants: [sme('a', { isOnline: true }), sme('b', { isOnline: true }), sme('c'), authority('x'), authority('y', { isOnline: true })],
      tables: [buildTable('t1'), buildTable('room', { isOnline: true })],
      slots: buildSlots(3),
    })
    const result = await solved(input(facts))
    expect(breaches(indexFacts(facts), result)).toEqual([])
    const online = result.meetings.filter(({ tableId }) => tableId === 'room')
    expect(new Set(online.map(({ slotId }) => slotId)).size).toBe(online.length)
    expect(online).toHaveLength(3)
  })

  it('counts pairs for which there is no table at all', () => {
    const facts = buildFacts({ mode: 'HYBRID', participants: [sme('a', { isOnline: true }), sme('b'), authority('x'), authority('y', { needsHearingLoop: true })] })
    const { withoutTable, pairs } = buildProblem(input(facts))
    expect({ withoutTable, pairs: [...pairs.keys()] }).toEqual({ withoutTable: 3, pairs: ['b x'] })
  })

  it('gives those who need step-free access tables that are, when there are few as well', async () => {
    const participants = [sme('a', { needsStepFree: true }), sme('b', { needsStepFree: true }), sme('c'), authority('x'), authority('y'), authority('z')]
    for (const stepFree of [1, 2, 3]) {
      const facts = buildFacts({ participants, tables: ['t1', 't2', 't3'].map((id, i) => buildTable(id, { isStepFree: i >= 3 - stepFree })), slots: buildSlots(3) })
      const result = await solved(input(facts))
      expect(breaches(indexFacts(facts), result)).toEqual([])
      expect(result.meetings.length).toBeGreaterThanOrEqual(stepFree === 1 ? 6 : 9)
    }
  })

  it('seats nobody who needs step-free access elsewhere while the only such table is held by a meeting that is fixed', async () => {
    const facts = buildFacts({ participants: [sme('a', { needsStepFree: true }), sme('b'), authority('x'), authority('y')], tables: [buildTable('t1'), buildTable('t2', { isStepFree: false })], slots: buildSlots(2) })
    const fixed: FixedMeeting[] = [{ id: 'held', aId: 'b', bId: 'y', slotId: 's0', tableId: 't1' }]
    const given = input(facts, { fixed })
    const result = await solved(given)
    expect(breaches(given.index, result)).toEqual([])
    expect(pairsOf(result).filter((pair) => pair.startsWith('a '))).toHaveLength(1)
  })

  it('leaves a table that is lost for a while alone in those slots', async () => {
    const slots = buildSlots(3)
    const facts = buildFacts({ participants: [sme('a'), sme('b'), authority('x'), authority('y')], slots, tables: [buildTable('t1', { closedFrom: slots[1]!.startsAt, closedUntil: slots[1]!.endsAt }), buildTable('t2')] })
    const result = await solved(input(facts))
    expect(breaches(indexFacts(facts), result)).toEqual([])
    expect(result.slots.map(({ tables }) => tables)).toEqual([2, 1, 2])
    expect(result.meetings).toHaveLength(4)
  })

  it('locks what is fixed, and plans around what no longer keeps the rules', async () => {
    const facts = buildFacts({ participants: [sme('a'), sme('b'), authority('x', { away: { s2: 'agenda' } }), authority('y')], never: [pairKey('r b', 'r y')] })
    const fixed: FixedMeeting[] = [
      { id: 'kept', aId: 'x', bId: 'a', slotId: 's3', tableId: 't2' },
      { id: 'unwished', aId: 'b', bId: 'y', slotId: 's0', tableId: 't1' },
      { id: 'while away', aId: 'b', bId: 'x', slotId: 's2', tableId: 't1' },
    ]
    const given = input(facts, { fixed })
    const { problem, around } = buildProblem(given)
    expect(around.map(({ id }) => id)).toEqual(['unwished', 'while away'])
    expect(problem.locked).toContainEqual({ candidate: 'a x', slot: 's3', table: 't2' })
    const result = await solved(given)
    expect(pairsOf(result)).toEqual(['a x', 'a y', 'b x', 'b y'])
    expect(result.meetings.filter(({ fixedId }) => fixedId !== null).map(({ fixedId, slotId, tableId }) => ({ fixedId, slotId, tableId })).sort((x, y) => (x.fixedId! < y.fixedId! ? -1 : 1))).toEqual(
      fixed.map(({ id, slotId, tableId }) => ({ fixedId: id, slotId, tableId })).sort((x, y) => (x.fixedId < y.fixedId ? -1 : 1)),
    )
    expect(breaches(given.index, result)).toEqual([])
  })

  it('keeps both meetings of two organisations that an organiser has fixed, and adds no third', async () => {
    const [team, other] = [{ registrationId: 'team' }, { registrationId: 'other' }]
    const facts = buildFacts({ participants: [sme('a', team), sme('b', team), authority('x', { ...other, isStandby: true }), authority('y', other)] })
    const fixed: FixedMeeting[] = [
      { id: 'with standby', aId: 'a', bId: 'x', slotId: 's0', tableId: 't1' },
      { id: 'besides', aId: 'a', bId: 'y', slotId: 's1', tableId: 't1' },
    ]
    expect(pairsOf(await solved(input(facts, { fixed })))).toEqual(['a x', 'a y'])
  })

  it('goes on from the best so far, and from nothing where that no longer belongs to it', () => {
    const facts = buildFacts({ participants: [sme('a'), authority('x')] })
    const built = buildProblem(input(facts))
    const placing = Int32Array.from([2])
    expect(bestFrom(placing, built)).toEqual([['a x', 's2']])
    expect(placingFrom([['a x', 's2']], built)).toEqual(placing)
    for (const other of [null, {}, [['a z', 's2']], [['a x', 'gone']], ['a x']]) expect(placingFrom(other, built)).toBeNull()
  })
})

describe('a proposal of any event', () => {
  it('breaks no rule of the board, whatever the event is like', async () => {
    await fc.assert(
      fc.asyncProperty(randomEvent, async ({ facts, fixed, now }) => {
        const given = input(facts, { fixed, now })
        if (buildProblem(given).pairs.size === 0) return
        const result = await solved(given)
        if (result.status === 'infeasible' || result.status === 'unknown') return
        expect(breaches(given.index, result)).toEqual([])
        expect(result.meetings.filter(({ fixedId }) => fixedId !== null).map(({ fixedId }) => fixedId).sort()).toEqual(fixed.map(({ id }) => id).sort())
      }),
      { numRuns: 120 },
    )
  }, 120_000)
})

type Draws = { people: { kind: number; team: number; away: number[]; online: number; step: number; loop: number; standby: number; most: number; floor: number }[]; tables: { step: boolean; loop: boolean; online: boolean; booth: number; closed: number }[]; slots: number; pauses: number[]; rest: number; nots: [number, number][]; locks: [number, number, number][]; gone: number; gaps: number; stay: boolean }

const few = (one: number, of: number) => fc.integer({ min: 0, max: of - 1 }).map((n) => (n < one ? 1 : 0))
const drawn: fc.Arbitrary<Draws> = fc.record({
  people: fc.array(fc.record({ kind: fc.integer({ min: 0, max: 2 }), team: fc.integer({ min: 0, max: 6 }), away: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }), online: few(1, 4), step: few(1, 4), loop: few(1, 6), standby: few(1, 9), most: fc.integer({ min: 0, max: 6 }), floor: fc.integer({ min: 0, max: 3 }) }), { minLength: 2, maxLength: 11 }),
  tables: fc.array(fc.record({ step: fc.boolean(), loop: fc.boolean(), online: few(1, 4).map(Boolean), booth: fc.integer({ min: 0, max: 30 }), closed: fc.integer({ min: 0, max: 12 }) }), { minLength: 1, maxLength: 6 }),
  slots: fc.integer({ min: 1, max: 6 }),
  pauses: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
  rest: fc.integer({ min: 0, max: 3 }),
  nots: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { maxLength: 4 }),
  locks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 }),
  gone: fc.integer({ min: -1, max: 1 }),
  gaps: fc.integer({ min: 0, max: 3 }),
  stay: fc.boolean(),
})

const randomEvent = drawn.map(({ people, tables, slots: count, pauses, rest, nots, locks, gone, gaps, stay }) => {
  const slots = buildSlots(count, pauses)
  const kinds = [buildKind('k0', { mayMeet: ['k1', 'k2'] }), buildKind('k1', { mayMeet: ['k0', 'k1'] }), buildKind('k2', { mayMeet: ['k0'] })]
  const participants = people.map((one, i) =>
    buildParticipant(`p${i}`, {
      // A team is of one kind.
      kindId: `k${one.team % 3}`,
      registrationId: `r${one.team}`,
      organisationId: `o${one.team}`,
      away: Object.fromEntries(one.away.filter((at) => at < count).map((at) => [`s${at}`, 'blocked' as const])),
      isOnline: one.online === 1,
      needsStepFree: one.step === 1,
      needsHearingLoop: one.loop === 1,
      isStandby: one.standby === 1,
      most: one.most === 0 ? null : one.most,
      floor: one.floor,
    }),
  )
  const owners = new Set<number>()
  const built = tables.map((one, i) => {
    const isBooth = one.booth < participants.length && !owners.has(one.booth)
    if (isBooth) owners.add(one.booth)
    const from = slots[one.closed]
    return buildTable(`t${i}`, { isStepFree: one.step, hasHearingLoop: one.loop, isOnline: one.online, ownerId: isBooth ? `p${one.booth}` : null, ...(from ? { closedFrom: from.startsAt, closedUntil: i % 2 ? null : from.endsAt } : {}) })
  })
  const facts = buildFacts({
    mode: 'HYBRID',
    participants,
    slots,
    tables: built,
    kinds,
    restAfter: rest === 0 ? null : rest,
    aims: { ...usualAims, gaps: aimSteps[gaps]!, stay: stay ? 'most' : 'none' },
    never: nots.map(([a, b]) => pairKey(`r${a}`, `r${b}`)),
  })
  return { facts, fixed: lockSome(facts, locks), now: gone < 0 ? before : (slots[gone]?.startsAt ?? before) }
})

/** Meetings an organiser has locked somewhere: nobody and no table twice, which the database sees to, but otherwise anyhow. */
function lockSome(facts: ScheduleFacts, draws: [number, number, number][]): FixedMeeting[] {
  const taken = new Set<string>()
  const pairs = new Set<string>()
  return draws.flatMap(([who, when, where], at): FixedMeeting[] => {
    const a = facts.participants[who % facts.participants.length]!
    const b = facts.participants[(who + 1 + (when % (facts.participants.length - 1))) % facts.participants.length]!
    const slot = facts.slots[when % facts.slots.length]!
    const table = facts.tables[where % (facts.tables.length + 1)] ?? null
    const occupied = [a.id, b.id, ...(table ? [table.id] : [])].map((id) => `${id} ${slot.id}`)
    if (a.id === b.id || occupied.some((one) => taken.has(one)) || pairs.has(pairKey(a.id, b.id))) return []
    occupied.forEach((one) => taken.add(one))
    pairs.add(pairKey(a.id, b.id))
    return [{ id: `lock ${at}`, aId: a.id, bId: b.id, slotId: slot.id, tableId: table?.id ?? null }]
  })
}

