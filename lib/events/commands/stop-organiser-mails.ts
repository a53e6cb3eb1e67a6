import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { StopOrganiserMails } from '../registrations/registration-schemas'

/** Whoever holds a mail of what waits at an event may stop them, signed in or not; once more changes nothing. */
export async function stopOrganiserMails(actor: Actor, { token }: StopOrganiserMails): Promise<void> {
  await db.$transaction(async (tx) => {
    const found = await tx.organiserMails.findUnique({ where: { stopToken: token }, select: { eventId: true, personId: true } })
    if (!found) throw new NotFound()
    const { count } = await tx.organiserMails.updateMany({ where: { stopToken: token, isOff: false }, data: { isOff: true } })
    if (count > 0) await recordAudit(tx, actor, { action: 'stop-organiser-mails', subject: 'match-event', subjectId: found.eventId, detail: { personId: found.personId } })
  })
}
