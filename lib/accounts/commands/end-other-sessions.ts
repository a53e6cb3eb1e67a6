import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import type { Actor } from '../model'
import { asPerson } from '../person-policy'

/** Signs every browser out but this one. */
export async function endOtherSessions(actor: Actor): Promise<void> {
  const person = asPerson(actor)
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { personId: person.personId, id: { not: person.sessionId } } })
    await recordAudit(tx, actor, { action: 'end-other-sessions', subject: 'person', subjectId: person.personId, detail: { count } })
  })
}
