import { timeIndexedBound } from './bounds/time-indexed'
import type { Instance, Placing } from './instance'
import type { Stage } from './stages'

export interface Proof extends Stage {
  /** The best schedule found so far, by whichever stage. */
  best(): Placing | null
  /** Nothing is worth more than the best schedule. */
  proved(): void
  /** There is no schedule, and why. */
  refuted(conflict: string): void
}

/** Bounds and proofs, the quick ones first. */
export async function proveSchedules(instance: Instance, proof: Proof): Promise<void> {
  const budget = { steps: proof.steps, stop: proof.stop, bounded: proof.bounded }
  if (proof.stop()) return
  const { bound } = timeIndexedBound(instance, budget)
  proof.bounded(bound)
}
