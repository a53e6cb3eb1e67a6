/** Arcs with a lower bound of 0. Capacities are whole numbers, costs any finite numbers. */
export interface Network {
  nodes: number
  from: Int32Array
  to: Int32Array
  capacity: Int32Array
  cost: Float64Array
}

export interface Circulation {
  /** Units on each arc; whole. */
  flow: Int32Array
  /** Reduced cost of an arc: `cost + potential[from] - potential[to]`; 0 on arcs that are partly filled, never against the flow. */
  potential: Float64Array
}

const [atLower, inTree, atUpper] = [1, 0, -1]

/**
 * Cheapest circulation: what flows into a node flows out of it, and the sum of cost x flow is least (network simplex with strongly
 * feasible trees, after Cunningham 1976; arcs are priced in blocks, as in Király & Kovács, "Efficient implementations of
 * minimum-cost flow algorithms", 2012). It starts from no flow at all, with a tree of arcs that lead to node 0: nodes without a
 * way to node 0 must be in no cycle. Costs may be decimals: arcs enter only where they gain more than a rounding error.
 */
export function cheapestCirculation({ nodes, from, to, capacity, cost }: Network): Circulation {
  const arcs = from.length
  const flow = new Int32Array(arcs)
  const potential = new Float64Array(nodes)
  const state = new Int8Array(arcs).fill(atLower)
  const parent = new Int32Array(nodes).fill(-1)
  const arcUp = new Int32Array(nodes).fill(-1)
  const depth = new Int32Array(nodes)
  const child = new Int32Array(nodes).fill(-1)
  const next = new Int32Array(nodes).fill(-1)
  const previous = new Int32Array(nodes).fill(-1)
  const stack = new Int32Array(nodes + 1)

  function attach(node: number, to: number, arc: number) {
    parent[node] = to
    arcUp[node] = arc
    const sibling = child[to]!
    next[node] = sibling
    previous[node] = -1
    if (sibling >= 0) previous[sibling] = node
    child[to] = node
  }
  function detach(node: number) {
    const [before, after] = [previous[node]!, next[node]!]
    if (before >= 0) next[before] = after
    else child[parent[node]!] = after
    if (after >= 0) previous[after] = before
  }
  /** Depths and potentials below a node whose own are right. */
  function settle(top: number) {
    let height = 0
    stack[height++] = top
    while (height > 0) {
      const node = stack[--height]!
      const [below, price] = [depth[node]! + 1, potential[node]!]
      for (let each = child[node]!; each >= 0; each = next[each]!) {
        depth[each] = below
        const arc = arcUp[each]!
        potential[each] = from[arc] === each ? price - cost[arc]! : price + cost[arc]!
        stack[height++] = each
      }
    }
  }

  plantTree({ nodes, from, to, capacity, cost }, attach, state)
  settle(0)
  const block = Math.max(20, Math.ceil(Math.sqrt(arcs)))
  let largest = 1
  for (let e = 0; e < arcs; e++) {
    if (Math.abs(cost[e]!) > largest) largest = Math.abs(cost[e]!)
    if (capacity[e]! <= 0 || (parent[from[e]!]! < 0 && from[e] !== 0) || (parent[to[e]!]! < 0 && to[e] !== 0)) state[e] = inTree
  }
  const least = -1e-10 * largest

  let position = 0
  /** The arc of a block that gains most, -1 where no arc gains. */
  function entering(): number {
    let [best, found, left] = [least, -1, block]
    for (let seen = 0; seen < arcs; seen++) {
      const e = position
      if (++position === arcs) position = 0
      const gain = state[e]! * (cost[e]! + potential[from[e]!]! - potential[to[e]!]!)
      if (gain < best) {
        best = gain
        found = e
      }
      if (--left === 0) {
        if (found >= 0) return found
        left = block
      }
    }
    return found
  }

  function pivot(e: number) {
    const first = state[e] === atLower ? from[e]! : to[e]!
    const second = state[e] === atLower ? to[e]! : from[e]!
    let [u, v] = [first, second]
    while (u !== v) {
      if (depth[u]! > depth[v]!) u = parent[u]!
      else if (depth[v]! > depth[u]!) v = parent[v]!
      else {
        u = parent[u]!
        v = parent[v]!
      }
    }
    const join = u
    // Along the cycle first -> second -> join -> first; ties leave last on that way, which keeps the tree strongly feasible.
    let [delta, out, onFirst] = [capacity[e]!, -1, false]
    for (let node = first; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!
      const room = from[arc] === node ? flow[arc]! : capacity[arc]! - flow[arc]!
      if (room < delta) {
        delta = room
        out = node
        onFirst = true
      }
    }
    for (let node = second; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!
      const room = from[arc] === node ? capacity[arc]! - flow[arc]! : flow[arc]!
      if (room <= delta) {
        delta = room
        out = node
        onFirst = false
      }
    }
    if (delta > 0) {
      flow[e]! += state[e]! * delta
      for (let node = first; node !== join; node = parent[node]!) flow[arcUp[node]!]! += from[arcUp[node]!] === node ? -delta : delta
      for (let node = second; node !== join; node = parent[node]!) flow[arcUp[node]!]! += from[arcUp[node]!] === node ? delta : -delta
    }
    if (out < 0) {
      state[e] = state[e] === atLower ? atUpper : atLower
      return
    }
    const leaving = arcUp[out]!
    state[leaving] = flow[leaving] === 0 ? atLower : atUpper
    state[e] = inTree
    // The part of the tree cut off below `out` now hangs from the entering arc, turned over along the way.
    const top = onFirst ? first : second
    let [above, arc, node] = [onFirst ? second : first, e, top]
    for (;;) {
      const [oldParent, oldArc] = [parent[node]!, arcUp[node]!]
      detach(node)
      attach(node, above, arc)
      if (node === out) break
      above = node
      arc = oldArc
      node = oldParent
    }
    depth[top] = depth[parent[top]!]! + 1
    potential[top] = from[e] === top ? potential[parent[top]!]! - cost[e]! : potential[parent[top]!]! + cost[e]!
    settle(top)
  }

  for (let e = entering(); e >= 0; e = entering()) pivot(e)
  return { flow, potential }
}

/** Hangs every node that has a way to node 0 in the tree, by a way of fewest arcs. */
function plantTree({ nodes, from, to, capacity }: Network, attach: (node: number, to: number, arc: number) => void, state: Int8Array) {
  const start = new Int32Array(nodes + 1)
  for (const node of to) start[node + 1]!++
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!
  const into = new Int32Array(to.length)
  const place = start.slice()
  for (let e = 0; e < to.length; e++) into[place[to[e]!]!++] = e
  const reached = new Uint8Array(nodes)
  const queue = new Int32Array(nodes)
  let [head, tail] = [0, 1]
  reached[0] = 1
  while (head < tail) {
    const node = queue[head++]!
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      const e = into[i]!
      if (capacity[e]! <= 0 || reached[from[e]!]) continue
      reached[from[e]!] = 1
      attach(from[e]!, node, e)
      state[e] = inTree
      queue[tail++] = from[e]!
    }
  }
}
