import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { importKeptFor } from '../imports/import-context'

/** Lists that were read and never imported hold names and addresses: after a day they go. */
export async function sweepImports(actor: Actor): Promise<void> {
  if (actor.kind !== 'job') throw new NotFound()
  await db.$transaction(async (tx) => {
    const { count } = await tx.registrationImport.deleteMany({ where: { at: { lt: new Date(now().getTime() - importKeptFor) } } })
    if (count > 0) await recordAudit(tx, actor, { action: 'sweep-imports', subject: 'registration-import', subjectId: '', detail: { count } })
  })
}
