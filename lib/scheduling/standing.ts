import type { Instance, Placing } from './instance'

/** What keeps a candidate out of one slot, the first that applies in this order. */
export type Obstacle = 'not-allowed' | 'alternative-held' | 'person-full' | 'busy' | 'tables-full' | 'rest' | 'order' | 'break-difference'

/** A schedule as it stands, to be asked what else it could take and to be changed one meeting at a time. */
export class Standing {
  readonly slotOf: Placing
  /** P x T: candidate held there, else -1. */
  readonly at: Int32Array
  readonly count: Int32Array
  /** Meetings of each person that are not required, and may go. */
  readonly loose: Int32Array
  /** Candidate held of each group of alternatives, else -1. */
  readonly heldOf: Int32Array
  /** Meetings at tables that are nobody's, per slot. */
  readonly openHeld: Int32Array
  private readonly fixedAt: Int32Array
  private readonly breaks: Int32Array
  private readonly withBreaks: Int32Array
  private readonly later = new Map<number, number[]>()
  private readonly earlier = new Map<number, number[]>()
  private readonly price: number
  private readonly countsBreaks: boolean

  constructor(readonly instance: Instance, placing: Placing) {
    const { P, T, M } = instance
    this.slotOf = new Int32Array(M).fill(-1)
    this.at = new Int32Array(P * T).fill(-1)
    this.count = new Int32Array(P)
    this.loose = new Int32Array(P)
    this.heldOf = new Int32Array(instance.groups.length).fill(-1)
    this.openHeld = new Int32Array(T)
    this.fixedAt = new Int32Array(instance.tableOf.some((table) => table >= 0) ? instance.tables * T : 0).fill(-1)
    this.breaks = new Int32Array(P)
    this.withBreaks = new Int32Array(T + 2)
    this.withBreaks[0] = P
    this.price = instance.objective.breaks
    this.countsBreaks = this.price !== 0 || instance.maxBreakDifference < Infinity
    for (const [m, later] of instance.before) {
      this.later.set(m, [...(this.later.get(m) ?? []), later])
      this.earlier.set(later, [...(this.earlier.get(later) ?? []), m])
    }
    for (let m = 0; m < M; m++) if (placing[m]! >= 0) this.put(m, placing[m]!)
  }

  put(m: number, t: number): void {
    this.set(m, t, m)
  }

  take(m: number): void {
    const t = this.slotOf[m]!
    this.set(m, t, -1)
  }

  private set(m: number, t: number, to: number): void {
    const { instance, at, count } = this
    const by = to < 0 ? -1 : 1
    this.slotOf[m] = to < 0 ? -1 : t
    for (const p of [instance.a[m]!, instance.b[m]!]) {
      at[p * instance.T + t] = to
      count[p]! += by
      if (!instance.required[m]) this.loose[p]! += by
      if (!this.countsBreaks) continue
      this.withBreaks[this.breaks[p]!]!--
      this.breaks[p] = this.breaksOf(p)
      this.withBreaks[this.breaks[p]!]!++
    }
    if (instance.tableOf[m]! < 0) this.openHeld[t]! += by
    else this.fixedAt[instance.tableOf[m]! * instance.T + t] = to
    if (instance.group[m]! >= 0) this.heldOf[instance.group[m]!] = to
  }

  private breaksOf(p: number): number {
    const { T } = this.instance
    let [own, last] = [0, -1]
    for (let t = 0; t < T; t++) {
      if (this.at[p * T + t]! < 0) continue
      if (last >= 0 && t > last + 1) own++
      last = t
    }
    return own
  }

  /** Candidate at the table this one must be at, else -1. */
  atItsTable(m: number, t: number): number {
    return this.instance.tableOf[m]! < 0 ? -1 : this.fixedAt[this.instance.tableOf[m]! * this.instance.T + t]!
  }

  isFull(p: number): boolean {
    return this.count[p]! >= this.instance.max[p]!
  }

  areTablesFull(m: number, t: number): boolean {
    return this.instance.tableOf[m]! < 0 ? this.openHeld[t]! >= this.instance.openTables : this.atItsTable(m, t) >= 0
  }

  /** Null where a candidate that is not held could be held without breaking a rule. */
  obstacle(m: number, t: number): Obstacle | null {
    const { instance } = this
    const [a, b] = [instance.a[m]!, instance.b[m]!]
    if (!instance.allowed[m * instance.T + t]) return 'not-allowed'
    if (instance.group[m]! >= 0 && this.heldOf[instance.group[m]!]! >= 0) return 'alternative-held'
    if (this.isFull(a) || this.isFull(b)) return 'person-full'
    return this.obstacleThere(m, t)
  }

  /** As `obstacle`, for a slot that is allowed, leaving aside alternatives and how many meetings its people have. */
  obstacleThere(m: number, t: number): Obstacle | null {
    const { instance, at } = this
    const { T } = instance
    const [a, b] = [instance.a[m]!, instance.b[m]!]
    if (at[a * T + t]! >= 0 || at[b * T + t]! >= 0) return 'busy'
    if (this.areTablesFull(m, t)) return 'tables-full'
    if (this.wouldTire(a, t) || this.wouldTire(b, t)) return 'rest'
    if (this.later.size > 0 && (this.later.get(m)?.some((n) => this.slotOf[n]! >= 0 && this.slotOf[n]! <= t) || this.earlier.get(m)?.some((n) => this.slotOf[n]! >= t))) return 'order'
    if (instance.maxBreakDifference < Infinity && this.wouldSpread(m, t)) return 'break-difference'
    return null
  }

  /** Whether one more meeting makes too long a row, or takes the last free slot of a window. */
  wouldTire(p: number, t: number): boolean {
    const { instance, at } = this
    const { T } = instance
    const rest = instance.restAfter[p]!
    if (rest > 0) {
      let run = 1
      for (let s = t - 1; s >= 0 && at[p * T + s]! >= 0; s--) run++
      for (let s = t + 1; s < T && at[p * T + s]! >= 0; s++) run++
      if (run > rest) return true
    }
    const windows = instance.windows[p]!
    return windows.length > 0 && windows.some((window) => window.includes(t) && window.every((s) => s === t || at[p * T + s]! >= 0))
  }

  private wouldSpread(m: number, t: number): boolean {
    this.put(m, t)
    const { withBreaks } = this
    let [fewest, most] = [0, withBreaks.length - 1]
    while (fewest < most && withBreaks[fewest] === 0) fewest++
    while (most > fewest && withBreaks[most] === 0) most--
    this.take(m)
    return most - fewest > this.instance.maxBreakDifference
  }

  /** What a candidate that is not held would add to the value in a slot. */
  gain(m: number, t: number): number {
    const { instance } = this
    let sum = instance.value[m]!
    for (const p of [instance.a[m]!, instance.b[m]!]) {
      if (this.count[p]! < instance.min[p]!) sum += instance.objective.floorShortfall
      if (this.price !== 0) sum -= this.price * (this.breaksWith(p, t) - this.breaks[p]!)
    }
    return sum
  }

  /** What a held meeting adds to the value: what the schedule would lose with it. */
  worth(m: number): number {
    const t = this.slotOf[m]!
    this.take(m)
    const sum = this.gain(m, t)
    this.put(m, t)
    return sum
  }

  private breaksWith(p: number, t: number): number {
    const { at, instance } = this
    const before = at[p * instance.T + t]!
    at[p * instance.T + t] = instance.M
    const own = this.breaksOf(p)
    at[p * instance.T + t] = before
    return own
  }
}

export interface Swap {
  slot: number
  out: number[]
  /** What the value rises by; mostly below 0. */
  gain: number
}

/** The best way to hold a candidate by giving up others: those its people have in that slot, and the least of whoever is full. Null where only required ones, tables or rules stand in the way. */
export function bestSwap(standing: Standing, m: number): Swap | null {
  const { instance, at, slotOf } = standing
  const [a, b] = [instance.a[m]!, instance.b[m]!]
  const alternative = instance.group[m]! >= 0 ? standing.heldOf[instance.group[m]!]! : -1
  const [fullA, fullB] = [standing.isFull(a), standing.isFull(b)]
  if (alternative < 0 && ((fullA && standing.loose[a] === 0) || (fullB && standing.loose[b] === 0))) return null
  const leastOfA = fullA ? leastOf(standing, a) : -1
  const leastOfB = fullB ? leastOf(standing, b) : -1
  const price = instance.objective.breaks
  let best: Swap | null = null
  for (let t = 0; t < instance.T; t++) {
    if (!instance.allowed[m * instance.T + t]) continue
    const [ofA, ofB] = [at[a * instance.T + t]!, at[b * instance.T + t]!]
    const n = give(instance, a, b, alternative, ofA, ofB, fullA && ofA < 0 ? leastOfA : -2, fullB && ofB < 0 ? leastOfB : -2)
    // Without a price on breaks the gain is known, or bounded, before anything is moved.
    if (n < 0 || (best && price === 0 && mostGained(standing, m, n) <= best.gain)) continue
    const out = Array.from(given.subarray(0, n))

    const slots = out.map((each) => slotOf[each]!)
    let gain = 0
    for (const each of out) {
      const from = slotOf[each]!
      standing.take(each)
      gain -= standing.gain(each, from)
    }
    if (standing.obstacle(m, t) === null) {
      gain += standing.gain(m, t)
      if (!best || gain > best.gain) best = { slot: t, out, gain }
    }
    out.forEach((each, i) => standing.put(each, slots[i]!))
  }
  return best
}

const given = new Int32Array(5)

/** Writes what has to go into `given` and says how many; -1 where something of it is required, or a full person has nothing to give (-2: need not give). */
function give(instance: Instance, a: number, b: number, alternative: number, ofA: number, ofB: number, leastOfA: number, leastOfB: number): number {
  let n = 0
  if (alternative >= 0) given[n++] = alternative
  if (ofA >= 0 && !isGiven(n, ofA)) given[n++] = ofA
  if (ofB >= 0 && !isGiven(n, ofB)) given[n++] = ofB
  if (leastOfA !== -2 && !isServed(instance, n, a)) {
    if (leastOfA < 0) return -1
    given[n++] = leastOfA
  }
  if (leastOfB !== -2 && !isServed(instance, n, b)) {
    if (leastOfB < 0) return -1
    given[n++] = leastOfB
  }
  for (let i = 0; i < n; i++) if (instance.required[given[i]!]) return -1
  return n
}

function isGiven(n: number, m: number): boolean {
  for (let i = 0; i < n; i++) if (given[i] === m) return true
  return false
}

function isServed(instance: Instance, n: number, p: number): boolean {
  for (let i = 0; i < n; i++) if (instance.a[given[i]!] === p || instance.b[given[i]!] === p) return true
  return false
}

/** No swap for the given ones gains more: floors of the candidate's own people are counted as won. */
function mostGained({ instance, count }: Standing, m: number, n: number): number {
  const { a, b, value, min, objective } = instance
  const [x, y] = [a[m]!, b[m]!]
  let gain = value[m]!
  if (count[x]! <= min[x]!) gain += objective.floorShortfall
  if (count[y]! <= min[y]!) gain += objective.floorShortfall
  for (let i = 0; i < n; i++) {
    const each = given[i]!
    const [p, q] = [a[each]!, b[each]!]
    gain -= value[each]!
    if (p !== x && p !== y && count[p]! <= min[p]!) gain -= objective.floorShortfall
    if (q !== x && q !== y && count[q]! <= min[q]!) gain -= objective.floorShortfall
  }
  return gain
}

function leastOf({ instance, at }: Standing, p: number): number {
  let least = -1
  for (let t = 0; t < instance.T; t++) {
    const m = at[p * instance.T + t]!
    if (m >= 0 && !instance.required[m] && (least < 0 || instance.value[m]! < instance.value[least]!)) least = m
  }
  return least
}

/**
 * Adds what can be added with gain, best candidates first, until nothing of that kind is left: a small part of what `fillGaps` takes.
 * Changes `placing` in place.
 */
export function addWhatFits(instance: Instance, placing: Placing, mayChange: (m: number) => boolean = () => true): Placing {
  const standing = new Standing(instance, placing)
  const order = changeable(instance, mayChange)
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const m of order) {
      if (standing.slotOf[m]! >= 0) continue
      let [slot, most] = [-1, leastGain]
      for (let t = 0; t < instance.T; t++) {
        if (standing.obstacle(m, t) !== null) continue
        const gain = standing.gain(m, t)
        if (gain > most) [slot, most] = [t, gain]
      }
      if (slot < 0) continue
      standing.put(m, slot)
      isChanged = true
    }
  }
  placing.set(standing.slotOf)
  return placing
}

/** Less than this is rounding. */
const leastGain = 1e-9

function changeable({ M, value }: Instance, mayChange: (m: number) => boolean): number[] {
  return Array.from({ length: M }, (_, m) => m).filter(mayChange).sort((m, n) => value[n]! - value[m]! || m - n)
}

/**
 * Adds what can be added with gain and swaps what can be swapped with gain, best candidates first, until nothing of either
 * kind is left or `stop` says so: no schedule is given out that a single change would better. Changes `placing` in place.
 */
export function fillGaps(instance: Instance, placing: Placing, stop: () => boolean, mayChange: (m: number) => boolean = () => true): Placing {
  const standing = new Standing(instance, placing)
  const order = changeable(instance, mayChange)
  for (let isChanged = true; isChanged && !stop(); ) {
    isChanged = false
    for (let i = 0; i < order.length && (i % 64 !== 0 || !stop()); i++) {
      const m = order[i]!
      if (standing.slotOf[m]! >= 0) continue
      const swap = bestSwap(standing, m)
      if (!swap || swap.gain <= leastGain || !swap.out.every(mayChange)) continue
      for (const each of swap.out) standing.take(each)
      standing.put(m, swap.slot)
      isChanged = true
    }
  }
  placing.set(standing.slotOf)
  return placing
}
