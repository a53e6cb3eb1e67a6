import type { Instance, Placing } from '../instance'

/**
 * Meetings in slots under the rules that know only one slot: allowed there, one meeting per person, the open tables, one meeting at
 * a fixed table. Maxima, groups and rules over several slots are up to the caller.
 */
export class SlotFilling {
  readonly slotOf: Placing
  /** P x T: the candidate held there, else -1. */
  readonly at: Int32Array
  readonly count: Int32Array
  readonly openHeld: Int32Array
  /** tables x T, for fixed tables. */
  private readonly fixedAt: Int32Array
  /** Candidates held at open tables in a slot, in no order: `openList[t * width ...]`, `openHeld[t]` of them. */
  private readonly openList: Int32Array
  private readonly place: Int32Array
  private readonly width: number

  constructor(readonly instance: Instance, start?: Placing) {
    const { P, M, T, tables, openTables, tableOf } = instance
    this.slotOf = new Int32Array(M).fill(-1)
    this.at = new Int32Array(P * T).fill(-1)
    this.count = new Int32Array(P)
    this.openHeld = new Int32Array(T)
    this.fixedAt = new Int32Array(tableOf.some((table) => table >= 0) ? tables * T : 0).fill(-1)
    this.width = Math.max(0, Math.min(openTables, P >> 1))
    this.openList = new Int32Array(this.width * T)
    this.place = new Int32Array(M)
    if (start) for (let m = 0; m < M; m++) if (start[m]! >= 0) this.put(m, start[m]!)
  }

  /** Holds the candidate at `t`, where it is allowed and nothing stands in its way. */
  put(m: number, t: number): void {
    const { T, a, b, tableOf } = this.instance
    this.slotOf[m] = t
    this.at[a[m]! * T + t] = m
    this.at[b[m]! * T + t] = m
    this.count[a[m]!]!++
    this.count[b[m]!]!++
    if (tableOf[m]! >= 0) {
      this.fixedAt[tableOf[m]! * T + t] = m
      return
    }
    this.place[m] = this.openHeld[t]!
    this.openList[t * this.width + this.openHeld[t]!++] = m
  }

  remove(m: number): void {
    const { T, a, b, tableOf } = this.instance
    const t = this.slotOf[m]!
    this.slotOf[m] = -1
    this.at[a[m]! * T + t] = -1
    this.at[b[m]! * T + t] = -1
    this.count[a[m]!]!--
    this.count[b[m]!]!--
    if (tableOf[m]! >= 0) {
      this.fixedAt[tableOf[m]! * T + t] = -1
      return
    }
    const last = this.openList[t * this.width + --this.openHeld[t]!]!
    this.openList[t * this.width + this.place[m]!] = last
    this.place[last] = this.place[m]!
  }

  restore(placing: Placing): void {
    const { M } = this.instance
    for (let m = 0; m < M; m++) if (this.slotOf[m]! >= 0 && this.slotOf[m] !== placing[m]) this.remove(m)
    for (let m = 0; m < M; m++) if (placing[m]! >= 0 && this.slotOf[m]! < 0) this.put(m, placing[m]!)
  }

  /** Whoever holds the place at its fixed table, -1 where it is free or the candidate sits at an open one. */
  atFixedTable(m: number, t: number): number {
    const table = this.instance.tableOf[m]!
    return table < 0 ? -1 : this.fixedAt[table * this.instance.T + t]!
  }

  /** One of the meetings at open tables in the slot; `pick` from 0 to below `openHeld[t]`. */
  atOpenTable(t: number, pick: number): number {
    return this.openList[t * this.width + pick]!
  }

  fits(m: number, t: number): boolean {
    const { T, a, b, allowed, tableOf, openTables } = this.instance
    if (!allowed[m * T + t] || this.at[a[m]! * T + t]! >= 0 || this.at[b[m]! * T + t]! >= 0) return false
    return tableOf[m]! < 0 ? this.openHeld[t]! < openTables : this.atFixedTable(m, t) < 0
  }
}
