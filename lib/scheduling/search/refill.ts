import type { Budget } from '../budget'
import type { Instance, Placing } from '../instance'
import { improve } from './improve'
import type { Improved } from './improve'
import { Timetable } from './timetable'
import type { Keep } from './timetable'

/**
 * Fills the holes of a placing with what gains most, and moves nothing that it holds; of that, what can no longer be held falls.
 * Greedy by gain first, then `improve` among what was added, for as many steps as the budget has.
 */
export function refill(instance: Instance, placing: Placing, options: { seed: number; budget: Budget }): Improved {
  const keep: Keep = { was: placing, price: 0, frozen: Uint8Array.from(placing, (t) => (t >= 0 ? 1 : 0)) }
  const table = new Timetable(instance, keep)
  table.load(placing)
  const gains = new Float64Array(instance.M)
  const { count } = table
  const isPossible = (m: number) => count[instance.a[m]!]! < instance.max[instance.a[m]!]! && count[instance.b[m]!]! < instance.max[instance.b[m]!]! && table.hasOpenSlot(m)
  let waiting = table.order.slice(table.held, table.movable).filter(isPossible)
  // A gain only shrinks when a floor is reached: who gains less than before waits for the next round.
  while (waiting.length > 0) {
    for (const m of waiting) gains[m] = greatestGain(table, m)
    const later: number[] = []
    for (const m of waiting.sort((x, y) => (gains[x] === gains[y] ? x - y : gains[y]! - gains[x]!))) {
      if (!isPossible(m)) continue
      if (greatestGain(table, m) < gains[m]!) later.push(m)
      else seatBest(table, m)
    }
    waiting = Int32Array.from(later)
  }
  return improve(instance, table.slotOf, { ...options, keep })
}

/** What holding m would add, breaks aside. */
function greatestGain({ instance, count }: Timetable, m: number): number {
  const { a, b, value, min, required, objective } = instance
  if (required[m]) return Infinity
  let gain = value[m]!
  for (const p of [a[m]!, b[m]!]) if (count[p]! < min[p]!) gain += objective.floorShortfall
  return gain
}

/** Holds m where it adds most, if it adds anything. */
function seatBest(table: Timetable, m: number): void {
  let [best, most] = [-1, table.instance.required[m] ? -Infinity : 0]
  for (let t = 0; t < table.instance.T; t++) {
    if (!table.fits(m, t)) continue
    const [value, spread, mark] = [table.value, table.spread, table.mark]
    table.place(m, t)
    const gain = table.value - value
    if (gain > most && table.spread <= spread) [best, most] = [t, gain]
    table.undo(mark)
  }
  if (best >= 0) table.place(m, best)
}
