import type { Program } from '../bounds/program'

/** A program in which some columns are free and all others stay as they are. */
export interface Part {
  program: Program
  /** Column of the whole program of each column of the part. */
  columnOf: Int32Array
}

/** Rows keep what the columns that stay leave of their limit; rows that nothing free can break are left out. */
export function partOf(whole: Program, isFree: Uint8Array, values: Float64Array): Part {
  const { columns, rows, cost, upper, limit, exact, rowStart, column, coefficient } = whole
  const at = new Int32Array(columns).fill(-1)
  let count = 0
  for (let j = 0; j < columns; j++) if (isFree[j]) at[j] = count++
  const columnOf = new Int32Array(count)
  for (let j = 0; j < columns; j++) if (isFree[j]) columnOf[at[j]!] = j

  const part = { rowStart: [0], column: [] as number[], coefficient: [] as number[], limit: [] as number[], exact: [] as number[] }
  for (let i = 0; i < rows; i++) {
    let [left, most] = [limit[i]!, 0]
    const from = part.column.length
    for (let k = rowStart[i]!; k < rowStart[i + 1]!; k++) {
      const j = column[k]!
      if (!isFree[j]) {
        left -= coefficient[k]! * values[j]!
        continue
      }
      part.column.push(at[j]!)
      part.coefficient.push(coefficient[k]!)
      most += Math.max(0, coefficient[k]! * upper[j]!)
    }
    if (part.column.length === from || (!exact[i] && most <= left)) {
      part.column.length = part.coefficient.length = from
      continue
    }
    part.limit.push(left)
    part.exact.push(exact[i]!)
    part.rowStart.push(part.column.length)
  }
  return {
    program: {
      columns: count,
      rows: part.limit.length,
      cost: Float64Array.from(columnOf, (j) => cost[j]!),
      upper: Float64Array.from(columnOf, (j) => upper[j]!),
      whole: Uint8Array.from(columnOf, (j) => whole.whole[j]!),
      rowStart: Int32Array.from(part.rowStart),
      column: Int32Array.from(part.column),
      coefficient: Int8Array.from(part.coefficient),
      limit: Float64Array.from(part.limit),
      exact: Uint8Array.from(part.exact),
      // Which candidate a column belongs to is known by its number in the whole.
      firstOf: new Int32Array(1),
      slot: new Int32Array(0),
      onceRow: new Int32Array(0),
    },
    columnOf,
  }
}
