import { seededRandom } from '../budget'
import type { Budget } from '../budget'
import type { Instance } from '../instance'
import type { SlotFilling } from './slot-filling'

/**
 * Finds slots for the chosen meetings that have none: each goes where it throws out least, and what it throws out waits in turn and
 * may not come back there for a while (after PARTIALCOL, Blöchliger & Zufferey 2008). Meetings that are thrown out often count more.
 * It ends as the best seen: required meetings first, then the worth of what is held.
 */
export function ejectUntilPlaced(instance: Instance, chosen: Uint8Array, filling: SlotFilling, budget: Budget): void {
  const { M, T, a, b, value, allowed, required, lockedSlot, openTables, tableOf } = instance
  const random = seededRandom(1)
  const loss = Float64Array.from(value, (worth, m) => Math.max(1, worth) + (required[m] ? 1e6 : 0))
  const weight = Float64Array.from(loss, (each, m) => (lockedSlot[m]! >= 0 ? Infinity : each))
  const average = loss.reduce((sum, each, m) => sum + (chosen[m] && !required[m] ? each : 0), 0) / Math.max(1, chosen.reduce((n, each) => n + each, 0))
  const waiting: number[] = []
  let lost = 0
  for (let m = 0; m < M; m++)
    if (chosen[m] && filling.slotOf[m]! < 0 && allowed.subarray(m * T, m * T + T).includes(1)) {
      waiting.push(m)
      lost += loss[m]!
    }
  let [best, fewest] = [filling.slotOf.slice(), lost]
  const until = new Map<number, number>()
  const forced = new Int32Array(3)
  let idle = 0
  for (let step = 0; waiting.length > 0 && step < budget.steps; step++) {
    if (step % 256 === 255 && budget.stop()) break
    if (++idle > 200 + 40 * M) break
    const i = Math.floor(random() * waiting.length)
    const m = waiting[i]!
    let [slot, least, ties, spare] = [-1, Infinity, 0, -1]
    for (let t = 0; t < T; t++) {
      if (!allowed[m * T + t]) continue
      const [x, y, z] = [filling.at[a[m]! * T + t]!, filling.at[b[m]! * T + t]!, filling.atFixedTable(m, t)]
      let cost = 0
      let freed = 0
      if (x >= 0) {
        cost += weight[x]!
        if (tableOf[x]! < 0) freed++
      }
      if (y >= 0 && y !== x) {
        cost += weight[y]!
        if (tableOf[y]! < 0) freed++
      }
      if (z >= 0 && z !== x && z !== y) cost += weight[z]!
      let other = -1
      if (tableOf[m]! < 0 && filling.openHeld[t]! - freed >= openTables) {
        for (let tries = 0; tries < 3; tries++) {
          const each = filling.atOpenTable(t, Math.floor(random() * filling.openHeld[t]!))
          if (other < 0 || weight[each]! < weight[other]!) other = each
        }
        cost += weight[other]!
      }
      if (cost > least || cost === Infinity) continue
      if (cost > 0 && (until.get(m * T + t) ?? 0) > step) continue
      ties = cost < least ? 1 : ties + 1
      if (random() * ties >= 1) continue
      least = cost
      slot = t
      spare = other
    }
    if (slot < 0) {
      weight[m]! += average * 0.1
      continue
    }
    forced[0] = filling.at[a[m]! * T + slot]!
    forced[1] = filling.at[b[m]! * T + slot]!
    forced[2] = filling.atFixedTable(m, slot)
    waiting[i] = waiting[waiting.length - 1]!
    waiting.pop()
    lost -= loss[m]!
    const out = (each: number) => {
      if (each < 0 || filling.slotOf[each] !== slot) return
      filling.remove(each)
      waiting.push(each)
      lost += loss[each]!
      weight[each]! += average * 0.1
      until.set(each * T + slot, step + 5 + Math.floor(random() * 10) + waiting.length)
    }
    for (const each of forced) out(each)
    out(spare)
    filling.put(m, slot)
    if (lost < fewest - 1e-9) {
      fewest = lost
      best = filling.slotOf.slice()
      idle = 0
    }
  }
  if (waiting.length > 0) filling.restore(best)
}
