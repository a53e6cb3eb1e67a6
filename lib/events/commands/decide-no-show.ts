import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import type { DecideNoShowInput } from '../day/day-schemas'
import { organisedEvent } from '../find-event'

/** The two sides say different things: an organiser decides, once. */
export async function decideNoShow(asker: Actor, input: DecideNoShowInput): Promise<{ eventId: string }> {
  return db.$transaction(async (tx) => {
    const { actor, event } = await organisedEvent(asker, input.eventId, tx)
    const noShow = await tx.meetingNoShow.findFirst({ where: { id: input.noShowId, meeting: { eventId: event.id } }, select: { id: true } })
    if (!noShow) throw new NotFound()
    const { count } = await tx.meetingNoShow.updateMany({ where: { id: noShow.id, decidedAt: null, disputedAt: { not: null } }, data: { decidedAt: now(), decidedById: actor.personId, stands: input.stands === 'yes' } })
    if (count === 0) throw new Conflict('day.no-show-decided')
    await recordAudit(tx, actor, { action: 'event.no-show-decided', subject: 'MeetingNoShow', subjectId: noShow.id, detail: { eventId: event.id, stands: input.stands === 'yes' } })
    return { eventId: event.id }
  })
}
