import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/scheduling/budget'
import { toInstance, type Instance, type Placing } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import { improve } from '@/lib/scheduling/search/improve'
import { Moves } from '@/lib/scheduling/search/moves'
import { Timetable } from '@/lib/scheduling/search/timetable'
import { bestByTrying, drawnSchedule, everyRule, smallProblem, type SmallProblemOptions } from '@/tests/factories/problems'

const budget = (steps: number) => ({ steps, stop: () => false })
const empty = ({ M }: Instance): Placing => new Int32Array(M).fill(-1)
const medium: SmallProblemOptions = { people: 14, slots: 7, candidates: 45, tables: 5, ...everyRule }
const seeds = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
/** Rules that a timetable counts while they are broken, rather than keep them at every step. */
const counted = ['missing', 'break-difference', 'order']
const hardRules = (instance: Instance, placing: Placing) => violationsOf(instance, placing).filter(({ rule }) => !counted.includes(rule))

describe('a timetable', () => {
  it('has the worth of its placing after any moves, keeps the rules, and goes back to where it was', () => {
    let moved = 0
    const wrong: string[] = []
    for (const seed of seeds(30)) {
      const instance = toInstance(smallProblem(seed, seed % 4 === 0 ? { ...medium, restAfter: 2, windows: 0.8, fixedTables: 0.6 } : medium))
      const random = seededRandom(seed)
      const was = drawnSchedule(instance.problem, random)
      const keep = { was, price: 7, frozen: Uint8Array.from(was, (t) => (t >= 0 && random() < 0.2 ? 1 : 0)) }
      const table = new Timetable(instance, keep)
      table.missingWeight = 50
      table.spreadWeight = 20
      table.orderWeight = seed % 3 === 0 ? 30 : 0
      table.load(seed % 2 === 0 ? was : empty(instance))
      const moves = new Moves(table, random)
      const state = () => JSON.stringify([...table.slotOf, table.score, ...table.breaks, ...table.count, ...table.open, ...table.heldOf, ...table.full, table.held])
      for (let step = 0; step < 100; step++) {
        const before = state()
        const m = table.order[Math.floor(random() * table.movable)]!
        const isHeld = table.slotOf[m]! >= 0
        const isDone = !isHeld ? moves.insert(m, random(), table.score - 100 * random()) : random() < 0.2 ? moves.letFall(m) : moves.exchange(m, Math.floor(random() * instance.T), -Infinity)
        const check = (name: string, is: boolean) => is || wrong.push(`seed ${seed} step ${step}: ${name}`)
        if (!isDone || random() < 0.3) {
          table.undo(0)
          check('undone', state() === before)
          continue
        }
        table.commit()
        moved++
        const { value } = worthOf(instance, table.slotOf)
        const violations = violationsOf(instance, table.slotOf)
        const changed = was.filter((t, each) => t >= 0 && table.slotOf[each] !== t).length
        check('rules', violations.every(({ rule }) => counted.includes(rule) && (rule !== 'order' || table.orderWeight > 0)))
        check('order', table.disordered === violations.filter(({ rule }) => rule === 'order').length)
        check('value', Math.abs(table.value - value) < 1e-6)
        check('missing', table.missing === violations.filter(({ rule }) => rule === 'missing').length)
        check('spread', table.spread > 0 === violations.some(({ rule }) => rule === 'break-difference'))
        check('changed', table.changed === changed && Math.abs(table.net - value + 7 * changed) < 1e-6)
        check('frozen', was.every((t, each) => !keep.frozen[each] || table.slotOf[each] === t))
      }
    }
    expect(wrong).toEqual([])
    expect(moved).toBeGreaterThan(800)
  })
})

describe('the search', () => {
  it('breaks no rule that it says it kept, and is never worse than a start that keeps them', () => {
    let feasible = 0
    for (const seed of seeds(40)) {
      const instance = toInstance(smallProblem(seed, { ...medium, solvable: seed % 5 !== 0 }))
      const start = seed % 2 === 0 ? drawnSchedule(instance.problem, seededRandom(seed)) : empty(instance)
      const found = improve(instance, start, { seed, budget: budget(3000) })
      expect(found.feasible).toBe(violationsOf(instance, found.placing).length === 0)
      expect(hardRules(instance, found.placing)).toEqual([])
      expect(found.value).toBe(worthOf(instance, found.placing).value)
      if (violationsOf(instance, start).length === 0) expect(found.value).toBeGreaterThanOrEqual(worthOf(instance, start).value)
      if (found.feasible) feasible++
    }
    expect(feasible).toBeGreaterThanOrEqual(32)
  })

  it('finds the same for the same seed and steps', () => {
    const instance = toInstance(smallProblem(5, medium))
    const [first, second] = [0, 1].map(() => improve(instance, empty(instance), { seed: 9, budget: budget(5000) }))
    expect(second).toEqual(first)
  })

  it('finds the best there is in tiny problems of every kind', () => {
    const tiny: SmallProblemOptions = { people: 7, slots: 4, candidates: 7, tables: 2 }
    const kinds: SmallProblemOptions[] = [
      { ...tiny, availability: 0.7, minMeetings: 1, maxMeetings: 2 },
      { ...tiny, ...everyRule, required: 0.2 },
      { ...tiny, breakPrice: 30, maxBreakDifference: 1, required: 0.4 },
    ]
    const missed: string[] = []
    kinds.forEach((kind, k) => {
      for (const seed of seeds(15)) {
        const instance = toInstance(smallProblem(seed, kind))
        const best = bestByTrying(instance.problem, (placing) => (violationsOf(instance, placing).length === 0 ? worthOf(instance, placing).value : null))
        const found = improve(instance, empty(instance), { seed, budget: budget(4000) })
        if (best === null ? found.feasible : !found.feasible || Math.abs(found.value - best) > 1e-6) missed.push(`${k}/${seed}: ${found.value} of ${best}`)
      }
    })
    expect(missed).toEqual([])
  })

  it('finds the fewest breaks where all meetings are required, in order and with fixed tables', () => {
    const missed: string[] = []
    for (const seed of seeds(20)) {
      const drawn = smallProblem(seed, { people: 6, slots: 5, candidates: 12, tables: 2, breakPrice: 1, maxBreakDifference: 1, required: 1, before: 0.5, fixedTables: 0.3, maxMeetings: 4 })
      const held = drawn.candidates.filter(({ required }) => required).slice(0, 7)
      const ids = new Set(held.map(({ id }) => id))
      const candidates = held.map((candidate) => ({ ...candidate, score: 0, ...(candidate.before ? { before: candidate.before.filter((id) => ids.has(id)) } : {}) }))
      const instance = toInstance({ ...drawn, candidates })
      const best = bestByTrying(instance.problem, (placing) => (violationsOf(instance, placing).length === 0 ? worthOf(instance, placing).value : null))
      const found = improve(instance, empty(instance), { seed, budget: budget(5000), ...(best === null ? {} : { upperBound: best }) })
      if (!found.feasible || found.value !== best) missed.push(`${seed}: ${found.value} of ${best}`)
    }
    expect(missed).toEqual([])
  })

  it('stops where the upper bound is reached', () => {
    const instance = toInstance(smallProblem(3, { people: 6, slots: 6, candidates: 5, tables: 6, availability: 1 }))
    const found = improve(instance, empty(instance), { seed: 1, budget: budget(1_000_000) })
    expect(found).toMatchObject({ feasible: true, value: worthOf(instance, found.placing).score })
    expect(found.steps).toBeLessThan(10_000)
  })

  it('never moves a frozen meeting, and changes the others only where it pays', () => {
    let changed = 0
    for (const seed of seeds(20)) {
      const instance = toInstance(smallProblem(seed, { ...medium, locked: 0, required: 0 }))
      const was = drawnSchedule(instance.problem, seededRandom(seed))
      const frozen = Uint8Array.from(was, (_, m) => (m % 3 === 0 ? 1 : 0))
      const changes = (placing: Placing) => was.filter((t, m) => t >= 0 && placing[m] !== t).length
      const free = improve(instance, was, { seed, budget: budget(3000), keep: { was, price: 1, frozen } })
      const dear = improve(instance, was, { seed, budget: budget(3000), keep: { was, price: 1e5, frozen } })
      for (const { placing } of [free, dear]) expect(was.filter((t, m) => frozen[m] && placing[m] !== t)).toEqual(new Int32Array(0))
      expect(changes(dear.placing)).toBe(0)
      expect(free.value).toBeGreaterThanOrEqual(worthOf(instance, was).value)
      changed += changes(free.placing)
    }
    expect(changed).toBeGreaterThan(20)
  })
})
