import { tableIndex } from '../instance'
import type { Instance } from '../instance'
import { circlesOf, twoSides } from './sides'

/**
 * The selection relaxation: which meetings are held, leaving aside when. What remains of the rules: people's maxima, tables x
 * slots, one of each group, required meetings, and a slot for each meeting on its own. No schedule is worth more than its best.
 */
export interface Relaxation {
  /** 1 where every schedule holds the candidate. */
  fixed: Uint8Array
  /** 1 where a candidate that is not fixed may be held. */
  usable: Uint8Array
  /** Of each person, with and without the fixed meetings: most meetings, and meetings that earn the floor's worth. */
  most: Int32Array
  places: Int32Array
  floorPlaces: Int32Array
  /** Meetings at open tables in all, with and without the fixed ones. */
  openMost: number
  openPlaces: number
  /** Side (0, 1) of each person where candidates are between two sides alone, else null. */
  sides: Uint8Array | null
  /** False where the required meetings alone break a rule: no schedule exists. */
  feasible: boolean
}

/** Prices of a place with each person (negative: worth giving away, for the floor) and of an open table in a slot (not negative). */
export interface Prices {
  person: Float64Array
  table: number
}

export function relaxationOf(instance: Instance): Relaxation {
  const { P, M, T, a, b, required, allowed, max, min, group, tableOf } = instance
  const fixed = new Uint8Array(M)
  const usable = new Uint8Array(M)
  let feasible = true
  for (let m = 0; m < M; m++) {
    const possible = a[m] !== b[m] && allowed.subarray(m * T, m * T + T).includes(1)
    if (required[m] && !possible) feasible = false
    usable[m] = possible ? 1 : 0
  }
  const sides = twoSides(P, a, b, marked(usable))
  const most = max.slice()
  const openMost = meetingsThatFit(instance, usable, sides, most)

  // The required first; where they break a rule by themselves, as many as fit.
  const places = most.slice()
  let openPlaces = openMost
  const taken = new Uint8Array(instance.groups.length)
  for (let m = 0; m < M; m++) {
    if (!required[m] || !usable[m]) continue
    const fits =
      places[a[m]!]! > 0 && places[b[m]!]! > 0 && (tableOf[m]! >= 0 || openPlaces > 0) && (group[m]! < 0 || !taken[group[m]!])
    if (!fits) {
      feasible = false
      continue
    }
    fixed[m] = 1
    places[a[m]!]!--
    places[b[m]!]!--
    if (tableOf[m]! < 0) openPlaces--
    if (group[m]! >= 0) taken[group[m]!] = 1
  }
  for (let m = 0; m < M; m++) {
    if (required[m] || places[a[m]!]! <= 0 || places[b[m]!]! <= 0) usable[m] = 0
    if ((tableOf[m]! < 0 && openPlaces <= 0) || (group[m]! >= 0 && taken[group[m]!])) usable[m] = 0
  }
  // Nobody has more meetings than candidates; said here, so that the prices prove it too.
  const offered = new Int32Array(P)
  for (let m = 0; m < M; m++) {
    offered[a[m]!]! += usable[m]!
    offered[b[m]!]! += usable[m]!
  }
  for (let p = 0; p < P; p++) {
    const spare = Math.max(0, places[p]! - offered[p]!)
    places[p]! -= spare
    most[p]! -= spare
  }
  const floorPlaces = new Int32Array(P)
  for (let p = 0; p < P; p++) floorPlaces[p] = Math.max(0, Math.min(places[p]!, min[p]! - (most[p]! - places[p]!)))
  return { fixed, usable, most, places, floorPlaces, openMost, openPlaces, sides, feasible }
}

/** Numbers of the candidates that are marked. */
export function marked(marks: Uint8Array): Int32Array {
  const list = new Int32Array(marks.reduce((sum, mark) => sum + (mark ? 1 : 0), 0))
  let n = 0
  for (let m = 0; m < marks.length; m++) if (marks[m]) list[n++] = m
  return list
}

/** Lowers each person's most to the slots they can be met in; gives the meetings that fit at open tables over all slots. */
function meetingsThatFit({ P, M, T, a, b, allowed, tableOf, openTables }: Instance, usable: Uint8Array, sides: Uint8Array | null, most: Int32Array): number {
  const circle = circlesOf(P, a, b, marked(usable))
  const met = new Uint8Array(P * T)
  for (let m = 0; m < M; m++) {
    if (!usable[m]) continue
    const mark = tableOf[m]! < 0 ? 3 : 1
    for (let t = 0; t < T; t++) {
      if (!allowed[m * T + t]) continue
      met[a[m]! * T + t]! |= mark
      met[b[m]! * T + t]! |= mark
    }
  }
  const slots = new Int32Array(P)
  // People of each circle there at once, by side where there are sides: a meeting takes two.
  const there = new Int32Array(2 * P)
  let fits = 0
  for (let t = 0; t < T; t++) {
    there.fill(0)
    let couples = 0
    for (let p = 0; p < P; p++) {
      if (met[p * T + t]! & 1) slots[p]!++
      if (met[p * T + t]! & 2) there[2 * circle[p]! + (sides ? sides[p]! : 0)]!++
    }
    for (let c = 0; c < P; c++) couples += sides ? Math.min(there[2 * c]!, there[2 * c + 1]!) : there[2 * c]! >> 1
    fits += Math.max(0, Math.min(openTables, couples))
  }
  for (let p = 0; p < P; p++) most[p] = Math.max(0, Math.min(most[p]!, slots[p]!))
  return fits
}

/**
 * An upper bound from any prices (weak duality, summed anew here from the instance): each candidate is held if it is worth more
 * than its places cost, of a group the one that gains most, and each person sells as many places as pay. Best prices, least bound.
 */
export function boundOf(instance: Instance, relaxation: Relaxation, prices: Prices): number {
  const { P, M, a, b, value, group, tableOf, min, objective } = instance
  const { fixed, usable, most, places, openMost } = relaxation
  if (!relaxation.feasible) return -Infinity
  const table = Math.max(0, prices.table)
  let bound = table * openMost
  const best = new Float64Array(instance.groups.length)
  for (let m = 0; m < M; m++) {
    if (!fixed[m] && !usable[m]) continue
    const gain = value[m]! - prices.person[a[m]!]! - prices.person[b[m]!]! - (tableOf[m]! < 0 ? table : 0)
    if (fixed[m]) bound += gain
    else if (group[m]! < 0) bound += Math.max(0, gain)
    else best[group[m]!] = Math.max(best[group[m]!]!, gain)
  }
  for (const gain of best) bound += gain
  for (let p = 0; p < P; p++) {
    const [fewest, price] = [most[p]! - places[p]!, prices.person[p]!]
    const worth = (n: number) => price * n - objective.floorShortfall * Math.max(0, min[p]! - n)
    bound += Math.max(worth(fewest), worth(most[p]!), worth(Math.max(fewest, Math.min(most[p]!, min[p]!))))
  }
  // Whole worths make whole sums; breaks only take away.
  const isWhole = Number.isInteger(objective.floorShortfall) && value.every((each) => Number.isInteger(each))
  return isWhole ? Math.floor(bound + 1e-6) : bound
}

/** Whether all the person's meetings are at one table, and so none of them at an open one. */
export function hasFixedTable({ problem }: Instance, p: number): boolean {
  const table = problem.participants[p]!.fixedTable
  return table !== undefined && tableIndex(problem, table) >= 0
}

/** Worth of holding these meetings, were there a slot for each. */
export function worthOfChosen({ P, M, a, b, value, min, objective }: Instance, chosen: Uint8Array): number {
  const count = new Int32Array(P)
  let worth = 0
  for (let m = 0; m < M; m++) {
    if (!chosen[m]) continue
    worth += value[m]!
    count[a[m]!]!++
    count[b[m]!]!++
  }
  for (let p = 0; p < P; p++) worth -= objective.floorShortfall * Math.max(0, min[p]! - count[p]!)
  return worth
}
