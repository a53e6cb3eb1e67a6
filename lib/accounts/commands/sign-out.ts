import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import type { Actor } from '../model'

/** Ends this session. Whoever is signed out already has nothing to do. */
export async function signOut(actor: Actor): Promise<void> {
  if (actor.kind !== 'person') return
  await db.$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: actor.sessionId } })
    await recordAudit(tx, actor, { action: 'sign-out', subject: 'person', subjectId: actor.personId })
  })
}
