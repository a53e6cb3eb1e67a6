import { timeIndexedBound } from './bounds/time-indexed'
import { conflictSentence } from './exact/conflict-sentence'
import { hasParts, improveParts } from './exact/improve-parts'
import { solveExactly } from './exact/solve-exactly'
import type { Instance, Placing } from './instance'
import { selectMeetings } from './selection/select-meetings'
import { selectionRounds, type Stage } from './stages'

export interface Proof extends Stage {
  /** The best schedule found so far, by whichever stage. */
  best(): Placing | null
  /** The clock may settle what is found: parts of the schedule are then solved in whole numbers, before the whole is tried. */
  isClocked?: boolean
  /** Nothing is worth more than the best schedule. */
  proved(): void
  /** There is no schedule, and why. */
  refuted(conflict: string): void
}

/** Passes over the linear program before it is tried exactly: enough to end easy ones. */
const firstSteps = 640

/** More (candidate, slot) than this would not fit into memory as a program. */
const mostCells = 3_000_000

/** Fewer (candidate, slot) than this are solved as a whole at once. */
const fewestPartedCells = 2_000

/** Steps times (candidate, slot) for prices to choose by, about ten seconds: they need not be the last word. */
const pricedCells = 1.5e8

/**
 * Bounds and proofs: a first bound, then an exact answer where the problem is small enough for one, then the best bound. Against a
 * clock, larger problems that have a schedule are bettered part by part first.
 */
export async function proveSchedules(instance: Instance, proof: Proof): Promise<void> {
  const cells = instance.allowed.reduce((sum, each) => sum + each, 0)
  if (proof.stop() || cells > mostCells) return
  // Where schedules begin with what stands, nobody has chosen meetings yet, and so bounded them.
  if (proof.keep) proof.bounded(selectMeetings(instance, { steps: selectionRounds, stop: proof.stop }).bound)
  const bound = (steps: number) => timeIndexedBound(instance, { steps, stop: proof.stop, bounded: proof.bounded })
  const hasChoice = instance.required.some((each) => !each)
  if (hasChoice) proof.bounded(bound(Math.min(firstSteps, proof.steps)).bound)
  if (proof.stop()) return
  const isParted = proof.isClocked && hasChoice && !proof.keep && hasParts(instance)
  if (isParted && cells >= fewestPartedCells && proof.best() && (await improveInParts(instance, proof, cells))) return proof.proved()
  if (proof.stop()) return

  const exact = await solveExactly(instance, { steps: proof.steps, stop: proof.stop, found: (placing) => proof.placed(placing), bounded: proof.bounded })
  if (exact.placing) proof.placed(exact.placing)
  if (exact.bound !== undefined) proof.bounded(exact.bound)
  if (exact.status === 'optimal') return proof.proved()
  if (exact.status === 'infeasible') return proof.refuted(exact.conflict ? conflictSentence(instance, exact.conflict) : beyondCounting(instance))
  if (!proof.stop()) proof.bounded(bound(proof.steps).bound)
}

/** True where the best schedule is proven to be it. */
async function improveInParts(instance: Instance, proof: Proof, cells: number): Promise<boolean> {
  const { stop, best, seed, steps } = proof
  const priced = Math.min(steps, Math.max(firstSteps, pricedCells / cells))
  const { bound, losses } = timeIndexedBound(instance, { steps: priced, stop, bounded: proof.bounded })
  proof.bounded(bound)
  const budget = { steps, stop, found: (placing: Placing) => proof.placed(placing) }
  const { isOptimal } = await improveParts(instance, best()!, { seed, losses, bound, budget, elsewhere: best })
  return isOptimal
}

export function beyondCounting(instance: Instance): string {
  const required = instance.required.reduce((sum, each) => sum + each, 0)
  return `The ${required} required meetings do not fit together: over all people, tables and slots they ask for more than there is. Take "required" away from some, or add slots or tables.`
}
