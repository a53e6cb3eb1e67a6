import { toProgram, type Program } from '../bounds/program'
import type { Budget } from '../budget'
import type { Instance, Placing } from '../instance'
import { violationsOf, worthOf } from '../judge'
import { solveWhole } from './branch-and-cut'
import { askedOf, conflictOf, type Conflict } from './conflict'
import { fewestTrue } from './fewest-true'
import { Formula, everyRule } from './formula'

export interface ExactResult {
  /** `optimal` and `infeasible` only with proof. */
  status: 'optimal' | 'infeasible' | 'feasible' | 'unknown'
  placing?: Placing
  /** No schedule is worth more. */
  bound?: number
  conflict?: Conflict
}

/** More (candidate, slot) than this are left to others. */
const mostClauseCells = 100_000
const mostWholeColumns = 10_000
const askEvery = 64
const solverTolerance = 1e-6

/**
 * Solves with proof where the problem is small, or all that may be held must be.
 * First the required meetings alone, by clauses: a contradiction there comes with its conflict. Where nothing else may be held only
 * breaks are left to choose, by clauses too. The rest is a program in whole numbers, in a thread of its own.
 * One step is one conflict of clauses; the thread is bound by `stop` alone.
 */
export async function solveExactly(instance: Instance, budget: Budget): Promise<ExactResult> {
  const { M, T, allowed, required, objective } = instance
  const must = [...required.keys()].filter((m) => required[m])
  const may = [...required.keys()].filter((m) => !required[m] && allowed.subarray(m * T, m * T + T).includes(1))
  const asked = askedOf(instance, must, everyRule)
  const cells = allowed.reduce((sum, each, i) => sum + (asked[(i / T) | 0] ? each : 0), 0)
  const steps = new Steps(budget)

  let result: ExactResult = { status: 'unknown' }
  if (must.length > 0 && cells <= mostClauseCells) {
    const formula = new Formula(instance, asked, everyRule)
    const withBreaks = instance.maxBreakDifference < Infinity || (may.length === 0 && objective.breaks > 0)
    if (withBreaks) formula.sayBreaks()
    const answer = formula.solver.solve([], steps.goOn)
    if (answer === 'unsatisfiable') return { status: 'infeasible', conflict: conflictOf(instance, budget.stop) }
    if (answer === 'unknown') return result
    result = feasible(instance, formula.placing(), budget)
    if (may.length === 0) return fewestBreaks(instance, formula, result, budget, steps)
  }
  const program = toProgram(instance, instance.maxBreakDifference < Infinity || objective.breaks > 0)
  if (program.firstOf[M]! > mostWholeColumns || budget.stop()) return result
  return await bestWhole(instance, program, result, budget)
}

/** Of a problem in which every meeting there is must be held: what they are worth is given, only their breaks are not. */
function fewestBreaks(instance: Instance, formula: Formula, first: ExactResult, budget: Budget, steps: Steps): ExactResult {
  const { value, breaks } = worthOf(instance, first.placing!)
  const price = instance.objective.breaks
  const without = value + price * breaks
  if (price === 0) return { ...first, status: 'optimal', bound: value }
  budget.bounded?.(without)
  const { answer, atLeast } = fewestTrue(formula.solver, formula.breaks, steps.goOn, (breaks) => budget.bounded?.(without - price * breaks))
  const bound = without - price * atLeast
  if (answer !== 'optimal') return { ...first, bound }
  return { ...feasible(instance, formula.placing(), budget), status: 'optimal', bound }
}

async function bestWhole(instance: Instance, program: Program, first: ExactResult, budget: Budget): Promise<ExactResult> {
  let best = first
  const keep = (values: Float64Array) => {
    const placing = placingOf(program, values)
    if (violationsOf(instance, placing).length > 0) return
    if (!best.placing || worthOf(instance, placing).value > worthOf(instance, best.placing).value) best = feasible(instance, placing, budget)
  }
  const { status, values, bound } = await solveWhole(program, budget.stop, (so) => {
    if (so.values) keep(so.values)
    if (so.bound < Infinity) budget.bounded?.(withMargin(so.bound))
  })
  if (values) keep(values)
  if (status === 'infeasible') return first.placing ? first : { status }
  if (!best.placing) return { ...best, bound: withMargin(bound) }
  // Found and proven within the solver's own tolerance; a placing that fell short of what it claims is not called optimal.
  const value = worthOf(instance, best.placing).value
  const isProven = status === 'optimal' && value >= bound - 10 * solverTolerance * (1 + Math.abs(bound))
  return { ...best, status: isProven ? 'optimal' : 'feasible', bound: isProven ? value : withMargin(bound) }
}

/** The solver's bound holds within its tolerance. */
const withMargin = (bound: number): number => bound + solverTolerance * (1 + Math.abs(bound))

function feasible(instance: Instance, placing: Placing, budget: Budget): ExactResult {
  budget.found?.(placing, worthOf(instance, placing).value)
  return { status: 'feasible', placing }
}

function placingOf(program: Program, values: Float64Array): Placing {
  const M = program.firstOf.length - 1
  const placing = new Int32Array(M).fill(-1)
  for (let m = 0; m < M; m++) for (let j = program.firstOf[m]!; j < program.firstOf[m + 1]!; j++) if (values[j]! > 0.5) placing[m] = program.slot[j]!
  return placing
}

/** Counts steps, and asks the clock now and then. */
class Steps {
  private left: number
  constructor(private readonly budget: Budget) {
    this.left = budget.steps
  }

  readonly goOn = (): boolean => {
    this.left--
    return this.left > 0 && (this.left % askEvery !== 0 || !this.budget.stop())
  }
}
