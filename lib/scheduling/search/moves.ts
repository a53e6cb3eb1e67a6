import type { Timetable } from './timetable'

/** Longest chain between two slots that is worth following, in meetings. */
const longestChain = 60
/** Chance that what stands in the way is pushed along a chain rather than let fall. */
const pushes = 0.85

/**
 * Moves on a timetable. Each leaves every rule that `Timetable.fits` reads kept, and returns false where it cannot be made;
 * what it has changed till then is for the caller to undo.
 */
export class Moves {
  private readonly chain: Int32Array
  private readonly seen: Int32Array
  /** 1 where the chain's meeting leaves the first of the two slots. */
  private readonly source = new Uint8Array(longestChain + 4)
  private stamp = 0
  private readonly loose: number[] = []

  constructor(
    private readonly table: Timetable,
    private readonly random: () => number,
  ) {
    this.chain = new Int32Array(longestChain + 4)
    this.seen = new Int32Array(table.instance.M)
  }

  /** Holds m in some slot where nothing has to give way, if there is one. */
  seat(m: number): boolean {
    const t = this.openSlot(m)
    if (t < 0) return false
    this.table.place(m, t)
    return true
  }

  /** A slot, sought from a random one on, in which m can be held with everything else as it is; -1 where there is none. */
  openSlot(m: number, but = -1): number {
    const { table } = this
    const { T, a, b, tableOf } = table.instance
    const { words, busy, allowedMask, full } = table
    const wa = a[m]! * words
    const wb = b[m]! * words
    const shared = tableOf[m]! < 0
    let any = 0
    for (let w = 0; w < words; w++) any |= allowedMask[m * words + w]! & ~busy[wa + w]! & ~busy[wb + w]! & (shared ? ~full[w]! : -1)
    if (any === 0) return -1
    const first = (this.random() * T) | 0
    for (let i = 0; i < T; i++) {
      const t = first + i < T ? first + i : first + i - T
      const w = t >> 5
      const mask = allowedMask[m * words + w]! & ~busy[wa + w]! & ~busy[wb + w]! & (shared ? ~full[w]! : -1)
      if ((mask >>> (t & 31)) & 1 && t !== but && table.fits(m, t)) return t
    }
    return -1
  }

  /** A slot m is allowed in, sought from a random one on. */
  allowedSlot(m: number, but = -1): number {
    const { T } = this.table.instance
    const { allowed } = this.table
    const first = (this.random() * T) | 0
    for (let i = 0; i < T; i++) {
      const t = first + i < T ? first + i : first + i - T
      if (allowed[m * T + t] && t !== but) return t
    }
    return -1
  }

  /** A slot m is allowed in where least stands in its way, with some chance; ties by where the search starts. */
  easySlot(m: number, noise: number): number {
    const { table, random } = this
    const { T, a, b, tableOf, openTables } = table.instance
    const { allowed, at, open, tableAt } = table
    const ra = a[m]! * T
    const rb = b[m]! * T
    const own = tableOf[m]!
    const first = (random() * T) | 0
    let best = -1
    let least = 9
    for (let i = 0; i < T; i++) {
      const t = first + i < T ? first + i : first + i - T
      if (!allowed[m * T + t]) continue
      const cost = (at[ra + t]! >= 0 ? 1 : 0) + (at[rb + t]! >= 0 ? 1 : 0) + (own < 0 ? (open[t]! >= openTables ? 1 : 0) : tableAt[own * T + t]! >= 0 ? 1 : 0)
      if (cost < least && (best < 0 || random() >= noise)) {
        best = t
        least = cost
        if (cost === 0) break
      }
    }
    return best
  }

  /**
   * Moves m, held, to slot t; whatever stands in its way there moves to m's slot, and so on along the chain (a Kempe chain between
   * two slots); where tables run out, one there takes the empty place. Meetings that may not follow fall, and are seated elsewhere where they can be.
   */
  exchange(m: number, t: number, least: number): boolean {
    const { table, chain, seen } = this
    const { objective } = table.instance
    let hope = table.score - least + 8 * (objective.breaks + table.spreadWeight)
    const { T, a, b, tableOf, openTables } = table.instance
    const { at, slotOf, fixed, tableAt, allowed, open } = table
    const s = slotOf[m]!
    if (fixed[m] || s === t) return false
    const stamp = ++this.stamp
    const from = this.loose.length
    let length = 0
    let falling = false
    // Open tables that will be taken in each of the two slots.
    let takenAtS = open[s]!
    let takenAtT = open[t]!
    chain[length++] = m
    seen[m] = stamp
    for (let i = 0; i < length; i++) {
      const each = chain[i]!
      const to = slotOf[each] === s ? t : s
      const own = tableOf[each]!
      const x = at[a[each]! * T + to]!
      const y = at[b[each]! * T + to]!
      const z = own >= 0 ? tableAt[own * T + to]! : -1
      const isStuck = !allowed[each * T + to] || (x >= 0 && fixed[x]) || (y >= 0 && fixed[y]) || (z >= 0 && fixed[z])
      if (own < 0) {
        if (to === t) takenAtS--
        else takenAtT--
      }
      if (isStuck) {
        if (i === 0) return false
        falling = true
        if (!table.hasOpenSlot(each)) hope -= this.lossOf(each)
        if (hope < 0) return false
      } else {
        if (length + 4 > longestChain) return false
        if (own < 0) {
          if (to === t) takenAtT++
          else takenAtS++
        }
        if (x >= 0 && seen[x] !== stamp) length = this.link(x, length)
        if (y >= 0 && seen[y] !== stamp) length = this.link(y, length)
        if (z >= 0 && seen[z] !== stamp) length = this.link(z, length)
      }
      if (i + 1 < length) continue
      // One more than there are tables would be left: some meeting there comes the other way.
      const over = takenAtT > openTables ? t : takenAtS > openTables ? s : -1
      const other = over < 0 ? -1 : this.sharedAt(over)
      if (other >= 0 && seen[other] !== stamp) length = this.link(other, length)
    }
    if (!falling && table.countsBreaks && this.breaksMade(length, s, t) + table.orderWeight * this.disorderMade(length, s, t) > table.score - least + table.spreadWeight * table.spread + table.price * length) return false
    const { source } = this
    for (let i = 0; i < length; i++) {
      source[i] = slotOf[chain[i]!] === s ? 1 : 0
      table.take(chain[i]!)
    }
    for (let i = 0; i < length; i++) {
      const to = source[i] ? t : s
      if (table.fits(chain[i]!, to)) table.place(chain[i]!, to)
      else this.loose.push(chain[i]!)
    }
    this.seatLoose(from)
    return true
  }

  /** What the breaks cost that the chain makes between s and t: those of people at its ends, as all others have both slots before and after. */
  private breaksMade(length: number, s: number, t: number): number {
    const { table, chain } = this
    const { T, a, b, objective } = table.instance
    let made = 0
    for (let i = 0; i < length; i++) {
      const from = table.slotOf[chain[i]!]!
      const to = from === s ? t : s
      const pa = a[chain[i]!]!
      const pb = b[chain[i]!]!
      if (table.at[pa * T + to]! < 0) made += table.breaksMadeByMoving(pa, from, to)
      if (table.at[pb * T + to]! < 0) made += table.breaksMadeByMoving(pb, from, to)
    }
    return made * objective.breaks
  }

  /** Pairs in the wrong order that the chain between s and t makes, less those it mends. */
  private disorderMade(length: number, s: number, t: number): number {
    const { table, chain, seen, stamp } = this
    if (table.orderWeight === 0 || table.later.length === 0) return 0
    const { slotOf } = table
    const slotThen = (m: number) => (seen[m] === stamp ? s + t - slotOf[m]! : slotOf[m]!)
    let made = 0
    for (let i = 0; i < length; i++) {
      const m = chain[i]!
      for (const other of table.later[m]!) if (slotOf[other]! >= 0) made += (slotThen(other) <= slotThen(m) ? 1 : 0) - (slotOf[other]! <= slotOf[m]! ? 1 : 0)
      // A pair that moves as a whole is counted once, with the earlier of it.
      for (const other of table.earlier[m]!) if (slotOf[other]! >= 0 && seen[other] !== stamp) made += (slotOf[other]! >= slotThen(m) ? 1 : 0) - (slotOf[other]! >= slotOf[m]! ? 1 : 0)
    }
    return made
  }

  private link(m: number, length: number): number {
    this.seen[m] = this.stamp
    this.chain[length] = m
    return length + 1
  }

  /**
   * Holds m in slot t. Its people's meetings then are moved aside along chains, or fall; so do a meeting at its table, one of a
   * person who has too many, an alternative, and those that order, rests or windows forbid beside it. Gives up as soon as the score
   * cannot come up to `least`.
   */
  insert(m: number, noise: number, least: number): boolean {
    const { table } = this
    const { T, a, b, tableOf, max, group, openTables } = table.instance
    const falls = this.loose.length
    for (const p of [a[m]!, b[m]!]) {
      if (table.count[p]! < max[p]!) continue
      const x = this.leastOf(p)
      if (x < 0) return this.giveUp(falls)
      table.take(x)
    }
    const rival = group[m]! >= 0 ? table.heldOf[group[m]!]! : -1
    if (rival >= 0) {
      if (table.fixed[rival]) return this.giveUp(falls)
      table.take(rival)
    }
    const gain = this.gainAtMost(m)
    if (table.score + gain < least) return this.giveUp(falls)
    const t = this.easySlot(m, noise)
    if (t < 0) return this.giveUp(falls)
    for (const p of [a[m]!, b[m]!]) {
      const x = table.at[p * T + t]!
      if (x >= 0 && !this.moveAside(x, t, p, least - gain)) return this.giveUp(falls)
    }
    const own = tableOf[m]!
    if (own >= 0) {
      const x = table.tableAt[own * T + t]!
      if (x >= 0 && !this.moveAside(x, t, -1, least - gain)) return this.giveUp(falls)
    } else if (table.open[t]! >= openTables) {
      const x = this.sharedAt(t)
      if (x < 0 || !this.moveAside(x, t, -1, least - gain)) return this.giveUp(falls)
    }
    for (let x = table.orderWeight > 0 ? -1 : table.outOfOrder(m, t); x >= 0; x = table.outOfOrder(m, t)) if (!this.drop(x)) return this.giveUp(falls)
    for (const p of [a[m]!, b[m]!]) for (let x = table.tiring(p, t); x >= 0; x = table.tiring(p, t)) if (!this.drop(x)) return this.giveUp(falls)
    if (!table.fits(m, t)) return this.giveUp(falls)
    table.place(m, t)
    let hope = table.score - least
    for (let i = falls; i < this.loose.length && hope < 0; i++) hope += this.gainAtMost(this.loose[i]!)
    if (hope < 0) return this.giveUp(falls)
    this.seatLoose(falls)
    return true
  }

  letFall(m: number): boolean {
    this.table.take(m)
    return true
  }

  /** What holding m could add to the score at most. */
  private gainAtMost(m: number): number {
    const { table } = this
    const { a, b, value, min, required, objective, maxBreakDifference } = table.instance
    let gain = value[m]! + 2 * objective.breaks + table.price
    if (table.count[a[m]!]! < min[a[m]!]!) gain += objective.floorShortfall
    if (table.count[b[m]!]! < min[b[m]!]!) gain += objective.floorShortfall
    if (required[m]) gain += table.missingWeight
    return maxBreakDifference < Infinity ? Infinity : gain
  }

  private giveUp(falls: number): boolean {
    this.loose.length = falls
    return false
  }

  private drop(x: number): boolean {
    if (this.table.fixed[x]) return false
    this.table.take(x)
    this.loose.push(x)
    return true
  }

  /** Clears x out of slot t: to an open slot, along a chain to a slot in which p is free, or out of the day. */
  private moveAside(x: number, t: number, p: number, least: number): boolean {
    const { table, random } = this
    if (table.fixed[x]) return false
    const { T } = table.instance
    if (random() < pushes) {
      const other = this.aside(x, t, p)
      if (other >= 0) this.exchange(x, other, least)
      const left = p >= 0 ? table.at[p * T + t]! : table.slotOf[x] === t ? x : -1
      return left < 0 || this.drop(left)
    }
    return this.drop(x)
  }

  /** A slot for x other than t, an open one where there is, else one that p is free in. */
  private aside(x: number, t: number, p: number): number {
    const { table, random } = this
    const { T } = table.instance
    table.take(x)
    const open = this.openSlot(x, t)
    table.place(x, t)
    if (open >= 0) return open
    const first = (random() * T) | 0
    for (let i = 0; i < T; i++) {
      const other = first + i < T ? first + i : first + i - T
      if (other !== t && table.allowed[x * T + other] && (p < 0 || table.at[p * T + other]! < 0)) return other
    }
    return -1
  }

  /** A meeting of p to give up: the lesser of two drawn. */
  private leastOf(p: number): number {
    const { table, random } = this
    const { T } = table.instance
    let found = -1
    for (let tries = 0; tries < 2; tries++) {
      const first = (random() * T) | 0
      for (let i = 0; i < T; i++) {
        const t = first + i < T ? first + i : first + i - T
        const x = table.at[p * T + t]!
        if (x < 0 || table.fixed[x]) continue
        if (found < 0 || this.lossOf(x) < this.lossOf(found)) found = x
        break
      }
    }
    return found
  }

  private lossOf(x: number): number {
    const { value, required } = this.table.instance
    return value[x]! + (required[x] ? this.table.missingWeight : 0)
  }

  /** A meeting at one of the open tables in slot t, the lesser of two drawn. */
  private sharedAt(t: number): number {
    const { table, random } = this
    const { tableOf } = table.instance
    const size = table.sizeAt(t)
    let found = -1
    for (let tries = 0; tries < 6; tries++) {
      const x = table.meetingAt(t, (random() * size) | 0)
      if (tableOf[x]! >= 0 || table.fixed[x]) continue
      if (found >= 0) return this.lossOf(x) < this.lossOf(found) ? x : found
      found = x
    }
    return found
  }

  private seatLoose(from: number): void {
    for (let i = from; i < this.loose.length; i++) if (this.table.slotOf[this.loose[i]!]! < 0) this.seat(this.loose[i]!)
    this.loose.length = from
  }
}
