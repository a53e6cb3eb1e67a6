import 'server-only'
import type { Corpus } from './corpus'
import type { NeedEntry, OfferingEntry } from './entry'
import { findRowsById, needOf, type SideRow } from './entry-rows'
import type { Match } from './finding'
import type { Pool } from './pool'
import { placeNeeds, type Ranked, type RankOptions, type Ranking as Placing } from './rank'
import { byTie } from './tie-order'
import { blankNeed } from './traits'
import { listOwnWeights } from './weight-queries'
import type { Weights } from './weights'

/** A candidate on a list, with its findings and the row they were made of. */
export type Listed = { match: Match; row: SideRow }
export type Listing = { fitting: Listed[]; excluded: Listed[]; total: number }
type Explaining = { weights?: ReadonlyMap<string, Weights>; wordsFor?: number }

/** For how many of the shown the words in common are looked up, unless said: a longer list is skimmed. */
const withWords = 60

/** Reads those that were placed, and makes their findings. */
export async function listPlaced<E>(placing: Placing<E>, entryOf: (row: SideRow) => E, { weights, wordsFor = withWords }: Explaining = {}): Promise<Listing> {
  const { fitting, excluded, total, explain } = placing
  const rows = await findRowsById([...fitting, ...excluded].map(({ id }) => id))
  const listed = (list: readonly Ranked[]): Listed[] =>
    list.flatMap((ranked, place) => {
      const row = rows.get(ranked.id)
      return row ? [{ match: explain(ranked, entryOf(row), place < wordsFor, weights?.get(ranked.id)), row }] : []
    })
  return { fitting: listed(fitting), excluded: listed(excluded), total }
}

/** The needs for an offering, with their findings. */
export async function listNeeds(offering: OfferingEntry, corpus: Corpus, options: RankOptions): Promise<Listing> {
  const { weights, ...placing } = await placeWeighedNeeds(offering, corpus, options)
  return listPlaced(placing, needOf, { weights, wordsFor: options.wordsFor })
}

/**
 * The needs for an offering, each judged by the weights its owner has set: a pair has one score, whichever side asks.
 * Needs with the usual weights are placed together. Those with their own are few: every one of them is judged by its
 * own, however far down the usual weights would put it, and set between the others.
 */
export async function placeWeighedNeeds(offering: OfferingEntry, { offerings, needs }: Corpus, options: RankOptions): Promise<Placing<NeedEntry> & { weights: ReadonlyMap<string, Weights> }> {
  const weights = await listOwnWeights()
  const isIn = options.only ?? (() => true)
  const { limit = Infinity, excludedLimit = limit } = options
  const place = (more: Partial<RankOptions>) => placeNeeds(offering, needs, { ...options, ...more, among: offerings })
  if (![...weights.keys()].some((id) => needs.has(id) && isIn(id))) return { ...place({}), weights }
  const usual = place({ only: (id) => !weights.has(id) && isIn(id) })
  const own = place({ only: (id) => weights.has(id) && isIn(id), limit: Infinity, excludedLimit: excludedLimit === 0 ? 0 : Infinity })
  const byOwn = (ranked: Ranked): Ranked => ({ ...ranked, score: own.explain(ranked, whatIsJudged(needs, ranked), false, weights.get(ranked.id)).score })
  const merged = (some: readonly Ranked[], weighed: readonly Ranked[]) => [...some, ...weighed.map(byOwn)].sort((a, b) => b.score - a.score || byTie(a.id, b.id))
  return {
    fitting: merged(usual.fitting, own.fitting).slice(0, limit),
    excluded: merged(usual.excluded, own.excluded).slice(0, excludedLimit),
    total: usual.total + own.total,
    explain: usual.explain,
    weights,
  }
}

/** Of a need what its score takes besides the texts, from the pool: nothing is read from the database for it. */
function whatIsJudged({ columns }: Pool<NeedEntry>, { id, slot }: Ranked): NeedEntry {
  const stated = columns.map((column) => column.exampleOf(column.values[slot]!).content)
  return { id, organisationId: null, country: null, lotText: '', content: Object.assign({}, blankNeed, ...stated) }
}
