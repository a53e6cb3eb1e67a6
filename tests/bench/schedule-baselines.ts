import { bestFirst, putFirst } from '@/lib/scheduling/first-fit'
import type { Instance, Placing } from '@/lib/scheduling/instance'
import { Standing } from '@/lib/scheduling/standing'

/** Round after round through people in alphabetical order: each takes the best of theirs that still fits, in its earliest slot. */
export function alphabetical(instance: Instance): Placing {
  const standing = new Standing(instance, instance.lockedSlot)
  const people = Array.from({ length: instance.P }, (_, p) => p).sort((p, q) => (instance.problem.participants[p]!.id < instance.problem.participants[q]!.id ? -1 : 1))
  const wishes = people.map((p) => bestFirst(instance, [...instance.of.subarray(instance.start[p]!, instance.start[p + 1]!)]))
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const own of wishes) {
      // What does not fit now will not fit later: nothing is ever taken away.
      while (own.length > 0) {
        const m = own.shift()!
        if (standing.slotOf[m]! >= 0 || !putFirst(standing, m)) continue
        isChanged = true
        break
      }
    }
  }
  return standing.slotOf
}
