import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { profileSelect } from '@/lib/accounts/organisation-queries'
import { smeSize, statedEnterprise, type SmeSize } from '@/lib/accounts/sme-size'
import type { OrganisationKind, Prisma, VerificationState } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { labelsForEach } from '@/lib/taxonomy/queries'
import type { BrowsePage } from './browse-params'
import { readDraft, type Draft } from './draft'
import { codedValues } from './entry-fields'
import { isOpenNeed, pathOf, type EntryKind, type EntryState } from './model'
import { canEditEntry, entriesVisibleTo, ownsEntry, publicEntries } from './policy'

export type Labels = ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>

export type OwnerView = { id: string; name: string; kind: OrganisationKind; country: string; city: string; isVerified: boolean }

export type EntryView = {
  id: string
  kind: EntryKind
  state: EntryState
  /** What is published; for a member, and only before the first publication, what is being written. */
  content: Draft
  title: string
  language: string
  owner: OwnerView | null
  buyerName: string
  isFromNotice: boolean
  isDemo: boolean
  /** Of a need: it can still be answered. Of others: it is published. */
  isOpen: boolean
  stage: string | null
  deadline: Date | null
  version: number
  publishedAt: Date | null
  archivedAt: Date | null
  /** The actor belongs to the owner; visitors get false throughout. */
  isMember: boolean
  canEdit: boolean
  hasUnpublishedChanges: boolean
  labels: Labels
}

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

const newestCheck = { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { state: true, at: true } } satisfies Prisma.Organisation$verificationsArgs
const ownerView = { id: true, name: true, kind: true, country: true, city: true, verifications: newestCheck } satisfies Prisma.OrganisationSelect

type OwnerRow = Omit<OwnerView, 'isVerified'> & { verifications: { state: VerificationState }[] }
const toOwner = (row: OwnerRow | null): OwnerView | null => row && { id: row.id, name: row.name, kind: row.kind, country: row.country, city: row.city, isVerified: row.verifications[0]?.state === 'VERIFIED' }

/** One entry, as this actor may see it. Neither its draft nor its confidential layer is read on the way. */
export async function getEntry(actor: Actor, kind: EntryKind, id: string, locale: string): Promise<EntryView> {
  const entry = isId(id)
    ? await db.entry.findFirst({
        where: { AND: [{ id, kind }, entriesVisibleTo(actor)] },
        select: {
          id: true,
          kind: true,
          state: true,
          content: true,
          title: true,
          language: true,
          organisationId: true,
          buyerName: true,
          isFromNotice: true,
          isDemo: true,
          stage: true,
          deadline: true,
          version: true,
          publishedAt: true,
          archivedAt: true,
          organisation: { select: ownerView },
        },
      })
    : null
  if (!entry) throw new NotFound()
  const isMember = ownsEntry(actor, entry)
  const draft = isMember ? await findOwnDraft(id) : null
  const content = (entry.content ?? readDraft(kind, draft)) as Draft
  const { organisation, organisationId: _, ...rest } = entry
  return {
    ...rest,
    title: entry.content ? entry.title : String(content.title ?? ''),
    language: entry.content ? entry.language : String(content.language ?? ''),
    content,
    owner: toOwner(organisation),
    isOpen: kind === 'NEED' ? isOpenNeed(entry, now()) : entry.state === 'PUBLISHED',
    isMember,
    canEdit: canEditEntry(actor, entry),
    hasUnpublishedChanges: draft !== null && entry.content !== null,
    labels: await labelsOf(kind, [content], locale),
  }
}

async function findOwnDraft(id: string) {
  const row = await db.entry.findUnique({ where: { id }, select: { draft: true } })
  return row?.draft ?? null
}

async function labelsOf(kind: EntryKind, contents: readonly Draft[], locale: string): Promise<Labels> {
  const codes: Partial<Record<VocabularyName, string[]>> = { country: [], language: [] }
  for (const content of contents) for (const { vocabulary, codes: own } of codedValues(kind, content)) (codes[vocabulary] ??= []).push(...own)
  for (const content of contents) {
    const translations = content.translations
    if (Array.isArray(translations)) codes.language?.push(...translations.map((one: { language: string }) => one.language))
  }
  return labelsForEach(codes, locale)
}

export const versionsPerPage = 20

/** `before` is null for the first version, which changed everything and so lists nothing. */
export type VersionView = { number: number; publishedAt: Date; by: 'owner' | 'notice'; content: Draft; before: Draft | null; changed: string[] }
export type HistoryView = { entry: EntryView; versions: VersionView[]; labels: Labels; nextBefore: number | null }

/** What was published when, newest first. */
export async function getHistory(actor: Actor, kind: EntryKind, id: string, locale: string, before: number | null): Promise<HistoryView> {
  const entry = await getEntry(actor, kind, id, locale)
  const rows = await db.entryVersion.findMany({
    where: { entryId: id, ...(before !== null && { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take: versionsPerPage + 1,
    select: { number: true, content: true, changedFields: true, publishedAt: true, publishedById: true },
  })
  const versions = rows.slice(0, versionsPerPage).map((row, at): VersionView => {
    const before = rows[at + 1]?.content as Draft | undefined
    return {
      number: row.number,
      publishedAt: row.publishedAt,
      by: entry.isFromNotice && row.publishedById === null ? 'notice' : 'owner',
      content: row.content as Draft,
      before: before ?? null,
      changed: before ? row.changedFields : [],
    }
  })
  const contents = rows.map((row) => row.content as Draft)
  return { entry, versions, labels: await labelsOf(kind, contents, locale), nextBefore: rows.length > versionsPerPage ? (versions.at(-1)?.number ?? null) : null }
}

export type OrganisationView = {
  id: string
  kind: OrganisationKind
  name: string
  country: string
  city: string
  nuts: string | null
  website: string
  registrationNumber: string
  summary: string
  description: string
  languages: string[]
  isDemo: boolean
  verification: { state: VerificationState; at: Date } | null
  /** Of companies only. */
  size: SmeSize | null
  isMember: boolean
  entries: { id: string; kind: EntryKind; title: string; language: string; isOpen: boolean; deadline: Date | null; publishedAt: Date | null }[]
  labels: Labels
}

const entriesShown = 200

/** What everybody may know about an organisation; its figures stay inside, only the size they make is said. */
export async function getOrganisation(actor: Actor, id: string, locale: string): Promise<OrganisationView> {
  const row = isId(id) ? await db.organisation.findFirst({ where: { id, closedAt: null }, select: { ...profileSelect, verifications: newestCheck } }) : null
  if (!row) throw new NotFound()
  const entries = await db.entry.findMany({
    where: { AND: [{ organisationId: id }, publicEntries] },
    orderBy: [{ kind: 'asc' }, { publishedAt: 'desc' }, { id: 'desc' }],
    take: entriesShown,
    select: { id: true, kind: true, state: true, title: true, language: true, stage: true, deadline: true, publishedAt: true },
  })
  const { headcount, turnover, balanceSheet, publicBodyShare, relatedEnterprises, verifications, ...said } = row
  const at = now()
  return {
    ...said,
    verification: verifications[0] ?? null,
    size: row.kind === 'SME' ? smeSize(statedEnterprise({ headcount, turnover, balanceSheet, publicBodyShare, relatedEnterprises })) : null,
    isMember: actor.kind === 'person' && actor.memberships.some((one) => one.organisationId === id),
    entries: entries.map(({ state, stage, ...entry }) => ({ ...entry, isOpen: entry.kind !== 'NEED' || isOpenNeed({ state, stage, deadline: entry.deadline }, at) })),
    labels: await labelsForEach({ country: [row.country], nuts: row.nuts ? [row.nuts] : [], language: row.languages }, locale),
  }
}

export type SavedSearchView = { id: string; page: BrowsePage; name: string; query: string; createdAt: Date }

/** One's own, newest first. */
export async function listSavedSearches(actor: PersonActor): Promise<SavedSearchView[]> {
  const rows = await db.savedSearch.findMany({
    where: { personId: actor.personId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, page: true, name: true, query: true, createdAt: true },
  })
  return rows.map((row) => ({ ...row, page: row.page as BrowsePage }))
}

/** Published things for search engines: path below the locale, and when it last changed. Newest first, as many as a sitemap holds. */
export async function listPublicPaths(limit = 45_000): Promise<{ path: string; changedAt: Date }[]> {
  const [entries, organisations] = await Promise.all([
    db.entry.findMany({ where: publicEntries, orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }], take: limit, select: { id: true, kind: true, publishedAt: true, createdAt: true } }),
    db.organisation.findMany({ where: { closedAt: null }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: limit, select: { id: true, createdAt: true } }),
  ])
  return [
    ...entries.map((entry) => ({ path: `/${pathOf[entry.kind]}/${entry.id}`, changedAt: entry.publishedAt ?? entry.createdAt })),
    ...organisations.map((organisation) => ({ path: `/organisations/${organisation.id}`, changedAt: organisation.createdAt })),
  ].slice(0, limit)
}
