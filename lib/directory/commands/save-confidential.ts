import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { changedFields } from '../changed-fields'
import { getConfidential, getEditableEntry } from '../entry-queries'
import { offeringConfidentialSchema } from '../schemas'
import type { SavedDraft } from './save-draft'

export const saveConfidentialSchema = z.object({
  entryId: z.string(),
  revision: z.coerce.number().int().nonnegative(),
  content: offeringConfidentialSchema,
})
export type SaveConfidential = z.infer<typeof saveConfidentialSchema>

/** Keeps the layer that no one outside the organisation reads. It is never published, so it has no draft of its own. */
export async function saveConfidential(actor: Actor, { entryId, revision, content }: SaveConfidential): Promise<SavedDraft> {
  const { actor: person, entry } = await getEditableEntry(actor, entryId, 'OFFERING')
  const fields = changedFields(await getConfidential(actor, entryId), content)
  if (entry.revision !== revision) throw new Conflict('changed-meanwhile')
  const savedAt = now()
  if (fields.length === 0) return { entryId, revision, savedAt }
  return db.$transaction(async (tx) => {
    const { count } = await tx.entry.updateMany({
      where: { id: entryId, organisationId: entry.organisationId, revision },
      data: { revision: { increment: 1 } },
    })
    if (count === 0) throw new Conflict('changed-meanwhile')
    await tx.entryConfidential.upsert({ where: { entryId }, create: { entryId, content }, update: { content } })
    await recordAudit(tx, person, { action: 'save-confidential', subject: 'entry', subjectId: entryId, detail: { fields } })
    return { entryId, revision: revision + 1, savedAt }
  })
}
