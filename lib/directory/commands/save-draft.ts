import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { knownCodes } from '@/lib/taxonomy/queries'
import { changedFields } from '../changed-fields'
import { changesSchema, readDraft } from '../draft'
import { codedValues } from '../entry-fields'
import { getEditableEntry } from '../entry-queries'
import type { EntryKind } from '../model'

/** `changes` holds some of the kind's fields; a field that is not there stays as it is. */
const saveOf = <K extends EntryKind>(kind: K) =>
  z.object({ kind: z.literal(kind), entryId: z.string(), revision: z.coerce.number().int().nonnegative(), changes: changesSchema(kind) })

export const saveDraftSchemas = { OFFERING: saveOf('OFFERING'), NEED: saveOf('NEED'), MANDATE: saveOf('MANDATE') }
export const saveDraftSchema = z.discriminatedUnion('kind', [saveDraftSchemas.OFFERING, saveDraftSchemas.NEED, saveDraftSchemas.MANDATE])
export type SaveDraft = { kind: EntryKind; entryId: string; revision: number; changes: Record<string, unknown> }
export type SavedDraft = { entryId: string; revision: number; savedAt: Date }

/** Keeps what was written. A save that began from an older screen is refused, so that nobody's words vanish under it. */
export async function saveDraft(actor: Actor, input: SaveDraft): Promise<SavedDraft> {
  const { kind, entryId, revision } = input
  const { actor: person, entry } = await getEditableEntry(actor, entryId, kind)
  const draft = readDraft(kind, { ...entry.draft, ...input.changes })
  const changed = changedFields(entry.draft, draft)
  if (entry.revision !== revision) throw new Conflict('changed-meanwhile')
  if (changed.length === 0) return { entryId, revision, savedAt: entry.savedAt ?? now() }
  await refuseUnknownCodes(kind, Object.fromEntries(changed.map((field) => [field, draft[field as keyof typeof draft]])))

  const isAsPublished = entry.published !== null && changedFields(entry.published, draft).length === 0
  const savedAt = now()
  return db.$transaction(async (tx) => {
    const { count } = await tx.entry.updateMany({
      where: { id: entryId, organisationId: entry.organisationId, revision },
      data: {
        draft: isAsPublished ? Prisma.DbNull : (draft as Prisma.InputJsonObject),
        draftSavedAt: isAsPublished ? null : savedAt,
        draftById: person.personId,
        revision: { increment: 1 },
      },
    })
    if (count === 0) throw new Conflict('changed-meanwhile')
    await recordAudit(tx, person, { action: 'save-draft', subject: 'entry', subjectId: entryId, detail: { fields: changed } })
    return { entryId, revision: revision + 1, savedAt }
  })
}

async function refuseUnknownCodes(kind: EntryKind, values: Record<string, unknown>): Promise<void> {
  for (const { field, vocabulary, codes } of codedValues(kind, values)) {
    const known = await knownCodes(vocabulary, codes)
    const unknown = codes.find((code) => !known.has(code))
    if (unknown !== undefined) throw new RuleBroken('unknown-code', { code: unknown }, field)
  }
}
