import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { canEndSession } from '../person-policy'

/** Notes when a browser was last here, for its owner's list; once in a while is enough. */
export const seenEvery = 10 * 60_000

export async function markSessionSeen(actor: Actor, input: { sessionId: string }): Promise<void> {
  const session = await db.session.findUnique({ where: { id: input.sessionId }, select: { personId: true } })
  if (!session || !canEndSession(actor, session)) throw new NotFound()
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: input.sessionId, lastSeenAt: { lt: new Date(now().getTime() - seenEvery) } },
      data: { lastSeenAt: now() },
    })
    if (count > 0) await recordAudit(tx, actor, { action: 'mark-session-seen', subject: 'person', subjectId: session.personId })
  })
}
