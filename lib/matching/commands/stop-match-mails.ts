import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { StopMatchMails } from '../schemas'

/** Whoever holds a mail of new matches may stop them, signed in or not; once more changes nothing. */
export async function stopMatchMails(actor: Actor, { token }: StopMatchMails): Promise<void> {
  await db.$transaction(async (tx) => {
    const found = await tx.matchMails.findUnique({ where: { stopToken: token }, select: { personId: true } })
    if (!found) throw new NotFound()
    const { count } = await tx.matchMails.updateMany({ where: { stopToken: token, isOff: false }, data: { isOff: true } })
    if (count > 0) await recordAudit(tx, actor, { action: 'stop-match-mails', subject: 'person', subjectId: found.personId })
  })
}
