import type { Instance } from '../instance'
import { bestDegreeMatching } from './degree-matching'
import { hasFixedTable } from './relaxation'
import { drawSides, twoSides } from './sides'

/**
 * Of the candidates `among` (no two at one fixed table unless they share a person), those to hold at once for the greatest weight:
 * nobody twice, at most `places` at open tables. Exact where the candidates are between two sides; else the best between two sides
 * drawn such that `held` (a matching) stays possible, and so never less than it.
 */
export function bestInSlot(instance: Instance, among: readonly number[] | Int32Array, weight: Float64Array, places: number, random: () => number, held: readonly number[] | Int32Array = []): number[] {
  if (among.length === 0) return []
  const { P, a, b, tableOf } = instance
  let side = twoSides(P, a, b, among)
  if (!side) {
    const partner = new Int32Array(P).fill(-1)
    for (const m of held) {
      partner[a[m]!] = b[m]!
      partner[b[m]!] = a[m]!
    }
    side = drawSides(P, a, b, among, weight.map((w) => Math.max(0, w) * (0.5 + random())), random, partner)
  }
  const [left, right, kept, own]: [number[], number[], number[], number[]] = [[], [], [], []]
  const number = new Int32Array(P).fill(-1)
  let nodes = 0
  for (let i = 0; i < among.length; i++) {
    const m = among[i]!
    if (weight[i]! <= 0 || side[a[m]!] === side[b[m]!]) continue
    const [l, r] = side[a[m]!] === 0 ? [a[m]!, b[m]!] : [b[m]!, a[m]!]
    if (number[l]! < 0) number[l] = nodes++
    if (number[r]! < 0) number[r] = nodes++
    left.push(number[l]!)
    right.push(number[r]!)
    kept.push(m)
    own.push(weight[i]!)
  }
  const onLeft = new Uint8Array(nodes)
  for (const l of left) onLeft[l] = 1
  // Candidates at fixed tables do not count among the open ones: they pass by through the person who has the table.
  const apart = new Uint8Array(nodes)
  kept.forEach((m) => {
    if (tableOf[m]! >= 0) for (const p of [a[m]!, b[m]!]) if (hasFixedTable(instance, p)) apart[number[p]!] = 1
  })
  const { taken } = bestDegreeMatching({
    nodes, onLeft, apart, left: Int32Array.from(left), right: Int32Array.from(right), weight: Float64Array.from(own),
    most: new Int32Array(nodes).fill(1), first: new Int32Array(nodes), bonus: 0, total: places,
  })
  return kept.filter((_, e) => taken[e])
}
