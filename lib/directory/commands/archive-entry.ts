import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { getEditableEntry } from '../entry-queries'

export const archiveEntrySchema = z.object({ entryId: z.string() })
export type ArchiveEntry = z.infer<typeof archiveEntrySchema>

/** Takes a published entry out of sight. Its versions and its draft stay. */
export async function archiveEntry(actor: Actor, { entryId }: ArchiveEntry): Promise<void> {
  const { actor: person, entry } = await getEditableEntry(actor, entryId)
  await db.$transaction(async (tx) => {
    const { count } = await tx.entry.updateMany({
      where: { id: entryId, organisationId: entry.organisationId, state: 'PUBLISHED' },
      data: { state: 'ARCHIVED', archivedAt: now(), revision: { increment: 1 } },
    })
    if (count === 0) throw new Conflict('not-published')
    await recordAudit(tx, person, { action: 'archive-entry', subject: 'entry', subjectId: entryId })
  })
}
