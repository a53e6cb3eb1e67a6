import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { changedFields } from '../changed-fields'
import { completenessOf } from '../completeness'
import { contentOfDraft } from '../draft'
import { getEditableEntry } from '../entry-queries'
import { facetsOf } from '../facets'

/** `revision` is that of the preview: what was looked at is what gets published. */
export const publishEntrySchema = z.object({ entryId: z.string(), revision: z.coerce.number().int().nonnegative() })
export type PublishEntry = z.infer<typeof publishEntrySchema>

/** Shows the draft to everybody and keeps it as a version, with the fields it changed. */
export async function publishEntry(actor: Actor, { entryId, revision }: PublishEntry): Promise<{ entryId: string; version: number }> {
  const { actor: person, entry } = await getEditableEntry(actor, entryId)
  const at = now()
  if (entry.revision !== revision) throw new Conflict('changed-meanwhile')
  if (!entry.hasDraft) throw new Conflict('nothing-to-publish')
  const { blockers } = completenessOf(entry.kind, entry.draft, at)
  if (blockers.length > 0) throw new RuleBroken('not-ready-to-publish', { count: blockers.length })
  const content = contentOfDraft(entry.kind, entry.draft)
  if (content === null) throw new RuleBroken('not-ready-to-publish', { count: 1 })

  const version = entry.version + 1
  const changed = changedFields(entry.published, content as Record<string, unknown>)
  return db.$transaction(async (tx) => {
    const { count } = await tx.entry.updateMany({
      where: { id: entryId, organisationId: entry.organisationId, revision },
      data: {
        ...facetsOf(entry.kind, content, entry.organisation.name),
        state: 'PUBLISHED',
        content: content as Prisma.InputJsonObject,
        draft: Prisma.DbNull,
        draftSavedAt: null,
        revision: { increment: 1 },
        version,
        // The first day counts: publishing again must not carry an entry back to the top.
        publishedAt: entry.publishedAt ?? at,
        archivedAt: null,
      },
    })
    if (count === 0) throw new Conflict('changed-meanwhile')
    await tx.entryVersion.create({
      data: { entryId, number: version, content: content as Prisma.InputJsonObject, changedFields: changed, publishedAt: at, publishedById: person.personId },
    })
    await recordAudit(tx, person, { action: 'publish-entry', subject: 'entry', subjectId: entryId, detail: { version, fields: changed } })
    return { entryId, version }
  })
}
