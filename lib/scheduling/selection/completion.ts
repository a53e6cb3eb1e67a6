import { seededRandom } from '../budget'
import type { Budget } from '../budget'
import type { Instance, Placing } from '../instance'
import { worthOf } from '../judge'
import type { Selection } from './select-meetings'
import { bestInSlot } from './best-in-slot'
import { SlotFilling } from './slot-filling'

/**
 * Betters a placing slot by slot: what a slot holds is chosen anew among all candidates that no other slot holds, for the greatest
 * worth with the floors (one matching, exact where candidates are between two sides). Meetings that fit as well elsewhere go there
 * before. Two plain rounds over the slots come first; then worths are blurred and small losses taken, less and less. A step is one
 * slot; about 40 x T do most of it. Ends at the bound. Keeps maxima, groups and each slot's rules where the start does, and never worth less than the start, a
 * required meeting counting before all else; order, rests, windows and breaks are not looked at.
 */
export function completeSchedule(instance: Instance, selection: Selection, start: Placing, budget: Budget): Placing {
  const { M, T, a, b, allowed, lockedSlot } = instance
  const random = seededRandom(1)
  const state = new ValuedFilling(instance, start)
  const { slotOf } = state.filling
  const goal = selection.bound + state.promised
  const eligible = closeCalls(instance, selection, 0.5 * state.largest)
  const inSlot = Array.from({ length: T }, (_, t) => eligible.filter((m) => allowed[m * T + t] && lockedSlot[m]! < 0))
  let [best, most] = [slotOf.slice(), state.total]

  for (let step = 0; step < budget.steps && T > 0 && !budget.stop(); step++) {
    if (most >= goal - 1e-7 * Math.max(1, Math.abs(goal))) break
    const t = step % T
    const cooling = step < 2 * T ? 0 : Math.max(0, 1 - step / (0.9 * budget.steps))
    const noise = (1e-5 + 0.1 * cooling) * state.largest
    const before = state.total
    // Whoever can as well meet elsewhere does, which may set two people free here for others.
    for (const m of inSlot[t]!) {
      if (slotOf[m] !== t) continue
      const s = Math.floor(random() * T)
      if (state.filling.fits(m, s)) state.move(m, s)
    }
    const held = inSlot[t]!.filter((m) => slotOf[m] === t)
    for (const m of held) state.remove(m)
    const among: number[] = []
    const gains: number[] = []
    for (const m of inSlot[t]!) {
      const gain = state.gain(m, t)
      if (gain <= 0) continue
      among.push(m)
      gains.push(gain + random() * noise)
    }
    const places = instance.openTables - state.filling.openHeld[t]!
    for (const m of bestInSlot(instance, among, Float64Array.from(gains), places, random, held)) if (state.gain(m, t) > 0) state.put(m, t)
    if (state.total < before - 1e-9 + noise * Math.log(1 - random())) {
      for (const m of inSlot[t]!) if (slotOf[m] === t) state.remove(m)
      for (const m of held) state.put(m, t)
    } else if (state.total > most + 1e-9) {
      most = state.total
      best = slotOf.slice()
      budget.found?.(best, worthOf(instance, best).value)
    }
  }
  return best

  /** Candidates that the prices do not rule out by more than `margin`, those held at the start, and the required. */
  function closeCalls({ value, tableOf, required }: Instance, { prices }: Selection, margin: number): Int32Array {
    const near: number[] = []
    for (let m = 0; m < M; m++) {
      const gain = value[m]! - prices.person[a[m]!]! - prices.person[b[m]!]! - (tableOf[m]! < 0 ? prices.table : 0)
      if (required[m] || start[m]! >= 0 || gain >= -margin) near.push(m)
    }
    return Int32Array.from(near)
  }
}

/** A placing with its worth kept up to date; a required meeting is worth more than any others it could stand in the way of. */
class ValuedFilling {
  readonly filling: SlotFilling
  readonly largest: number
  readonly promised: number
  total: number
  private readonly floor: number
  private readonly worth: Float64Array
  private readonly groupHeld: Int32Array

  constructor(private readonly instance: Instance, start: Placing) {
    const { M, value, required, group, objective } = instance
    this.filling = new SlotFilling(instance, start)
    this.floor = Math.max(0, objective.floorShortfall)
    this.largest = value.reduce((most, each) => Math.max(most, Math.abs(each)), 1)
    const promise = 4 * (this.largest + 2 * this.floor)
    this.promised = promise * required.reduce((sum, each) => sum + each, 0)
    this.worth = Float64Array.from(value, (each, m) => each + (required[m] ? promise : 0))
    this.groupHeld = new Int32Array(instance.groups.length)
    this.total = worthOf(instance, start).value
    for (let m = 0; m < M; m++) {
      if (start[m]! < 0) continue
      if (required[m]) this.total += promise
      if (group[m]! >= 0) this.groupHeld[group[m]!]!++
    }
  }

  /** What holding it at `t` would add; 0 where it cannot be held there or already is somewhere. */
  gain(m: number, t: number): number {
    const { a, b, max, group } = this.instance
    const { slotOf, count } = this.filling
    if (slotOf[m]! >= 0 || !this.filling.fits(m, t)) return 0
    if (count[a[m]!]! >= max[a[m]!]! || count[b[m]!]! >= max[b[m]!]! || (group[m]! >= 0 && this.groupHeld[group[m]!]! > 0)) return 0
    return this.worth[m]! + this.owed(m)
  }

  put(m: number, t: number): void {
    this.total += this.worth[m]! + this.owed(m)
    if (this.instance.group[m]! >= 0) this.groupHeld[this.instance.group[m]!]!++
    this.filling.put(m, t)
  }

  remove(m: number): void {
    this.filling.remove(m)
    if (this.instance.group[m]! >= 0) this.groupHeld[this.instance.group[m]!]!--
    this.total -= this.worth[m]! + this.owed(m)
  }

  move(m: number, t: number): void {
    this.filling.remove(m)
    this.filling.put(m, t)
  }

  /** What one more meeting makes good of the two people's floors. */
  private owed(m: number): number {
    const { a, b, min } = this.instance
    const { count } = this.filling
    return (count[a[m]!]! < min[a[m]!]! ? this.floor : 0) + (count[b[m]!]! < min[b[m]!]! ? this.floor : 0)
  }
}
