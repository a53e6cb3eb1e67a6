import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { canSeeEntry, entriesOwnedBy, publicEntries } from '@/lib/directory/policy'
import type { ContentOf, EntryKind } from '@/lib/directory/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { currentCorpus, isOpenIn, type Corpus } from './corpus'
import type { MandateEntry, NeedEntry, OfferingEntry } from './entry'
import type { Match } from './finding'
import { canSeeRanking } from './policy'
import { rankNeeds, rankOfferings, rankOfferingsForMandate } from './rank'
import type { SideView } from './side-view'
import { matchingVersion } from './version'
import { mandateWeights, needWeights, type Weights } from './weights'

export type RankedMatch = { match: Match; other: SideView }
export type Ranking = { entry: SideView; matches: RankedMatch[]; excluded: RankedMatch[]; total: number; isOwn: boolean }
export type RankingOptions = { limit: number; withArchive?: boolean }

/** At most this many excluded candidates are named: those that would have fitted best. */
const excludedShown = 10

/**
 * The other side of an entry, best first, with findings: offerings for a need or a mandate, needs for an offering.
 * A draft of one's own is ranked as it stands.
 */
export async function getRanking(actor: Actor, kind: EntryKind, entryId: string, options: RankingOptions): Promise<Ranking> {
  const asked = await getAsked(actor, kind, entryId)
  const corpus = await currentCorpus()
  const matches = rankFor(asked, corpus, now(), options.withArchive ?? false)
  const fitting = exactly(asked, corpus, matches.filter((match) => match.exclusions.length === 0), options.limit)
  const excluded = exactly(asked, corpus, matches.filter((match) => match.exclusions.some((one) => one.code !== 'own-organisation')), excludedShown)
  const shown = [...fitting.slice(0, options.limit), ...excluded.slice(0, excludedShown)]
  const views = await findSides(shown.map((match) => match.id))
  const withView = (match: Match): RankedMatch[] => {
    const other = views.get(match.id)
    return other ? [{ match, other }] : []
  }
  return {
    entry: asked.view,
    matches: fitting.slice(0, options.limit).flatMap(withView),
    excluded: excluded.slice(0, excludedShown).flatMap(withView),
    total: fitting.length,
    isOwn: asked.isOwn,
  }
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
  const corpus = await currentCorpus()
  const target = kind === 'NEED' ? corpus.needs.find(entryId) : corpus.offerings.find(entryId)
  if (!target) return []
  const own = await db.entry.findMany({
    where: { AND: [entriesOwnedBy(actor), publicEntries, { kind: kind === 'NEED' ? 'OFFERING' : 'NEED' }] },
    select: { id: true },
    orderBy: { publishedAt: 'desc' },
    take: 20,
  })
  const views = await findSides(own.map(({ id }) => id))
  const at = now()
  return own
    .flatMap(({ id }) => {
      const view = views.get(id)
      const match =
        kind === 'NEED'
          ? matchOf(corpus.offerings.find(id), (offering) => rankOne(target as NeedEntry, offering, corpus, at))
          : matchOf(corpus.needs.find(id), (need) => rankOne(need, target as OfferingEntry, corpus, at))
      return view && match ? [{ own: view, match }] : []
    })
    .sort((a, b) => b.match.score - a.match.score || (a.own.id < b.own.id ? -1 : 1))
}

const matchOf = <E>(entry: E | null, rank: (entry: E) => Match | null): Match | null => (entry ? rank(entry) : null)

/** One pair, by the same words and weights as in the whole list. */
function rankOne(need: NeedEntry, offering: OfferingEntry, corpus: Corpus, today: Date): Match | null {
  return rankOfferings(need, corpus.offerings, { today, only: (id) => id === offering.id })[0] ?? null
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
  const corpus = await currentCorpus()
  const at = now()
  const match = matchOf(corpus.offerings.find(offeringId), (entry) => {
    if (seeking.kind === 'NEED') return matchOf(corpus.needs.find(seekingId), (need) => rankOne(need, entry, corpus, at))
    const mandate: MandateEntry = { id: seeking.id, organisationId: seeking.organisationId, country: seeking.organisation?.country ?? null, content: seeking.content as ContentOf<'MANDATE'> }
    return rankOfferingsForMandate(mandate, corpus.offerings, { today: at, only: (id) => id === offeringId })[0] ?? null
  })
  return match && { seeking: sideOf(seeking), offering: sideOf(offering), match, weights: seeking.kind === 'NEED' ? needWeights : mandateWeights, version: matchingVersion }
}

/** The best match that a visitor may see among the newest open needs, to show what a match is. */
export async function findExampleMatch(): Promise<{ need: SideView; offering: SideView; match: Match } | null> {
  const corpus = await currentCorpus()
  const at = now()
  const open = [...corpus.needStates.keys()].filter((id) => isOpenIn(corpus, id, at))
  const needs = (await findRows(open.slice(-200))).filter((row) => canSeeRanking({ kind: 'visitor' }, row)).slice(0, 20)
  const best = needs
    .flatMap((row) => {
      const need = corpus.needs.find(row.id)
      const match = need && rankOfferings(need, corpus.offerings, { today: at, limit: 1 })[0]
      return match && match.exclusions.length === 0 ? [{ need: sideOf(row), match }] : []
    })
    .sort((a, b) => b.match.score - a.match.score || (a.match.id < b.match.id ? -1 : 1))[0]
  const offering = best && (await findSides([best.match.id])).get(best.match.id)
  return best && offering ? { ...best, offering } : null
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

function rankFor(asked: Asked, corpus: Corpus, today: Date, withArchive: boolean): Match[] {
  if (asked.kind === 'NEED') return rankOfferings(asked.entry, corpus.offerings, { today, wordsFor: 60 })
  if (asked.kind === 'MANDATE') return rankOfferingsForMandate(asked.entry, corpus.offerings, { today, wordsFor: 60 })
  const only = withArchive ? undefined : (id: string) => isOpenIn(corpus, id, today)
  return rankNeeds(asked.entry, corpus.needs, { today, only, wordsFor: 60 })
}

/**
 * A pair has one score, whichever side asks: that of the offering among the offerings for the need. An offering's list
 * is ordered by the words of the needs first; those that are shown, and as many again, are then judged from the need's side.
 */
function exactly(asked: Asked, corpus: Corpus, matches: Match[], shown: number): Match[] {
  if (asked.kind !== 'OFFERING' || !corpus.offerings.find(asked.entry.id)) return matches
  const at = now()
  const judged = matches.slice(0, shown * 2).map((rough) => {
    const exact = matchOf(corpus.needs.find(rough.id), (need) => rankOne(need, asked.entry, corpus, at))
    return exact ? { ...exact, id: rough.id } : rough
  })
  return [...judged.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)), ...matches.slice(shown * 2)]
}

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
  organisation: { select: { name: true, country: true, closedAt: true } },
} as const

type SideRow = Awaited<ReturnType<typeof findRows>>[number]
const findRows = (ids: string[]) => db.entry.findMany({ where: { AND: [publicEntries, { id: { in: ids } }] }, select: sideSelect })

async function findSides(ids: string[]): Promise<Map<string, SideView>> {
  return new Map((await findRows(ids)).map((row) => [row.id, sideOf(row)]))
}

function sideOf(row: Omit<SideRow, 'state'>, title = row.title): SideView {
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
  const row = await db.entry.findUnique({ where: { id: entryId, kind }, select: { ...sideSelect, draft: true, lotText: true } })
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
