import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { canSeeEntry, entriesOwnedBy, publicEntries } from '@/lib/directory/policy'
import { closedStages, type ContentOf, type EntryKind } from '@/lib/directory/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { currentCorpus, type Corpus } from './corpus'
import type { MandateEntry, NeedEntry, OfferingEntry } from './entry'
import type { Match } from './finding'
import { canSeeRanking } from './policy'
import { matchOffering, matchOfferingForMandate, placeNeeds, placeOfferings, placeOfferingsForMandate, type Ranked, type RankOptions, type Ranking as Placing } from './rank'
import type { SideView } from './side-view'
import { matchingVersion } from './version'
import { mandateWeights, needWeights, type Weights } from './weights'

export type RankedMatch = { match: Match; other: SideView }
export type Ranking = { entry: SideView; matches: RankedMatch[]; excluded: RankedMatch[]; total: number; isOwn: boolean }
export type RankingOptions = { limit: number; withArchive?: boolean }

/** At most this many excluded candidates are named: those that would have fitted best. */
const excludedShown = 10
/** For how many of the shown the words in common are looked up: a longer list is skimmed. */
const withWords = 60

/**
 * The other side of an entry, best first, with findings: offerings for a need or a mandate, needs for an offering.
 * A draft of one's own is ranked as it stands.
 */
export async function getRanking(actor: Actor, kind: EntryKind, entryId: string, options: RankingOptions): Promise<Ranking> {
  const asked = await getAsked(actor, kind, entryId)
  const at = now()
  const { fitting, excluded, total, explain } = placeFor(asked, await currentCorpus(), {
    today: at,
    limit: options.limit,
    excludedLimit: excludedShown,
    withOwn: false,
    openAt: options.withArchive ? undefined : at,
  })
  const rows = await findRowsById([...fitting, ...excluded].map(({ id }) => id))
  const shown = (list: readonly Ranked[]): RankedMatch[] =>
    list.flatMap((ranked, place) => {
      const row = rows.get(ranked.id)
      return row ? [{ match: explain(ranked, row, place < withWords), other: sideOf(row) }] : []
    })
  return { entry: asked.view, matches: shown(fitting), excluded: shown(excluded), total, isOwn: asked.isOwn }
}

/** Candidates come as rows; what each is follows from who asks. */
function placeFor(asked: Asked, { offerings, needs }: Corpus, options: RankOptions): Omit<Placing<never>, 'explain'> & { explain: (ranked: Ranked, row: SideRow, withWords: boolean) => Match } {
  if (asked.kind === 'OFFERING') {
    const placing = placeNeeds(asked.entry, needs, { ...options, among: offerings })
    return { ...placing, explain: (ranked, row, words) => placing.explain(ranked, needOf(row), words) }
  }
  const placing = asked.kind === 'NEED' ? placeOfferings(asked.entry, offerings, options) : placeOfferingsForMandate(asked.entry, offerings, options)
  return { ...placing, explain: (ranked, row, words) => placing.explain(ranked, offeringOf(row), words) }
}

export type Standing = { entry: SideView; seesRanking: boolean; own: { own: SideView; match: Match }[] }

/** What the page of a published entry says of matches to this reader. Null for what is not published. */
export async function findStanding(actor: Actor, kind: EntryKind, entryId: string): Promise<Standing | null> {
  const row = (await findRows([entryId]))[0]
  if (!row || row.kind !== kind) return null
  return { entry: sideOf(row), seesRanking: canSeeRanking(actor, row), own: kind === 'MANDATE' ? [] : await listOwnMatches(actor, kind, entryId) }
}

/** How the actor's own entries stand to one public entry of the other side: an SME before a need, an authority before an offering. */
async function listOwnMatches(actor: Actor, kind: 'NEED' | 'OFFERING', entryId: string): Promise<Standing['own']> {
  if (actor.kind !== 'person' || actor.memberships.length === 0) return []
  const own = await db.entry.findMany({
    where: { AND: [entriesOwnedBy(actor), publicEntries, { kind: kind === 'NEED' ? 'OFFERING' : 'NEED' }] },
    select: sideSelect,
    orderBy: { publishedAt: 'desc' },
    take: 20,
  })
  const target = own.length > 0 ? (await findRows([entryId]))[0] : undefined
  if (!target) return []
  const { offerings } = await currentCorpus()
  const today = now()
  return own
    .flatMap((row) => {
      const match = kind === 'NEED' ? matchOffering(needOf(target), offeringOf(row), offerings, { today }) : matchOffering(needOf(row), offeringOf(target), offerings, { today })
      return match ? [{ own: sideOf(row), match }] : []
    })
    .sort((a, b) => b.match.score - a.match.score || (a.own.id < b.own.id ? -1 : 1))
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
  const { offerings } = await currentCorpus()
  const options = { today: now() }
  const match = seeking.kind === 'NEED' ? matchOffering(needOf(seeking), offeringOf(offering), offerings, options) : matchOfferingForMandate(mandateOf(seeking), offeringOf(offering), offerings, options)
  return match && { seeking: sideOf(seeking), offering: sideOf(offering), match, weights: seeking.kind === 'NEED' ? needWeights : mandateWeights, version: matchingVersion }
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
  const { offerings } = await currentCorpus()
  const best = rows
    .filter((row) => canSeeRanking({ kind: 'visitor' }, row))
    .flatMap((row) => {
      const placing = placeOfferings(needOf(row), offerings, { today: at, limit: 1, excludedLimit: 0 })
      return placing.fitting.map((ranked) => ({ row, placing, ranked }))
    })
    .sort((a, b) => b.ranked.score - a.ranked.score || (a.ranked.id < b.ranked.id ? -1 : 1))[0]
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
  const rankings = await Promise.all(own.map(({ id, kind }) => getRanking(actor, kind, id, { limit: perEntry })))
  return rankings.map(({ entry, matches, total }) => ({ entry, matches, total }))
}

type Asked =
  | { kind: 'NEED'; entry: NeedEntry; view: SideView; isOwn: boolean }
  | { kind: 'OFFERING'; entry: OfferingEntry; view: SideView; isOwn: boolean }
  | { kind: 'MANDATE'; entry: MandateEntry; view: SideView; isOwn: boolean }

const sideSelect = {
  id: true,
  kind: true,
  state: true,
  title: true,
  language: true,
  organisationId: true,
  buyerName: true,
  countries: true,
  stage: true,
  deadline: true,
  isDemo: true,
  isFromNotice: true,
  content: true,
  lotText: true,
  organisation: { select: { name: true, country: true, closedAt: true } },
} as const

type SideRow = Awaited<ReturnType<typeof findRows>>[number]
const findRows = (ids: string[]) => db.entry.findMany({ where: { AND: [publicEntries, { id: { in: ids } }] }, select: sideSelect })

const findRowsById = async (ids: string[]): Promise<Map<string, SideRow>> => new Map((await findRows(ids)).map((row) => [row.id, row]))

const ownerOf = (row: SideRow) => ({ id: row.id, organisationId: row.organisationId, country: row.organisation?.country ?? null })
const needOf = (row: SideRow): NeedEntry => ({ ...ownerOf(row), content: row.content as ContentOf<'NEED'>, lotText: row.lotText })
const offeringOf = (row: SideRow): OfferingEntry => ({ ...ownerOf(row), content: row.content as ContentOf<'OFFERING'> })
const mandateOf = (row: SideRow): MandateEntry => ({ ...ownerOf(row), content: row.content as ContentOf<'MANDATE'> })

function sideOf(row: Omit<SideRow, 'state' | 'lotText'>, title = row.title): SideView {
  const content = row.content as Partial<ContentOf<'NEED'>> | null
  return {
    id: row.id,
    kind: row.kind,
    title,
    language: row.language,
    owner: row.organisation?.name ?? row.buyerName,
    organisationId: row.organisationId,
    country: row.kind === 'NEED' ? (row.countries[0] ?? row.organisation?.country ?? null) : (row.organisation?.country ?? null),
    stage: row.stage,
    deadline: row.deadline,
    timeZone: content?.timeZone ?? '',
    isDemo: row.isDemo,
    isFromNotice: row.isFromNotice,
  }
}

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
  if (kind === 'NEED') return { kind, view, isOwn, entry: { ...base, content: content as ContentOf<'NEED'>, lotText: row.lotText } }
  if (kind === 'OFFERING') return { kind, view, isOwn, entry: { ...base, content: content as ContentOf<'OFFERING'> } }
  return { kind, view, isOwn, entry: { ...base, content: content as ContentOf<'MANDATE'> } }
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
