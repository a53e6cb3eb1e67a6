import { seededRandom } from '../budget'
import type { Budget } from '../budget'
import type { Instance, Placing } from '../instance'
import { ejectUntilPlaced } from './ejection'
import { bestInSlot } from './best-in-slot'
import { SlotFilling } from './slot-filling'

/**
 * Slots for the chosen meetings, -1 for those none was found for. It keeps each slot's own rules (allowed, one meeting per person,
 * tables) and adds no meeting, so that maxima and groups hold where the choice keeps them. Order, rests, windows and breaks are not
 * looked at. One matching per slot, most urgent first, then at most `budget.steps` steps of ejection.
 */
export function placeChosen(instance: Instance, chosen: Uint8Array, budget: Budget): Placing {
  const filling = new SlotFilling(instance)
  for (let m = 0; m < instance.M; m++) if (chosen[m] && instance.lockedSlot[m]! >= 0 && filling.fits(m, instance.lockedSlot[m]!)) filling.put(m, instance.lockedSlot[m]!)
  matchSlots(instance, chosen, filling)
  ejectUntilPlaced(instance, chosen, filling, budget)
  return filling.slotOf
}

/** Fills the slots one after the other with a matching of the chosen meetings that are hardest to place later. */
function matchSlots(instance: Instance, chosen: Uint8Array, filling: SlotFilling): void {
  const { P, M, T, a, b, allowed, openTables } = instance
  const waiting = Array.from({ length: M }, (_, m) => m).filter((m) => chosen[m] && filling.slotOf[m]! < 0)
  const need = new Int32Array(P)
  const open = new Int32Array(M)
  const possible = new Int32Array(T)
  for (const m of waiting) {
    need[a[m]!]!++
    need[b[m]!]!++
    for (let t = 0; t < T; t++) {
      open[m]! += allowed[m * T + t]!
      possible[t]! += allowed[m * T + t]!
    }
  }
  const there = Int32Array.from({ length: P }, (_, p) => {
    let slots = 0
    for (let t = 0; t < T; t++) if (instance.free[p * T + t] && filling.at[p * T + t]! < 0) slots++
    return slots
  })
  const urgency = (slack: number) => 1 / (1 + Math.max(0, slack)) ** 2
  const order = Array.from({ length: T }, (_, t) => t).sort((s, t) => possible[s]! - possible[t]! || s - t)
  let left = waiting
  const random = seededRandom(1)
  for (const t of order) {
    const here = left.filter((m) => allowed[m * T + t] && filling.fits(m, t))
    const weight = Float64Array.from(here, (m) => 0.2 + urgency(there[a[m]!]! - need[a[m]!]!) + urgency(there[b[m]!]! - need[b[m]!]!) + urgency(open[m]! - 1))
    for (const m of bestInSlot(instance, here, weight, openTables - filling.openHeld[t]!, random)) {
      if (!filling.fits(m, t)) continue
      filling.put(m, t)
      need[a[m]!]!--
      need[b[m]!]!--
    }
    for (let p = 0; p < P; p++) if (instance.free[p * T + t]) there[p]!--
    for (const m of left) open[m]! -= allowed[m * T + t]!
    left = left.filter((m) => filling.slotOf[m]! < 0)
  }
}
