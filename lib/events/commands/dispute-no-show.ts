import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound, RuleBroken } from '@/lib/platform/errors'
import type { DisputeNoShowInput } from '../day/day-schemas'
import { isUuid } from '@/lib/introductions/id'

/** "I was there": by the person themselves. Until an organiser decides, it counts neither way. */
export async function disputeNoShow(actor: Actor, input: DisputeNoShowInput): Promise<{ eventId: string; meetingId: string }> {
  if (actor.kind !== 'person' || !isUuid(input.noShowId)) throw new NotFound()
  return db.$transaction(async (tx) => {
    const noShow = await tx.meetingNoShow.findFirst({ where: { id: input.noShowId, absent: { personId: actor.personId } }, select: { id: true, decidedAt: true, disputedAt: true, meeting: { select: { id: true, eventId: true } } } })
    if (!noShow) throw new NotFound()
    if (noShow.decidedAt !== null) throw new Conflict('day.no-show-decided')
    if (noShow.disputedAt !== null) throw new Conflict('day.no-show-disputed')
    if (input.dispute === '') throw new RuleBroken('day.say-what-happened', {}, 'dispute')
    await tx.meetingNoShow.update({ where: { id: noShow.id }, data: { disputedAt: now(), dispute: input.dispute }, select: { id: true } })
    await recordAudit(tx, actor, { action: 'event.no-show-disputed', subject: 'MeetingNoShow', subjectId: noShow.id, detail: { eventId: noShow.meeting.eventId, meetingId: noShow.meeting.id } })
    return { eventId: noShow.meeting.eventId, meetingId: noShow.meeting.id }
  })
}
