import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/scheduling/budget'
import { toInstance, type Instance } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import type { Problem } from '@/lib/scheduling/model'
import { completeSchedule } from '@/lib/scheduling/selection/completion'
import { placeChosen } from '@/lib/scheduling/selection/place-chosen'
import { boundOf, worthOfChosen } from '@/lib/scheduling/selection/relaxation'
import { selectMeetings } from '@/lib/scheduling/selection/select-meetings'
import { circlesOf, twoSides } from '@/lib/scheduling/selection/sides'
import { drawnSchedule, everyRule, smallProblem, type SmallProblemOptions } from '@/tests/factories/problems'

const budget = { steps: 2000, stop: () => false }
const select = (problem: Problem) => selectMeetings(toInstance(problem), budget)

/** Small problems of changing shape; weights and scores are decimals in half of them. */
function drawnProblem(seed: number, options: SmallProblemOptions): Problem {
  const random = seededRandom(seed + 10_000)
  const below = (n: number) => Math.floor(random() * n)
  const problem = smallProblem(seed, {
    people: 4 + below(6), slots: 1 + below(4), tables: below(4), availability: [1, 0.8, 0.5][below(3)]!,
    minMeetings: below(3), maxMeetings: below(5), ...options,
  })
  if (random() < 0.5) return problem
  return {
    ...problem,
    objective: { score: 0.1 + random(), floorShortfall: random() * 120, priority: 100 * random() },
    candidates: problem.candidates.map((candidate) => ({ ...candidate, score: 100 * random() })),
  }
}

/**
 * Best worth of the selection by trying every share (in steps of 1 / parts) of every candidate, with the rules written out anew;
 * null where the required do not fit. `tight` are the counts that no schedule passes: slots a person can be met in, people in a slot.
 */
function bestSelection(problem: Problem, parts: 1 | 2): number | null {
  const instance = toInstance(problem)
  const { P, M, T, a, b, value, required, allowed, min, tableOf, group, objective } = instance
  const { most, openMost } = tightCounts(instance)
  const count = new Float64Array(P)
  const groupCount = new Float64Array(instance.groups.length)
  let [open, worth] = [0, 0]
  let best: number | null = null
  const visit = (m: number): void => {
    if (m === M) {
      let total = worth
      for (let p = 0; p < P; p++) total -= objective.floorShortfall * Math.max(0, min[p]! - count[p]!)
      if (best === null || total > best) best = total
      return
    }
    const possible = allowed.subarray(m * T, m * T + T).includes(1)
    for (let part = required[m] ? parts : 0; part <= (possible ? parts : 0); part++) {
      const share = part / parts
      const change = (by: number) => {
        count[a[m]!]! += by
        count[b[m]!]! += by
        worth += by * value[m]!
        if (tableOf[m]! < 0) open += by
        if (group[m]! >= 0) groupCount[group[m]!]! += by
      }
      change(share)
      if (count[a[m]!]! <= most[a[m]!]! && count[b[m]!]! <= most[b[m]!]! && open <= openMost && (group[m]! < 0 || groupCount[group[m]!]! <= 1)) visit(m + 1)
      change(-share)
    }
  }
  visit(0)
  return best
}

/** Couples of people who can meet, per slot: each circle of acquaintance by itself, by side where there are two sides. */
function tightCounts({ P, M, T, a, b, allowed, max, tableOf, openTables }: Instance) {
  const possible = [...Array(M).keys()].filter((m) => allowed.subarray(m * T, m * T + T).includes(1))
  const [sides, circle] = [twoSides(P, a, b, possible), circlesOf(P, a, b, possible)]
  const slotsOf = Array.from({ length: P }, () => new Set<number>())
  let openMost = 0
  for (let t = 0; t < T; t++) {
    const there = new Set<number>()
    for (let m = 0; m < M; m++) {
      if (!allowed[m * T + t]) continue
      for (const p of [a[m]!, b[m]!]) {
        slotsOf[p]!.add(t)
        if (tableOf[m]! < 0) there.add(p)
      }
    }
    let couples = 0
    for (const c of new Set(circle)) {
      const own = [...there].filter((p) => circle[p] === c)
      const half = own.filter((p) => sides?.[p]).length
      couples += sides ? Math.min(half, own.length - half) : own.length >> 1
    }
    openMost += Math.max(0, Math.min(openTables, couples))
  }
  return { most: slotsOf.map((slots, p) => Math.min(slots.size, max[p]!)), openMost }
}

/** Groups around one person each: who asks, asks one of several. */
function withAlternatives(problem: Problem): Problem {
  return { ...problem, candidates: problem.candidates.map((candidate, m) => (m % 3 === 0 ? candidate : { ...candidate, oneOf: `of ${candidate.a} ${m % 2}` })) }
}

describe('selectMeetings', () => {
  it('finds the best selection between two sides, and proves it by prices', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const drawn = drawnProblem(seed, { twoSided: true, candidates: 4 + (seed % 8), sessions: seed % 3 === 0 ? 0.3 : 0, required: seed % 5 === 0 ? 0.1 : 0, locked: seed % 7 === 0 ? 0.1 : 0 })
      const problem = seed % 4 === 0 ? withAlternatives(drawn) : drawn
      const best = bestSelection(problem, 1)
      const { bound, chosen, prices, relaxation } = select(problem)
      const what = `seed ${seed}`
      expect(relaxation.feasible, what).toBe(best !== null)
      if (best === null) expect(bound, what).toBe(-Infinity)
      else {
        expect(worthOfChosen(toInstance(problem), chosen), what).toBeCloseTo(best, 6)
        expect(boundOf(toInstance(problem), relaxation, prices), what).toBe(bound)
        expect(bound, what).toBeCloseTo(worthOfChosen(toInstance(problem), chosen), 6)
      }
    }
  })

  it('finds the best selection where some have a table of their own', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const problem = drawnProblem(seed, { twoSided: true, candidates: 9, tables: 2, slots: 3, people: 8, maxMeetings: 3 })
      const seated = { ...problem, participants: problem.participants.map((person, p) => (p >= 4 && p % 2 === 0 ? { ...person, fixedTable: 1 } : person)) }
      const { bound, chosen } = select(seated)
      expect(bound, `seed ${seed}`).toBeCloseTo(bestSelection(seated, 1)!, 6)
      expect(worthOfChosen(toInstance(seated), chosen), `seed ${seed}`).toBeCloseTo(bound, 6)
    }
  })

  it('bounds people of one kind by the best fractional selection, and comes near it', () => {
    let [reached, possible] = [0, 0]
    for (let seed = 1; seed <= 150; seed++) {
      const drawn = drawnProblem(seed, { twoSided: false, candidates: 4 + (seed % 6) })
      const problem = seed % 4 === 0 ? withAlternatives(drawn) : drawn
      const { bound, chosen } = select(problem)
      const half = bestSelection(problem, 2)!
      const isWhole = [...toInstance(problem).value].every((each) => Number.isInteger(each))
      expect(bound, `seed ${seed}`).toBeCloseTo(isWhole ? Math.floor(half) : half, 6)
      const [own, whole] = [worthOfChosen(toInstance(problem), chosen), bestSelection(problem, 1)!]
      expect(own, `seed ${seed}`).toBeLessThanOrEqual(whole + 1e-6)
      reached += own + 1000
      possible += whole + 1000
    }
    expect(reached / possible).toBeGreaterThan(0.998)
  })

  it('bounds every schedule that keeps the rules', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const problem = smallProblem(seed, { ...everyRule, twoSided: seed % 2 === 0, people: 10, candidates: 25, slots: 5 })
      const instance = toInstance(problem)
      const { bound, relaxation, prices } = selectMeetings(instance, budget)
      const random = seededRandom(seed)
      for (let each = 0; each < 3; each++) {
        const placing = drawnSchedule(problem, random)
        if (violationsOf(instance, placing).length > 0) continue
        const { value } = worthOf(instance, placing)
        expect(value, `seed ${seed}`).toBeLessThanOrEqual(bound + 1e-6)
        const other = { person: prices.person.map((price) => price + 50 * (random() - 0.5)), table: prices.table + 20 * random() }
        expect(value, `seed ${seed}`).toBeLessThanOrEqual(boundOf(instance, relaxation, other) + 1e-6)
      }
    }
  })

  it('never bounds lower with a table or a slot more, and the same whatever the order and names', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const problem = drawnProblem(seed, { twoSided: seed % 2 === 0, candidates: 20 })
      const { bound } = select(problem)
      expect(select({ ...problem, tables: Number(problem.tables) + 1 }).bound).toBeGreaterThanOrEqual(bound - 1e-6)
      const longer = {
        ...problem,
        slots: [...problem.slots, { id: 'late' }],
        participants: problem.participants.map((person) => (person.available ? { ...person, available: [...person.available, 'late'] } : person)),
      }
      expect(select(longer).bound).toBeGreaterThanOrEqual(bound - 1e-6)
      const turned = {
        ...problem,
        participants: [...problem.participants].reverse().map((person) => ({ ...person, id: `x${person.id}` })),
        candidates: [...problem.candidates].reverse().map((candidate) => ({ ...candidate, id: `x${candidate.id}`, a: `x${candidate.b}`, b: `x${candidate.a}` })),
      }
      expect(select(turned).bound).toBeCloseTo(bound, 6)
    }
  })

  it('knows what is worth nothing: no candidates, slots, tables or room', () => {
    const problem = smallProblem(1, { candidates: 6, minMeetings: 1 })
    const shortfall = -200 * problem.participants.length
    const none: Problem[] = [
      { ...problem, candidates: [] },
      { ...problem, tables: 0 },
      { ...problem, slots: [], participants: problem.participants.map((person) => ({ ...person, available: [] })) },
      { ...problem, participants: problem.participants.map((person) => ({ ...person, maxMeetings: 0 })) },
      { ...problem, candidates: problem.candidates.map((candidate) => ({ ...candidate, forbidden: true })) },
    ]
    for (const each of none) {
      const instance = toInstance(each)
      const selection = selectMeetings(instance, budget)
      expect([selection.bound, worthOfChosen(instance, selection.chosen)]).toEqual([shortfall, shortfall])
      const placing = completeSchedule(instance, selection, placeChosen(instance, selection.chosen, budget), budget)
      expect(placing).toEqual(new Int32Array(instance.M).fill(-1))
    }
  })
})

describe('twoSides', () => {
  it('parts people where no circle is odd, and tells circles apart', () => {
    const [a, b] = [Int32Array.of(0, 1, 2, 4, 0), Int32Array.of(1, 2, 3, 5, 2)]
    expect(twoSides(6, a, b, [0, 1, 2, 3])).toEqual(Uint8Array.of(0, 1, 0, 1, 0, 1))
    expect(twoSides(6, a, b, [0, 1, 2, 3, 4])).toBeNull()
    const circle = circlesOf(6, a, b, [0, 1, 3])
    expect([...circle].map((c) => circle.indexOf(c))).toEqual([0, 0, 0, 3, 4, 4])
  })
})

describe('placeChosen', () => {
  it('places all of a two-sided choice where everybody is always there and tables suffice', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const instance = toInstance(smallProblem(seed, { people: 16, slots: 5, tables: 8, candidates: 50, availability: 1, twoSided: true }))
      const { chosen, bound } = selectMeetings(instance, budget)
      const placing = placeChosen(instance, chosen, budget)
      expect(violationsOf(instance, placing)).toEqual([])
      expect(worthOf(instance, placing).value, `seed ${seed}`).toBeCloseTo(bound, 6)
    }
  })

  it('places only what is chosen, keeps locks, and breaks no rule of a plain problem', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const instance = toInstance(drawnProblem(seed, { people: 12, slots: 5, tables: 1 + (seed % 5), candidates: 30, twoSided: seed % 2 === 0, locked: 0.1, fixedTables: 0.2, alternatives: 0.2, maxMeetings: 4 }))
      const { chosen } = selectMeetings(instance, budget)
      const placing = placeChosen(instance, chosen, budget)
      expect(violationsOf(instance, placing), `seed ${seed}`).toEqual([])
      expect([...placing.keys()].filter((m) => placing[m]! >= 0 && !chosen[m])).toEqual([])
    }
  })
})

describe('completeSchedule', () => {
  it('never ends with less than it starts from, keeps the rules, and repeats itself', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const instance = toInstance(drawnProblem(seed, { people: 12, slots: 4, tables: 1 + (seed % 5), candidates: 30, availability: 0.6, twoSided: seed % 2 === 0, locked: 0.1, fixedTables: 0.2, alternatives: 0.2, maxMeetings: 4 }))
      const selection = selectMeetings(instance, budget)
      const start = placeChosen(instance, selection.chosen, budget)
      const placing = completeSchedule(instance, selection, start, { ...budget, steps: 60 })
      expect(violationsOf(instance, placing), `seed ${seed}`).toEqual([])
      const { value } = worthOf(instance, placing)
      expect(value).toBeGreaterThanOrEqual(worthOf(instance, start).value - 1e-6)
      expect(value).toBeLessThanOrEqual(selection.bound + 1e-6)
      expect(completeSchedule(instance, selection, start, { ...budget, steps: 60 })).toEqual(placing)
    }
  })

  it('refills a schedule from nothing to near the bound', () => {
    const instance = toInstance(smallProblem(7, { people: 60, slots: 8, tables: 20, candidates: 500, availability: 0.9, twoSided: true, minMeetings: 2, maxMeetings: 5 }))
    const selection = selectMeetings(instance, budget)
    const placing = completeSchedule(instance, selection, new Int32Array(instance.M).fill(-1), { ...budget, steps: 320 })
    expect(violationsOf(instance, placing)).toEqual([])
    expect(worthOf(instance, placing).value).toBeGreaterThan(0.97 * selection.bound)
  })
})
