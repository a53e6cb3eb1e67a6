import { describe, expect, it } from 'vitest'
import { BoardIndex, breachesOf, isRefused, judgeChange, judgeMeeting, swapped, tableFor, type BoardMeeting } from '@/lib/events/board/judge-board'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { indexFacts, pairKey, whyNever, type ParticipantFacts, type ScheduleFacts } from '@/lib/events/schedule/schedule-facts'
import { buildProblem, candidateId } from '@/lib/events/schedule/schedule-problem'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import { seededRandom } from '@/lib/scheduling/budget'
import { buildFacts, buildMeeting } from '../../../factories/board'

type Fields = Parameters<typeof buildFacts>[0]
const people = (...more: (Partial<ParticipantFacts> & { id: string })[]) => [{ id: 'c1' }, { id: 'c2' }, { id: 'a1' }, { id: 'a2' }].map((one) => more.find(({ id }) => id === one.id) ?? one)
const judged = (fields: Fields, meeting: BoardMeeting, place: { slot: number; table?: string | null } | null, board: BoardMeeting[] = []) =>
  judgeMeeting(indexFacts(buildFacts({ participants: people(), ...fields })), new BoardIndex([meeting, ...board]), meeting, place && { slotId: `s${place.slot}`, tableId: place.table === undefined ? 'T1' : place.table })

describe('judging a move', () => {
  const meeting = buildMeeting('c1', 'a1', 0)
  const codes = (fields: Fields, place: { slot: number; table?: string | null } | null, board: BoardMeeting[] = [], moved = meeting) => judged(fields, moved, place, board).breaches

  it('lets through what breaks nothing', () => {
    expect(codes({}, { slot: 1 })).toEqual([])
    expect(codes({}, null)).toEqual([])
  })

  const one = { who: 'A1' }
  const at = (slot: number) => new Date(Date.UTC(2027, 5, 3, 6, slot * 20))
  it.each<[string, Record<string, string | number>, Fields, { slot: number; table?: string | null } | null, BoardMeeting[]?, BoardMeeting?]>([
    ['locked', { one: 'C1', other: 'A1' }, {}, { slot: 1 }, [], { ...meeting, isLocked: true }],
    ['locked', { one: 'C1', other: 'A1' }, {}, null, [], { ...meeting, isLocked: true }],
    ['not-coming', one, { participants: people().filter(({ id }) => id !== 'a1') }, { slot: 1 }],
    ['colleagues', { organisation: 'Organisation of c1' }, { participants: people({ id: 'c1', organisationId: 'o' }, { id: 'a1', organisationId: 'o' }) }, { slot: 1 }],
    ['kinds-do-not-meet', { one: 'company', other: 'authority' }, { kinds: buildFacts().kinds.map((kind) => ({ ...kind, mayMeet: [] })) }, { slot: 1 }],
    ['unwished', {}, { never: [pairKey('r-a1', 'r-c1')] }, { slot: 1 }],
    ['person-taken', { who: 'C1', other: 'A2' }, {}, { slot: 1 }, [buildMeeting('c1', 'a2', 1, 'T2')]],
    ['arrives-later', one, { participants: people({ id: 'a1', away: { s1: 'arrives-later' } }) }, { slot: 1 }],
    ['leaves-earlier', one, { participants: people({ id: 'a1', away: { s1: 'leaves-earlier' } }) }, { slot: 1 }],
    ['blocked', one, { participants: people({ id: 'a1', away: { s1: 'blocked' } }) }, { slot: 1 }],
    ['agenda', one, { participants: people({ id: 'a1', away: { s1: 'agenda' } }) }, { slot: 1 }],
    ['rest', { who: 'C1', most: 1 }, { restAfter: 1 }, { slot: 1 }, [buildMeeting('c1', 'a2', 2, 'T2')]],
    ['no-table', { one: 'C1', other: 'A1' }, {}, { slot: 1, table: null }],
    ['table-taken', { table: 'T1', one: 'C2', other: 'A2' }, {}, { slot: 1 }, [buildMeeting('c2', 'a2', 1)]],
    ['table-closed', { table: 'T1' }, { tables: [{ id: 'T1', closedFrom: at(1), closedUntil: at(2) }] }, { slot: 1 }],
    ['table-online', { table: 'T2', who: 'C1, A1' }, { tables: [{ id: 'T1' }, { id: 'T2', isOnline: true }] }, { slot: 1, table: 'T2' }],
    ['table-on-site', { table: 'T2', who: 'A1' }, { participants: people({ id: 'a1', isOnline: true }), tables: [{ id: 'T1', isOnline: true }, { id: 'T2' }] }, { slot: 1, table: 'T2' }],
    ['table-not-step-free', { table: 'T2', who: 'A1' }, { participants: people({ id: 'a1', needsStepFree: true }), tables: [{ id: 'T1' }, { id: 'T2', isStepFree: false }] }, { slot: 1, table: 'T2' }],
    ['table-no-hearing-loop', { table: 'T2', who: 'A1' }, { participants: people({ id: 'a1', needsHearingLoop: true }), tables: [{ id: 'T1' }, { id: 'T2', hasHearingLoop: false }] }, { slot: 1, table: 'T2' }],
    ['table-booth-of-other', { table: 'T2', who: 'C2' }, { tables: [{ id: 'T1' }, { id: 'T2', ownerId: 'c2' }] }, { slot: 1, table: 'T2' }],
    ['table-not-their-booth', { table: 'T2', who: 'C1' }, { tables: [{ id: 'T1', ownerId: 'c1' }, { id: 'T2' }] }, { slot: 1, table: 'T2' }],
  ])('refuses for %s', (code, params, fields, place, board = [], moved = meeting) => {
    expect(codes(fields, place, board, moved)).toEqual([{ code, isHard: true, params }])
  })

  it('counts meetings in a row within one row of slots alone', () => {
    const slots = buildFacts().slots.map((slot, i) => ({ ...slot, row: i < 2 ? 0 : 1 }))
    expect(codes({ restAfter: 1, slots }, { slot: 1 }, [buildMeeting('c1', 'a2', 2, 'T2')])).toEqual([])
  })

  it('refuses one more than the most of a person, and lets too many be moved that were too many before', () => {
    const fields: Fields = { participants: people({ id: 'c1', most: 1 }) }
    const facts = indexFacts(buildFacts(fields))
    const added = buildMeeting('c1', 'a2', 1)
    expect(judgeChange(facts, new BoardIndex([meeting]), [{ meeting: added, place: { slotId: 's1', tableId: 'T1' } }]).breaches).toEqual([{ code: 'over-most', isHard: true, params: { who: 'C1', most: 1, now: 2 } }])
    expect(judged(fields, meeting, { slot: 2 }, [added]).breaches).toEqual([])
  })

  it('asks, rather than refuses, where an organiser may decide', () => {
    const facts = indexFacts(buildFacts({ participants: [...people({ id: 'c1', languages: ['fi'], floor: 1 }, { id: 'a1', languages: ['pl'] }, { id: 'a2', isStandby: true }), { id: 'c3', registrationId: 'r-c1' }] }))
    const board = new BoardIndex([buildMeeting('c1', 'a1', 0)])
    const asked = (aId: string, bId: string) => judgeMeeting(facts, board, buildMeeting(aId, bId, 1), { slotId: 's1', tableId: 'T1' }).breaches
    expect(judgeMeeting(facts, board, board.meetings.get('c1-a1')!, null).breaches).toEqual([{ code: 'below-floor', isHard: false, params: { who: 'C1', now: 0, floor: 1 } }])
    expect(judgeMeeting(facts, new BoardIndex(), buildMeeting('c1', 'a1', 1), { slotId: 's1', tableId: 'T1' }).breaches).toEqual([{ code: 'no-common-language', isHard: false, params: { one: 'C1', other: 'A1' } }])
    expect(asked('c3', 'a1').map(({ code }) => code)).toEqual(['no-common-language', 'organisations-meet-twice'])
    expect(asked('c2', 'a2')).toEqual([{ code: 'standby', isHard: false, params: { who: 'A2' } }])
  })

  it('does not ask again for what was accepted when the meeting came on the board', () => {
    expect(judged({ participants: people({ id: 'c1', languages: ['fi'] }, { id: 'a1', languages: ['pl'] }) }, meeting, { slot: 2 }).breaches).toEqual([])
  })

  it('leaves the board as it was', () => {
    const board = new BoardIndex([meeting, buildMeeting('c2', 'a2', 1)])
    judgeMeeting(indexFacts(buildFacts({ participants: people() })), board, meeting, { slotId: 's1', tableId: 'T1' })
    expect([...board.meetings.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([meeting, buildMeeting('c2', 'a2', 1)])
    expect(board.here('s1', 'T1')).toHaveLength(1)
    expect(board.here('s0', 'c1')).toEqual([meeting])
  })

  it('says what it costs: promised meetings first, then worth and idle gaps', () => {
    const { price } = judged({ participants: people({ id: 'c1', floor: 2 }) }, meeting, null)
    expect(price).toEqual({ value: -50 - 400, score: -50, gaps: 0, floors: [{ who: 'C1', was: 1, now: 0, floor: 2 }] })
    const moved = judged({}, meeting, { slot: 3 }, [buildMeeting('c1', 'a2', 1, 'T2')]).price
    expect(moved).toEqual({ value: -2, score: 0, gaps: 1, floors: [] })
  })

  it('finds what is wrong where a meeting stands', () => {
    const facts = indexFacts(buildFacts({ participants: people({ id: 'c1', away: { s0: 'leaves-earlier' } }) }))
    expect(breachesOf(facts, new BoardIndex([meeting]), meeting)).toEqual([{ code: 'leaves-earlier', isHard: true, params: { who: 'C1' } }])
  })
})

describe('a table for a meeting', () => {
  const facts = (tables: NonNullable<Fields>['tables'], more: Fields = {}) => indexFacts(buildFacts({ participants: people(), tables, ...more }))
  const meeting = buildMeeting('c1', 'a1', 0, 'T2')

  it('is its own where that is free, else one where somebody of the two sits next, else the plainest', () => {
    const three = facts([{ id: 'T1' }, { id: 'T2' }, { id: 'T3' }, { id: 'T0', isStepFree: false, hasHearingLoop: false }])
    expect(tableFor(three, new BoardIndex([meeting]), meeting, 's1')).toBe('T2')
    expect(tableFor(three, new BoardIndex([meeting, buildMeeting('c2', 'a2', 1, 'T2'), buildMeeting('c1', 'a2', 2, 'T3')]), meeting, 's1')).toBe('T3')
    expect(tableFor(three, new BoardIndex([meeting, buildMeeting('c2', 'a2', 1, 'T2')]), meeting, 's1')).toBe('T0')
  })

  it('is the booth of one of the two, or none while that is taken', () => {
    const booth = facts([{ id: 'T1' }, { id: 'T2', ownerId: 'a1' }])
    expect(tableFor(booth, new BoardIndex(), buildMeeting('c1', 'a1', 0, null), 's0')).toBe('T2')
    expect(tableFor(booth, new BoardIndex([buildMeeting('c2', 'a1', 0, 'T2')]), buildMeeting('c1', 'a1', 0, null), 's0')).toBe(null)
  })
})

describe('swapping', () => {
  it('exchanges both places, or the times alone where a table does not do', () => {
    const [one, other] = [buildMeeting('c1', 'a1', 0, 'T1'), buildMeeting('c1', 'a2', 1, 'T2')]
    const places = (tables: NonNullable<Fields>['tables'], participants = people()) => swapped(indexFacts(buildFacts({ participants, tables })), new BoardIndex([one, other]), one, other).map(({ place }) => [place?.slotId, place?.tableId])
    expect(places([{ id: 'T1' }, { id: 'T2' }])).toEqual([['s1', 'T2'], ['s0', 'T1']])
    expect(places([{ id: 'T1' }, { id: 'T2', isStepFree: false }], people({ id: 'a1', needsStepFree: true }))).toEqual([['s1', 'T1'], ['s0', 'T2']])
  })
})

describe('beside the solver’s own judge', () => {
  /** Small events with booths, colleagues, wishes not to meet, rests and gaps. */
  function drawnFacts(draw: (below: number) => number): ScheduleFacts {
    const slotCount = 3 + draw(4)
    const gaps = draw(2) === 0
    const participants = Array.from({ length: 5 + draw(6) }, (_, i) => {
      const away = Object.fromEntries(Array.from({ length: slotCount }, (__, s) => `s${s}`).flatMap((id) => (draw(6) === 0 ? [[id, 'blocked' as const]] : [])))
      return { id: `${i % 2 ? 'a' : 'c'}${i}`, registrationId: `r${draw(4) === 0 ? i - (i % 4) + (i % 2) : i}`, floor: draw(3), most: draw(3) === 0 ? 1 + draw(3) : null, away }
    })
    const never = participants.flatMap((one, i) => participants.slice(i + 1).flatMap((other) => (draw(12) === 0 ? [pairKey(one.registrationId, other.registrationId)] : [])))
    const facts = buildFacts({
      slotCount, participants, never, restAfter: draw(2) === 0 ? 1 + draw(2) : null, aims: { ...usualAims, gaps: gaps ? 'much' : 'none' },
      tables: [{ id: 'T1' }, { id: 'T2' }, ...(draw(2) ? [{ id: 'B', ownerId: participants[0]!.id }] : [])],
    })
    // Where gaps cost, the solver keeps rests over pauses too: there all slots are one row.
    return gaps ? facts : { ...facts, slots: facts.slots.map((slot, i) => ({ ...slot, row: i < 2 ? 0 : 1 })) }
  }

  it('refuses what it refuses, and asks the same price, in 3000 random changes', () => {
    const random = seededRandom(7)
    const draw = (below: number) => Math.floor(random() * below)
    let [refusals, free] = [0, 0]
    for (let round = 0; round < 300; round++) {
      const facts = drawnFacts(draw)
      const index = indexFacts(facts)
      const valueOf = (a: ParticipantFacts, b: ParticipantFacts) => (whyNever(index, a, b) ? null : 10 + ((Number(a.id.slice(1)) * 7 + Number(b.id.slice(1)) * 7) % 80))
      const { problem } = buildProblem({ index, aims: facts.aims, worthOf: valueOf, fixed: [], now: new Date(0) })
      const instance = toInstance(problem)
      const candidateAt = new Map(problem.candidates.map(({ id }, m) => [id, m]))
      const slotAt = new Map(problem.slots.map(({ id }, t) => [id, t]))
      const [placing, board] = [new Int32Array(instance.M).fill(-1), new BoardIndex()]
      const broken = () => violationsOf(instance, placing).filter(({ rule }) => rule !== 'alternatives')
      const pairs = facts.participants.flatMap((one, i) => facts.participants.slice(i + 1).map((other) => [one, other] as const))
      for (let step = 0; step < 10; step++) {
        const [one, other] = pairs[draw(pairs.length)]!
        const m = candidateAt.get(candidateId(one.id, other.id)) ?? candidateAt.get(candidateId(other.id, one.id))
        const meeting = board.meetings.get(`${one.id}-${other.id}`) ?? buildMeeting(one.id, other.id, 0, null, { score: valueOf(one, other) ?? 0 })
        const slot = board.meetings.has(meeting.id) && draw(5) === 0 ? null : facts.slots[draw(facts.slots.length)]!.id
        const place = slot === null ? null : { slotId: slot, tableId: tableFor(index, board, meeting, slot) }
        const judgement = judgeMeeting(index, board, meeting, place)
        if (m === undefined) {
          expect(isRefused(judgement)).toBe(true)
          continue
        }
        const before = worthOf(instance, placing).value
        const was = placing[m]!
        placing[m] = slot === null ? -1 : slotAt.get(slot)!
        const isRefusedThere = broken().length > 0
        expect({ round, step, refused: isRefused(judgement), breaches: judgement.breaches }).toMatchObject({ refused: isRefusedThere })
        expect(judgement.price.value).toBeCloseTo(worthOf(instance, placing).value - before, 9)
        if (isRefusedThere) {
          refusals++
          placing[m] = was
        } else {
          free++
          if (place) board.put({ ...meeting, ...place })
          else board.drop(meeting.id)
        }
      }
    }
    // Both happen often enough to mean something.
    expect(Math.min(refusals, free)).toBeGreaterThan(300)
  })
})
