import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import type { WithdrawNoShowInput } from '../day/day-schemas'
import { isAtDesk } from '../policy'

/** They came after all: taken back by whoever said it; what the staff said, by any of the staff. */
export async function withdrawNoShow(actor: Actor, input: WithdrawNoShowInput): Promise<{ eventId: string }> {
  if (actor.kind !== 'person') throw new NotFound()
  return db.$transaction(async (tx) => {
    const noShow = await tx.meetingNoShow.findUnique({
      where: { id: input.noShowId },
      select: { id: true, byPersonId: true, byStaff: true, decidedAt: true, meeting: { select: { id: true, event: { select: { id: true, state: true, organisationId: true, staff: { select: { personId: true, role: true } } } } } } },
    })
    if (!noShow) throw new NotFound()
    const { event } = noShow.meeting
    if (noShow.byPersonId !== actor.personId && !(noShow.byStaff && isAtDesk(actor, event))) throw new NotFound()
    const { count } = await tx.meetingNoShow.updateMany({ where: { id: noShow.id, decidedAt: null }, data: { decidedAt: now(), decidedById: actor.personId, stands: false } })
    if (count === 0) throw new Conflict('day.no-show-decided')
    await recordAudit(tx, actor, { action: 'event.no-show-withdrawn', subject: 'MeetingNoShow', subjectId: noShow.id, detail: { eventId: event.id, meetingId: noShow.meeting.id } })
    return { eventId: event.id }
  })
}
