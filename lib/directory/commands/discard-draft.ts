import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { getEditableEntry } from '../entry-queries'

export const discardDraftSchema = z.object({ entryId: z.string(), revision: z.coerce.number().int().nonnegative() })
export type DiscardDraft = z.infer<typeof discardDraftSchema>

/** Returns to what is published. What a colleague wrote since the screen was drawn is never thrown away unseen. */
export async function discardDraft(actor: Actor, { entryId, revision }: DiscardDraft): Promise<void> {
  const { actor: person, entry } = await getEditableEntry(actor, entryId)
  if (entry.published === null) throw new RuleBroken('never-published')
  if (!entry.hasDraft) throw new Conflict('no-draft')
  await db.$transaction(async (tx) => {
    const { count } = await tx.entry.updateMany({
      where: { id: entryId, organisationId: entry.organisationId, revision },
      data: { draft: Prisma.DbNull, draftSavedAt: null, draftById: null, revision: { increment: 1 } },
    })
    if (count === 0) throw new Conflict('changed-meanwhile')
    await recordAudit(tx, person, { action: 'discard-draft', subject: 'entry', subjectId: entryId })
  })
}
