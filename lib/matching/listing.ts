import 'server-only'
import type { Corpus } from './corpus'
import type { OfferingEntry } from './entry'
import { findRowsById, needOf, type SideRow } from './entry-rows'
import type { Match } from './finding'
import { placeNeeds, type Ranked, type RankOptions, type Ranking as Placing } from './rank'
import { byTie } from './tie-order'
import { listOwnWeights } from './weight-queries'
import type { Weights } from './weights'

/** A candidate on a list, with its findings and the row they were made of. */
export type Listed = { match: Match; row: SideRow }
export type Listing = { fitting: Listed[]; excluded: Listed[]; total: number }

/** For how many of the shown the words in common are looked up: a longer list is skimmed. */
const withWords = 60

/** Reads those that were placed, and makes their findings. */
export async function listPlaced<E>(placing: Placing<E>, entryOf: (row: SideRow) => E, weights?: ReadonlyMap<string, Weights>): Promise<Listing> {
  const { fitting, excluded, total, explain } = placing
  const rows = await findRowsById([...fitting, ...excluded].map(({ id }) => id))
  const listed = (list: readonly Ranked[]): Listed[] =>
    list.flatMap((ranked, place) => {
      const row = rows.get(ranked.id)
      return row ? [{ match: explain(ranked, entryOf(row), place < withWords, weights?.get(ranked.id)), row }] : []
    })
  return { fitting: listed(fitting), excluded: listed(excluded), total }
}

/** Of the needs with weights of their own, the best so many by the usual weights are judged by their own. */
const judgedByOwn = { perPlace: 2, atLeast: 60 }

/**
 * The needs for an offering, each judged by the weights its owner has set: a pair has one score, whichever side asks.
 * Needs with the usual weights are placed together; those with their own are judged one by one and set between them.
 */
export async function listNeeds(offering: OfferingEntry, { offerings, needs }: Corpus, options: RankOptions): Promise<Listing> {
  const own = await listOwnWeights()
  const place = (only: RankOptions['only'], more = options) => placeNeeds(offering, needs, { ...more, only, among: offerings })
  if (own.size === 0) return listPlaced(place(options.only), needOf)
  const isIn = options.only ?? (() => true)
  const { limit = Infinity, excludedLimit = limit } = options
  const judged = (some: number) => Math.max(some * judgedByOwn.perPlace, judgedByOwn.atLeast)
  const usual = await listPlaced(place((id) => !own.has(id) && isIn(id)), needOf)
  const unusual = await listPlaced(place((id) => own.has(id) && isIn(id), { ...options, limit: judged(limit), excludedLimit: judged(excludedLimit) }), needOf, own)
  return {
    fitting: inOrder([...usual.fitting, ...unusual.fitting]).slice(0, limit),
    excluded: inOrder([...usual.excluded, ...unusual.excluded]).slice(0, excludedLimit),
    total: usual.total + unusual.total,
  }
}

const inOrder = (list: Listed[]): Listed[] => list.sort((a, b) => b.match.score - a.match.score || byTie(a.match.id, b.match.id))
