import type { Budget } from '../budget'
import type { Instance } from '../instance'
import { toProgram, type Program } from './program'

export interface TimeIndexedBound {
  /** No schedule is worth more; -Infinity where none exists and counting shows it, Infinity where the budget allowed nothing. */
  bound: number
  /** About the best a fractional schedule is worth: where it is near the bound, more steps will not help. */
  estimate: number
  steps: number
  /** Of each column of `toProgram(instance, false)`, how far below `bound` a schedule that takes it is at least. */
  losses: Float64Array
}

const checkEvery = 64
const closeEnough = 2e-5

/**
 * Upper bound from the linear relaxation over (candidate, slot), with the prices found by primal-dual hybrid gradient with
 * restarts (Chambolle and Pock 2011; Applegate et al., "Practical Large-Scale Linear Programming using PDHG", 2021).
 *
 * Any prices give a valid bound: with price y of each row (not negative, but free where the row is exact) no x within its bounds is
 * worth more than y * limit + sum of upper * max(0, cost - y * coefficients). It is worked out anew from the prices, so neither an
 * early end nor rounding can make it wrong. Of a candidate's columns at most one is taken, so of them only the dearest counts.
 * Breaks are left out: they cost, or limit, and leaving them out only raises the bound. One step is one pass over the program.
 */
export function timeIndexedBound(instance: Instance, budget: Budget): TimeIndexedBound {
  const program = toProgram(instance, false)
  const search = new HybridGradient(program)
  const best: TimeIndexedBound = { bound: Infinity, estimate: -Infinity, steps: 0, losses: new Float64Array(program.columns) }
  const prices = new Float64Array(program.rows)
  const look = () => {
    for (const y of [search.y, search.meanY]) {
      // Rounding of the sums below is far smaller than this allowance.
      const found = search.boundOf(y)
      const bound = found + 1e-9 * (1 + Math.abs(found))
      if (bound < best.bound) {
        best.bound = bound
        prices.set(y)
        budget.bounded?.(bound)
      }
    }
  }
  look()
  while (best.steps < budget.steps && !budget.stop()) {
    for (let i = 0; i < checkEvery; i++) search.step()
    best.steps += checkEvery
    const near = search.restartWhereBetter()
    look()
    best.estimate = near.estimate
    if (best.bound === -Infinity || (near.missing < 1e-4 && best.bound - near.estimate < closeEnough * Math.abs(best.bound))) break
  }
  if (best.bound > -Infinity) best.losses = search.lossesAt(prices)
  return best
}

class HybridGradient {
  readonly y: Float64Array
  readonly meanY: Float64Array
  private readonly x: Float64Array
  private readonly meanX: Float64Array
  private readonly startX: Float64Array
  private readonly startY: Float64Array
  /** Coefficients times prices, per column; and coefficients times columns, per row. */
  private readonly pull: Float64Array
  private readonly filled: Float64Array
  private readonly reach: Float64Array
  private readonly columnStep: Float64Array
  private readonly rowStep: Float64Array
  private readonly scale: number
  private weight = 1
  private sinceRestart = 0
  private total = 0
  private lastError = Infinity
  private restartError = Infinity

  constructor(private readonly program: Program) {
    const { columns, rows, column, rowStart, cost, limit } = program
    const perColumn = () => new Float64Array(columns)
    const perRow = () => new Float64Array(rows)
    ;[this.x, this.meanX, this.startX, this.pull, this.reach, this.columnStep] = [perColumn(), perColumn(), perColumn(), perColumn(), perColumn(), perColumn()]
    ;[this.y, this.meanY, this.startY, this.filled, this.rowStep] = [perRow(), perRow(), perRow(), perRow(), perRow()]
    let [costs, limits] = [0, 0]
    for (let j = 0; j < columns; j++) costs += cost[j]! ** 2
    for (let i = 0; i < rows; i++) limits += limit[i]! ** 2
    this.scale = Math.sqrt(costs / Math.max(1, columns)) || 1
    this.weight = limits > 0 ? Math.sqrt(Math.max(1, columns) / limits) : 1
    // Steps per row and column by their number of entries (Pock and Chambolle 2011).
    for (let k = 0; k < column.length; k++) this.columnStep[column[k]!]!++
    for (let j = 0; j < columns; j++) this.columnStep[j] = 1 / Math.max(1, this.columnStep[j]!)
    for (let i = 0; i < rows; i++) this.rowStep[i] = 1 / Math.max(1, rowStart[i + 1]! - rowStart[i]!)
  }

  step(): void {
    const { x, y, meanX, meanY, pull, reach, weight, scale, columnStep, rowStep } = this
    const { columns, rows, cost, upper, rowStart, column, coefficient, limit, exact } = this.program
    this.sinceRestart++
    this.total++
    const share = 1 / this.sinceRestart
    for (let j = 0; j < columns; j++) {
      const moved = x[j]! + (columnStep[j]! / weight) * (cost[j]! / scale - pull[j]!)
      const next = moved < 0 ? 0 : moved > upper[j]! ? upper[j]! : moved
      reach[j] = 2 * next - x[j]!
      x[j] = next
      meanX[j]! += share * (next - meanX[j]!)
      pull[j] = 0
    }
    for (let i = 0; i < rows; i++) {
      const end = rowStart[i + 1]!
      let filled = 0
      for (let k = rowStart[i]!; k < end; k++) filled += coefficient[k]! * reach[column[k]!]!
      let price = y[i]! + rowStep[i]! * weight * (filled - limit[i]!)
      if (price < 0 && !exact[i]) price = 0
      y[i] = price
      meanY[i]! += share * (price - meanY[i]!)
      if (price !== 0) for (let k = rowStart[i]!; k < end; k++) pull[column[k]!]! += coefficient[k]! * price
    }
  }

  /** The bound these prices prove, in the problem's own units. */
  boundOf(y: Float64Array): number {
    const { columns, upper, firstOf } = this.program
    const left = this.reach // free between steps
    let bound = this.pay(y, left)
    const M = firstOf.length - 1
    for (let m = 0; m < M; m++) bound += this.dearestOf(m, left)
    for (let j = firstOf[M]!; j < columns; j++) bound += upper[j]! * Math.max(0, left[j]!)
    return bound
  }

  /** How far below that bound a schedule with each column is at least. */
  lossesAt(y: Float64Array): Float64Array {
    const { columns, firstOf } = this.program
    const left = new Float64Array(columns)
    this.pay(y, left)
    const M = firstOf.length - 1
    for (let m = 0; m < M; m++) {
      const dearest = this.dearestOf(m, left)
      for (let j = firstOf[m]!; j < firstOf[m + 1]!; j++) left[j] = dearest - left[j]!
    }
    for (let j = firstOf[M]!; j < columns; j++) left[j] = Math.max(0, -left[j]!)
    return left
  }

  /** What is left of each column's worth when all rows but "held at most once" are paid for; returns what the rows' limits are worth. */
  private pay(y: Float64Array, left: Float64Array): number {
    const { rows, cost, limit, rowStart, column, coefficient, onceRow } = this.program
    left.set(cost)
    let worth = 0
    const once = new Uint8Array(rows)
    for (const i of onceRow) if (i >= 0) once[i] = 1
    for (let i = 0; i < rows; i++) {
      const price = y[i]! * this.scale
      if (price === 0 || once[i]) continue
      worth += price * limit[i]!
      for (let k = rowStart[i]!; k < rowStart[i + 1]!; k++) left[column[k]!]! -= coefficient[k]! * price
    }
    return worth
  }

  private dearestOf(m: number, left: Float64Array): number {
    const { exact, firstOf, onceRow } = this.program
    const must = onceRow[m]! >= 0 && exact[onceRow[m]!] === 1
    let dearest = must ? -Infinity : 0
    for (let j = firstOf[m]!; j < firstOf[m + 1]!; j++) dearest = Math.max(dearest, left[j]!)
    return dearest
  }

  /** Goes on from the mean of the steps since the last restart where that is much nearer to an optimum. */
  restartWhereBetter(): { estimate: number; missing: number } {
    const now = this.errorOf(this.x, this.y)
    const mean = this.errorOf(this.meanX, this.meanY)
    const better = mean.error < now.error ? mean : now
    const enough = better.error < 0.2 * this.restartError
    const stalled = better.error < 0.8 * this.restartError && better.error > this.lastError
    const long = this.sinceRestart > 0.36 * this.total
    this.lastError = better.error
    if (enough || stalled || long) {
      if (better === mean) {
        this.x.set(this.meanX)
        this.y.set(this.meanY)
      }
      this.restart(better.error)
    }
    return better
  }

  private restart(error: number): void {
    const { x, y, startX, startY, meanX, meanY, pull, columnStep, rowStep } = this
    let [movedX, movedY] = [0, 0]
    for (let j = 0; j < x.length; j++) movedX += (x[j]! - startX[j]!) ** 2 / columnStep[j]!
    for (let i = 0; i < y.length; i++) movedY += (y[i]! - startY[i]!) ** 2 / rowStep[i]!
    if (movedX > 1e-12 && movedY > 1e-12) this.weight = Math.exp(0.5 * Math.log(Math.sqrt(movedY / movedX)) + 0.5 * Math.log(this.weight))
    startX.set(x)
    startY.set(y)
    meanX.fill(0)
    meanY.fill(0)
    this.sinceRestart = 0
    this.restartError = error
    this.lastError = error
    const { rows, rowStart, column, coefficient } = this.program
    pull.fill(0)
    for (let i = 0; i < rows; i++) if (y[i] !== 0) for (let k = rowStart[i]!; k < rowStart[i + 1]!; k++) pull[column[k]!]! += coefficient[k]! * y[i]!
  }

  /** How far from optimal: rows overfilled, and worth against bound. */
  private errorOf(x: Float64Array, y: Float64Array): { error: number; estimate: number; missing: number } {
    const { columns, rows, cost, rowStart, column, coefficient, limit, exact } = this.program
    let [estimate, missing, limits] = [0, 0, 0]
    for (let j = 0; j < columns; j++) estimate += cost[j]! * x[j]!
    for (let i = 0; i < rows; i++) {
      let filled = 0
      for (let k = rowStart[i]!; k < rowStart[i + 1]!; k++) filled += coefficient[k]! * x[column[k]!]!
      const over = filled - limit[i]!
      if (over > 0 || exact[i]) missing += over * over
      limits += limit[i]! ** 2
    }
    const gap = this.boundOf(y) - estimate
    return {
      error: Math.hypot(this.weight * Math.sqrt(missing), gap / this.scale / Math.sqrt(1 + limits)),
      estimate,
      missing: Math.sqrt(missing / (1 + limits)),
    }
  }
}
