import { seededRandom } from '../budget'
import type { Budget } from '../budget'
import type { Instance } from '../instance'
import { bestDegreeMatching } from './degree-matching'
import { boundOf, hasFixedTable, marked, relaxationOf, worthOfChosen } from './relaxation'
import type { Prices, Relaxation } from './relaxation'
import { drawSides } from './sides'

export interface Selection {
  /** No schedule is worth more; -Infinity where none exists. */
  bound: number
  /** Prices that prove the bound: `boundOf(instance, relaxation, prices)`. */
  prices: Prices
  /** 1 where a candidate is held; keeps every rule of the relaxation (as many of the required as fit, where they do not all). */
  chosen: Uint8Array
  relaxation: Relaxation
}

/**
 * Which meetings would be held if slots were no matter, and an upper bound on every schedule. Between two sides, with no
 * candidate between two fixed tables and with groups around one person, the choice is worth the bound: both are exact. Among people of one kind the bound is
 * that of the fractional b-matching, from the double cover, and the choice is rounded and improved for at most `budget.steps` rounds.
 */
export function selectMeetings(instance: Instance, budget: Budget): Selection {
  const relaxation = relaxationOf(instance)
  const model = relaxation.sides ? twoSidedModel(instance, relaxation, relaxation.sides, relaxation.usable) : doubleCover(instance, relaxation)
  const { prices, parts } = solve(instance, relaxation, model)
  const bound = boundOf(instance, relaxation, prices)
  budget.bounded?.(bound)
  let chosen = wholeChoice(instance, relaxation, parts, model.copies)
  if (!relaxation.sides && relaxation.feasible) chosen = improveAcrossCuts(instance, relaxation, prices, chosen, bound, budget)
  return { bound, prices, chosen, relaxation }
}

interface Model {
  /** Edges of each candidate in the graph: 1, or 2 in the double cover. */
  copies: 1 | 2
  nodes: number
  onLeft: Uint8Array
  candidate: Int32Array
  left: Int32Array
  right: Int32Array
  bundle: Int32Array
  bundleAt: Int32Array
}

/** Candidates between the sides, as edges; those in `among` alone. */
function twoSidedModel(instance: Instance, { usable }: Relaxation, side: Uint8Array, among: Uint8Array): Model {
  const { P, M, a, b, group } = instance
  const centre = centresOfGroups(instance)
  const bundleOf = new Map<number, number>()
  const bundleAt: number[] = []
  let edges = 0
  for (let m = 0; m < M; m++) if (usable[m] && among[m]) edges++
  const model = { candidate: new Int32Array(edges), left: new Int32Array(edges), right: new Int32Array(edges), bundle: new Int32Array(edges).fill(-1) }
  let e = 0
  for (let m = 0; m < M; m++) {
    if (!usable[m] || !among[m]) continue
    model.candidate[e] = m
    model.left[e] = side[a[m]!] === 0 ? a[m]! : b[m]!
    model.right[e] = side[a[m]!] === 0 ? b[m]! : a[m]!
    const g = group[m]!
    if (g >= 0 && centre[g]! >= 0) {
      if (!bundleOf.has(g)) bundleOf.set(g, bundleAt.push(centre[g]!) - 1)
      model.bundle[e] = bundleOf.get(g)!
    }
    e++
  }
  return { copies: 1, nodes: P, onLeft: Uint8Array.from(side, (s) => 1 - s), ...model, bundleAt: Int32Array.from(bundleAt) }
}

/** Every person once on the left and once on the right, every candidate both ways: its matchings are the fractional ones, doubled. */
function doubleCover(instance: Instance, { usable }: Relaxation): Model {
  const { P, M, a, b, group } = instance
  const centre = centresOfGroups(instance)
  let edges = 0
  for (let m = 0; m < M; m++) edges += 2 * usable[m]!
  const model = { candidate: new Int32Array(edges), left: new Int32Array(edges), right: new Int32Array(edges), bundle: new Int32Array(edges).fill(-1) }
  const G = centre.length
  let e = 0
  for (let m = 0; m < M; m++) {
    if (!usable[m]) continue
    for (const [from, to] of [[a[m]!, b[m]!], [b[m]!, a[m]!]] as const) {
      model.candidate[e] = m
      model.left[e] = from
      model.right[e] = P + to
      const g = group[m]!
      if (g >= 0 && centre[g]! >= 0) model.bundle[e] = centre[g] === from ? g : G + g
      e++
    }
  }
  const bundleAt = Int32Array.from([...centre].map((p) => Math.max(0, p)).concat([...centre].map((p) => P + Math.max(0, p))))
  return { copies: 2, nodes: 2 * P, onLeft: new Uint8Array(2 * P).fill(1, 0, P), ...model, bundleAt }
}

/** Of each group the person all its candidates share, -1 where there is none: only around one person is a group part of a flow. */
function centresOfGroups({ groups, a, b }: Instance): Int32Array {
  return Int32Array.from(groups, (group) => {
    for (const p of [a[group[0]!]!, b[group[0]!]!]) if (group.every((m) => a[m] === p || b[m] === p)) return p
    return -1
  })
}

/** Best edges of the model: of each candidate how many are taken, and the prices that prove them best. */
function solve(instance: Instance, relaxation: Relaxation, model: Model): { parts: Uint8Array; prices: Prices } {
  const { P, M, value, objective } = instance
  const person = (node: number) => node % P
  const most = Int32Array.from({ length: model.nodes }, (_, node) => relaxation.places[person(node)]!)
  const first = Int32Array.from({ length: model.nodes }, (_, node) => relaxation.floorPlaces[person(node)]!)
  const apart = Uint8Array.from({ length: model.nodes }, (_, node) => (hasFixedTable(instance, person(node)) ? 1 : 0))
  const weight = Float64Array.from(model.candidate, (m) => value[m]!)
  const bonus = Math.max(0, objective.floorShortfall)
  const solved = bestDegreeMatching({ ...model, weight, most, first, apart, bonus, total: model.copies * relaxation.openPlaces })
  const prices = { person: new Float64Array(P), table: solved.totalPrice }
  for (let node = 0; node < model.nodes; node++) prices.person[person(node)]! += solved.price[node]! / model.copies
  const parts = new Uint8Array(M)
  for (let e = 0; e < model.candidate.length; e++) parts[model.candidate[e]!]! += solved.taken[e]!
  return { parts, prices }
}

/** The candidates taken whole, then those taken in half as far as they fit, best first. */
function wholeChoice(instance: Instance, relaxation: Relaxation, parts: Uint8Array, copies: number): Uint8Array {
  const { M, a, b, value, group, tableOf } = instance
  const chosen = relaxation.fixed.slice()
  const places = relaxation.places.slice()
  let openPlaces = relaxation.openPlaces
  const taken = new Uint8Array(instance.groups.length)
  const order = [...parts.keys()].filter((m) => parts[m]! > 0 && m < M)
  order.sort((x, y) => parts[y]! - parts[x]! || value[y]! - value[x]! || x - y)
  for (const m of order) {
    if (places[a[m]!]! <= 0 || places[b[m]!]! <= 0 || (tableOf[m]! < 0 && openPlaces <= 0)) continue
    if (group[m]! >= 0 && taken[group[m]!]) continue
    if (parts[m]! < copies && value[m]! <= 0) continue
    chosen[m] = 1
    places[a[m]!]!--
    places[b[m]!]!--
    if (tableOf[m]! < 0) openPlaces--
    if (group[m]! >= 0) taken[group[m]!] = 1
  }
  return chosen
}

/**
 * Among people of one kind: draw two sides anew, keep what is held within a side, and choose the best between the sides with it
 * (exact). What is held stays possible, so no round is worse than the one before.
 */
function improveAcrossCuts(instance: Instance, relaxation: Relaxation, prices: Prices, start: Uint8Array, bound: number, budget: Budget): Uint8Array {
  const { P, M, a, b, value, tableOf } = instance
  const random = seededRandom(1)
  const open = marked(relaxation.usable)
  const gain = (m: number) => value[m]! - prices.person[a[m]!]! - prices.person[b[m]!]! - (tableOf[m]! < 0 ? prices.table : 0)
  let [chosen, worth, idle] = [start, worthOfChosen(instance, start), 0]
  for (let round = 0; round < budget.steps && round < 40 && idle < 8 && !budget.stop(); round++) {
    if (bound - worth <= 1e-7 * Math.max(1, Math.abs(bound))) break
    // Close calls, whose prices are near their worth, are what the round should decide anew.
    const weight = Float64Array.from(open, (m) => (1 + random()) / (1 + Math.abs(gain(m))) + (chosen[m] ? 0.2 : 0))
    const side = drawSides(P, a, b, open, weight, random)
    const among = new Uint8Array(M)
    const inside = { ...instance, required: relaxation.fixed.slice() }
    for (let m = 0; m < M; m++) {
      if (side[a[m]!] !== side[b[m]!]) among[m] = 1
      else if (chosen[m]) inside.required[m] = 1
    }
    const rest = relaxationOf(inside)
    const { parts } = solve(inside, rest, twoSidedModel(inside, rest, side, among))
    const choice = wholeChoice(inside, rest, parts, 1)
    const reached = worthOfChosen(instance, choice)
    idle = reached > worth + 1e-9 ? 0 : idle + 1
    if (reached >= worth) [chosen, worth] = [choice, reached]
  }
  return chosen
}
