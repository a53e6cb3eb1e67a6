import { seededRandom } from '../budget'

/**
 * Satisfiability of clauses and "at most k of these" by conflict-driven clause learning (Marques-Silva and Sakallah 1999; watched
 * literals, activities and minimised clauses as in MiniSat, Eén and Sörensson 2003; clause quality as in Glucose, Audemard and
 * Simon 2009), with assumptions: where they cannot all hold, `core` names some that cannot hold together.
 *
 * A literal is `2 * variable`, or `2 * variable + 1` for its negation; `literal ^ 1` is the opposite.
 */
export type Answer = 'satisfiable' | 'unsatisfiable' | 'unknown'

/** Asked after every conflict; false ends the search with "unknown". */
export type GoOn = () => boolean

const noReason = -1
const header = 2
const phasesLast = 500
const shareFlipped = 0.02
const firstLimit = 4000

export class Satisfiability {
  variables = 0
  /** 1 where the variable is true in the last satisfying assignment. */
  model = new Uint8Array(0)
  /** After 'unsatisfiable': assumptions that cannot all hold; empty where the clauses alone contradict each other. */
  core: number[] = []
  conflicts = 0

  /** Clauses one after another: length, then quality (0 for given ones), then the literals. */
  private arena = new Int32Array(1 << 16)
  private arenaEnd = 0
  private given: number[] = []
  private learnt: number[] = []
  private learntLimit = firstLimit
  /** Per literal: clauses watching it, each followed by another of its literals. */
  private watches: number[][] = []

  private limits: Int32Array[] = []
  private most: number[] = []
  private trueIn: number[] = []
  private limitsWith: number[][] = []

  /** Per literal: 1 true, -1 false, 0 open. */
  private truth = new Int8Array(0)
  private level = new Int32Array(0)
  /** Clause (>= 0), or limit n as -2 - n. */
  private reason = new Int32Array(0)
  private place = new Int32Array(0)
  private trail: number[] = []
  private levelStart: number[] = []
  private head = 0
  private contradiction = false

  private activity = new Float64Array(0)
  private bump = 1
  private phase = new Uint8Array(0)
  /** Phases of the longest assignment without a conflict since they were last renewed. */
  private bestPhase = new Uint8Array(0)
  private longest = 0
  private phaseRounds = 0
  private nextPhases = 0
  private random = seededRandom(2)
  private heap: number[] = []
  private heapPlace = new Int32Array(0)
  private seen = new Uint8Array(0)
  private levelStamp = new Int32Array(0)
  private stamp = 0
  private lits: number[] = []

  newVariable(): number {
    const v = this.variables++
    if (v >= this.level.length) this.grow(Math.max(256, 2 * v))
    this.watches.push([], [])
    this.limitsWith.push([], [])
    this.heapPlace[v] = -1
    this.pushHeap(v)
    return 2 * v
  }

  addClause(literals: readonly number[]): void {
    this.backTo(0)
    if (this.contradiction) return
    const kept: number[] = []
    for (const l of [...new Set(literals)]) {
      if (this.truth[l] === 1 || literals.includes(l ^ 1)) return
      if (this.truth[l] === 0) kept.push(l)
    }
    if (kept.length === 0) this.contradiction = true
    else if (kept.length === 1) this.assign(kept[0]!, noReason)
    else this.given.push(this.watch(this.store(kept, 0)))
    if (kept.length === 1 && this.propagate() !== noReason) this.contradiction = true
  }

  /** At most `k` of the literals hold. */
  addAtMost(literals: readonly number[], k: number): void {
    this.backTo(0)
    if (this.contradiction) return
    const open = literals.filter((l) => this.truth[l] === 0)
    const left = k - literals.filter((l) => this.truth[l] === 1).length
    if (left < 0) this.contradiction = true
    else if (left >= open.length) return
    else if (left === 0) for (const l of open) this.addClause([l ^ 1])
    else if (open.length === 2) this.addClause(open.map((l) => l ^ 1))
    else {
      const n = this.limits.push(Int32Array.from(open)) - 1
      this.most.push(left)
      this.trueIn.push(0)
      for (const l of open) this.limitsWith[l]!.push(n)
    }
  }

  solve(assumptions: readonly number[], goOn: GoOn): Answer {
    this.backTo(0)
    this.core = []
    if (this.contradiction) return 'unsatisfiable'
    for (let round = 1; ; round++) {
      const answer = this.search(assumptions, 60 * luby(round), goOn)
      if (answer !== null) {
        this.backTo(0)
        return answer
      }
    }
  }

  private search(assumptions: readonly number[], conflictsAllowed: number, goOn: GoOn): Answer | null {
    let left = conflictsAllowed
    for (;;) {
      const conflict = this.propagate()
      if (conflict !== noReason) {
        this.conflicts++
        left--
        if (this.trail.length > this.longest) this.keepPhases()
        if (this.levelStart.length === 0) {
          this.contradiction = true
          return 'unsatisfiable'
        }
        this.learn(conflict)
        if (!goOn()) return 'unknown'
        continue
      }
      if (left <= 0) {
        this.backTo(0)
        if (this.learnt.length > this.learntLimit) this.forget()
        if (this.conflicts >= this.nextPhases) this.renewPhases()
        return null
      }
      let next = -1
      while (this.levelStart.length < assumptions.length) {
        const l = assumptions[this.levelStart.length]!
        if (this.truth[l] === 1) this.levelStart.push(this.trail.length)
        else if (this.truth[l] === -1) {
          this.explain(l)
          return 'unsatisfiable'
        } else {
          next = l
          break
        }
      }
      if (next < 0) next = this.decide()
      if (next < 0) {
        this.model = new Uint8Array(this.variables)
        for (let v = 0; v < this.variables; v++) this.model[v] = this.truth[2 * v] === 1 ? 1 : 0
        return 'satisfiable'
      }
      this.levelStart.push(this.trail.length)
      this.assign(next, noReason)
    }
  }

  private decide(): number {
    while (this.heap.length > 0) {
      const v = this.popHeap()
      if (this.truth[2 * v] === 0) return this.phase[v] ? 2 * v : 2 * v + 1
    }
    return -1
  }

  private assign(l: number, reason: number): void {
    this.truth[l] = 1
    this.truth[l ^ 1] = -1
    const v = l >> 1
    this.level[v] = this.levelStart.length
    this.reason[v] = reason
    this.place[v] = this.trail.length
    this.trail.push(l)
  }

  private backTo(level: number): void {
    if (this.levelStart.length <= level) return
    const to = this.levelStart[level]!
    for (let i = this.trail.length - 1; i >= to; i--) {
      const l = this.trail[i]!
      if (i < this.head) for (const n of this.limitsWith[l]!) this.trueIn[n]!--
      this.truth[l] = 0
      this.truth[l ^ 1] = 0
      this.phase[l >> 1] = l & 1 ? 0 : 1
      if (this.heapPlace[l >> 1]! < 0) this.pushHeap(l >> 1)
    }
    this.trail.length = to
    this.levelStart.length = level
    this.head = Math.min(this.head, to)
  }

  /** The clause or limit that is broken, or `noReason`. */
  private propagate(): number {
    const { truth } = this
    while (this.head < this.trail.length) {
      const l = this.trail[this.head++]!
      let broken = noReason
      const limits = this.limitsWith[l]!
      for (let i = 0; i < limits.length; i++) {
        const n = limits[i]!
        const count = ++this.trueIn[n]!
        if (count > this.most[n]!) broken = -2 - n
      }
      if (broken !== noReason) return broken
      for (let i = 0; i < limits.length; i++) {
        const n = limits[i]!
        if (this.trueIn[n] !== this.most[n]) continue
        const literals = this.limits[n]!
        for (let j = 0; j < literals.length; j++) if (truth[literals[j]!] === 0) this.assign(literals[j]! ^ 1, -2 - n)
      }
      broken = this.visit(l ^ 1)
      if (broken !== noReason) return broken
    }
    return noReason
  }

  /** Clauses that watched a literal now false. */
  private visit(l: number): number {
    const { truth, arena } = this
    const list = this.watches[l]!
    let kept = 0
    for (let i = 0; i < list.length; i += 2) {
      const clause = list[i]!
      const other = list[i + 1]!
      if (truth[other] === 1) {
        list[kept++] = clause
        list[kept++] = other
        continue
      }
      const from = clause + header
      if (arena[from] === l) {
        arena[from] = arena[from + 1]!
        arena[from + 1] = l
      }
      const first = arena[from]!
      if (truth[first] !== 1) {
        const end = from + arena[clause]!
        let j = from + 2
        while (j < end && truth[arena[j]!] === -1) j++
        if (j < end) {
          const found = arena[j]!
          arena[from + 1] = found
          arena[j] = l
          this.watches[found]!.push(clause, first)
          continue
        }
      }
      list[kept++] = clause
      list[kept++] = first
      if (truth[first] === 1) continue
      if (truth[first] === -1) {
        for (i += 2; i < list.length; i++) list[kept++] = list[i]!
        list.length = kept
        return clause
      }
      this.assign(first, clause)
    }
    list.length = kept
    return noReason
  }

  /** Literals, all true, that led to `implied` (or, where it is -1, to the conflict): into `lits`. */
  private because(reason: number, implied: number): number {
    const { lits, arena, truth, place } = this
    let count = 0
    if (reason >= 0) {
      const end = reason + header + arena[reason]!
      for (let j = reason + header; j < end; j++) if (arena[j] !== implied) lits[count++] = arena[j]! ^ 1
      return count
    }
    const n = -2 - reason
    const literals = this.limits[n]!
    const before = implied < 0 ? this.head : place[implied >> 1]!
    const enough = implied < 0 ? this.most[n]! + 1 : this.most[n]!
    for (let j = 0; j < literals.length && count < enough; j++) {
      const l = literals[j]!
      if (truth[l] === 1 && place[l >> 1]! < before) lits[count++] = l
    }
    return count
  }

  /** Learns the clause of the first unique implication point and goes back to where it decides something. */
  private learn(conflict: number): void {
    const { seen, level, reason, trail, lits } = this
    const here = this.levelStart.length
    const clause = [-1]
    const touched: number[] = []
    let open = 0
    let at = trail.length - 1
    let implied = -1
    let from = conflict
    do {
      const count = this.because(from, implied)
      for (let j = 0; j < count; j++) {
        const v = lits[j]! >> 1
        if (seen[v] || level[v] === 0) continue
        seen[v] = 1
        touched.push(v)
        this.bumpVariable(v)
        if (level[v] === here) open++
        else clause.push(lits[j]! ^ 1)
      }
      while (!seen[trail[at]! >> 1]) at--
      implied = trail[at--]!
      from = reason[implied >> 1]!
      open--
    } while (open > 0)
    clause[0] = implied ^ 1
    const short = clause.filter((l, i) => i === 0 || !this.follows(l))
    for (const v of touched) seen[v] = 0
    this.bump /= 0.9

    let back = 0
    for (let i = 1; i < short.length; i++) {
      if (level[short[i]! >> 1]! <= back) continue
      back = level[short[i]! >> 1]!
      const swap = short[1]!
      short[1] = short[i]!
      short[i] = swap
    }
    const quality = this.levelsOf(short)
    this.backTo(back)
    if (short.length === 1) {
      this.assign(short[0]!, noReason)
      return
    }
    const stored = this.watch(this.store(short, quality))
    this.learnt.push(stored)
    this.assign(short[0]!, stored)
  }

  /** True where a literal of a learnt clause follows from the others. */
  private follows(l: number): boolean {
    const reason = this.reason[l >> 1]!
    if (reason === noReason) return false
    const count = this.because(reason, l ^ 1)
    for (let j = 0; j < count; j++) {
      const v = this.lits[j]! >> 1
      if (!this.seen[v] && this.level[v]! > 0) return false
    }
    return true
  }

  private levelsOf(literals: number[]): number {
    this.stamp++
    let count = 0
    for (const l of literals) {
      const level = this.level[l >> 1]!
      if (this.levelStamp[level] === this.stamp) continue
      this.levelStamp[level] = this.stamp
      count++
    }
    return count
  }

  /** The assumptions that made the assumption `failed` false. */
  private explain(failed: number): void {
    this.core = [failed]
    if (this.level[failed >> 1] === 0) return
    const { seen, reason, level, trail, lits } = this
    seen[failed >> 1] = 1
    for (let i = trail.length - 1; i >= this.levelStart[0]!; i--) {
      const l = trail[i]!
      const v = l >> 1
      if (!seen[v]) continue
      seen[v] = 0
      if (reason[v] === noReason) {
        if (l !== failed) this.core.push(l)
        continue
      }
      const count = this.because(reason[v]!, l)
      for (let j = 0; j < count; j++) if (level[lits[j]! >> 1]! > 0) seen[lits[j]! >> 1] = 1
    }
    seen[failed >> 1] = 0
  }

  private store(literals: number[], quality: number): number {
    const size = header + literals.length
    if (this.arenaEnd + size > this.arena.length) {
      const larger = new Int32Array(2 * this.arena.length + size)
      larger.set(this.arena)
      this.arena = larger
    }
    const clause = this.arenaEnd
    this.arena[clause] = literals.length
    this.arena[clause + 1] = quality
    this.arena.set(literals, clause + header)
    this.arenaEnd += size
    return clause
  }

  private watch(clause: number): number {
    const [first, second] = [this.arena[clause + header]!, this.arena[clause + header + 1]!]
    this.watches[first]!.push(clause, second)
    this.watches[second]!.push(clause, first)
    return clause
  }

  /** Drops the worse half of what was learnt. Only at level 0, where no reason is ever asked for. */
  private forget(): void {
    const { arena } = this
    for (let i = 0; i < this.trail.length; i++) this.reason[this.trail[i]! >> 1] = noReason
    const worst = [...this.learnt].sort((x, y) => arena[y + 1]! - arena[x + 1]! || x - y)
    const dropped = new Set(worst.slice(0, worst.length >> 1).filter((clause) => arena[clause + 1]! > 2))
    const kept = [this.given, this.learnt.filter((clause) => !dropped.has(clause))]
    this.arenaEnd = 0
    this.arena = new Int32Array(arena.length)
    const [given, learnt] = kept.map((clauses) => clauses.map((clause) => this.store([...arena.subarray(clause + header, clause + header + arena[clause]!)], arena[clause + 1]!)))
    this.given = given!
    this.learnt = learnt!
    this.learntLimit = Math.max(this.learntLimit * 1.1, 2 * this.learnt.length)
    this.rewatch()
  }

  /** At level 0 with everything propagated, watches must be on literals that are not false. */
  private rewatch(): void {
    for (const list of this.watches) list.length = 0
    const { arena, truth } = this
    for (const clause of [...this.given, ...this.learnt]) {
      const from = clause + header
      const end = from + arena[clause]!
      for (let k = 0; k < 2; k++) {
        for (let j = from + k; j < end; j++) {
          if (truth[arena[j]!] === -1) continue
          const swap = arena[from + k]!
          arena[from + k] = arena[j]!
          arena[j] = swap
          break
        }
      }
      this.watch(clause)
    }
  }

  private keepPhases(): void {
    this.longest = this.trail.length
    this.bestPhase.set(this.phase)
    for (const l of this.trail) this.bestPhase[l >> 1] = l & 1 ? 0 : 1
  }

  /** Turn by turn back to the best values seen, or a little off, or all false, as one search may otherwise stay in one corner for long. */
  private renewPhases(): void {
    this.phaseRounds++
    this.nextPhases = this.conflicts + phasesLast * this.phaseRounds
    this.longest = 0
    if (this.phaseRounds % 2 === 1) this.phase.set(this.bestPhase)
    else if (this.phaseRounds % 4 === 0) this.phase.fill(0)
    else for (let v = 0; v < this.variables; v++) if (this.random() < shareFlipped) this.phase[v]! ^= 1
  }

  private bumpVariable(v: number): void {
    if ((this.activity[v]! += this.bump) > 1e100) {
      for (let i = 0; i < this.variables; i++) this.activity[i]! *= 1e-100
      this.bump *= 1e-100
    }
    if (this.heapPlace[v]! >= 0) this.rise(this.heapPlace[v]!)
  }

  private pushHeap(v: number): void {
    this.heapPlace[v] = this.heap.push(v) - 1
    this.rise(this.heap.length - 1)
  }

  private popHeap(): number {
    const { heap, heapPlace, activity } = this
    const top = heap[0]!
    const last = heap.pop()!
    heapPlace[top] = -1
    if (heap.length === 0) return top
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && activity[heap[child + 1]!]! > activity[heap[child]!]!) child++
      if (activity[heap[child]!]! <= activity[last]!) break
      heap[i] = heap[child]!
      heapPlace[heap[i]!] = i
      i = child
    }
    heap[i] = last
    heapPlace[last] = i
    return top
  }

  private rise(i: number): void {
    const { heap, heapPlace, activity } = this
    const v = heap[i]!
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (activity[heap[parent]!]! >= activity[v]!) break
      heap[i] = heap[parent]!
      heapPlace[heap[i]!] = i
      i = parent
    }
    heap[i] = v
    heapPlace[v] = i
  }

  private grow(size: number): void {
    const larger = <A extends Int32Array | Float64Array | Uint8Array | Int8Array>(fresh: A, old: A): A => {
      fresh.set(old)
      return fresh
    }
    this.truth = larger(new Int8Array(2 * size), this.truth)
    this.level = larger(new Int32Array(size), this.level)
    this.reason = larger(new Int32Array(size), this.reason)
    this.place = larger(new Int32Array(size), this.place)
    this.activity = larger(new Float64Array(size), this.activity)
    this.heapPlace = larger(new Int32Array(size), this.heapPlace)
    this.phase = larger(new Uint8Array(size), this.phase)
    this.bestPhase = larger(new Uint8Array(size), this.bestPhase)
    this.seen = larger(new Uint8Array(size), this.seen)
    this.levelStamp = larger(new Int32Array(size + 1), this.levelStamp)
  }
}

/** 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair and Zuckerman 1993). */
function luby(i: number): number {
  for (let k = 1; ; k++) {
    if (i === 2 ** k - 1) return 2 ** (k - 1)
    if (i < 2 ** k - 1) return luby(i - 2 ** (k - 1) + 1)
  }
}
