import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { canSeeEntry, entriesOwnedBy, isPublicEntry, publicEntries } from '@/lib/directory/policy'
import { closedStages, type ContentOf, type EntryKind } from '@/lib/directory/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { currentCorpus, type Corpus } from './corpus'
import type { MandateEntry, NeedEntry, OfferingEntry } from './entry'
import { findRows, isUuid, mandateOf, needOf, offeringOf, sideOf, sideSelect, type SideRow } from './entry-rows'
import type { Match } from './finding'
import { canSeeRanking, canWeighCriteria } from './policy'
import { listNeeds, listPlaced, type Listed, type Listing } from './listing'
import { matchOffering, matchOfferingForMandate, placeOfferings, placeOfferingsForMandate, type RankOptions } from './rank'
import type { SideView } from './side-view'
import { matchingVersion } from './version'
import { byTie } from './tie-order'
import { findOwnWeights } from './weight-queries'
import { mandateWeights, needWeights, type Weights } from './weights'

export type RankedMatch = { match: Match; other: SideView }
export type Ranking = { entry: SideView; matches: RankedMatch[]; excluded: RankedMatch[]; total: number; isOwn: boolean; isPublished: boolean; canWeigh: boolean }
export type RankingOptions = { limit: number; withArchive?: boolean; /** How many that are left out are named; those that would have fitted best. */ excludedLimit?: number }

const excludedShown = 10

/**
 * The other side of an entry, best first, with findings: offerings for a need or a mandate, needs for an offering.
 * A draft of one's own is ranked as it stands.
 */
export async function getRanking(actor: Actor, kind: EntryKind, entryId: string, options: RankingOptions): Promise<Ranking> {
  const asked = await getAsked(actor, kind, entryId)
  const at = now()
  const { fitting, excluded, total } = await listFor(asked, await currentCorpus(), {
    today: at,
    limit: options.limit,
    excludedLimit: options.excludedLimit ?? excludedShown,
    withOwn: false,
    openAt: options.withArchive ? undefined : at,
  })
  const shown = (list: readonly Listed[]): RankedMatch[] => list.map(({ match, row }) => ({ match, other: sideOf(row) }))
  return { entry: asked.view, matches: shown(fitting), excluded: shown(excluded), total, isOwn: asked.isOwn, isPublished: asked.isPublished, canWeigh: asked.canWeigh }
}

/** Candidates come as rows; what each is follows from who asks. */
async function listFor(asked: Asked, corpus: Corpus, options: RankOptions): Promise<Listing> {
  if (asked.kind === 'OFFERING') return listNeeds(asked.entry, corpus, options)
  const { offerings } = corpus
  if (asked.kind === 'MANDATE') return listPlaced(placeOfferingsForMandate(asked.entry, offerings, options), offeringOf)
  const weights = (await findOwnWeights([asked.entry.id])).get(asked.entry.id)
  return listPlaced(placeOfferings(asked.entry, offerings, { ...options, weights }), offeringOf)
}

export type Standing = { entry: SideView; seesRanking: boolean; own: { own: SideView; match: Match }[] }

/** What the page of a published entry says of matches to this reader. Null for what is not published. */
export async function findStanding(actor: Actor, kind: EntryKind, entryId: string): Promise<Standing | null> {
  const row = (await findRows([entryId]))[0]
  if (!row || row.kind !== kind) return null
  return { entry: sideOf(row), seesRanking: canSeeRanking(actor, row), own: await listOwnMatches(actor, row) }
}

/** How the actor's own entries stand to one public entry of the other side: an SME before a need, an authority before an offering. */
async function listOwnMatches(actor: Actor, target: SideRow): Promise<Standing['own']> {
  const { kind } = target
  if (kind === 'MANDATE' || actor.kind !== 'person' || actor.memberships.length === 0) return []
  const own = await db.entry.findMany({
    where: { AND: [entriesOwnedBy(actor), publicEntries, { kind: kind === 'NEED' ? 'OFFERING' : 'NEED' }] },
    select: sideSelect,
    orderBy: { publishedAt: 'desc' },
    take: 20,
  })
  if (own.length === 0) return []
  const [{ offerings }, weights] = await Promise.all([currentCorpus(), findOwnWeights(kind === 'NEED' ? [target.id] : own.map(({ id }) => id))])
  const today = now()
  return own
    .flatMap((row) => {
      const [need, offering] = kind === 'NEED' ? [target, row] : [row, target]
      const match = matchOffering(needOf(need), offeringOf(offering), offerings, { today, weights: weights.get(need.id) })
      return match ? [{ own: sideOf(row), match }] : []
    })
    .sort((a, b) => b.match.score - a.match.score || byTie(a.own.id, b.own.id))
}

export type Pair = { seeking: SideView; offering: SideView; match: Match; weights: Weights; version: string }

/**
 * A published need or mandate and a published offering, judged as in the whole list. It rests on nothing but the two
 * entries, which everybody may read. Null when one of them is not published.
 */
export async function findPair(seekingId: string, offeringId: string): Promise<Pair | null> {
  const rows = await findRows([seekingId, offeringId].filter(isUuid))
  const [seeking, offering] = [seekingId, offeringId].map((id) => rows.find((row) => row.id === id))
  if (!seeking || !offering || seeking.kind === 'OFFERING' || offering.kind !== 'OFFERING') return null
  const [{ offerings }, own] = await Promise.all([currentCorpus(), findOwnWeights([seekingId])])
  const weights = seeking.kind === 'NEED' ? (own.get(seekingId) ?? needWeights) : mandateWeights
  const options = { today: now(), weights }
  const match = seeking.kind === 'NEED' ? matchOffering(needOf(seeking), offeringOf(offering), offerings, options) : matchOfferingForMandate(mandateOf(seeking), offeringOf(offering), offerings, options)
  return match && { seeking: sideOf(seeking), offering: sideOf(offering), match, weights, version: matchingVersion }
}

/** The best match that a visitor may see among the newest open needs, to show what a match is. */
export async function findExampleMatch(): Promise<{ need: SideView; offering: SideView; match: Match } | null> {
  const at = now()
  const isOpen: Prisma.EntryWhereInput = { OR: [{ stage: null }, { stage: { notIn: [...closedStages] } }], AND: { OR: [{ deadline: null }, { deadline: { gt: at } }] } }
  const rows = await db.entry.findMany({
    where: { AND: [publicEntries, isOpen, { kind: 'NEED', OR: [{ organisationId: null }, { isDemo: true }] }] },
    select: sideSelect,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  const [{ offerings }, weights] = await Promise.all([currentCorpus(), findOwnWeights(rows.map(({ id }) => id))])
  const best = rows
    .filter((row) => canSeeRanking({ kind: 'visitor' }, row))
    .flatMap((row) => {
      const placing = placeOfferings(needOf(row), offerings, { today: at, limit: 1, excludedLimit: 0, weights: weights.get(row.id) })
      return placing.fitting.map((ranked) => ({ row, placing, ranked }))
    })
    .sort((a, b) => b.ranked.score - a.ranked.score || byTie(a.ranked.id, b.ranked.id))[0]
  const offering = best && (await findRows([best.ranked.id]))[0]
  return best && offering ? { need: sideOf(best.row), offering: sideOf(offering), match: best.placing.explain(best.ranked, offeringOf(offering)) } : null
}

export type BestMatches = { entry: SideView; matches: RankedMatch[]; total: number }

/** The best matches of each of the newest entries of the organisation the actor acts for, for the start page. */
export async function listBestMatches(actor: Actor, perEntry: number): Promise<BestMatches[]> {
  if (actor.kind !== 'person' || !actor.organisation) return []
  const own = await db.entry.findMany({
    where: { AND: [{ organisationId: actor.organisation.organisationId }, publicEntries] },
    select: { id: true, kind: true },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 4,
  })
  const rankings = await Promise.all(own.map(({ id, kind }) => getRanking(actor, kind, id, { limit: perEntry, excludedLimit: 0 })))
  return rankings.map(({ entry, matches, total }) => ({ entry, matches, total }))
}

type Asked = { view: SideView; isOwn: boolean; isPublished: boolean; canWeigh: boolean } & (
  | { kind: 'NEED'; entry: NeedEntry }
  | { kind: 'OFFERING'; entry: OfferingEntry }
  | { kind: 'MANDATE'; entry: MandateEntry }
)

async function getAsked(actor: Actor, kind: EntryKind, entryId: string): Promise<Asked> {
  if (!isUuid(entryId)) throw new NotFound()
  const row = await db.entry.findUnique({ where: { id: entryId, kind }, select: { ...sideSelect, draft: true } })
  if (!row || !canSeeEntry(actor, row) || !canSeeRanking(actor, row)) throw new NotFound()
  const isOwn = actor.kind === 'person' && actor.memberships.some((one) => one.organisationId === row.organisationId)
  // What everybody sees is ranked; only an entry that was never published is ranked by its draft.
  const content = row.content ?? (isOwn ? row.draft : null)
  if (!content) throw new NotFound()
  const titled = content as { title?: string }
  const view = sideOf(row, titled.title || row.title)
  const base = { id: row.id, organisationId: row.organisationId, country: view.country }
  const asked = { view, isOwn, isPublished: isPublicEntry(row), canWeigh: kind === 'NEED' && canWeighCriteria(actor, row) }
  if (kind === 'NEED') return { kind, ...asked, entry: { ...base, content: content as ContentOf<'NEED'>, lotText: row.lotText } }
  if (kind === 'OFFERING') return { kind, ...asked, entry: { ...base, content: content as ContentOf<'OFFERING'> } }
  return { kind, ...asked, entry: { ...base, content: content as ContentOf<'MANDATE'> } }
}
