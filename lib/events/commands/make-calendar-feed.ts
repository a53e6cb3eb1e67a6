import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { hashToken, newToken } from '@/lib/platform/secrets'
import type { FeedInput } from '../day/day-schemas'
import { ownParticipant } from '../registrations/own-participant'

/** A private address for a calendar. Only its hash is kept, so it is shown this once; one made before stops working. */
export async function makeCalendarFeed(actor: Actor, input: FeedInput): Promise<{ eventId: string; token: string }> {
  return db.$transaction(async (tx) => {
    const { participant } = await ownParticipant(tx, actor, input.participantId)
    const token = newToken()
    await tx.eventParticipant.update({ where: { id: participant.id }, data: { feedTokenHash: hashToken(token), feedMadeAt: now() }, select: { id: true } })
    await recordAudit(tx, actor, { action: 'event.calendar-feed-made', subject: 'EventParticipant', subjectId: participant.id, detail: { eventId: participant.eventId } })
    return { eventId: participant.eventId, token }
  })
}
