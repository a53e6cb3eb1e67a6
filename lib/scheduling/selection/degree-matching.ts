import { cheapestCirculation } from './network-simplex'

/** Edges between a left and a right side, each taken or not. */
export interface DegreeProblem {
  nodes: number
  /** 1 where a node is on the left; edges lead from left to right. */
  onLeft: Uint8Array
  left: Int32Array
  right: Int32Array
  weight: Float64Array
  /** Of each node: how many of its edges may be taken, and how many first of these earn `bonus` as well (not more than `most`). */
  most: Int32Array
  first: Int32Array
  bonus: number
  /** Edges taken in all; Infinity is no limit. Those at a node `apart` do not count (those at two of them, not more than once less). */
  total: number
  apart?: Uint8Array
  /** Bundle of an edge, else -1: of a bundle at most one edge is taken. All edges of a bundle share the node `bundleAt`. */
  bundle?: Int32Array
  bundleAt?: Int32Array
}

export interface DegreeMatching {
  taken: Uint8Array
  /** Dual prices: what one more place at a node, or one more edge in all, would be worth (a floor's place may cost: below 0). */
  price: Float64Array
  totalPrice: number
}

/**
 * Edges of greatest weight and bonus within the degrees: a b-matching of a two-sided graph, as a cheapest circulation
 * source -> left -> right -> sink -> source. A node's bonus is an arc beside its plain one, so the soft floor stays concave. Nodes
 * apart begin at the sink, or end at the source, and so pass by the arc that counts.
 */
export function bestDegreeMatching(problem: DegreeProblem): DegreeMatching {
  const { nodes, onLeft, left, right, weight, most, first, bonus, total, apart, bundle, bundleAt } = problem
  const edges = left.length
  const bundles = bundleAt?.length ?? 0
  const degree = new Int32Array(nodes)
  for (let e = 0; e < edges; e++) {
    degree[left[e]!]!++
    degree[right[e]!]!++
  }
  const arcs = edges + 2 * nodes + bundles + 2
  const network = {
    nodes: nodes + bundles + 2,
    from: new Int32Array(arcs),
    to: new Int32Array(arcs),
    capacity: new Int32Array(arcs),
    cost: new Float64Array(arcs),
  }
  const [sink, source, personNode, bundleNode] = [0, 1, 2, 2 + nodes]
  const endOf = (node: number) => (Boolean(onLeft[node]) === Boolean(apart?.[node]) ? sink : source)
  let last = 0
  const addArc = (from: number, to: number, capacity: number, cost: number) => {
    network.from[last] = from
    network.to[last] = to
    network.capacity[last] = capacity
    network.cost[last++] = cost
  }
  for (let e = 0; e < edges; e++) {
    const g = bundle ? bundle[e]! : -1
    const fromBundle = g >= 0 && bundleAt![g] === left[e]
    const toBundle = g >= 0 && !fromBundle
    addArc(fromBundle ? bundleNode + g : personNode + left[e]!, toBundle ? bundleNode + g : personNode + right[e]!, 1, -weight[e]!)
  }
  for (let node = 0; node < nodes; node++) {
    const places = Math.min(most[node]!, degree[node]!)
    const early = Math.min(places, first[node]!)
    const [from, to] = onLeft[node] ? [endOf(node), personNode + node] : [personNode + node, endOf(node)]
    addArc(from, to, early, -bonus)
    addArc(from, to, places - early, 0)
  }
  for (let g = 0; g < bundles; g++) {
    const node = personNode + bundleAt![g]!
    if (onLeft[bundleAt![g]!]) addArc(node, bundleNode + g, 1, 0)
    else addArc(bundleNode + g, node, 1, 0)
  }
  addArc(sink, source, Math.max(0, Math.min(total, edges)), 0)
  addArc(source, sink, edges, 0)

  const { flow, potential } = cheapestCirculation(network)
  const totalPrice = Math.max(0, potential[source]! - potential[sink]!)
  const price = new Float64Array(nodes)
  for (let node = 0; node < nodes; node++) {
    const own = potential[personNode + node]! - potential[endOf(node)]!
    price[node] = onLeft[node] ? own : -own
  }
  return { taken: Uint8Array.from(flow.subarray(0, edges)), price, totalPrice }
}
