import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, RuleBroken } from '@/lib/platform/errors'
import { mostSavedSearches, savedQuery, type SaveSearch } from '../saved-search'

/** Keeps what a browse page was asked under a name of one's own. */
export async function saveSearch(actor: Actor, input: SaveSearch): Promise<{ id: string }> {
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  const query = savedQuery(input.page, input.query)
  return db.$transaction(async (tx) => {
    // One at a time per person, so that the limit and the names hold when two tabs save at once.
    await tx.$queryRaw`select 1 from "Person" where "id" = ${actor.personId}::uuid for update`
    const own = await tx.savedSearch.findMany({ where: { personId: actor.personId }, select: { page: true, name: true } })
    if (own.length >= mostSavedSearches) throw new RuleBroken('saved-search-limit', { limit: mostSavedSearches })
    if (own.some((one) => one.page === input.page && one.name === input.name)) throw new Conflict('saved-search-name', {}, 'name')
    const saved = await tx.savedSearch.create({
      data: { personId: actor.personId, organisationId: actor.organisation?.organisationId ?? null, page: input.page, name: input.name, query },
      select: { id: true },
    })
    await recordAudit(tx, actor, { action: 'save-search', subject: 'SavedSearch', subjectId: saved.id, detail: { page: input.page } })
    return saved
  })
}
