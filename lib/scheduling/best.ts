import type { Instance, Placing } from './instance'
import { violationsOf, worthOf, type Worth } from './judge'
import type { Keep } from './search/timetable'
import { addWhatFits } from './standing'

/** Values count as equal within this. */
export const tolerance = 1e-6

/** The best schedule and the lowest bound known of a problem; whatever comes in is judged before it counts. */
export class Best {
  placing: Placing | null = null
  worth: Worth | null = null
  bound: number
  /** Why there is no schedule, once that is proven. */
  conflict: string | null = null
  private isProven = false
  private net = -Infinity
  private readonly isWhole: boolean

  constructor(private readonly instance: Instance, private readonly keep?: Keep) {
    const { value, objective } = instance
    this.isWhole = Number.isInteger(objective.floorShortfall) && Number.isInteger(objective.breaks) && value.every((each) => Number.isInteger(each))
    this.bound = Infinity
    this.lower(simpleBound(instance))
  }

  /** True where the placing keeps every rule and is better than the best so far. */
  offer(placing: Placing): boolean {
    const worth = worthOf(this.instance, placing)
    const net = worth.value - this.priceOf(placing)
    if (net <= this.net + 1e-9) return false
    if (violationsOf(this.instance, placing).length > 0) return false
    this.placing = placing.slice()
    this.worth = worth
    this.net = net
    return true
  }

  /** Adds to the best schedule what it has room for: a search that was ended early may have left something out. True where it had. */
  fill(): boolean {
    return this.placing !== null && !this.isOver && this.offer(addWhatFits(this.instance, this.placing.slice(), (m) => !this.keep?.frozen[m]))
  }

  /** Of what is changed in a schedule that stood already. */
  private priceOf(placing: Placing): number {
    if (!this.keep || this.keep.price === 0) return 0
    const { was, price } = this.keep
    return price * was.reduce((sum, t, m) => sum + (t >= 0 && t !== placing[m] ? 1 : 0), 0)
  }

  /** Where every schedule is worth a whole number, a bound between two of them is the lower of the two. */
  lower(bound: number): void {
    const rounded = this.isWhole && Number.isFinite(bound) ? Math.floor(bound + tolerance) : bound
    if (rounded < this.bound) this.bound = rounded
  }

  /** No schedule is worth more than the best so far. */
  prove(): void {
    this.isProven = true
    if (this.worth) this.lower(this.worth.value)
  }

  get isOptimal(): boolean {
    return this.worth !== null && (this.isProven || this.bound <= this.worth.value + tolerance)
  }

  get isOver(): boolean {
    return this.isOptimal || this.conflict !== null
  }
}

/** Half of what each person could have at most, or as much as the tables hold: quick, and never below a schedule's value. */
function simpleBound(instance: Instance): number {
  const { P, M, T, value, allowed, start, of, max, tables } = instance
  const mayBe = new Uint8Array(M)
  for (let m = 0; m < M; m++) for (let t = 0; t < T && !mayBe[m]; t++) mayBe[m] = allowed[m * T + t]!
  const best = (list: number[], n: number) => list.sort((x, y) => y - x).slice(0, n).reduce((sum, each) => sum + each, 0)
  let halves = 0
  for (let p = 0; p < P; p++) {
    const own: number[] = []
    for (let i = start[p]!; i < start[p + 1]!; i++) if (mayBe[of[i]!]) own.push(value[of[i]!]!)
    halves += best(own, max[p]!) / 2
  }
  return Math.min(halves, best([...value].filter((_, m) => mayBe[m]), tables * T))
}
