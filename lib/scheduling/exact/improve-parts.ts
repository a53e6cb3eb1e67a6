import { toProgram, type Program } from '../bounds/program'
import { seededRandom, type Budget } from '../budget'
import type { Instance, Placing } from '../instance'
import { violationsOf, worthOf } from '../judge'
import { solveWhole } from './branch-and-cut'
import { partOf } from './part'

export interface PartsOptions {
  seed: number
  /** Of each column of the program, how far below the bound a schedule that takes it is at least (`timeIndexedBound`). */
  losses: Float64Array
  /** No schedule is worth more. */
  bound: number
  /** One step is one part. */
  budget: Budget
  /** The best schedule found elsewhere: where it is better, the search goes on from there. */
  elsewhere?(): Placing | null
}

export interface Parted {
  placing: Placing
  value: number
  steps: number
  /** The bound is reached, or one part was everything that could be in a better schedule. */
  isOptimal: boolean
}

/** Columns of the first part, and by what its size changes when it was solved quickly or not in time. */
const firstSize = 500
const growth = 1.2
const shrinkage = 0.9
/** Milliseconds for one part at first, and how much more after this many without a gain. */
const firstTime = 2000
const longer = 1.5
const patience = 20
/** Columns looked at for each meeting held, those that lose least, and how many times as many once all these are solved as one part. */
const columnsPerMeeting = 8
const wider = 4
const solverTolerance = 1e-5

/** Breaks are not in the program of parts: where they cost, or are limited, there are none. */
export const hasParts = (instance: Instance): boolean => instance.objective.breaks === 0 && instance.maxBreakDifference === Infinity

/**
 * Frees a part of the schedule, all of some people or all of some slots, and solves it in whole numbers while the rest stays; again and
 * again, with parts as large as can be solved in a few seconds (large neighbourhood search: Shaw, "Using constraint programming and
 * local search methods to solve vehicle routing problems", 1998). Only columns that the prices of the linear program let through
 * are looked at. For instances with `hasParts`. Never worse than the start, which must keep every rule, as the result does. Reads the clock.
 */
export async function improveParts(instance: Instance, start: Placing, options: PartsOptions): Promise<Parted> {
  const { budget } = options
  const parts = new Parts(instance, start, options)
  const size = [firstSize, firstSize]
  let [steps, time, idle] = [0, firstTime, 0]
  while (steps < budget.steps && !budget.stop() && !parts.isOptimal) {
    const better = options.elsewhere?.()
    if (better) parts.take(better)
    const kind = steps++ % 2
    const isFree = parts.some(kind === 0 ? parts.columnsOfSlots : parts.columnsOfPeople, size[kind]!)
    const begun = performance.now()
    const { isSolved, isBetter } = await parts.solve(isFree, budget.stop, time)
    if (isBetter) budget.found?.(parts.placing, parts.value)
    if (!isSolved) size[kind]! *= shrinkage
    else if (performance.now() - begun < time / 3) size[kind]! *= growth
    idle = isBetter ? 0 : idle + 1
    if (idle < patience) continue
    idle = 0
    time *= longer
  }
  return { placing: parts.placing, value: parts.value, steps, isOptimal: parts.isOptimal }
}

class Parts {
  value: number
  readonly placing: Placing
  readonly columnsOfSlots: number[][]
  readonly columnsOfPeople: number[][]
  private readonly program: Program
  /** Candidate of each column that is one (candidate, slot). */
  private readonly candidateOf: Int32Array
  private readonly random: () => number
  private readonly values: Float64Array
  private readonly losses: Float64Array
  private readonly bound: number
  private readonly sorted: Float64Array
  /** Columns looked at, of those sorted by what they lose. */
  private width: number
  private isSettled = false
  /** The part drawn last has all columns looked at. */
  private isEverything = false

  constructor(private readonly instance: Instance, start: Placing, { seed, losses, bound }: PartsOptions) {
    this.program = toProgram(instance, false)
    const { firstOf, columns, slot } = this.program
    const { M, T, P, a, b } = instance
    this.random = seededRandom(seed)
    this.candidateOf = new Int32Array(firstOf[M]!)
    this.columnsOfSlots = Array.from({ length: T }, () => [])
    this.columnsOfPeople = Array.from({ length: P }, () => [])
    for (let m = 0; m < M; m++) this.candidateOf.fill(m, firstOf[m]!, firstOf[m + 1]!)
    this.candidateOf.forEach((m, j) => {
      for (const set of [this.columnsOfSlots[slot[j]!]!, this.columnsOfPeople[a[m]!]!, this.columnsOfPeople[b[m]!]!]) set.push(j)
    })
    this.values = new Float64Array(columns)
    this.losses = losses
    this.bound = bound
    this.sorted = losses.slice(0, firstOf[M]!).sort()
    this.width = columnsPerMeeting * Math.max(1, start.reduce((sum, t) => sum + (t >= 0 ? 1 : 0), 0))
    this.placing = start.slice()
    this.value = worthOf(instance, start).value
    this.setValues()
  }

  get isOptimal(): boolean {
    return this.isSettled || this.value >= this.bound - 1e-9
  }

  /** Goes on from there where it is worth more. */
  take(placing: Placing): boolean {
    const { value } = worthOf(this.instance, placing)
    if (value <= this.value + 1e-9 || violationsOf(this.instance, placing).length > 0) return false
    this.placing.set(placing)
    this.value = value
    this.setValues()
    return true
  }

  /** Sets of columns drawn until they free as many as that; the columns of floors are always free. */
  some(sets: number[][], size: number): Uint8Array {
    const { program, candidateOf, losses, values, sorted } = this
    const most = Math.min(this.bound - this.value, sorted[this.width] ?? Infinity)
    const isFree = new Uint8Array(program.columns).fill(1, candidateOf.length)
    const waiting = sets.filter((each) => each.length > 0)
    for (let free = 0; free < size && waiting.length > 0; ) {
      const i = Math.floor(this.random() * waiting.length)
      for (const j of waiting[i]!) {
        if (isFree[j] || (losses[j]! > most && values[j] === 0)) continue
        isFree[j] = 1
        free++
      }
      waiting[i] = waiting[waiting.length - 1]!
      waiting.pop()
    }
    this.isEverything = waiting.length === 0
    return isFree
  }

  async solve(isFree: Uint8Array, stop: () => boolean, milliseconds: number): Promise<{ isSolved: boolean; isBetter: boolean }> {
    const { program, columnOf } = partOf(this.program, isFree, this.values)
    const start = Float64Array.from(columnOf, (j) => this.values[j]!)
    const staying = this.value - start.reduce((sum, each, i) => sum + each * program.cost[i]!, 0)
    const { status, values, bound } = await solveWhole(program, stop, () => {}, { start, milliseconds })
    const isBetter = values !== undefined && this.take(this.placingWith(columnOf, values))
    const isSolved = status === 'optimal' && this.value >= staying + bound - solverTolerance * (1 + Math.abs(this.value))
    if (isSolved && this.isEverything) {
      // No other column can be in a better schedule, or they are looked at next.
      if (this.bound - this.value <= (this.sorted[this.width] ?? Infinity)) this.isSettled = true
      else this.width *= wider
    }
    return { isSolved, isBetter }
  }

  private placingWith(columnOf: Int32Array, values: Float64Array): Placing {
    const { candidateOf, program } = this
    const placing = this.placing.slice()
    for (const j of columnOf) if (j < candidateOf.length && this.values[j]! > 0.5) placing[candidateOf[j]!] = -1
    columnOf.forEach((j, i) => {
      if (j < candidateOf.length && values[i]! > 0.5) placing[candidateOf[j]!] = program.slot[j]!
    })
    return placing
  }

  /** Columns of the placing; those that are no (candidate, slot) are as small as their rows let them be. */
  private setValues(): void {
    const { values, placing, candidateOf, program } = this
    const { rows, columns, slot, rowStart, column, coefficient, limit } = program
    for (let j = 0; j < candidateOf.length; j++) values[j] = placing[candidateOf[j]!] === slot[j] ? 1 : 0
    values.fill(0, candidateOf.length, columns)
    for (let i = 0; i < rows; i++) {
      const first = column[rowStart[i]!]!
      if (first < candidateOf.length) continue
      let over = -limit[i]!
      for (let k = rowStart[i]!; k < rowStart[i + 1]!; k++) over += coefficient[k]! * values[column[k]!]!
      values[first] = Math.max(0, over)
    }
  }
}
