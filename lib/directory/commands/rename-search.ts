import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import type { RenameSearch } from '../saved-search'

export async function renameSearch(actor: Actor, { id, name }: RenameSearch): Promise<void> {
  if (actor.kind !== 'person') throw new NotFound()
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Person" where "id" = ${actor.personId}::uuid for update`
    const own = await tx.savedSearch.findMany({ where: { personId: actor.personId }, select: { id: true, page: true, name: true } })
    const search = own.find((one) => one.id === id)
    if (!search) throw new NotFound()
    if (own.some((one) => one.id !== id && one.page === search.page && one.name === name)) throw new Conflict('saved-search-name', {}, 'name')
    await tx.savedSearch.update({ where: { id }, data: { name } })
    await recordAudit(tx, actor, { action: 'rename-search', subject: 'SavedSearch', subjectId: id })
  })
}
