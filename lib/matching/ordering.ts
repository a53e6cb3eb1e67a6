import type { Entry } from './entry'
import { pointsOf, roundPoints, type Criterion, type Exclusion, type Judgement } from './finding'
import { Sum, type ListJudge, type ListJudges } from './list-judges'
import type { Pool } from './pool'
import { byTie } from './tie-order'
import type { TraitColumn } from './traits'
import type { Weights } from './weights'

/** How each criterion but those of the text is judged. */
export type Judges<E> = Partial<Record<Criterion, (candidate: E, day: string) => Judgement>>

export type Contest<E extends Entry<object>> = {
  pool: Pool<E>
  /** Points of the texts by slot, and the slots that have any. */
  textPoints: Float64Array
  touched: readonly Int32Array[]
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
 * Candidates are gone through by the points of their texts, best first, until no later one can reach the list any
 * more; one that cannot reach it is left as soon as that is clear. What many candidates have alike is judged once.
 */
export function orderCandidates<E extends Entry<object>>(contest: Contest<E>): Order {
  const { pool, textPoints, limit, excludedLimit } = contest
  const { places, total } = placesOf(contest)
  const steps = stepsOf(contest)
  const reach = steps[0]?.reach ?? 0
  const fitting = new Best(limit, pool.ids)
  const excluded = new Best(excludedLimit, pool.ids)
  for (const { slots, most } of byTextPoints(contest)) {
    if (most + reach < fitting.bar - slack && most + reach < excluded.bar - slack) break
    for (const slot of slots) {
      const place = places[slot]!
      if (place === outside) continue
      const list = place === fits ? fitting : excluded
      const score = scoreOf(slot, textPoints[slot]!, steps, list.bar - slack)
      if (score >= 0) list.offer(slot, score)
    }
  }
  return { fitting: fitting.inOrder(), excluded: excluded.inOrder(), total }
}

const outside = 0
const fits = 1
const isExcluded = 2

/** Where each candidate stands before any points are looked at, and how many fit. */
function placesOf<E extends Entry<object>>({ pool, lists, exclude, day, owner, isIn, withOwn }: Contest<E>): { places: Uint8Array; total: number } {
  const places = new Uint8Array(pool.ids.length)
  const columns = pool.columns.filter((column) => mayExclude(column, lists)).map((column) => ({ values: column.values, judged: exclusionsIn(column, lists, exclude, day) }))
  let total = 0
  for (let slot = 0; slot < places.length; slot += 1) {
    if (pool.ids[slot] === null || (isIn !== null && !isIn(slot))) continue
    let place = fits
    for (const { values, judged } of columns) if (judged(values[slot]!)) place = isExcluded
    if (pool.owners[slot] === owner) place = withOwn || place === isExcluded ? isExcluded : outside
    if (place === fits) total += 1
    places[slot] = place
  }
  return { places, total }
}

/** Where a list is judged item by item, that says what it excludes too. */
function mayExclude<E extends Entry<object>>({ excludes, items }: TraitColumn<E>, lists: ListJudges): boolean {
  const list = items && lists[items.name]
  return excludes && (!list || (list.excludes !== undefined && list.asked > 0))
}

function exclusionsIn<E extends Entry<object>>({ examples, items }: TraitColumn<E>, lists: ListJudges, exclude: Contest<E>['exclude'], day: string): (value: number) => boolean {
  const list = items && lists[items.name]
  const sum = list ? new Sum(items!, list) : null
  const known = new Uint8Array(examples.length)
  return (value) => {
    if (known[value] === 0) {
      const isOut = sum?.up(value) ? list!.excludes!(sum.met, sum.given) : exclude(examples[value]!, day).length > 0
      known[value] = isOut ? 2 : 1
    }
    return known[value] === 2
  }
}

/** Finer than any difference that lets candidates be left out in a body. */
const bands = 4

/** The slots in bands of falling text points; those without any come last. */
function* byTextPoints<E extends Entry<object>>({ pool, textPoints, touched }: Contest<E>): Generator<{ slots: Int32Array; most: number }> {
  const isSeen = new Uint8Array(pool.ids.length)
  const counts: number[] = []
  const bandOf = (slot: number): number => Math.floor(textPoints[slot]! * bands)
  for (const slots of touched) {
    for (const slot of slots) {
      if (isSeen[slot] === 1) continue
      isSeen[slot] = 1
      const band = bandOf(slot)
      while (counts.length <= band) counts.push(0)
      counts[band]! += 1
    }
  }
  const lists = counts.map((count) => ({ slots: new Int32Array(count), length: 0 }))
  const rest = new Int32Array(pool.ids.length)
  let others = 0
  for (let slot = 0; slot < isSeen.length; slot += 1) {
    if (isSeen[slot] === 0) rest[others++] = slot
    else {
      const list = lists[bandOf(slot)]!
      list.slots[list.length++] = slot
    }
  }
  for (let band = lists.length - 1; band >= 0; band -= 1) if (lists[band]!.length > 0) yield { slots: lists[band]!.slots, most: (band + 1) / bands }
  yield { slots: rest.subarray(0, others), most: 0 }
}

/** A criterion in which points can be won; `reach` is what it and all after it can bring. */
type Step = { weight: number; reach: number; isCheap: boolean; parts: Part[] }

/** What settles most for least comes first: most candidates are out of reach before the rest is asked. */
function stepsOf<E extends Entry<object>>({ pool, weights, open, judges, lists, day }: Contest<E>): Step[] {
  const steps = open.flatMap((criterion) => {
    const judge = judges[criterion]
    const weight = weights[criterion] ?? 0
    if (!judge || weight <= 0) return []
    const columns = pool.columns.filter((column) => column.criterion === criterion)
    const isCheap = columns.every(({ examples, items }) => examples.length <= fewValues || (items !== null && lists[items.name] !== undefined))
    return [{ weight, reach: 0, isCheap, parts: columns.map((column) => partOf(column, lists, judge, day)) }]
  })
  steps.sort((a, b) => Number(a.isCheap) - Number(b.isCheap) || a.weight / a.parts.length - b.weight / b.parts.length)
  let reach = 0
  for (const step of steps) step.reach = reach += step.weight
  return steps.reverse()
}

const fewValues = 500

/** The shares of a trait's values: lists are summed up each time, other values are judged once. */
type Part = { values: Int32Array; shares: Float64Array; sum: Sum | null; list: ListJudge | null; judge: (value: number) => number }

function partOf<E extends Entry<object>>({ values, examples, items }: TraitColumn<E>, lists: ListJudges, judge: (candidate: E, day: string) => Judgement, day: string): Part {
  const list = (items && lists[items.name]) ?? null
  return {
    values,
    shares: list ? noShares : new Float64Array(examples.length).fill(NaN),
    sum: list && new Sum(items!, list),
    list,
    judge: (value) => {
      const judgement = judge(examples[value]!, day)
      return judgement.state === 'stated' ? judgement.share : 0
    },
  }
}

const noShares = new Float64Array(0)

/** The score of the findings to come, without making them; -1 once it cannot reach the bar. */
function scoreOf(slot: number, textPoints: number, steps: readonly Step[], bar: number): number {
  let score = textPoints
  for (let at = 0; at < steps.length; at += 1) {
    const { weight, reach, parts } = steps[at]!
    if (score + reach < bar) return -1
    let share = 0
    for (let i = 0; i < parts.length; i += 1) share += shareOf(parts[i]!, slot)
    score += pointsOf(share, weight)
  }
  return roundPoints(score)
}

function shareOf({ values, shares, sum, list, judge }: Part, slot: number): number {
  const value = values[slot]!
  if (sum !== null) return (sum.up(value) ? list!.share(sum.total, sum.given) : null) ?? judge(value)
  const known = shares[value]!
  return known === known ? known : (shares[value] = judge(value))
}

/** The best so many: by score, then in an order that says nothing. */
class Best {
  /** A lower score cannot enter any more. */
  bar = -Infinity
  private last = ''
  private placed: Placed[] = []

  constructor(
    private readonly limit: number,
    private readonly ids: readonly (string | null)[],
  ) {
    if (limit === 0) this.bar = Infinity
  }

  offer(slot: number, score: number): void {
    if (score < this.bar || (score === this.bar && byTie(this.ids[slot]!, this.last) > 0)) return
    this.placed.push({ slot, score })
    if (this.placed.length >= this.limit + 24 || this.placed.length === this.limit) this.cut()
  }

  inOrder(): Placed[] {
    this.cut()
    return this.placed
  }

  private cut(): void {
    this.placed.sort((a, b) => b.score - a.score || byTie(this.ids[a.slot]!, this.ids[b.slot]!))
    if (this.placed.length < this.limit || this.limit === 0) return
    this.placed.length = this.limit
    const { slot, score } = this.placed[this.limit - 1]!
    this.bar = score
    this.last = this.ids[slot]!
  }
}
