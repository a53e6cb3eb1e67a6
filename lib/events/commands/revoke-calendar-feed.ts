import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import type { FeedInput } from '../day/day-schemas'
import { ownParticipant } from '../registrations/own-participant'

export async function revokeCalendarFeed(actor: Actor, input: FeedInput): Promise<{ eventId: string }> {
  return db.$transaction(async (tx) => {
    const { participant } = await ownParticipant(tx, actor, input.participantId)
    await tx.eventParticipant.update({ where: { id: participant.id }, data: { feedTokenHash: null, feedMadeAt: null }, select: { id: true } })
    await recordAudit(tx, actor, { action: 'event.calendar-feed-revoked', subject: 'EventParticipant', subjectId: participant.id, detail: { eventId: participant.eventId } })
    return { eventId: participant.eventId }
  })
}
