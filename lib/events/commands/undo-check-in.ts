import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { UndoCheckInInput } from '../day/day-schemas'
import { eventAtDesk } from '../find-event'

/** The wrong name was ticked. */
export async function undoCheckIn(asker: Actor, input: UndoCheckInInput): Promise<{ eventId: string }> {
  return db.$transaction(async (tx) => {
    const { actor, event } = await eventAtDesk(asker, input.eventId, tx)
    const { count } = await tx.eventParticipant.updateMany({ where: { id: input.participantId, eventId: event.id, checkedInAt: { not: null } }, data: { checkedInAt: null, checkedInById: null } })
    if (count === 0) throw new NotFound()
    await recordAudit(tx, actor, { action: 'event.check-in-undone', subject: 'EventParticipant', subjectId: input.participantId, detail: { eventId: event.id } })
    return { eventId: event.id }
  })
}
