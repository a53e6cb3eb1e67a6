import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { canRemoveDemoData } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'

export type RemovedDemo = { entries: number; organisations: number; people: number; isActorKept: boolean }

/** Everything invented goes in one transaction. Somebody has to stay able to administer: the last admin is kept, demo or not. */
export async function removeDemoData(actor: Actor): Promise<RemovedDemo> {
  if (!canRemoveDemoData(actor)) throw new NotFound()
  return db.$transaction(
    async (tx) => {
      const admins = await tx.$queryRaw<{ id: string; isDemo: boolean }[]>`
        select id, "isDemo" from "Person" where 'ADMIN'::"PlatformRole" = any("platformRoles") order by id for update`
      if (!admins.some((admin) => admin.id === actor.personId)) throw new NotFound()
      const isActorKept = admins.every((admin) => admin.isDemo)
      // A real notice that a demo authority claimed is no demo: it belongs to nobody again.
      await tx.entry.updateMany({ where: { isDemo: false, isFromNotice: true, organisation: { isDemo: true } }, data: { organisationId: null } })
      const entries = await tx.entry.deleteMany({ where: { OR: [{ isDemo: true }, { organisation: { isDemo: true } }] } })
      const organisations = await tx.organisation.deleteMany({ where: { isDemo: true } })
      const people = await tx.person.deleteMany({ where: { isDemo: true, ...(isActorKept ? { id: { not: actor.personId } } : {}) } })
      const removed = { entries: entries.count, organisations: organisations.count, people: people.count, isActorKept }
      await recordAudit(tx, actor, { action: 'remove-demo-data', subject: 'demo', subjectId: 'all', detail: removed })
      return removed
    },
    { timeout: 60_000, maxWait: 10_000 },
  )
}
