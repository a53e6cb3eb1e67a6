import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { getEditableEntry } from '../entry-queries'

export const deleteDraftSchema = z.object({ entryId: z.string(), revision: z.coerce.number().int().nonnegative() })
export type DeleteDraft = z.infer<typeof deleteDraftSchema>

/** Removes an entry that was never published. What others have seen is archived instead. */
export async function deleteDraft(actor: Actor, { entryId, revision }: DeleteDraft): Promise<void> {
  const { actor: person, entry } = await getEditableEntry(actor, entryId)
  if (entry.state !== 'DRAFT') throw new RuleBroken('already-published')
  await db.$transaction(async (tx) => {
    const { count } = await tx.entry.deleteMany({ where: { id: entryId, organisationId: entry.organisationId, state: 'DRAFT', revision } })
    if (count === 0) throw new Conflict('changed-meanwhile')
    await recordAudit(tx, person, { action: 'delete-draft', subject: 'entry', subjectId: entryId, detail: { kind: entry.kind } })
  })
}
