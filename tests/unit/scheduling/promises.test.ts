import { describe, expect, it } from 'vitest'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import type { Participant, Problem, Shortage } from '@/lib/scheduling/model'
import { conflictIn, shortagesOf } from '@/lib/scheduling/promises'
import { readProblem } from '@/lib/scheduling/read-problem'
import { matchToSlots } from '@/lib/scheduling/slot-matching'
import { seededRandom } from '@/lib/scheduling/budget'
import { bestByTrying, everyRule, smallProblem } from '@/tests/factories/problems'

const problem = (people: (Partial<Participant> & { id: string })[], pairs: [string, string, object?][], rest: Partial<Problem> = {}): Problem => ({
  format: 'sund-schedule-problem/1',
  slots: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
  tables: 5,
  participants: people,
  candidates: pairs.map(([a, b, more], i) => ({ id: `m${i + 1}`, a, b, score: 10, required: true, ...more })),
  ...rest,
})
const said = (given: Problem) => shortagesOf(toInstance(given)).map(({ kind, detail, mend }) => `${kind}: ${detail} ${mend}`)

describe('what cannot be promised', () => {
  it.each<[string, Problem, string]>([
    ['a required meeting of two who are never there together', problem([{ id: 'p1', available: ['s1'] }, { id: 'p2', available: ['s2'] }], [['p1', 'p2']]), 'no-slot: m1 (p1 with p2) is required, but no slot has both of them. Make p2 available in s1.'],
    ['more required meetings than slots', problem([{ id: 'p1', available: ['s1', 's2'] }, { id: 'p2' }, { id: 'p3' }, { id: 'p4' }], [['p1', 'p2'], ['p1', 'p3'], ['p1', 'p4']]), 'person-slots: p1 has 3 required meetings (m1 with p2, m2 with p3 and m3 with p4) that fit in 2 slots only (s1 and s2). Make p1 available in s3 too.'],
    ['required meetings crowded into the slots both sides share', problem([{ id: 'p1' }, { id: 'p2', available: ['s3'] }, { id: 'p3', available: ['s3'] }], [['p1', 'p2'], ['p1', 'p3']]), 'person-slots: p1 has 2 required meetings (m1 with p2 and m2 with p3) that fit in 1 slot only (s3). Take "required" away from 1 of them, or make their partners available in other slots.'],
    ['more required meetings than one may have', problem([{ id: 'p1', maxMeetings: 1 }, { id: 'p2' }, { id: 'p3' }], [['p1', 'p2'], ['p1', 'p3']]), 'person-most: p1 has 2 required meetings but may have at most 1. Let p1 have 2, or take "required" away from 1.'],
    ['more required meetings than rest allows', problem([{ id: 'p1', restAfter: 1 }, { id: 'p2' }, { id: 'p3' }, { id: 'p4' }], [['p1', 'p2'], ['p1', 'p3'], ['p1', 'p4']]), 'person-slots: p1 has 3 required meetings, but with at most 1 meeting in a row there is room for 2. Let p1 have 3 in a row.'],
    ['more required meetings in a slot than tables', problem([{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }, { id: 'p4' }], [['p1', 'p2', { fixedSlot: 's2' }], ['p3', 'p4', { fixedSlot: 's2' }]], { tables: 1 }), 'tables: 2 required meetings must be in 1 slot (s2), where 1 open table hold 1. One more table would do.'],
    ['more required meetings at one table than slots', problem([{ id: 'p1', fixedTable: 1, available: ['s1', 's2'] }, { id: 'p2', fixedTable: 1, available: ['s1', 's2'] }, { id: 'p3' }, { id: 'p4' }], [['p1', 'p3'], ['p1', 'p4'], ['p2', 'p3']]), 'own-table: p1 and p2 share table 1: 3 required meetings there fit in 2 slots only (s1 and s2). Give p1 another table.'],
    ['two required alternatives', problem([{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }], [['p1', 'p2', { oneOf: 'team' }], ['p1', 'p3', { oneOf: 'team' }]]), 'alternatives: m1 and m2 are all required, but they are alternatives (team): only one may be held. Take "required" or a lock away from 1 of them.'],
    ['an order with no slot left for its end', problem([{ id: 'p1' }, { id: 'p2', available: ['s1'] }, { id: 'p3' }], [['p1', 'p3', { before: ['m2'] }], ['p1', 'p2']]), 'order: m1 and m2 are required one after the other, which puts m2 in s2 at the earliest, but m2 may be held in s1 only. Let m2 not wait for m1, or give it a later slot.'],
    ['a floor above the own limit', problem([{ id: 'p1', minMeetings: 2, maxMeetings: 1 }, { id: 'p2' }, { id: 'p3' }], [['p1', 'p2', { required: false }], ['p1', 'p3', { required: false }]]), 'floor-most: p1 is promised 2 meetings but can have at most 1: that is their own limit (1). Let p1 have 2 meetings, or lower the floor to 1.'],
    ['a floor above the candidates', problem([{ id: 'p1', minMeetings: 2 }, { id: 'p2' }], [['p1', 'p2', { required: false }]]), 'floor-candidates: p1 is promised 2 meetings but can have at most 1: there is 1 candidate with them. Add 1 candidate for p1.'],
    ['a floor above candidates and slots', problem([{ id: 'p1', minMeetings: 3, available: ['s1', 's2'] }, { id: 'p2' }, { id: 'p3' }], [['p1', 'p2', { required: false }], ['p1', 'p3', { required: false }]]), 'floor-candidates: p1 is promised 3 meetings but can have at most 2: there are 2 candidates with them. Add 1 candidate and 1 slot for p1.'],
    ['a floor above the common slots', problem([{ id: 'p1', minMeetings: 2, available: ['s1', 's2'] }, { id: 'p2', available: ['s1'] }, { id: 'p3', available: ['s1', 's3'] }], [['p1', 'p2', { required: false }], ['p1', 'p3', { required: false }]]), 'floor-slots: p1 is promised 2 meetings but can have at most 1: of 2 candidates with them no more fit in the slots both sides share. Make p1 available in s3 too.'],
    ['floors above tables times slots', problem([{ id: 'p1', role: 'x', minMeetings: 3 }, { id: 'p2', role: 'x', minMeetings: 3 }, { id: 'p3', role: 'y' }, { id: 'p4', role: 'y' }, { id: 'p5', role: 'y' }, { id: 'p6', role: 'y' }], (['p3', 'p4', 'p5'] as const).flatMap((b): [string, string, object][] => [['p1', b, { required: false }], ['p2', b, { required: false }]]), { tables: 1 }), 'floors-tables: The floors of x people ask for 6 meetings in all, but 1 table in 3 slots hold 3. 1 more table or 3 more slots would do.'],
  ])('is said with what mends it: %s', (_, given, sentence) => {
    expect(said(given)).toEqual([sentence])
  })

  it('is nothing where all can be had', () => {
    expect(said(problem([{ id: 'p1', minMeetings: 1 }, { id: 'p2' }, { id: 'p3' }], [['p1', 'p2'], ['p1', 'p3'], ['p2', 'p3']]))).toEqual([])
  })

  it('is impossible indeed: no schedule exists wherever counting says so', () => {
    let proofs = 0
    for (let seed = 0; seed < 500 && proofs < 60; seed++) {
      const given = smallProblem(seed, { ...everyRule, people: 6, slots: 3, candidates: 6, required: 0.35, solvable: false })
      if (readProblem(given).faults) continue
      const instance = toInstance(given)
      if (conflictIn(shortagesOf(instance)) === null) continue
      proofs++
      expect(bestByTrying(given, (placing) => (violationsOf(instance, placing).length === 0 ? worthOf(instance, placing).value : null))).toBeNull()
    }
    expect(proofs).toBe(60)
  })

  it('is mended by what is said to mend it', () => {
    const mended: string[] = []
    for (let seed = 0; seed < 400; seed++) {
      const given = smallProblem(seed, { people: 8, slots: 4, candidates: 14, availability: 0.55, minMeetings: 2, required: 0.35, sessions: 0.2, tables: 2, solvable: false })
      for (const shortage of shortagesOf(toInstance(given))) {
        if (!shortage.available && shortage.tables === undefined) continue
        const after = shortagesOf(toInstance(withMend(given, shortage)))
        expect(after.filter((each) => isSame(each, shortage))).toEqual([])
        mended.push(shortage.kind)
      }
    }
    expect(new Set(mended)).toEqual(new Set(['no-slot', 'person-slots', 'tables', 'floor-slots']))
  })
})

const isSame = (x: Shortage, y: Shortage) => x.kind === y.kind && x.people.join() === y.people.join() && (x.kind !== 'no-slot' || x.candidates.join() === y.candidates.join())

function withMend(given: Problem, { available = [], tables = 0 }: Shortage): Problem {
  const participants = given.participants.map((person) => {
    const more = available.filter((each) => each.person === person.id).map(({ slot }) => slot)
    return person.available && more.length > 0 ? { ...person, available: [...person.available, ...more] } : person
  })
  return { ...given, participants, tables: (given.tables as number) + tables }
}

describe('meetings matched to slots', () => {
  it('are as many as can be, and the crowd is one indeed', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = seededRandom(seed)
      const T = 1 + Math.floor(random() * 4)
      const lists = Array.from({ length: Math.floor(random() * 7) }, () => Array.from({ length: T }, (_, t) => t).filter(() => random() < 0.4))
      const rooms = Array.from({ length: T }, () => Math.floor(random() * 3))
      const { slotOf, size, crowd } = matchToSlots(lists, T, (t) => rooms[t]!)
      slotOf.forEach((t, m) => t >= 0 && expect(lists[m]).toContain(t))
      for (let t = 0; t < T; t++) expect(slotOf.filter((each) => each === t).length).toBeLessThanOrEqual(rooms[t]!)
      expect(size).toBe(mostByTrying(lists, rooms))
      expect(crowd === null).toBe(size === lists.length)
      if (!crowd) continue
      expect(crowd.meetings.length).toBeGreaterThan(crowd.slots.reduce((sum, t) => sum + rooms[t]!, 0))
      for (const m of crowd.meetings) for (const t of lists[m]!) expect(crowd.slots).toContain(t)
    }
  })
})

function mostByTrying(lists: number[][], rooms: number[], m = 0): number {
  if (m === lists.length) return 0
  let most = mostByTrying(lists, rooms, m + 1)
  for (const t of lists[m]!) {
    if (rooms[t] === 0) continue
    rooms[t]!--
    most = Math.max(most, 1 + mostByTrying(lists, rooms, m + 1))
    rooms[t]!++
  }
  return most
}
