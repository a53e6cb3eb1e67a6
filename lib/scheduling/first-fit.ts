import type { Instance, Placing } from './instance'
import { Standing } from './standing'

/** A schedule at once: required meetings, then the best, each in the earliest slot where it breaks no rule. Required ones may be left over. */
export function firstFit(instance: Instance): Placing {
  const standing = new Standing(instance, instance.lockedSlot)
  for (const m of bestFirst(instance, Array.from({ length: instance.M }, (_, m) => m))) putFirst(standing, m)
  return standing.slotOf
}

export function bestFirst({ required, value }: Instance, candidates: number[]): number[] {
  return candidates.sort((m, n) => required[n]! - required[m]! || value[n]! - value[m]! || m - n)
}

/** Holds a candidate in its earliest slot; false where there is none. */
export function putFirst(standing: Standing, m: number): boolean {
  for (let t = 0; t < standing.instance.T; t++) {
    if (standing.slotOf[m]! >= 0 || standing.obstacle(m, t) !== null) continue
    standing.put(m, t)
    return true
  }
  return false
}
