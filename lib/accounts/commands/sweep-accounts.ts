import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { canSweepAccounts } from '../person-policy'

const day = 86_400_000

/** Deletes what has run out: sessions, links, and registrations that nobody confirmed within a week. */
export async function sweepAccounts(actor: Actor): Promise<{ sessions: number; tokens: number; people: number }> {
  if (!canSweepAccounts(actor)) throw new Forbidden()
  const weekAgo = new Date(now().getTime() - 7 * day)
  return db.$transaction(async (tx) => {
    const { count: sessions } = await tx.session.deleteMany({ where: { expiresAt: { lt: now() } } })
    const { count: tokens } = await tx.token.deleteMany({ where: { OR: [{ expiresAt: { lt: now() } }, { usedAt: { lt: weekAgo } }] } })
    const { count: people } = await tx.person.deleteMany({ where: { emailVerifiedAt: null, createdAt: { lt: weekAgo }, memberships: { none: {} }, tokens: { none: {} } } })
    const swept = { sessions, tokens, people }
    if (sessions + tokens + people > 0) await recordAudit(tx, actor, { action: 'sweep-accounts', subject: 'account', subjectId: 'expired', detail: swept })
    return swept
  })
}
