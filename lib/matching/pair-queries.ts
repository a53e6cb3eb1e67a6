import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { ownsEntry, publicEntries } from '@/lib/directory/policy'
import { wordsQuery } from '@/lib/directory/browse-params'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { currentCorpus } from './corpus'
import { findRows, findRowsById, isUuid, needOf, offeringOf, sideOf, type SideRow } from './entry-rows'
import type { Match } from './finding'
import { placeWeighedNeeds } from './listing'
import { canSeeRanking, canWeighCriteria } from './policy'
import { matchOffering, placeOfferings } from './rank'
import type { SideView } from './side-view'
import { findOwnWeights, findWeightReason } from './weight-queries'
import type { Weights } from './weights'

/** Where one stands on a list of `total`; null further down than was looked. */
export type Place = { place: number | null; total: number; looked: number }
export type PairView = {
  need: SideView
  offering: SideView
  match: Match
  /** On the list of the other side, for those who may see it; null for what is left out of it too. */
  offeringPlace: Place | null
  needPlace: Place | null
  seesNeedRanking: boolean
  seesOfferingRanking: boolean
  owns: 'need' | 'offering' | null
  canWeigh: boolean
  /** Why the buyer weighs otherwise than usual. */
  weightReason: { at: Date; reason: string } | null
}

const offeringsLooked = 2_000
const needsLooked = 100

/**
 * How one published need and one published offering stand to each other, left out or not. For whoever may see the
 * list of either side; for others the pair does not exist.
 */
export async function getPair(actor: Actor, needId: string, offeringId: string): Promise<PairView> {
  const rows = await findRowsById([needId, offeringId].filter(isUuid))
  const [need, offering] = [rows.get(needId), rows.get(offeringId)]
  if (need?.kind !== 'NEED' || offering?.kind !== 'OFFERING') throw new NotFound()
  const [seesNeedRanking, seesOfferingRanking] = [canSeeRanking(actor, need), canSeeRanking(actor, offering)]
  if (!seesNeedRanking && !seesOfferingRanking) throw new NotFound()
  const [{ offerings }, own, weightReason] = await Promise.all([currentCorpus(), findOwnWeights([needId]), findWeightReason(needId)])
  const weights = own.get(needId)
  const match = matchOffering(needOf(need), offeringOf(offering), offerings, { today: now(), weights })
  if (!match) throw new NotFound()
  const isRanked = match.exclusions.length === 0
  return {
    need: sideOf(need),
    offering: sideOf(offering),
    match,
    offeringPlace: seesNeedRanking && isRanked ? await placeOfOffering(need, offeringId, weights) : null,
    needPlace: seesOfferingRanking && isRanked ? await placeOfNeed(offering, needId) : null,
    seesNeedRanking,
    seesOfferingRanking,
    owns: ownsEntry(actor, need) ? 'need' : ownsEntry(actor, offering) ? 'offering' : null,
    canWeigh: canWeighCriteria(actor, need),
    weightReason,
  }
}

async function placeOfOffering(need: SideRow, offeringId: string, weights: Weights | undefined): Promise<Place> {
  const { offerings } = await currentCorpus()
  const { fitting, total } = placeOfferings(needOf(need), offerings, { today: now(), limit: offeringsLooked, excludedLimit: 0, withOwn: false, weights })
  return placeIn(fitting, offeringId, total)
}

/** Among open needs, as the list shows it. A need that is closed stands on no list. */
async function placeOfNeed(offering: SideRow, needId: string): Promise<Place | null> {
  const corpus = await currentCorpus()
  const at = now()
  const slot = corpus.needs.slotOf(needId)
  if (slot === undefined || !(corpus.needs.openUntil[slot]! > at.getTime())) return null
  const { fitting, total } = await placeWeighedNeeds(offeringOf(offering), corpus, { today: at, openAt: at, limit: needsLooked, excludedLimit: 0, withOwn: false })
  return placeIn(fitting, needId, total)
}

function placeIn(list: readonly { id: string }[], id: string, total: number): Place {
  const at = list.findIndex((one) => one.id === id)
  return { place: at === -1 ? null : at + 1, total, looked: list.length }
}

export type Counterpart = SideView
export type PairSearch = { entry: SideView; words: string; found: Counterpart[]; isMore: boolean }

const foundShown = 20

/** The other side of an entry by words of its title, text or owner, to ask how one of them stands to it. */
export async function searchCounterparts(actor: Actor, kind: 'NEED' | 'OFFERING', entryId: string, words: string): Promise<PairSearch> {
  const row = isUuid(entryId) ? (await findRows([entryId]))[0] : undefined
  if (row?.kind !== kind || !canSeeRanking(actor, row)) throw new NotFound()
  const query = wordsQuery(words)
  const other = kind === 'NEED' ? 'OFFERING' : 'NEED'
  const ids = query ? await findByWords(query, other) : (await db.entry.findMany({ where: { AND: [publicEntries, { kind: other }] }, orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }], take: foundShown + 1, select: { id: true } })).map(({ id }) => id)
  const rows = await findRowsById(ids.slice(0, foundShown))
  return { entry: sideOf(row), words, found: ids.slice(0, foundShown).flatMap((id) => (rows.has(id) ? [sideOf(rows.get(id)!)] : [])), isMore: ids.length > foundShown }
}

/** Those with the words in the title first, then the newest. */
async function findByWords(query: string, kind: 'NEED' | 'OFFERING'): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e."id" from "Entry" e left join "Organisation" o on o."id" = e."organisationId"
    where e."kind" = ${kind}::"EntryKind" and e."state" = 'PUBLISHED' and o."closedAt" is null and e."words" @@ to_tsquery('simple', ${query})
    order by (e."titleWords" @@ to_tsquery('simple', ${query})) desc, e."publishedAt" desc, e."id" desc limit ${foundShown + 1}`
  return rows.map(({ id }) => id)
}
