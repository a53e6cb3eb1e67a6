import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { getEditableEntry } from '../entry-queries'

export const restoreEntrySchema = z.object({ entryId: z.string() })
export type RestoreEntry = z.infer<typeof restoreEntrySchema>

/** Shows an archived entry again as it was last published. */
export async function restoreEntry(actor: Actor, { entryId }: RestoreEntry): Promise<void> {
  const { actor: person, entry } = await getEditableEntry(actor, entryId)
  await db.$transaction(async (tx) => {
    const { count } = await tx.entry.updateMany({
      where: { id: entryId, organisationId: entry.organisationId, state: 'ARCHIVED' },
      data: { state: 'PUBLISHED', archivedAt: null, revision: { increment: 1 } },
    })
    if (count === 0) throw new Conflict('not-archived')
    await recordAudit(tx, person, { action: 'restore-entry', subject: 'entry', subjectId: entryId })
  })
}
