import type { Instance, Placing } from '@/lib/scheduling/instance'
import { Standing } from '@/lib/scheduling/standing'

/** Best score first, each in the earliest slot where it breaks no rule. */
export function firstFit(instance: Instance): Placing {
  const standing = empty(instance)
  for (const m of byScore(instance, Array.from({ length: instance.M }, (_, m) => m))) put(standing, m)
  return standing.slotOf
}

/** Round after round through people in alphabetical order: each takes the best of theirs that still fits, in its earliest slot. */
export function alphabetical(instance: Instance): Placing {
  const standing = empty(instance)
  const people = Array.from({ length: instance.P }, (_, p) => p).sort((p, q) => (instance.problem.participants[p]!.id < instance.problem.participants[q]!.id ? -1 : 1))
  const wishes = people.map((p) => byScore(instance, [...instance.of.subarray(instance.start[p]!, instance.start[p + 1]!)]))
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const own of wishes) {
      // What does not fit now will not fit later: nothing is ever taken away.
      while (own.length > 0) {
        const m = own.shift()!
        if (standing.slotOf[m]! >= 0 || !put(standing, m)) continue
        isChanged = true
        break
      }
    }
  }
  return standing.slotOf
}

function empty(instance: Instance): Standing {
  const standing = new Standing(instance, new Int32Array(instance.M).fill(-1))
  instance.lockedSlot.forEach((t, m) => t >= 0 && standing.put(m, t))
  return standing
}

function put(standing: Standing, m: number): boolean {
  for (let t = 0; t < standing.instance.T; t++) {
    if (standing.slotOf[m]! >= 0 || standing.obstacle(m, t) !== null) continue
    standing.put(m, t)
    return true
  }
  return false
}

const byScore = (instance: Instance, list: number[]) => list.sort((m, n) => instance.required[n]! - instance.required[m]! || instance.value[n]! - instance.value[m]! || m - n)
