import type { Instance, Placing } from './instance'

/** What a placing is worth, and of what. */
export interface Worth {
  value: number
  score: number
  shortfall: number
  breaks: number
  held: number
}

/** Number of idle gaps (of any length) between two meetings in a row of slots taken (1) or not (0). */
export function breaksIn(taken: ArrayLike<number>, from: number, T: number): number {
  let count = 0
  let last = -1
  for (let t = 0; t < T; t++) {
    if (!taken[from + t]) continue
    if (last >= 0 && t > last + 1) count++
    last = t
  }
  return count
}

/** Value of a placing that keeps the rules; it is not checked here. */
export function worthOf(instance: Instance, slotOf: Placing): Worth {
  const { P, M, T, a, b, value, min, objective } = instance
  const taken = new Uint8Array(P * T)
  const count = new Int32Array(P)
  let [total, score, held] = [0, 0, 0]
  for (let m = 0; m < M; m++) {
    const t = slotOf[m]!
    if (t < 0) continue
    held++
    total += value[m]!
    score += instance.problem.candidates[m]!.score
    for (const p of [a[m]!, b[m]!]) {
      taken[p * T + t] = 1
      count[p]!++
    }
  }
  let [shortfall, breaks] = [0, 0]
  for (let p = 0; p < P; p++) {
    shortfall += Math.max(0, min[p]! - count[p]!)
    breaks += breaksIn(taken, p * T, T)
  }
  return { value: total - objective.floorShortfall * shortfall - objective.breaks * breaks, score, shortfall, breaks, held }
}

export type Violation =
  | { rule: 'not-allowed'; candidate: number; slot: number }
  | { rule: 'double-booked'; person: number; slot: number }
  | { rule: 'too-many'; person: number; held: number; most: number }
  | { rule: 'tables'; slot: number; held: number; most: number }
  | { rule: 'table'; slot: number; table: number }
  | { rule: 'missing'; candidate: number }
  | { rule: 'lock'; candidate: number }
  | { rule: 'order'; candidate: number; later: number }
  | { rule: 'alternatives'; group: number }
  | { rule: 'rest'; person: number; slot: number }
  | { rule: 'window'; person: number; window: number }
  | { rule: 'break-difference'; most: number; fewest: number }

/** Every hard rule a placing breaks, read anew from the instance: independent of how the placing was made. */
export function violationsOf(instance: Instance, slotOf: Placing): Violation[] {
  const { P, M, T, a, b } = instance
  const found: Violation[] = []
  const busy = new Int32Array(P * T)
  const count = new Int32Array(P)
  const openHeld = new Int32Array(T)
  const seated = new Set<number>()
  for (let m = 0; m < M; m++) {
    const t = slotOf[m]!
    if (t < 0) {
      if (instance.required[m]) found.push({ rule: 'missing', candidate: m })
      continue
    }
    if (!instance.allowed[m * T + t]) found.push({ rule: 'not-allowed', candidate: m, slot: t })
    if (instance.lockedSlot[m]! >= 0 && instance.lockedSlot[m] !== t) found.push({ rule: 'lock', candidate: m })
    for (const p of [a[m]!, b[m]!]) {
      if (++busy[p * T + t]! === 2) found.push({ rule: 'double-booked', person: p, slot: t })
      count[p]!++
    }
    const table = instance.tableOf[m]!
    if (table < 0) openHeld[t]!++
    else if (seated.has(table * T + t)) found.push({ rule: 'table', slot: t, table })
    else seated.add(table * T + t)
  }
  for (let t = 0; t < T; t++)
    if (openHeld[t]! > instance.openTables) found.push({ rule: 'tables', slot: t, held: openHeld[t]!, most: instance.openTables })
  for (const [m, later] of instance.before)
    if (slotOf[m]! >= 0 && slotOf[later]! >= 0 && slotOf[m]! >= slotOf[later]!) found.push({ rule: 'order', candidate: m, later })
  instance.groups.forEach((group, g) => {
    if (group.filter((m) => slotOf[m]! >= 0).length > 1) found.push({ rule: 'alternatives', group: g })
  })
  let [most, fewest] = [0, Infinity]
  for (let p = 0; p < P; p++) {
    if (count[p]! > instance.max[p]!) found.push({ rule: 'too-many', person: p, held: count[p]!, most: instance.max[p]! })
    const own = breaksIn(busy, p * T, T)
    most = Math.max(most, own)
    fewest = Math.min(fewest, own)
    const rest = instance.restAfter[p]!
    let run = 0
    for (let t = 0; rest > 0 && t < T; t++) {
      run = busy[p * T + t] ? run + 1 : 0
      if (run > rest) found.push({ rule: 'rest', person: p, slot: t })
    }
    instance.windows[p]!.forEach((window, w) => {
      if (window.length > 0 && window.every((t) => busy[p * T + t]! > 0)) found.push({ rule: 'window', person: p, window: w })
    })
  }
  if (most - fewest > instance.maxBreakDifference) found.push({ rule: 'break-difference', most, fewest })
  return found
}
