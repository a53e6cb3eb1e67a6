import type { Instance, Placing } from '../instance'

/** What stands already: a price for each meeting of `was` that moves or falls, and candidates that keep their slot (or stay out). */
export interface Keep {
  was: Placing
  price: number
  /** M: 1 where the candidate's place in `was` is final. */
  frozen: Uint8Array
}

/**
 * A placing that changes one meeting at a time, with everything its worth and its rules need kept up to date.
 * `place` and `take` are logged, so that a move made of many of them can be undone. Only rules that `fits` reads are never broken;
 * missing required meetings, too large a difference in breaks and, where `orderWeight` is set, a wrong order are counted, and weigh on `score`.
 */
export class Timetable {
  readonly slotOf: Placing
  /** As the instance's, less the slots that a window of one slot keeps free. */
  readonly allowed: Uint8Array
  /** P x T: candidate held there, -1 for none. */
  readonly at: Int32Array
  readonly count: Int32Array
  readonly open: Int32Array
  /** tables x T: candidate at a fixed table, -1 for none. Empty where nobody has one. */
  readonly tableAt: Int32Array
  readonly heldOf: Int32Array
  /** Words of 32 slots a row in the masks. */
  readonly words: number
  readonly busy: Int32Array
  /** M x words: slots where the candidate may be held. */
  readonly allowedMask: Int32Array
  /** Slots with no open table left. */
  readonly full: Int32Array
  readonly breaks: Int32Array
  /** Candidates that could ever move: `order[0 .. held)` are held, the rest are not. */
  readonly order: Int32Array
  held = 0
  movable = 0
  /** 1 where the candidate may not move: locked, frozen, or allowed nowhere. */
  readonly fixed: Uint8Array
  /** Worth of the placing as `worthOf` has it. */
  value = 0
  missing = 0
  changed = 0
  /** What a missing required meeting, and a break beyond the allowed difference, weigh on `score`. */
  missingWeight = 0
  spreadWeight = 0
  /** What a pair held in the wrong order weighs on `score`; at 0 no pair is ever held so. */
  orderWeight = 0
  /** Pairs held in the wrong order. */
  disordered = 0
  private readonly rankOf: Int32Array
  private readonly inSlot: Int32Array
  private readonly sizeOf: Int32Array
  private readonly placeIn: Int32Array
  private readonly width: number
  readonly countsBreaks: boolean
  private readonly withBreaks: Int32Array
  readonly later: number[][]
  readonly earlier: number[][]
  private readonly was: Placing | undefined
  readonly price: number
  private log = new Int32Array(1024)
  private logged = 0

  constructor(readonly instance: Instance, keep?: Keep) {
    const { P, M, T } = instance
    this.allowed = allowedBesideWindows(instance)
    this.slotOf = new Int32Array(M).fill(-1)
    this.at = new Int32Array(P * T).fill(-1)
    this.count = new Int32Array(P)
    this.open = new Int32Array(T)
    this.tableAt = new Int32Array(instance.tableOf.some((table) => table >= 0) ? instance.tables * T : 0).fill(-1)
    this.heldOf = new Int32Array(instance.groups.length).fill(-1)
    this.words = Math.max(1, Math.ceil(T / 32))
    this.busy = new Int32Array(P * this.words)
    this.allowedMask = new Int32Array(M * this.words)
    this.full = new Int32Array(this.words)
    this.breaks = new Int32Array(P)
    this.order = new Int32Array(M)
    this.rankOf = new Int32Array(M).fill(-1)
    this.fixed = new Uint8Array(M)
    this.width = (P >> 1) + 1
    this.inSlot = new Int32Array(T * this.width)
    this.sizeOf = new Int32Array(T)
    this.placeIn = new Int32Array(M)
    this.countsBreaks = instance.objective.breaks !== 0 || instance.maxBreakDifference < Infinity
    this.withBreaks = new Int32Array(T + 1)
    this.withBreaks[0] = P
    this.later = Array.from({ length: instance.before.length > 0 ? M : 0 }, () => [])
    this.earlier = Array.from({ length: instance.before.length > 0 ? M : 0 }, () => [])
    for (const [m, later] of instance.before) {
      this.later[m]!.push(later)
      this.earlier[later]!.push(m)
    }
    this.was = keep?.was
    this.price = keep?.price ?? 0

    for (let m = 0; m < M; m++) {
      for (let t = 0; t < T; t++) if (this.allowed[m * T + t]) this.allowedMask[m * this.words + (t >> 5)]! |= 1 << (t & 31)
      if (instance.required[m]) this.missing++
      if (keep && keep.was[m]! >= 0) this.changed++
      if (instance.lockedSlot[m]! >= 0 || keep?.frozen[m]) this.fixed[m] = 1
      else if (this.mayBeHeld(m)) {
        this.rankOf[m] = this.movable
        this.order[this.movable++] = m
      } else this.fixed[m] = 1
    }
    for (let p = 0; p < P; p++) this.value -= instance.objective.floorShortfall * Math.max(0, instance.min[p]!)
    if (instance.openTables <= 0) this.full.fill(-1)
  }

  /** What a move is judged by: the worth, less the weights of what is broken and the price of what is changed. */
  get score(): number {
    return this.value - this.price * this.changed - this.missingWeight * this.missing - this.orderWeight * this.disordered - (this.spreadWeight > 0 ? this.spreadWeight * this.spread : 0)
  }

  /** Worth less the price of what is changed: what is sought among placings that keep the rules. */
  get net(): number {
    return this.value - this.price * this.changed
  }

  /** How much is broken of the rules that are only counted; 0 where every rule is kept. */
  get broken(): number {
    return this.missing + this.spread + this.disordered
  }

  /** Breaks beyond the allowed difference, summed over people. */
  get spread(): number {
    const { T, maxBreakDifference } = this.instance
    if (maxBreakDifference === Infinity) return 0
    let fewest = 0
    while (fewest < T && this.withBreaks[fewest] === 0) fewest++
    let beyond = 0
    for (let k = fewest + maxBreakDifference + 1; k <= T; k++) beyond += this.withBreaks[k]! * (k - fewest - maxBreakDifference)
    return beyond
  }

  /** Takes the meetings of a placing, locked and frozen ones first, required ones next; leaves out those that break a rule. */
  load(start: Placing): void {
    const { M, lockedSlot, required } = this.instance
    for (const first of [3, 2, 1, 0])
      for (let m = 0; m < M; m++) {
        const urgency = lockedSlot[m]! >= 0 ? 3 : this.fixed[m] ? 2 : required[m] ? 1 : 0
        if (urgency !== first || this.slotOf[m]! >= 0) continue
        const t = urgency === 3 ? lockedSlot[m]! : urgency === 2 && this.was ? this.was[m]! : start[m]!
        if (t >= 0 && this.fits(m, t)) this.place(m, t)
      }
    this.logged = 0
  }

  /** Puts the movable meetings where a placing, reached by this timetable before, has them. */
  restore(placing: Placing): void {
    for (let m = 0; m < placing.length; m++) if (this.slotOf[m]! >= 0 && this.slotOf[m] !== placing[m]) this.take(m)
    for (let m = 0; m < placing.length; m++) if (placing[m]! >= 0 && this.slotOf[m]! < 0) this.place(m, placing[m]!)
    this.logged = 0
  }

  get mark(): number {
    return this.logged
  }

  /** Forgets how it came here. */
  commit(): void {
    this.logged = 0
  }

  /** Goes back to a mark. */
  undo(mark: number): void {
    while (this.logged > mark) {
      const m = this.log[this.logged - 2]!
      const t = this.log[this.logged - 1]!
      const to = this.logged - 2
      if (t < 0) this.take(m)
      else this.place(m, t)
      this.logged = to
    }
  }

  /** Whether the candidate, not held now, can be held in slot t with everything else as it is. */
  fits(m: number, t: number): boolean {
    const { T, a, b, max, group, tableOf, openTables, before } = this.instance
    const pa = a[m]!
    const pb = b[m]!
    const table = tableOf[m]!
    if (!this.allowed[m * T + t] || this.at[pa * T + t]! >= 0 || this.at[pb * T + t]! >= 0) return false
    if (this.count[pa]! >= max[pa]! || this.count[pb]! >= max[pb]!) return false
    if (table < 0 ? this.open[t]! >= openTables : this.tableAt[table * T + t]! >= 0) return false
    if (group[m]! >= 0 && this.heldOf[group[m]!]! >= 0) return false
    if (before.length > 0 && this.orderWeight === 0 && this.outOfOrder(m, t) >= 0) return false
    return this.tiring(pa, t) < 0 && this.tiring(pb, t) < 0
  }

  /** Whether there is a slot in which both people of m and a table are free; the other rules are not asked. */
  hasOpenSlot(m: number): boolean {
    const { words, busy, allowedMask, full, instance } = this
    const wa = instance.a[m]! * words
    const wb = instance.b[m]! * words
    const isShared = instance.tableOf[m]! < 0
    for (let w = 0; w < words; w++) if (allowedMask[m * words + w]! & ~busy[wa + w]! & ~busy[wb + w]! & (isShared ? ~full[w]! : -1)) return true
    return false
  }

  /** A held meeting that may not be so if m is held at t because of their order; -1 where there is none. */
  outOfOrder(m: number, t: number): number {
    if (this.later.length === 0) return -1
    for (const other of this.later[m]!) if (this.slotOf[other]! >= 0 && this.slotOf[other]! <= t) return other
    for (const other of this.earlier[m]!) if (this.slotOf[other]! >= t) return other
    return -1
  }

  /** Pairs in the wrong order that m, held at t, is part of. */
  private disorderOf(m: number, t: number): number {
    let pairs = 0
    for (const other of this.later[m]!) if (this.slotOf[other]! >= 0 && this.slotOf[other]! <= t) pairs++
    for (const other of this.earlier[m]!) if (this.slotOf[other]! >= t) pairs++
    return pairs
  }

  /** A meeting of person p that leaves no rest, or no slot of a window free, once p is busy at t too; -1 where there is none. */
  tiring(p: number, t: number): number {
    const { T, restAfter, windows } = this.instance
    if (restAfter[p] === 0 && windows[p]!.length === 0) return -1
    const row = p * T
    if (restAfter[p]! > 0) {
      let from = t
      let to = t
      while (from > 0 && this.at[row + from - 1]! >= 0) from--
      while (to < T - 1 && this.at[row + to + 1]! >= 0) to++
      // Broken nearest to t, on the longer side: both parts are short enough then, or the next call says what else must go.
      if (to - from + 1 > restAfter[p]!) return this.at[row + (t - from > to - t ? t - 1 : t + 1)]!
    }
    for (const window of windows[p]!) {
      if (!window.includes(t)) continue
      if (window.every((each) => each === t || this.at[row + each]! >= 0)) return this.at[row + window.find((each) => each !== t)!]!
    }
    return -1
  }

  place(m: number, t: number): void {
    const { T, a, b, tableOf, group, required, value, openTables } = this.instance
    this.remember(m, -1)
    if (this.later.length > 0) this.disordered += this.disorderOf(m, t)
    this.slotOf[m] = t
    this.sit(a[m]!, m, t)
    this.sit(b[m]!, m, t)
    this.value += value[m]!
    if (required[m]) this.missing--
    const table = tableOf[m]!
    if (table >= 0) this.tableAt[table * T + t] = m
    else if (++this.open[t]! >= openTables) this.full[t >> 5]! |= 1 << (t & 31)
    if (group[m]! >= 0) this.heldOf[group[m]!] = m
    if (this.was && this.was[m] === t) this.changed--
    const size = this.sizeOf[t]!++
    this.inSlot[t * this.width + size] = m
    this.placeIn[m] = size
    if (this.rankOf[m]! >= 0) this.swapRank(m, this.held++)
  }

  take(m: number): void {
    const { T, a, b, tableOf, group, required, value, openTables } = this.instance
    const t = this.slotOf[m]!
    this.remember(m, t)
    this.slotOf[m] = -1
    if (this.later.length > 0) this.disordered -= this.disorderOf(m, t)
    this.leave(a[m]!, t)
    this.leave(b[m]!, t)
    this.value -= value[m]!
    if (required[m]) this.missing++
    const table = tableOf[m]!
    if (table >= 0) this.tableAt[table * T + t] = -1
    else if (--this.open[t]! < openTables) this.full[t >> 5]! &= ~(1 << (t & 31))
    if (group[m]! >= 0) this.heldOf[group[m]!] = -1
    if (this.was && this.was[m] === t) this.changed++
    const last = this.inSlot[t * this.width + --this.sizeOf[t]!]!
    this.inSlot[t * this.width + this.placeIn[m]!] = last
    this.placeIn[last] = this.placeIn[m]!
    if (this.rankOf[m]! >= 0) this.swapRank(m, --this.held)
  }

  /** Meetings held in slot t. */
  sizeAt(t: number): number {
    return this.sizeOf[t]!
  }

  /** The i-th of them, in no order that means anything. */
  meetingAt(t: number, i: number): number {
    return this.inSlot[t * this.width + i]!
  }

  private mayBeHeld(m: number): boolean {
    for (let w = 0; w < this.words; w++) if (this.allowedMask[m * this.words + w] !== 0) return true
    return false
  }

  private remember(m: number, slot: number): void {
    if (this.logged + 2 > this.log.length) {
      const longer = new Int32Array(2 * this.log.length)
      longer.set(this.log)
      this.log = longer
    }
    this.log[this.logged++] = m
    this.log[this.logged++] = slot
  }

  private swapRank(m: number, rank: number): void {
    const other = this.order[rank]!
    const own = this.rankOf[m]!
    this.order[own] = other
    this.rankOf[other] = own
    this.order[rank] = m
    this.rankOf[m] = rank
  }

  private sit(p: number, m: number, t: number): void {
    const { T, min, objective } = this.instance
    if (this.countsBreaks) this.changeBreaks(p, this.breaksMadeBy(p, t))
    this.at[p * T + t] = m
    this.busy[p * this.words + (t >> 5)]! |= 1 << (t & 31)
    if (this.count[p]!++ < min[p]!) this.value += objective.floorShortfall
  }

  private leave(p: number, t: number): void {
    const { T, min, objective } = this.instance
    this.at[p * T + t] = -1
    this.busy[p * this.words + (t >> 5)]! &= ~(1 << (t & 31))
    if (--this.count[p]! < min[p]!) this.value -= objective.floorShortfall
    if (this.countsBreaks) this.changeBreaks(p, -this.breaksMadeBy(p, t))
  }

  private changeBreaks(p: number, by: number): void {
    if (by === 0) return
    const before = this.breaks[p]!
    this.breaks[p] = before + by
    this.withBreaks[before]!--
    this.withBreaks[before + by]!++
    this.value -= this.instance.objective.breaks * by
  }

  /** Change in p's breaks when what p has at one slot is at another, where p is free. */
  breaksMadeByMoving(p: number, from: number, to: number): number {
    const { T } = this.instance
    const m = this.at[p * T + from]!
    this.at[p * T + from] = -1
    const made = this.breaksMadeBy(p, to) - this.breaksMadeBy(p, from)
    this.at[p * T + from] = m
    return made
  }

  /** Change in p's breaks when p, free at t, becomes busy then. */
  private breaksMadeBy(p: number, t: number): number {
    const { T } = this.instance
    const row = p * T
    let before = t - 1
    let after = t + 1
    while (before >= 0 && this.at[row + before]! < 0) before--
    while (after < T && this.at[row + after]! < 0) after++
    const gapBefore = before >= 0 && before < t - 1 ? 1 : 0
    const gapAfter = after < T && after > t + 1 ? 1 : 0
    return gapBefore + gapAfter - (before >= 0 && after < T ? 1 : 0)
  }
}

function allowedBesideWindows({ P, M, T, a, b, allowed, windows }: Instance): Uint8Array {
  const barred = new Uint8Array(P * T)
  for (let p = 0; p < P; p++) for (const window of windows[p]!) if (window.length > 0 && window.every((t) => t === window[0])) barred[p * T + window[0]!] = 1
  if (!barred.includes(1)) return allowed
  const left = allowed.slice()
  for (let m = 0; m < M; m++) for (let t = 0; t < T; t++) if (barred[a[m]! * T + t] || barred[b[m]! * T + t]) left[m * T + t] = 0
  return left
}
