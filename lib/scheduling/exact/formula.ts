import type { Instance, Placing } from '../instance'
import { Satisfiability } from './satisfiability'

/** Rules that may be left out, to find which of them stand in the way; in the order in which that is tried. */
export interface Rules {
  breakDifference: boolean
  alternatives: boolean
  rests: boolean
  order: boolean
  most: boolean
  fixedTables: boolean
  tables: boolean
}

export const everyRule: Rules = { breakDifference: true, alternatives: true, rests: true, order: true, most: true, fixedTables: true, tables: true }

/** Per candidate: 2 must be held, 1 may be held, 0 is left out. */
export type Asked = Uint8Array

/**
 * The rules of a schedule as clauses, for the meetings that must be held and, where given, those that may.
 * Besides what the rules say: a person is busy in exactly as many slots as they have meetings, which alone decides many problems.
 * Breaks as in Bofill et al., "Constraint Solving Approaches to the Business-to-Business Meeting Scheduling Problem", JAIR 2022.
 */
export class Formula {
  readonly solver = new Satisfiability()
  /** M x T: literal of "held then", -1 where it cannot be. */
  readonly held: Int32Array
  /** P x T: literal of "busy then", -1 where they cannot be. */
  readonly busy: Int32Array
  /** Literals of "a break ends here". */
  readonly breaks: number[] = []
  private readonly breaksOf: number[][] = []

  constructor(
    private readonly instance: Instance,
    private readonly asked: Asked,
    private readonly rules: Rules,
  ) {
    this.held = new Int32Array(instance.M * instance.T).fill(-1)
    this.busy = new Int32Array(instance.P * instance.T).fill(-1)
    this.sayMeetings()
    this.sayBusy()
    this.sayPeople()
    this.sayTables()
    if (rules.order) this.sayOrder()
    if (rules.alternatives) for (const group of instance.groups) this.solver.addAtMost(group.flatMap((m) => this.slotsOf(m)), 1)
  }

  placing(): Placing {
    const { M, T } = this.instance
    const placing = new Int32Array(M).fill(-1)
    for (let m = 0; m < M; m++)
      for (let t = 0; t < T; t++) if (this.held[m * T + t]! >= 0 && this.solver.model[this.held[m * T + t]! >> 1]) placing[m] = t
    return placing
  }

  /** Adds breaks, and the limit on their difference where there is one. */
  sayBreaks(): void {
    const { P, T, maxBreakDifference } = this.instance
    for (let p = 0; p < P; p++) {
      const own = this.breaksOfPerson(p)
      this.breaksOf.push(own)
      this.breaks.push(...own)
    }
    if (!this.rules.breakDifference || maxBreakDifference === Infinity) return
    const most = (T - 1) >> 1
    const counts = this.breaksOf.map((own) => this.counter(own, most))
    for (let fewest = 0; fewest + maxBreakDifference < most; fewest++) {
      // "Everyone has more breaks than this", or nobody has more than the difference allows above it.
      const more = this.solver.newVariable()
      for (const count of counts) {
        const atLeast = count[fewest]
        this.solver.addClause(atLeast === undefined ? [more ^ 1] : [more ^ 1, atLeast])
        const tooMany = count[fewest + Math.floor(maxBreakDifference)]
        if (tooMany !== undefined) this.solver.addClause([more, tooMany ^ 1])
      }
    }
  }

  private slotsOf(m: number): number[] {
    return [...this.held.subarray(m * this.instance.T, (m + 1) * this.instance.T)].filter((l) => l >= 0)
  }

  private sayMeetings(): void {
    const { M, T, allowed } = this.instance
    for (let m = 0; m < M; m++) {
      if (this.asked[m] === 0) continue
      for (let t = 0; t < T; t++) if (allowed[m * T + t]) this.held[m * T + t] = this.solver.newVariable()
      const slots = this.slotsOf(m)
      this.solver.addAtMost(slots, 1)
      if (this.asked[m] === 2) this.solver.addClause(slots)
    }
  }

  private sayBusy(): void {
    const { P, T, start, of } = this.instance
    for (let p = 0; p < P; p++) {
      for (let t = 0; t < T; t++) {
        const meetings: number[] = []
        for (let i = start[p]!; i < start[p + 1]!; i++) if (this.held[of[i]! * T + t]! >= 0) meetings.push(this.held[of[i]! * T + t]!)
        if (meetings.length === 0) continue
        this.solver.addAtMost(meetings, 1)
        if (meetings.length === 1) this.busy[p * T + t] = meetings[0]!
        else {
          const busy = this.solver.newVariable()
          this.busy[p * T + t] = busy
          for (const l of meetings) this.solver.addClause([l ^ 1, busy])
          this.solver.addClause([busy ^ 1, ...meetings])
        }
      }
    }
  }

  private sayPeople(): void {
    const { P, T, start, of, max, restAfter, windows } = this.instance
    for (let p = 0; p < P; p++) {
      const row = [...this.busy.subarray(p * T, (p + 1) * T)]
      const busy = row.filter((l) => l >= 0)
      let [must, may] = [0, 0]
      for (let i = start[p]!; i < start[p + 1]!; i++) {
        if (this.asked[of[i]!] === 2) must++
        if (this.asked[of[i]!]) may++
      }
      this.solver.addAtMost(busy, this.rules.most ? Math.min(max[p]!, may) : may)
      this.solver.addAtMost(busy.map((l) => l ^ 1), busy.length - must)
      if (!this.rules.rests) continue
      const rest = restAfter[p]!
      for (let t = 0; rest > 0 && t + rest < T; t++) this.notAll(row.slice(t, t + rest + 1))
      for (const window of windows[p]!) if (window.length > 0) this.notAll(window.map((t) => row[t]!))
    }
  }

  private notAll(busy: number[]): void {
    if (busy.every((l) => l >= 0)) this.solver.addClause(busy.map((l) => l ^ 1))
  }

  private sayTables(): void {
    const { M, T, tableOf, openTables } = this.instance
    for (let t = 0; t < T; t++) {
      const at = new Map<number, number[]>()
      for (let m = 0; m < M; m++) {
        const l = this.held[m * T + t]!
        if (l >= 0) at.set(tableOf[m]!, [...(at.get(tableOf[m]!) ?? []), l])
      }
      for (const [table, literals] of at) {
        if (table >= 0 && this.rules.fixedTables) this.solver.addAtMost(literals, 1)
        if (table < 0 && this.rules.tables) this.solver.addAtMost(literals, openTables)
      }
    }
  }

  private sayOrder(): void {
    const { T, before } = this.instance
    for (const [m, later] of before) {
      if (!this.asked[m] || !this.asked[later]) continue
      for (let t = 0; t < T; t++) {
        const l = this.held[later * T + t]!
        if (l < 0) continue
        const earlier: number[] = []
        for (let s = 0; s < T; s++) {
          const other = this.held[m * T + s]!
          if (other < 0) continue
          if (s < t) earlier.push(other)
          else this.solver.addClause([l ^ 1, other ^ 1])
        }
        if (this.asked[m] === 2) this.solver.addClause([l ^ 1, ...earlier])
      }
    }
  }

  /** A break ends where a busy slot follows a free one after some earlier meeting. */
  private breaksOfPerson(p: number): number[] {
    const { T } = this.instance
    const ends: number[] = []
    let earlier = -1 // busy in some slot before t - 1
    for (let t = 0; t < T; t++) {
      const [now, last] = [this.busy[p * T + t]!, t > 0 ? this.busy[p * T + t - 1]! : -1]
      if (now >= 0 && earlier >= 0) {
        const end = this.solver.newVariable()
        const free = last >= 0 ? [last] : []
        this.solver.addClause([earlier ^ 1, ...free, now ^ 1, end])
        this.solver.addClause([end ^ 1, earlier])
        this.solver.addClause([end ^ 1, now])
        for (const l of free) this.solver.addClause([end ^ 1, l ^ 1])
        ends.push(end)
      }
      earlier = this.either(earlier, last)
    }
    this.saySpan(p, ends)
    return ends
  }

  /** Implied: without a break, n meetings lie within n slots in a row, so the slots that all such rows share are busy. */
  private saySpan(p: number, ends: number[]): void {
    const { T, start, of } = this.instance
    const own = of.subarray(start[p]!, start[p + 1]!).filter((m) => this.asked[m])
    const n = own.length
    if (n < 2 || own.some((m) => this.asked[m] === 1)) return
    const row = this.busy.subarray(p * T, (p + 1) * T)
    const broken = this.solver.newVariable()
    this.solver.addClause([broken ^ 1, ...ends])
    for (const end of ends) this.solver.addClause([end ^ 1, broken])
    for (let t = 0; t < T; t++) {
      if (t >= T - n && t < n) this.solver.addClause(row[t]! < 0 ? [broken] : [broken, row[t]!])
      for (let s = t + n; s < T; s++) if (row[t]! >= 0 && row[s]! >= 0) this.solver.addClause([broken, row[t]! ^ 1, row[s]! ^ 1])
    }
  }

  private either(x: number, y: number): number {
    if (x < 0 || y < 0) return Math.max(x, y)
    const z = this.solver.newVariable()
    this.solver.addClause([x ^ 1, z])
    this.solver.addClause([y ^ 1, z])
    this.solver.addClause([z ^ 1, x, y])
    return z
  }

  /** Literals of "at least 1, 2, … of these hold", as far as `most` (sequential counter, Sinz 2005, both directions). */
  counter(literals: number[], most: number): number[] {
    let counts: number[] = []
    for (const l of literals) {
      const next: number[] = []
      for (let k = 0; k < Math.min(counts.length + 1, most); k++) {
        const same = counts[k] // at least k + 1 without l
        const less = k === 0 ? undefined : counts[k - 1]! // at least k without l
        const now = this.solver.newVariable()
        if (same !== undefined) this.solver.addClause([same ^ 1, now])
        this.solver.addClause(less === undefined ? [l ^ 1, now] : [l ^ 1, less ^ 1, now])
        this.solver.addClause(same === undefined ? [now ^ 1, l] : [now ^ 1, same, l])
        if (less !== undefined) this.solver.addClause(same === undefined ? [now ^ 1, less] : [now ^ 1, same, less])
        next.push(now)
      }
      counts = next
    }
    return counts
  }
}
