import type { Instance } from '../instance'

/**
 * The schedule as a linear program: maximise `cost` x, each row at most (or exactly) its `limit`, columns between 0 and `upper`.
 * Rows are stored one after another (CSR); every coefficient is 1 or -1.
 */
export interface Program {
  columns: number
  rows: number
  cost: Float64Array
  upper: Float64Array
  /** 1 where the column takes whole values only. */
  whole: Uint8Array
  rowStart: Int32Array
  column: Int32Array
  coefficient: Int8Array
  limit: Float64Array
  exact: Uint8Array
  /** Columns of a candidate: `firstOf[m] ... firstOf[m + 1] - 1`, one for each slot it may have. */
  firstOf: Int32Array
  /** Slot of each of these columns. */
  slot: Int32Array
  /** Row "held at most once" (or exactly once) of each candidate, -1 where it has no column. */
  onceRow: Int32Array
}

/** Rows and columns of all the rules; breaks, which need many more of both, only on request. */
export function toProgram(instance: Instance, withBreaks: boolean): Program {
  const { P, M, T, value, allowed, required, start, of, min, max, before, groups, restAfter, windows, tableOf, openTables, objective } = instance
  const rows = new Rows()
  const firstOf = new Int32Array(M + 1)
  const columnAt = new Int32Array(M * T).fill(-1)
  const slots: number[] = []
  for (let m = 0; m < M; m++) {
    firstOf[m] = slots.length
    for (let t = 0; t < T; t++) if (allowed[m * T + t]) columnAt[m * T + t] = slots.push(t) - 1
  }
  firstOf[M] = slots.length
  const cost: number[] = []
  const upper: number[] = []
  const whole: number[] = []
  const addColumn = (price: number, most: number, isWhole: boolean) => {
    upper.push(most)
    whole.push(isWhole ? 1 : 0)
    return cost.push(price) - 1
  }
  for (let m = 0; m < M; m++) for (let i = firstOf[m]!; i < firstOf[m + 1]!; i++) addColumn(value[m]!, 1, true)

  const onceRow = new Int32Array(M).fill(-1)
  for (let m = 0; m < M; m++) {
    if (firstOf[m] === firstOf[m + 1] && !required[m]) continue
    for (let i = firstOf[m]!; i < firstOf[m + 1]!; i++) rows.put(i)
    onceRow[m] = rows.end(1, required[m] === 1)
  }

  const busy = (p: number, t: number, sign = 1) => {
    for (let i = start[p]!; i < start[p + 1]!; i++) if (columnAt[of[i]! * T + t]! >= 0) rows.put(columnAt[of[i]! * T + t]!, sign)
  }
  for (let p = 0; p < P; p++) {
    const limit = Math.min(max[p]!, start[p + 1]! - start[p]!)
    let there = 0
    for (let t = 0; t < T; t++) {
      busy(p, t)
      if (rows.held > 0) there++
      rows.end(1)
    }
    const all = (sign: number) => {
      for (let i = start[p]!; i < start[p + 1]!; i++) for (let c = firstOf[of[i]!]!; c < firstOf[of[i]! + 1]!; c++) rows.put(c, sign)
    }
    if (limit < there) {
      all(1)
      rows.end(limit)
    }
    if (min[p]! > 0) {
      rows.put(addColumn(-objective.floorShortfall, min[p]!, false), -1)
      all(-1)
      rows.end(-min[p]!)
    }
    const rest = restAfter[p]!
    for (let t = 0; rest > 0 && t + rest < T; t++) {
      for (let s = t; s <= t + rest; s++) busy(p, s)
      rows.end(rest)
    }
    for (const window of windows[p]!) {
      const distinct = [...new Set(window)]
      for (const t of distinct) busy(p, t)
      rows.end(distinct.length - 1)
    }
  }

  const tables = new Set(tableOf)
  for (const table of tables) {
    for (let t = 0; t < T; t++) {
      for (let m = 0; m < M; m++) if (tableOf[m] === table && columnAt[m * T + t]! >= 0) rows.put(columnAt[m * T + t]!)
      rows.end(table < 0 ? openTables : 1)
    }
  }
  for (const [m, later] of before) {
    for (let t = 0; t < T; t++) {
      if (columnAt[later * T + t]! < 0) continue
      for (let i = firstOf[later]!; i < firstOf[later + 1]!; i++) if (slots[i]! <= t) rows.put(i)
      for (let i = firstOf[m]!; i < firstOf[m + 1]!; i++) if (slots[i]! >= t) rows.put(i)
      rows.end(1)
    }
  }
  for (const group of groups) {
    for (const m of group) for (let i = firstOf[m]!; i < firstOf[m + 1]!; i++) rows.put(i)
    rows.end(1)
  }
  if (withBreaks) putBreaks(instance, rows, busy, addColumn)

  return {
    columns: cost.length,
    rows: rows.count,
    cost: Float64Array.from(cost),
    upper: Float64Array.from(upper),
    whole: Uint8Array.from(whole),
    ...rows.finish(),
    firstOf,
    slot: Int32Array.from(slots),
    onceRow,
  }
}

/** A break ends at t where a person is busy then, not at t - 1, and was earlier: exactly so, as a difference of breaks may be limited. */
function putBreaks(
  { P, T, objective, maxBreakDifference }: Instance,
  rows: Rows,
  busy: (p: number, t: number, sign?: number) => void,
  addColumn: (price: number, most: number, isWhole: boolean) => number,
): void {
  const limited = maxBreakDifference < Infinity
  const fewest = limited ? addColumn(0, T, false) : -1
  for (let p = 0; p < P; p++) {
    const ends: number[] = []
    let earlier = -1
    for (let t = 1; t + 1 < T; t++) {
      // `since`: busy in some slot up to t - 1; `earlier`: the same for t - 2.
      const since = addColumn(0, 1, false)
      busy(p, t - 1)
      rows.put(since, -1)
      rows.end(0)
      if (earlier >= 0) {
        rows.put(earlier)
        rows.put(since, -1)
        rows.end(0)
      }
      rows.put(since)
      if (earlier >= 0) rows.put(earlier, -1)
      busy(p, t - 1, -1)
      rows.end(0)
      earlier = since
      const end = addColumn(-objective.breaks, 1, false)
      ends.push(end)
      rows.put(since)
      busy(p, t, -1)
      busy(p, t + 1)
      rows.put(end, -1)
      rows.end(1)
      if (!limited) continue
      rows.put(end)
      rows.put(since, -1)
      rows.end(0)
      rows.put(end)
      busy(p, t)
      rows.end(1)
      rows.put(end)
      busy(p, t + 1, -1)
      rows.end(0)
    }
    if (!limited) continue
    rows.put(fewest)
    for (const end of ends) rows.put(end, -1)
    rows.end(0)
    for (const end of ends) rows.put(end)
    rows.put(fewest, -1)
    rows.end(maxBreakDifference)
  }
}

class Rows {
  count = 0
  private column = new Int32Array(1 << 16)
  private coefficient = new Int8Array(1 << 16)
  private entries = 0
  private readonly starts = [0]
  private readonly limits: number[] = []
  private readonly exactly: number[] = []

  /** Entries of the row being written. */
  get held(): number {
    return this.entries - this.starts[this.count]!
  }

  put(column: number, coefficient = 1): void {
    if (this.entries === this.column.length) {
      const [columns, coefficients] = [new Int32Array(2 * this.entries), new Int8Array(2 * this.entries)]
      columns.set(this.column)
      coefficients.set(this.coefficient)
      ;[this.column, this.coefficient] = [columns, coefficients]
    }
    this.column[this.entries] = column
    this.coefficient[this.entries++] = coefficient
  }

  /** Number of the row, or -1 where it can never be broken and so is left out: its positive columns are at most 1, too few to pass the limit. */
  end(limit: number, exact = false): number {
    const from = this.starts[this.count]!
    const sum = this.coefficient.subarray(from, this.entries).reduce((most, each) => most + Math.max(0, each), 0)
    if (!exact && sum <= limit) {
      this.entries = from
      return -1
    }
    this.limits.push(limit)
    this.exactly.push(exact ? 1 : 0)
    this.starts.push(this.entries)
    return this.count++
  }

  finish() {
    return {
      rowStart: Int32Array.from(this.starts),
      column: this.column.slice(0, this.entries),
      coefficient: this.coefficient.slice(0, this.entries),
      limit: Float64Array.from(this.limits),
      exact: Uint8Array.from(this.exactly),
    }
  }
}
