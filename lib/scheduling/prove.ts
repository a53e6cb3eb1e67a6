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

/** Bounds and proofs: a first bound, then an exact answer where the problem is small enough for one, then the best bound. */
export async function proveSchedules(instance: Instance, proof: Proof): Promise<void> {
  if (proof.stop() || instance.allowed.reduce((sum, each) => sum + each, 0) > mostCells) return
  // Where schedules begin with what stands, nobody has chosen meetings yet, and so bounded them.
  if (proof.keep) proof.bounded(selectMeetings(instance, { steps: selectionRounds, stop: proof.stop }).bound)
  const bound = (steps: number) => timeIndexedBound(instance, { steps, stop: proof.stop, bounded: proof.bounded })
  const hasChoice = instance.required.some((each) => !each)
  if (hasChoice) proof.bounded(bound(Math.min(firstSteps, proof.steps)).bound)
  if (proof.stop()) return

  const exact = await solveExactly(instance, { steps: proof.steps, stop: proof.stop, found: (placing) => proof.placed(placing), bounded: proof.bounded })
  if (exact.placing) proof.placed(exact.placing)
  if (exact.bound !== undefined) proof.bounded(exact.bound)
  if (exact.status === 'optimal') return proof.proved()
  if (exact.status === 'infeasible') return proof.refuted(exact.conflict ? conflictSentence(instance, exact.conflict) : beyondCounting(instance))
  if (!proof.stop()) proof.bounded(bound(proof.steps).bound)
}

export function beyondCounting(instance: Instance): string {
  const required = instance.required.reduce((sum, each) => sum + each, 0)
  return `The ${required} required meetings do not fit together: over all people, tables and slots they ask for more than there is. Take "required" away from some, or add slots or tables.`
}
