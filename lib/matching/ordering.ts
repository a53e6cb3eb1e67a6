import { BestList, type Placed } from './best-list'
import type { Entry } from './entry'
import { pointsOf, roundPoints, thousandths, type Criterion, type Exclusion, type Judgement } from './finding'
import type { ListJudges } from './list-judges'
import { sharesOf } from './list-shares'
import type { Pool } from './pool'
import type { ComparedTexts } from './texts-compared'
import type { TraitColumn } from './traits'
import type { Weights } from './weights'

/** How each criterion but those of the text is judged. */
export type Judges<E> = Partial<Record<Criterion, (candidate: E, day: string) => Judgement>>

export type Contest<E extends Entry<object>> = {
  pool: Pool<E>
  texts: ComparedTexts
  weights: Weights
  /** Criteria in which the asking side says anything; no candidate earns points in the others. */
  open: readonly Criterion[]
  judges: Judges<E>
  /** The same for traits that are lists, item by item. */
  lists: ListJudges
  /** All that a criterion reads of the question: its shares are kept for the next question that says the same. */
  keptBy: Partial<Record<Criterion, string>>
  exclude: (candidate: E, day: string) => Exclusion[]
  day: string
  /** Number of the asking side among the owners. */
  owner: number
  isIn: ((slot: number) => boolean) | null
  limit: number
  excludedLimit: number
  withOwn: boolean
}

export type Order = { fitting: Placed[]; excluded: Placed[]; total: number }

/** What stands between two sums of points, whatever the order of adding. */
const slack = 1e-6

/**
 * First all candidates get their points in whole thousandths, rounded up, for all that is soon judged: one addition a
 * trait. Those with the most are judged exactly, and of the others those that can still reach the list by what is left:
 * the concepts of their texts, and criteria that are judged one by one.
 */
export function orderCandidates<E extends Entry<object>>(contest: Contest<E>): Order {
  const { pool, texts, limit, excludedLimit } = contest
  const columns = new Map(pool.columns.map((column) => [column, judgedColumn(column, contest)]))
  const { places, total } = placesOf(contest, columns)
  const steps = stepsOf(contest, columns)
  const rough = roughPoints(texts, places.length, steps)
  const lists = { [outside]: new BestList(0, pool), [fits]: new BestList(limit, pool), [isExcluded]: new BestList(excludedLimit, pool) }
  const later = steps.filter(({ isSoon }) => !isSoon).reduce((sum, { weight }) => sum + weight, slack)
  const judge = (slot: number, list: BestList): void => {
    let score = texts.pointsOf(slot)
    let left = later
    for (const { weight, parts, isSoon } of steps) {
      if (!isSoon) {
        if (score + left < list.bar) return
        left -= weight
      }
      score += pointsOf(shareIn(parts, slot), weight)
    }
    list.offer(slot, roundPoints(score))
  }
  const first = leastOfFirst(rough, places, { [outside]: 0, [fits]: limit, [isExcluded]: excludedLimit })
  for (let slot = 0; slot < places.length; slot += 1) {
    const place = places[slot] as Place
    if (rough[slot]! >= first[place]) judge(slot, lists[place])
  }
  // By place, what must have been earned so far to reach the list at all.
  const least = new Float64Array(3).fill(Infinity)
  const lower = (place: Place): number => (least[place] = lists[place].bar * 1000 - thousandths(later) - texts.mostForConcepts)
  for (const place of [fits, isExcluded] as const) lower(place)
  for (let slot = 0; slot < places.length; slot += 1) {
    if (rough[slot]! < least[places[slot]!]!) continue
    const place = places[slot] as Place
    const missing = least[place]! + texts.mostForConcepts - rough[slot]!
    if (rough[slot]! >= first[place] || (missing > 0 && texts.ceilingOfConcepts(slot) < missing)) continue
    judge(slot, lists[place])
    lower(place)
  }
  return { fitting: lists[fits].inOrder(), excluded: lists[isExcluded].inOrder(), total }
}

const outside = 0
const fits = 1
const isExcluded = 2
type Place = typeof outside | typeof fits | typeof isExcluded

/** So many slots are added up at once: their sums stay in a processor's own memory. */
const blockOfSlots = 8192

/** No fewer than the points of the words and of the criteria that are soon judged. */
function roughPoints(texts: ComparedTexts, slots: number, steps: readonly Step[]): Int32Array {
  const rough = new Int32Array(slots)
  texts.addWords(rough)
  const parts = steps.flatMap(({ isSoon, parts }) => (isSoon ? parts.filter(({ most }) => most !== noPoints) : []))
  const nothing = { values: new Int32Array(slots), most: noPoints }
  for (let from = 0; from < slots; from += blockOfSlots) {
    const to = Math.min(slots, from + blockOfSlots)
    for (let at = 0; at < parts.length; at += 4) addMost(rough, from, to, parts[at]!, parts[at + 1] ?? nothing, parts[at + 2] ?? nothing, parts[at + 3] ?? nothing)
  }
  return rough
}

/** Four traits at once take half as long as one after the other. */
function addMost(rough: Int32Array, from: number, to: number, ...[a, b, c, d]: [Rough, Rough, Rough, Rough]): void {
  const [valuesA, valuesB, valuesC, valuesD] = [a.values, b.values, c.values, d.values]
  const [mostA, mostB, mostC, mostD] = [a.most, b.most, c.most, d.most]
  for (let slot = from; slot < to; slot += 1) rough[slot]! += mostA[valuesA[slot]!]! + mostB[valuesB[slot]!]! + mostC[valuesC[slot]!]! + mostD[valuesD[slot]!]!
}

/** So many at least are judged first, and twice as many as are asked for, if there are as many. */
const judgedFirst = 100

/** By place, the points in thousandths from which on its candidates are judged first. */
function leastOfFirst(rough: Int32Array, places: Uint8Array, limits: Record<Place, number>): Record<Place, number> {
  const counts = new Int32Array(3 * 1024)
  for (let slot = 0; slot < places.length; slot += 1) counts[(places[slot]! << 10) + Math.min(1023, rough[slot]! >> 7)]! += 1
  const leastIn = (place: Place): number => {
    if (limits[place] === 0) return Infinity
    const wanted = Math.max(judgedFirst, 2 * limits[place])
    let count = 0
    for (let at = 1023; at > 0; at -= 1) if ((count += counts[(place << 10) + at]!) >= wanted) return at << 7
    return 0
  }
  return { [outside]: Infinity, [fits]: leastIn(fits), [isExcluded]: leastIn(isExcluded) }
}

/** Where each candidate stands before any points are looked at, and how many fit. */
function placesOf<E extends Entry<object>>({ pool, owner, isIn, withOwn }: Contest<E>, columns: ReadonlyMap<TraitColumn<E>, JudgedColumn>): { places: Uint8Array; total: number } {
  const places = pool.living.slice(0, pool.ids.length)
  if (isIn) for (let slot = 0; slot < places.length; slot += 1) if (places[slot] === fits && !isIn(slot)) places[slot] = outside
  for (const [{ values }, { out, judgeOut }] of columns) {
    if (!out) continue
    if (judgeOut) judgeSeen(out, values, places, judgeOut)
    // One that fits (1) and is out (1) is excluded (2); the others stay what they are.
    for (let slot = 0; slot < places.length; slot += 1) places[slot]! += places[slot]! & out[values[slot]!]!
  }
  if (owner >= 0) {
    const { owners } = pool
    for (let slot = 0; slot < places.length; slot += 1) if (owners[slot] === owner && places[slot] === fits) places[slot] = withOwn ? isExcluded : outside
  }
  let total = 0
  for (let slot = 0; slot < places.length; slot += 1) if (places[slot] === fits) total += 1
  return { places, total }
}

/** Whether the values of candidates that fit exclude, where that is not known yet. */
function judgeSeen(out: Uint8Array, values: Int32Array, places: Uint8Array, judgeOut: (value: number) => boolean): void {
  for (let slot = 0; slot < places.length; slot += 1) {
    const value = values[slot]!
    if (out[value] === unknown && places[slot] === fits) out[value] = judgeOut(value) ? 1 : 0
  }
}

/** What a trait's values are worth to the asking side, and which of them exclude (1): `unknown`, which changes no place, until `judgeOut` is asked. */
type JudgedColumn = Part & { isSoon: boolean; out: Uint8Array | null; judgeOut: ((value: number) => boolean) | null }
const unknown = 4
/** The shares of a trait's values by slot, and the thousandths of points they can be worth where they are soon judged. */
type Rough = { values: Int32Array; most: Int32Array }
type Part = Rough & { shareOf: (value: number) => number }

const fewValues = 500
const noPoints = new Int32Array(1)

/** A list is judged item by item where that is known, and says what it excludes too. */
function judgedColumn<E extends Entry<object>>(column: TraitColumn<E>, { judges, lists, keptBy, exclude, day, weights }: Contest<E>): JudgedColumn {
  const { criterion, values, items, excludes, length } = column
  const judgeOut = (value: number): boolean => exclude(column.exampleOf(value), day).length > 0
  const judge = (value: number): number => {
    const judgement = judges[criterion]?.(column.exampleOf(value), day)
    return judgement?.state === 'stated' ? judgement.share : 0
  }
  const weight = weights[criterion] ?? 0
  const list = items && lists[items.name]
  if (list) {
    const { shareOf, most, out } = sharesOf(items, list, { share: judge, isOut: judgeOut, weight })
    return { values, shareOf, most: most ?? noPoints, isSoon: true, out: excludes ? out : null, judgeOut: null }
  }
  const asked = keptBy[criterion]
  const isSoon = asked !== undefined || length <= fewValues
  const judgedNow = () => (isSoon ? Float64Array.from({ length }, (_, value) => judge(value)) : new Float64Array(length).fill(NaN))
  const known = asked === undefined ? judgedNow() : column.sharesFor(asked, judge)
  const shareOf = (value: number): number => (Number.isNaN(known[value]!) ? (known[value] = judge(value)) : known[value]!)
  return { values, shareOf, most: isSoon ? mostOf(known, weight) : noPoints, isSoon, out: excludes ? new Uint8Array(length).fill(unknown) : null, judgeOut }
}

function mostOf(shares: Float64Array, weight: number): Int32Array {
  const most = new Int32Array(shares.length)
  let isWorth = false
  for (let value = 0; value < shares.length; value += 1) {
    most[value] = thousandths(Math.min(1, Math.max(0, shares[value]!)) * weight)
    isWorth ||= most[value]! > 0
  }
  return isWorth ? most : noPoints
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
  for (const { values, shareOf } of parts) share += shareOf(values[slot]!)
  return share
}
