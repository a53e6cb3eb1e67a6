import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { DeleteSearch } from '../saved-search'

export async function deleteSearch(actor: Actor, { id }: DeleteSearch): Promise<void> {
  if (actor.kind !== 'person') throw new NotFound()
  await db.$transaction(async (tx) => {
    const { count } = await tx.savedSearch.deleteMany({ where: { id, personId: actor.personId } })
    if (count === 0) throw new NotFound()
    await recordAudit(tx, actor, { action: 'delete-search', subject: 'SavedSearch', subjectId: id })
  })
}
