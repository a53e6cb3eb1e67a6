import 'server-only'
import { z } from 'zod'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import { completenessOf } from './completeness'
import { readDraft, type Draft } from './draft'
import type { EntryKind, EntryState } from './model'
import { asOwner, canEditEntry, entriesOwnedBy } from './policy'
import { offeringConfidentialSchema, type OfferingConfidential } from './schemas'

const editable = {
  id: true,
  kind: true,
  state: true,
  organisationId: true,
  isFromNotice: true,
  draft: true,
  draftSavedAt: true,
  content: true,
  revision: true,
  version: true,
  publishedAt: true,
  organisation: { select: { name: true, country: true, closedAt: true } },
} as const

/** What its owner is writing, or what is published while nobody writes. */
export type EditableEntry = {
  id: string
  kind: EntryKind
  state: EntryState
  organisationId: string
  organisation: { name: string; country: string }
  isFromNotice: boolean
  draft: Draft
  /** Null before the first publication. */
  published: Draft | null
  hasDraft: boolean
  savedAt: Date | null
  revision: number
  version: number
  publishedAt: Date | null
}

/** For the form and for every command: the entry, if the actor's organisation owns it; else it does not exist. */
export async function getEditableEntry(actor: Actor, entryId: string, kind?: EntryKind): Promise<{ actor: PersonActor; entry: EditableEntry }> {
  const entry = z.uuid().safeParse(entryId).success ? await db.entry.findFirst({ where: { AND: [{ id: entryId, kind }, entriesOwnedBy(actor)] }, select: editable }) : null
  if (actor.kind !== 'person' || !entry?.organisationId || !entry.organisation || entry.organisation.closedAt) throw new NotFound()
  if (!canEditEntry(actor, entry)) throw new Forbidden('verify-email-first')
  const { organisationId, organisation, draft, content, draftSavedAt, ...rest } = entry
  return {
    actor: asOwner(actor, organisationId),
    entry: {
      ...rest,
      organisationId,
      organisation: { name: organisation.name, country: organisation.country },
      draft: readDraft(entry.kind, draft ?? content),
      published: content === null ? null : readDraft(entry.kind, content),
      hasDraft: draft !== null,
      savedAt: draftSavedAt,
    },
  }
}

/** The layer that only the owner's members read; empty before anyone wrote it. */
export async function getConfidential(actor: Actor, entryId: string): Promise<OfferingConfidential> {
  const found = z.uuid().safeParse(entryId).success
    ? await db.entry.findFirst({ where: { AND: [{ id: entryId, kind: 'OFFERING' }, entriesOwnedBy(actor)] }, select: { confidential: { select: { content: true } } } })
    : null
  if (!found) throw new NotFound()
  return offeringConfidentialSchema.parse(found.confidential?.content ?? {})
}

export type OwnEntry = {
  id: string
  kind: EntryKind
  state: EntryState
  title: string
  /** Something is written that others do not see yet. */
  hasDraft: boolean
  savedAt: Date | null
  publishedAt: Date | null
  archivedAt: Date | null
  deadline: Date | null
  version: number
  percent: number
  blockers: number
}

/** Everything the organisation the actor acts for has in the directory, what was touched last on top. */
export async function listOwnEntries(actor: Actor): Promise<OwnEntry[]> {
  if (actor.kind !== 'person' || !actor.organisation) return []
  const rows = await db.entry.findMany({
    where: { organisationId: actor.organisation.organisationId },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 500,
    select: {
      id: true,
      kind: true,
      state: true,
      draft: true,
      content: true,
      draftSavedAt: true,
      publishedAt: true,
      archivedAt: true,
      deadline: true,
      version: true,
    },
  })
  const at = now()
  return rows.map(({ draft, content, draftSavedAt, ...row }) => {
    const words = readDraft(row.kind, draft ?? content)
    const { percent, blockers } = completenessOf(row.kind, words, at)
    return { ...row, title: words.title, hasDraft: draft !== null, savedAt: draftSavedAt, percent, blockers: blockers.length }
  })
}
