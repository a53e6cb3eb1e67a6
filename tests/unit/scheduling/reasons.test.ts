import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/scheduling/budget'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import type { Problem, Reason, Unscheduled } from '@/lib/scheduling/model'
import { explain, reasonsFor } from '@/lib/scheduling/reasons'
import { bestSwap, fillGaps, Standing } from '@/lib/scheduling/standing'
import { drawnSchedule, everyRule, smallProblem } from '@/tests/factories/problems'

/** Checks a reason against the problem and the slots of held meetings alone; an empty text where it is true. */
function wrongWith(problem: Problem, slots: Map<string, string>, given: Unscheduled): string {
  const candidate = problem.candidates.find(({ id }) => id === given.candidate)!
  const people = [candidate.a, candidate.b].map((id) => problem.participants.find((person) => person.id === id)!)
  const held = problem.candidates.filter(({ id }) => slots.has(id))
  const of = (person: string) => held.filter(({ a, b }) => a === person || b === person)
  const locks = new Map((problem.locked ?? []).map(({ candidate: id, slot }) => [id, slot]))
  const isFree = (person: { available?: string[] }, slot: string) => !person.available || person.available.includes(slot)
  const wanted = problem.slots.filter(({ id, session }) => (!candidate.session || candidate.session === session) && (!candidate.fixedSlot || candidate.fixedSlot === id)).map(({ id }) => id)
  const common = wanted.filter((slot) => people.every((person) => isFree(person, slot)))
  const isLocked = (slot: string) => people.some(({ id }) => of(id).some((meeting) => locks.get(meeting.id) === slot))
  const possible = common.filter((slot) => !isLocked(slot))
  const meetingIn = (person: string, slot: string) => of(person).find(({ id }) => slots.get(id) === slot)
  const isIdle = (slot: string) => people.every(({ id }) => !meetingIn(id, slot))

  const instance = toInstance(problem)
  const m = problem.candidates.indexOf(candidate)
  const placing = (extra?: string) => Int32Array.from(problem.candidates, ({ id }) => {
    const slot = id === candidate.id ? extra : slots.get(id)
    return slot === undefined ? -1 : problem.slots.findIndex((each) => each.id === slot)
  })
  const broken = (slot: string) => violationsOf(instance, placing(slot)).map(({ rule }) => rule)
  const gain = (slot: string) => worthOf(instance, placing(slot)).value - worthOf(instance, placing()).value
  const everyNamed = (rule: string) => given.slots!.length > 0 && given.slots!.every((slot) => possible.includes(slot) && isIdle(slot) && broken(slot).includes(rule as never))
  const say = (isTrue: boolean) => (isTrue ? '' : `${given.reason}: ${given.detail}`)

  switch (given.reason) {
    case 'forbidden':
      return say(candidate.forbidden === true)
    case 'colleagues':
      return say(people[0]!.organisation !== undefined && people[0]!.organisation === people[1]!.organisation)
    case 'standby':
      return say(people.some(({ standby }) => standby))
    case 'no-common-slot':
      return say(common.length === 0)
    case 'locked':
      return say(common.length > 0 && possible.length === 0 && given.instead!.every((id) => locks.has(id)))
    case 'alternative-held':
      return say(candidate.oneOf !== undefined && slots.has(given.instead![0]!) && problem.candidates.find(({ id }) => id === given.instead![0])!.oneOf === candidate.oneOf)
    case 'person-full':
      return say(given.people!.length > 0 && given.people!.every((id) => of(id).length >= instance.max[problem.participants.findIndex((person) => person.id === id)]!) && given.instead!.every((id) => slots.has(id)))
    case 'replaced':
      return say(possible.length > 0 && possible.every((slot) => given.instead!.some((id) => slots.get(id) === slot && people.some((person) => meetingIn(person.id, slot)?.id === id))))
    case 'tables-full':
      return say(everyNamed(given.instead ? 'table' : 'tables'))
    case 'rest':
      return say(given.slots!.every((slot) => isIdle(slot) && broken(slot).some((rule) => rule === 'rest' || rule === 'window')))
    case 'order':
      return say(everyNamed('order'))
    case 'break-difference':
      return say(everyNamed('break-difference'))
    case 'below-threshold':
      return say(possible.every((slot) => broken(slot).length > 0 || gain(slot) <= 1e-9) && broken(given.slots![0]!).length === 0 && Math.abs(gain(given.slots![0]!) + given.loss!) < 1e-9)
    case 'not-found':
      return say(broken(given.slots![0]!).length === 0 && gain(given.slots![0]!) > 0 && instance.value[m]! > 0)
  }
}

const slotsOf = (problem: Problem, placing: Int32Array) => new Map(problem.candidates.flatMap(({ id }, m) => (placing[m]! >= 0 ? [[id, problem.slots[placing[m]!]!.id] as const] : [])))

describe('reasons', () => {
  const rules = [{ ...everyRule, candidates: 20 }, { availability: 0.5, candidates: 20 }, { ...everyRule, fixedTables: 0.8, tables: 4, candidates: 20, required: 0 }, { breakPrice: 80, candidates: 20, tables: 2 }, { ...everyRule, before: 0.6, maxMeetings: 4, candidates: 24, alternatives: 0, restAfter: 2, windows: 0.5, maxBreakDifference: 1 }, { slots: 7, people: 6, candidates: 15, maxBreakDifference: 1, availability: 0.9, maxMeetings: 4 }]

  it('are one for each candidate left out, and true of the schedule', () => {
    const met = new Set<Reason>()
    rules.forEach((options, i) => {
      for (let seed = 0; seed < 40; seed++) {
        const problem = smallProblem(1000 * i + seed, options)
        if (seed % 10 === 0) problem.participants[0]!.standby = !problem.locked?.length && !problem.candidates.some(({ required }) => required)
        const instance = toInstance(problem)
        const placing = drawnSchedule(problem, seededRandom(seed))
        // Some with gaps, some without.
        if (seed % 3 === 0) for (let m = 0; m < instance.M; m += 4) if (!instance.required[m]) placing[m] = -1
        if (violationsOf(instance, placing).length > 0) continue
        const found = reasonsFor(instance, placing)
        const slots = slotsOf(problem, placing)
        expect(found.map(({ candidate }) => candidate)).toEqual(problem.candidates.filter(({ id }) => !slots.has(id)).map(({ id }) => id))
        expect(found.map((each) => wrongWith(problem, slots, each)).filter(Boolean)).toEqual([])
        for (const { reason } of found) met.add(reason)
      }
    })
    expect([...met].sort()).toEqual(['alternative-held', 'below-threshold', 'break-difference', 'colleagues', 'forbidden', 'locked', 'no-common-slot', 'not-found', 'order', 'person-full', 'replaced', 'rest', 'standby', 'tables-full'])
  })

  it('are never that it was not found, once the gaps are filled', () => {
    for (let seed = 0; seed < 150; seed++) {
      const problem = smallProblem(seed, rules[seed % rules.length])
      const instance = toInstance(problem)
      const placing = drawnSchedule(problem, seededRandom(seed))
      if (violationsOf(instance, placing).length > 0) continue
      const before = worthOf(instance, placing).value
      const filled = fillGaps(instance, placing.slice(), () => false)
      expect(violationsOf(instance, filled)).toEqual([])
      expect(worthOf(instance, filled).value).toBeGreaterThanOrEqual(before - 1e-9)
      expect(reasonsFor(instance, filled).filter(({ reason }) => reason === 'not-found')).toEqual([])
    }
  })

  it('name what would have to go with its true price', () => {
    let swaps = 0
    for (let seed = 0; seed < 80; seed++) {
      const problem = smallProblem(seed, rules[seed % rules.length])
      const instance = toInstance(problem)
      const placing = drawnSchedule(problem, seededRandom(seed))
      if (violationsOf(instance, placing).length > 0) continue
      const standing = new Standing(instance, placing)
      for (let m = 0; m < instance.M; m++) {
        const swap = placing[m]! < 0 ? bestSwap(standing, m) : null
        if (!swap) continue
        const after = placing.slice()
        for (const each of swap.out) after[each] = -1
        after[m] = swap.slot
        expect(violationsOf(instance, after)).toEqual([])
        expect(worthOf(instance, after).value - worthOf(instance, placing).value).toBeCloseTo(swap.gain, 9)
        swaps++
      }
      expect(standing.slotOf).toEqual(placing)
    }
    expect(swaps).toBeGreaterThan(100)
  })

  it('are told in sentences', () => {
    const problem: Problem = {
      format: 'sund-schedule-problem/1', tables: 1,
      slots: [{ id: 's1' }, { id: 's2' }],
      participants: [{ id: 'Ana', maxMeetings: 1 }, { id: 'Bo' }, { id: 'Cy', available: ['s1'] }, { id: 'Di', available: ['s2'] }],
      candidates: [{ id: 'm1', a: 'Ana', b: 'Bo', score: 80 }, { id: 'm2', a: 'Ana', b: 'Cy', score: 30 }, { id: 'm3', a: 'Cy', b: 'Di', score: 90 }, { id: 'm4', a: 'Bo', b: 'Cy', score: 10 }],
    }
    const placing = Int32Array.from([0, -1, -1, -1])
    expect(reasonsFor(toInstance(problem), placing).map(({ detail, possible }) => `${detail} ${possible}`)).toEqual([
      'Ana has all 1 meeting they may have. Possible in s1 in place of m1 (score 80); the schedule would be worth 50 less.',
      'No slot has both: Cy is there in s1, Di in s2. Possible if Di were there in s1, or if Cy were there in s2.',
      'In every slot they share (s1) one of them is in another meeting: m1 (score 80). Possible in s1 in place of m1 (score 80); the schedule would be worth 70 less.',
    ])
    expect(explain(toInstance(problem), placing, 0)).toBe('m1 (Ana with Bo, score 80) is held in s1, one of 2 slots it could be in. Without it the schedule would be worth 80 less.')
    expect(explain(toInstance(problem), placing, 1)).toBe('m2 (Ana with Cy, score 30) is not held. Ana has all 1 meeting they may have. Possible in s1 in place of m1 (score 80); the schedule would be worth 50 less.')
  })
})
