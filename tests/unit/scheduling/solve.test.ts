import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/scheduling/budget'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import type { Problem, Solution } from '@/lib/scheduling/model'
import { readProblem } from '@/lib/scheduling/read-problem'
import { placingOf, solve } from '@/lib/scheduling/solve'
import { bestByTrying, everyRule, smallProblem, type SmallProblemOptions } from '@/tests/factories/problems'

const steps = 4000
const tiny: SmallProblemOptions = { people: 6, slots: 3, candidates: 6, tables: 2 }
const kinds: [string, SmallProblemOptions][] = [
  ['plain problems', { ...tiny, availability: 0.7, minMeetings: 1, maxMeetings: 2 }],
  ['problems between two sides', { ...tiny, twoSided: true, tables: 1 }],
  ['problems with every rule', { ...tiny, ...everyRule, required: 0.2 }],
  ['problems with dear breaks', { ...tiny, slots: 4, candidates: 5, breakPrice: 40, maxBreakDifference: 1 }],
  ['problems that may have no schedule', { ...tiny, ...everyRule, required: 0.35, solvable: false }],
]

const optimum = (problem: Problem) => {
  const instance = toInstance(problem)
  return bestByTrying(problem, (placing) => (violationsOf(instance, placing).length === 0 ? worthOf(instance, placing).value : null))
}

/** Everything a solution must be, looked at without the engine. */
function faultsOf(problem: Problem, solution: Solution): string[] {
  const found: string[] = []
  const slots = new Map(problem.slots.map(({ id }, t) => [id, t]))
  const seen = { people: new Set<string>(), tables: new Set<string>(), held: new Set<string>() }
  for (const { candidate, slot, table } of solution.meetings) {
    const { a, b, forbidden } = problem.candidates.find(({ id }) => id === candidate)!
    for (const person of [a, b]) {
      const { available } = problem.participants.find(({ id }) => id === person)!
      if (seen.people.has(`${person} ${slot}`)) found.push(`${person} twice in ${slot}`)
      if (available && !available.includes(slot)) found.push(`${person} not there in ${slot}`)
      seen.people.add(`${person} ${slot}`)
    }
    if (seen.tables.has(`${table} ${slot}`)) found.push(`table ${table} twice in ${slot}`)
    if (seen.held.has(candidate)) found.push(`${candidate} twice`)
    if (forbidden) found.push(`${candidate} forbidden`)
    if (!slots.has(slot)) found.push(`no slot ${slot}`)
    seen.tables.add(`${table} ${slot}`)
    seen.held.add(candidate)
  }
  const instance = toInstance(problem)
  const placing = placingOf(problem, solution.meetings)
  if (solution.status === 'infeasible' || solution.status === 'unknown') return found
  for (const { rule } of violationsOf(instance, placing)) found.push(rule)
  const worth = worthOf(instance, placing)
  if (Math.abs(worth.value - solution.objective) > 1e-9 || worth.score !== solution.score || worth.shortfall !== solution.floorShortfall || worth.breaks !== solution.breaks) found.push('figures are not those of the meetings')
  if (solution.bound < solution.objective) found.push('bound below value')
  const out = problem.candidates.filter(({ id }) => !seen.held.has(id)).map(({ id }) => id)
  if (solution.unscheduled.map(({ candidate }) => candidate).join() !== out.join()) found.push('not one reason for each left out')
  return found
}

describe('a solution', () => {
  it.each(kinds)('of %s keeps every rule, is never above the optimum nor its bound below, and claims no more than is so', async (_, options) => {
    const seen: Record<string, number> = {}
    for (let seed = 0; seed < 8; seed++) {
      const problem = smallProblem(seed, options)
      if (readProblem(problem).faults) continue
      const [best, solution] = [optimum(problem), await solve(problem, { seed, steps })]
      expect({ seed, faults: faultsOf(problem, solution) }).toEqual({ seed, faults: [] })
      seen[solution.status] = (seen[solution.status] ?? 0) + 1
      if (best === null) expect(['infeasible', 'unknown']).toContain(solution.status)
      else {
        expect({ seed, isAtMost: solution.status !== 'unknown' && solution.objective <= best + 1e-6 }).toEqual({ seed, isAtMost: true })
        expect(solution.bound).toBeGreaterThanOrEqual(best - 1e-6)
        expect(solution.status).not.toBe('infeasible')
        if (solution.status === 'optimal') expect(solution.objective).toBeCloseTo(best, 6)
      }
      expect(solution.unscheduled.filter(({ reason }) => reason === 'not-found')).toEqual([])
      if (solution.status === 'infeasible') expect(solution.conflict!.length).toBeGreaterThan(40)
    }
    // Small as they are, all are settled with proof.
    expect((seen.optimal ?? 0) + (seen.infeasible ?? 0)).toBe(Object.values(seen).reduce((sum, n) => sum + n, 0))
  }, 20_000)

  it('leaves nothing out that there is room for, even where it is ended before it has begun', async () => {
    let added = 0
    for (let seed = 0; seed < 20; seed++) {
      const problem = smallProblem(seed, { ...everyRule, required: 0, locked: 0, people: 20, slots: 6, candidates: 80, tables: 6 })
      const solution = await solve(problem, { seed, steps, start: new Int32Array(problem.candidates.length).fill(-1), stop: () => true })
      expect({ seed, status: solution.status, faults: faultsOf(problem, solution) }).toEqual({ seed, status: 'feasible', faults: [] })
      expect(solution.unscheduled.filter(({ reason }) => reason === 'not-found')).toEqual([])
      added += solution.meetings.length
    }
    expect(added).toBeGreaterThan(200)
  })

  it('is the same for the same seed and steps', async () => {
    const problem = smallProblem(7, { ...everyRule, people: 10, slots: 5, candidates: 20 })
    const [first, second] = [await solve(problem, { seed: 3, steps }), await solve(problem, { seed: 3, steps })]
    expect(second).toEqual(first)
  })
})

describe('the optimum', () => {
  it('is never lower with one more slot or one more table', async () => {
    for (let seed = 0; seed < 6; seed++) {
      const problem = smallProblem(seed, { ...tiny, twoSided: seed % 2 === 0, candidates: 9, minMeetings: 1, maxMeetings: 3, tables: 1, availability: 0.7 })
      const more = { id: 'extra' }
      const longer: Problem = { ...problem, slots: [...problem.slots, more], participants: problem.participants.map((person) => ({ ...person, available: [...person.available!, 'extra'] })) }
      const solutions = [await solve(problem, { steps }), await solve({ ...problem, tables: 2 }, { steps }), await solve(longer, { steps })]
      expect(solutions.map(({ status }) => status)).toEqual(['optimal', 'optimal', 'optimal'])
      expect(solutions[1]!.objective).toBeGreaterThanOrEqual(solutions[0]!.objective)
      expect(solutions[2]!.objective).toBeGreaterThanOrEqual(solutions[0]!.objective)
    }
  }, 20_000)

  it('stays what it is when people are renamed and the lists are shuffled', async () => {
    for (let seed = 0; seed < 6; seed++) {
      const problem = smallProblem(seed, { ...everyRule, ...tiny, candidates: 9, required: seed % 2 ? 0.2 : 0 })
      const random = seededRandom(seed)
      const name = new Map(problem.participants.map(({ id }) => [id, `${Math.floor(random() * 1e6)}-${id}`]))
      const turned: Problem = {
        ...problem,
        participants: problem.participants.map((person) => ({ ...person, id: name.get(person.id)! })).sort((x, y) => (x.id < y.id ? -1 : 1)),
        candidates: problem.candidates.map((candidate) => ({ ...candidate, a: name.get(candidate.a)!, b: name.get(candidate.b)! })).reverse(),
      }
      const [first, second] = [await solve(problem, { steps }), await solve(turned, { steps })]
      expect([second.status, second.objective]).toEqual([first.status, first.objective])
    }
  }, 20_000)
})
