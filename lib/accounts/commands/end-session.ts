import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { asPerson, canEndSession } from '../person-policy'
import type { EndSession } from '../person-schemas'

/** Signs one browser out from afar. Another person's session does not exist for this actor. */
export async function endSession(actor: Actor, input: EndSession): Promise<void> {
  const person = asPerson(actor)
  const session = await db.session.findUnique({ where: { id: input.sessionId }, select: { id: true, personId: true } })
  if (!session || !canEndSession(actor, session)) throw new NotFound()
  await db.$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: session.id } })
    await recordAudit(tx, actor, { action: 'end-session', subject: 'person', subjectId: person.personId, detail: { sessionId: session.id } })
  })
}
