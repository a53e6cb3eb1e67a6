import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { timeIndexedBound } from '@/lib/scheduling/bounds/time-indexed'
import { toProgram } from '@/lib/scheduling/bounds/program'
import { seededRandom, type Budget } from '@/lib/scheduling/budget'
import { solveWhole } from '@/lib/scheduling/exact/branch-and-cut'
import { conflictSentence } from '@/lib/scheduling/exact/conflict-sentence'
import { fewestTrue } from '@/lib/scheduling/exact/fewest-true'
import { Satisfiability } from '@/lib/scheduling/exact/satisfiability'
import { solveExactly } from '@/lib/scheduling/exact/solve-exactly'
import { toInstance, type Instance } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import type { Problem } from '@/lib/scheduling/model'
import { bestByTrying, everyRule, smallProblem, type SmallProblemOptions } from '../../factories/problems'

const unlimited = (): Budget => ({ steps: 20_000, stop: () => false })

const optimumOf = (problem: Problem, instance: Instance) =>
  bestByTrying(problem, (placing) => (violationsOf(instance, placing).length === 0 ? worthOf(instance, placing).value : null))

/** Small problems of every kind, with their optimum by trying (null: none). */
function* tried(from: number, count: number, options: SmallProblemOptions): Generator<{ seed: number; problem: Problem; instance: Instance; optimum: number | null }> {
  for (let seed = from; seed < from + count; seed++) {
    const problem = smallProblem(seed, { people: 6, slots: 4, tables: 2, candidates: 7, ...options })
    const instance = toInstance(problem)
    yield { seed, problem, instance, optimum: optimumOf(problem, instance) }
  }
}

const kinds: [string, SmallProblemOptions][] = [
  ['of people, slots and tables alone', { minMeetings: 2, maxMeetings: 3 }],
  ['of every rule', everyRule],
  ['of every rule with promises drawn blindly', { ...everyRule, required: 0.3, solvable: false }],
]
const allRequired: SmallProblemOptions = { required: 1, solvable: false, breakPrice: 5, maxBreakDifference: 1, before: 0.3, fixedSlots: 0.2, availability: 0.9, candidates: 6, people: 5 }

describe('the bound over candidates and slots', () => {
  it.each(kinds)('is never below the optimum of problems %s', (_, options) => {
    for (const { seed, instance, optimum } of tried(1, 70, options)) {
      for (const steps of [0, 64, 640]) {
        const { bound } = timeIndexedBound(instance, { steps, stop: () => false })
        if (optimum !== null) expect(bound, `seed ${seed}, ${steps} steps`).toBeGreaterThanOrEqual(optimum)
      }
    }
  })

  it('comes near to the linear optimum, and tells only bounds that hold', async () => {
    for (let seed = 1; seed <= 8; seed++) {
      const instance = toInstance(smallProblem(seed, { people: 10, slots: 5, tables: 3, candidates: 20, minMeetings: 1, maxMeetings: 3, availability: 0.6 }))
      const told: number[] = []
      const { bound } = timeIndexedBound(instance, { ...unlimited(), bounded: (each) => told.push(each) })
      const program = toProgram(instance, false)
      const linear = await solveWhole({ ...program, whole: new Uint8Array(program.columns) }, () => false, () => {})
      expect(linear.status).toBe('optimal')
      expect(Math.min(...told)).toBe(bound)
      expect(bound).toBeGreaterThanOrEqual(linear.bound - 1e-6 * Math.abs(linear.bound))
      expect(bound).toBeLessThan(linear.bound + 1e-3 * Math.abs(linear.bound))
    }
  })
})

describe('solving exactly', () => {
  it.each([...kinds, ['in which all is required', allRequired] as [string, SmallProblemOptions]])('equals trying every schedule of problems %s', async (_, options) => {
    const seen = new Set<string>()
    for (const { seed, instance, optimum } of tried(1000, options === allRequired ? 150 : 15, options)) {
      const result = await solveExactly(instance, unlimited())
      expect(result.status, `seed ${seed}`).toBe(optimum === null ? 'infeasible' : 'optimal')
      seen.add(result.status)
      if (optimum === null) continue
      expect(violationsOf(instance, result.placing!)).toEqual([])
      expect(worthOf(instance, result.placing!).value, `seed ${seed}`).toBeCloseTo(optimum, 6)
      expect(result.bound).toBeCloseTo(optimum, 6)
    }
    expect(seen).toContain('optimal')
  })

  it('names meetings that indeed cannot all be held', async () => {
    let named = 0
    for (const options of [{ ...everyRule, required: 0.4, solvable: false }, allRequired, { ...allRequired, tables: 1 }, { ...allRequired, availability: 0.6 }]) {
      for (const { seed, problem, instance, optimum } of tried(2000, 60, options)) {
        if (optimum !== null) continue
        const { conflict } = await solveExactly(instance, unlimited())
        named++
        const canHold = (candidates: number[]) =>
          bestByTrying(problem, (placing) => (candidates.every((m) => placing[m]! >= 0) && violationsOf(instance, placing).every(({ rule }) => rule === 'missing') ? 1 : null)) !== null
        expect(canHold(conflict!.candidates), `seed ${seed}: ${JSON.stringify(conflict)}`).toBe(false)
        expect(conflictSentence(instance, conflict!)).toMatch(/must (be held|have).*Take "required" away/)
      }
    }
    expect(named).toBeGreaterThan(50)
  })

  it('says who must have more meetings than they have slots', async () => {
    const people = ['ada', 'ben', 'cai', 'dov'].map((id) => ({ id, ...(id === 'ada' ? { available: ['s1', 's3'] } : {}) }))
    const candidates = ['ben', 'cai', 'dov'].map((b) => ({ id: `ada-${b}`, a: 'ada', b, score: 10, required: true }))
    const other = { id: 'ben-cai', a: 'ben', b: 'cai', score: 10, required: true }
    const instance = toInstance({ format: 'sund-schedule-problem/1', slots: ['s1', 's2', 's3'].map((id) => ({ id })), tables: 2, participants: people, candidates: [...candidates, other] })
    const { status, conflict } = await solveExactly(instance, unlimited())
    expect(status).toBe('infeasible')
    expect(conflict).toEqual({ candidates: [0, 1, 2], people: [0], person: 0, slots: [0, 2], absences: [[0, 1]], pins: [], rules: [] })
    expect(conflictSentence(instance, conflict!)).toBe(
      'ada must have 3 meetings that cannot all be held in the 2 slots left for them, s1 and s3: ada-ben of ada with ben, ada-cai of ada with cai and ada-dov of ada with dov. In the way: ada is away in s2. Take "required" away from one of them or make ada available in s2.',
    )
  })

  it('is left at once when it takes too long', async () => {
    const instance = toInstance(smallProblem(1, { people: 60, slots: 16, tables: 12, candidates: 600, minMeetings: 6, maxMeetings: 7, availability: 0.6, breakPrice: 30 }))
    const end = Date.now() + 700
    const { status, placing } = await solveExactly(instance, { steps: 1e9, stop: () => Date.now() > end })
    expect(Date.now() - end).toBeLessThan(1000)
    expect(['unknown', 'feasible']).toContain(status)
    if (placing) expect(violationsOf(instance, placing)).toEqual([])
  })
})

describe('satisfiability', () => {
  it('agrees with trying every assignment, in answers, cores and the fewest that hold', () => {
    const random = seededRandom(7)
    const seen = { satisfiable: 0, unsatisfiable: 0, core: 0 }
    for (let round = 0; round < 400; round++) {
      const n = 4 + Math.floor(random() * 7)
      const literal = () => 2 * Math.floor(random() * n) + (random() < 0.5 ? 1 : 0)
      const clauses = Array.from({ length: Math.floor(n * (2 + 2.5 * random())) }, () => [literal(), literal(), literal()])
      const limits = Array.from({ length: 2 }, () => {
        const literals = Array.from({ length: n }, (_, v) => 2 * v + (random() < 0.5 ? 1 : 0)).filter(() => random() < 0.7)
        return { literals, most: Math.floor(random() * (literals.length + 1)) }
      })
      const solver = new Satisfiability()
      for (let v = 0; v < n; v++) solver.newVariable()
      for (const clause of clauses) solver.addClause(clause)
      for (const { literals, most } of limits) solver.addAtMost(literals, most)
      const models: number[] = []
      for (let bits = 0; bits < 1 << n; bits++) {
        const holds = (l: number) => ((bits >> (l >> 1)) & 1) !== (l & 1)
        if (clauses.every((clause) => clause.some(holds)) && limits.every(({ literals, most }) => literals.filter(holds).length <= most)) models.push(bits)
      }
      const assumptions = [...new Set([literal() & ~1, literal() & ~1, literal() & ~1])]
      const under = (assumed: number[]) => models.some((bits) => assumed.every((l) => ((bits >> (l >> 1)) & 1) !== (l & 1)))
      const answer = solver.solve(assumptions, () => true)
      expect(answer).toBe(under(assumptions) ? 'satisfiable' : 'unsatisfiable')
      seen[answer as 'satisfiable']++
      if (answer === 'unsatisfiable') {
        expect(assumptions).toEqual(expect.arrayContaining(solver.core))
        expect(under(solver.core)).toBe(false)
        if (solver.core.length > 0) seen.core++
      }
      const all = Array.from({ length: n }, (_, v) => 2 * v)
      const { answer: found, atLeast } = fewestTrue(solver, all, () => true, () => {})
      if (models.length === 0) expect(found).toBe('unsatisfiable')
      else {
        const ones = (bits: number) => all.filter((l) => (bits >> (l >> 1)) & 1).length
        expect([found, atLeast]).toEqual(['optimal', Math.min(...models.map(ones))])
        expect(solver.model.slice(0, n).reduce((sum, each) => sum + each, 0)).toBe(atLeast)
      }
    }
    expect(Math.min(seen.satisfiable, seen.unsatisfiable, seen.core)).toBeGreaterThan(20)
  })
})

describe('satisfiability of hard problems', () => {
  /** So many pigeons, each in a hole of its own. */
  const pigeons = (n: number, holes: number): Satisfiability => {
    const solver = new Satisfiability()
    const at = Array.from({ length: n }, () => Array.from({ length: holes }, () => solver.newVariable()))
    for (const own of at) solver.addClause(own)
    for (let h = 0; h < holes; h++) for (let p = 0; p < n; p++) for (let q = 0; q < p; q++) solver.addClause([at[p]![h]! ^ 1, at[q]![h]! ^ 1])
    return solver
  }

  it('forgets clauses on the way to a long proof', () => {
    const solver = pigeons(8, 7)
    expect(solver.solve([], () => true)).toBe('unsatisfiable')
    expect(solver.conflicts).toBeGreaterThan(4_200)
    expect(pigeons(9, 9).solve([], () => true)).toBe('satisfiable')
  })

  it('ends when told to, and goes on when asked again', () => {
    const solver = pigeons(7, 6)
    let left = 100
    expect(solver.solve([], () => --left > 0)).toBe('unknown')
    expect(solver.conflicts).toBe(100)
    expect(solver.solve([], () => true)).toBe('unsatisfiable')
  })

  it('keeps every clause in the assignments it finds', () => {
    const random = seededRandom(11)
    let found = 0
    for (let round = 0; round < 12; round++) {
      const n = 130
      const solver = new Satisfiability()
      for (let v = 0; v < n; v++) solver.newVariable()
      const clauses = Array.from({ length: Math.round(4.15 * n) }, () => Array.from({ length: 3 }, () => Math.floor(random() * 2 * n)))
      for (const clause of clauses) solver.addClause(clause)
      if (solver.solve([], () => true) !== 'satisfiable') continue
      found++
      expect(clauses.filter((clause) => !clause.some((l) => solver.model[l >> 1] !== (l & 1)))).toEqual([])
    }
    expect(found).toBeGreaterThan(2)
  })
})

const instances = join(process.env.SUND_BENCH ?? '../shared/bench', 'schedule/instances')

describe.skipIf(!existsSync(instances))('real events', () => {
  const read = (file: string): Instance => {
    const problem = JSON.parse(readFileSync(join(instances, file), 'utf8')) as Problem
    return toInstance({ ...problem, candidates: problem.candidates.map((candidate) => ({ ...candidate, score: 0 })) })
  }
  const impossible = ['tic-12.fixed040-Forb', 'tic-12.forb0003', 'tic-12.forb0007', 'tic-13.forb0003', 'tic-13.forb0007', 'forumt-14.fixed040-Forb', 'forumt-14.forb0007']

  it('knows which have no schedule, and names few meetings as the reason', async () => {
    for (const file of readdirSync(instances).filter((each) => impossible.includes(each.replace('.json', '')))) {
      const { status, conflict } = await solveExactly(read(file), unlimited())
      expect([file, status]).toEqual([file, 'infeasible'])
      expect(conflict!.candidates.length).toBeLessThan(20)
    }
  })

  it.each([['tic-12.original', 0], ['tic-12.fixed020-Forb', 1], ['tic-13.fixed020-Forb', 2], ['forumt-14.original', 5], ['forumt-14.fixed020-Forb', 7]])('finds the fewest breaks of %s', async (file, breaks) => {
    const instance = read(`${file}.json`)
    const { status, placing } = await solveExactly(instance, unlimited())
    expect(status).toBe('optimal')
    expect(violationsOf(instance, placing!)).toEqual([])
    expect(worthOf(instance, placing!).breaks).toBe(breaks)
  })
})
