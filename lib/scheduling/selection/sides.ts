/** Sides (0, 1) of `people` such that each of the edges `among` is between the two; null where there are none such. */
export function twoSides(people: number, a: Int32Array, b: Int32Array, among: ArrayLike<number>): Uint8Array | null {
  const { start, of } = edgesOf(people, a, b, among)
  const side = new Int8Array(people).fill(-1)
  const queue = new Int32Array(people)
  for (let root = 0; root < people; root++) {
    if (side[root]! >= 0) continue
    side[root] = 0
    let [head, tail] = [0, 0]
    queue[tail++] = root
    while (head < tail) {
      const p = queue[head++]!
      for (let i = start[p]!; i < start[p + 1]!; i++) {
        const m = among[of[i]!]!
        const q = a[m] === p ? b[m]! : a[m]!
        if (side[q] === side[p]) return null
        if (side[q]! >= 0) continue
        side[q] = side[p] === 0 ? 1 : 0
        queue[tail++] = q
      }
    }
  }
  return Uint8Array.from(side)
}

/**
 * Sides that part much of the weight of the edges `among` (a local maximum cut from a random start, single people or couples
 * changing sides). Couples, where given as each person's partner or -1, are always parted.
 */
export function drawSides(people: number, a: Int32Array, b: Int32Array, among: ArrayLike<number>, weight: ArrayLike<number>, random: () => number, partner?: Int32Array): Uint8Array {
  const { start, of } = edgesOf(people, a, b, among)
  const side = Uint8Array.from({ length: people }, () => (random() < 0.5 ? 0 : 1))
  for (let p = 0; partner && p < people; p++) if (partner[p]! > p) side[partner[p]!] = 1 - side[p]!
  /** Weight within p's side less that across, but for the edges to its partner. */
  const pull = (p: number, not: number) => {
    let sum = 0
    for (let i = start[p]!; i < start[p + 1]!; i++) {
      const m = among[of[i]!]!
      const q = a[m] === p ? b[m]! : a[m]!
      if (q !== not) sum += side[q] === side[p] ? weight[of[i]!]! : -weight[of[i]!]!
    }
    return sum
  }
  for (let sweep = 0; sweep < 4; sweep++)
    for (let p = 0; p < people; p++) {
      const q = partner ? partner[p]! : -1
      if (q >= 0 ? q > p && pull(p, q) + pull(q, p) > 0 : pull(p, -1) > 0) {
        side[p] = 1 - side[p]!
        if (q >= 0) side[q] = 1 - side[q]!
      }
    }
  return side
}

/** Of each person one of those they are joined with by edges `among`, directly or through others; the same for all of a circle. */
export function circlesOf(people: number, a: Int32Array, b: Int32Array, among: ArrayLike<number>): Int32Array {
  const circle = Int32Array.from({ length: people }, (_, p) => p)
  const root = (p: number) => {
    while (circle[p] !== p) p = circle[p] = circle[circle[p]!]!
    return p
  }
  for (let i = 0; i < among.length; i++) circle[root(a[among[i]!]!)] = root(b[among[i]!]!)
  for (let p = 0; p < people; p++) circle[p] = root(p)
  return circle
}

/** Places in `among` of each person's edges: `of[start[p]] ... of[start[p + 1] - 1]`. */
function edgesOf(people: number, a: Int32Array, b: Int32Array, among: ArrayLike<number>): { start: Int32Array; of: Int32Array } {
  const start = new Int32Array(people + 1)
  for (let i = 0; i < among.length; i++) {
    start[a[among[i]!]! + 1]!++
    start[b[among[i]!]! + 1]!++
  }
  for (let p = 0; p < people; p++) start[p + 1]! += start[p]!
  const of = new Int32Array(2 * among.length)
  const next = start.slice()
  for (let i = 0; i < among.length; i++) {
    of[next[a[among[i]!]!]!++] = i
    of[next[b[among[i]!]!]!++] = i
  }
  return { start, of }
}
