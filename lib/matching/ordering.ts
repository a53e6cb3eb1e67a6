import type { Entry } from './entry'
import { pointsOf, roundPoints, type Criterion, type Exclusion, type Judgement } from './finding'
import { sharesOf, type ListJudges } from './list-judges'
import type { Pool } from './pool'
import { byTie } from './tie-order'
import type { TraitColumn } from './traits'
import type { Weights } from './weights'

/** How each criterion but those of the text is judged. */
export type Judges<E> = Partial<Record<Criterion, (candidate: E, day: string) => Judgement>>

export type Contest<E extends Entry<object>> = {
  pool: Pool<E>
  /** Points of the texts by slot. */
  textPoints: Float64Array
  weights: Weights
  /** Criteria in which the asking side says anything; no candidate earns points in the others. */
  open: readonly Criterion[]
  judges: Judges<E>
  /** The same for traits that are lists, item by item. */
  lists: ListJudges
  exclude: (candidate: E, day: string) => Exclusion[]
  day: string
  /** Number of the asking side among the owners. */
  owner: number
  isIn: ((slot: number) => boolean) | null
  limit: number
  excludedLimit: number
  withOwn: boolean
}

export type Placed = { slot: number; score: number }
export type Order = { fitting: Placed[]; excluded: Placed[]; total: number }

/** What stands between two sums of points, whatever the order of adding. */
const slack = 1e-6

/**
 * First all candidates get their points in whole thousandths, rounded up, for all criteria that are soon judged: one
 * addition a trait. By these, those with the most are judged exactly, and of the others those that can still reach the list.
 */
export function orderCandidates<E extends Entry<object>>(contest: Contest<E>): Order {
  const { pool, textPoints, limit, excludedLimit } = contest
  const columns = new Map(pool.columns.map((column) => [column, judgedColumn(column, contest)]))
  const { places, total } = placesOf(contest, columns)
  const steps = stepsOf(contest, columns)
  const rough = roughPoints(textPoints, places.length, steps)
  const later = steps.filter(({ isSoon }) => !isSoon)
  const reach = thousandths(later.reduce((sum, { weight }) => sum + weight, 0) + slack)
  const fitting = new Best(limit, pool)
  const excluded = new Best(excludedLimit, pool)
  const judge = (slot: number): void => {
    const list = places[slot] === fits ? fitting : excluded
    let score = textPoints[slot]!
    let left = later.reduce((sum, { weight }) => sum + weight, slack)
    for (const { weight, parts, isSoon } of steps) {
      if (!isSoon) {
        if (score + left < list.bar) return
        left -= weight
      }
      score += pointsOf(shareIn(parts, slot), weight)
    }
    list.offer(slot, roundPoints(score))
  }
  const first = leastOfFirst(rough, places)
  for (let slot = 0; slot < places.length; slot += 1) if (rough[slot]! >= first && places[slot] !== outside) judge(slot)
  for (let slot = 0; slot < places.length; slot += 1) {
    const bar = places[slot] === fits ? fitting.bar : excluded.bar
    if (rough[slot]! + reach >= bar * 1000 && rough[slot]! < first && places[slot] !== outside) judge(slot)
  }
  return { fitting: fitting.inOrder(), excluded: excluded.inOrder(), total }
}

const outside = 0
const fits = 1
const isExcluded = 2

const thousandths = (points: number): number => Math.ceil(points * 1000)

/** No fewer than the points of the texts and of the criteria that are soon judged. */
function roughPoints(textPoints: Float64Array, slots: number, steps: readonly Step[]): Int32Array {
  const rough = new Int32Array(slots)
  for (let slot = 0; slot < slots; slot += 1) rough[slot] = thousandths(textPoints[slot]!)
  for (const { isSoon, parts } of steps) {
    if (isSoon) for (const { values, most } of parts) for (let slot = 0; slot < slots; slot += 1) rough[slot]! += most[values[slot]!]!
  }
  return rough
}

/** So many at least are judged first, if there are as many. */
const judgedFirst = 200

/** The points, in thousandths, from which on candidates are judged first. */
function leastOfFirst(rough: Int32Array, places: Uint8Array): number {
  const counts = new Int32Array(1024)
  for (let slot = 0; slot < places.length; slot += 1) if (places[slot] !== outside) counts[Math.min(1023, rough[slot]! >> 7)]! += 1
  let count = 0
  for (let at = counts.length - 1; at > 0; at -= 1) if ((count += counts[at]!) >= judgedFirst) return at << 7
  return 0
}

/** Where each candidate stands before any points are looked at, and how many fit. */
function placesOf<E extends Entry<object>>({ pool, owner, isIn, withOwn }: Contest<E>, columns: ReadonlyMap<TraitColumn<E>, JudgedColumn>): { places: Uint8Array; total: number } {
  const places = pool.living.slice(0, pool.ids.length)
  if (isIn) for (let slot = 0; slot < places.length; slot += 1) if (places[slot] === fits && !isIn(slot)) places[slot] = outside
  for (const [{ values }, { out, judgeOut }] of columns) {
    if (!out) continue
    for (let slot = 0; slot < places.length; slot += 1) {
      const value = values[slot]!
      if (out[value] === unknown && places[slot] === fits) out[value] = judgeOut(value) ? 1 : 0
      if (out[value] === 1 && places[slot] === fits) places[slot] = isExcluded
    }
  }
  if (owner >= 0) {
    const { owners } = pool
    for (let slot = 0; slot < places.length; slot += 1) if (owners[slot] === owner && places[slot] === fits) places[slot] = withOwn ? isExcluded : outside
  }
  let total = 0
  for (let slot = 0; slot < places.length; slot += 1) if (places[slot] === fits) total += 1
  return { places, total }
}

/** What a trait's values are worth to the asking side, and which of them exclude (1): `unknown` until that is asked. */
type JudgedColumn = Part & { isSoon: boolean; out: Uint8Array | null; judgeOut: (value: number) => boolean }
const unknown = 2
/** The shares of a trait's values, NaN for one that is judged when it is first asked for, and the thousandths of points they can be worth. */
type Part = { values: Int32Array; shares: Float64Array; most: Int32Array; judge: (value: number) => number }

const fewValues = 500
const noPoints = new Int32Array(0)

/** A list is judged item by item where that is known, and says what it excludes too. */
function judgedColumn<E extends Entry<object>>({ criterion, values, examples, items, excludes }: TraitColumn<E>, { judges, lists, exclude, day, weights }: Contest<E>): JudgedColumn {
  const judgeOut = (value: number): boolean => exclude(examples[value]!, day).length > 0
  const judge = (value: number): number => {
    const judgement = judges[criterion]?.(examples[value]!, day)
    return judgement?.state === 'stated' ? judgement.share : 0
  }
  const list = items && lists[items.name]
  const mostOf = (share: number): number => thousandths(Math.min(1, Math.max(0, share)) * (weights[criterion] ?? 0))
  if (list) {
    const { shares, most, out } = sharesOf(items, list, { share: judge, isOut: judgeOut, mostOf })
    return { values, shares, most, judge, isSoon: true, out: excludes && list.mustMeet > 0 ? out : null, judgeOut }
  }
  const isSoon = examples.length <= fewValues
  const shares = isSoon ? Float64Array.from(examples, (_, value) => judge(value)) : new Float64Array(examples.length).fill(NaN)
  return { values, shares, most: isSoon ? Int32Array.from(shares, mostOf) : noPoints, judge, isSoon, out: excludes ? new Uint8Array(examples.length).fill(unknown) : null, judgeOut }
}

/** A criterion in which points can be won. */
type Step = { weight: number; isSoon: boolean; parts: Part[] }

function stepsOf<E extends Entry<object>>({ weights, open, judges }: Contest<E>, columns: ReadonlyMap<TraitColumn<E>, JudgedColumn>): Step[] {
  return open.flatMap((criterion) => {
    const weight = weights[criterion] ?? 0
    if (!judges[criterion] || weight <= 0) return []
    const parts = [...columns].filter(([column]) => column.criterion === criterion).map(([, judged]) => judged)
    return [{ weight, isSoon: parts.every(({ isSoon }) => isSoon), parts }]
  }).sort((a, b) => Number(b.isSoon) - Number(a.isSoon) || b.weight / b.parts.length - a.weight / a.parts.length)
}

function shareIn(parts: readonly Part[], slot: number): number {
  let share = 0
  for (const { values, shares, judge } of parts) {
    const value = values[slot]!
    const known = shares[value]!
    share += known === known ? known : (shares[value] = judge(value))
  }
  return share
}

/** The best so many: by score, then in an order that says nothing. */
class Best {
  /** A lower score cannot enter any more. */
  bar = -Infinity
  private last = -1
  private placed: Placed[] = []

  constructor(
    private readonly limit: number,
    private readonly pool: { ids: readonly (string | null)[]; ties: Float64Array },
  ) {
    if (limit === 0) this.bar = Infinity
  }

  offer(slot: number, score: number): void {
    if (score < this.bar || (score === this.bar && this.byTie(slot, this.last) > 0)) return
    this.placed.push({ slot, score })
    if (this.placed.length >= this.limit + 24 || this.placed.length === this.limit) this.cut()
  }

  inOrder(): Placed[] {
    this.cut()
    return this.placed
  }

  private byTie(a: number, b: number): number {
    const { ids, ties } = this.pool
    return ties[a]! - ties[b]! || byTie(ids[a]!, ids[b]!)
  }

  private cut(): void {
    this.placed.sort((a, b) => b.score - a.score || this.byTie(a.slot, b.slot))
    if (this.placed.length < this.limit || this.limit === 0) return
    this.placed.length = this.limit
    const { slot, score } = this.placed[this.limit - 1]!
    this.bar = score
    this.last = slot
  }
}
