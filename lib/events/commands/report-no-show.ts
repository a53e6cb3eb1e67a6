import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, NotFound, RuleBroken } from '@/lib/platform/errors'
import { tellOfDay } from '../day/day-mails'
import type { ReportNoShowInput } from '../day/day-schemas'
import { clockRange, clockTime } from '../event-clock'
import { canSayNoShow, noShowFrom } from '../day/no-show-window'
import { isAtDesk } from '../policy'

/** Somebody did not come: said by the other side of the meeting, or by the staff. Who it is about is told, and may say otherwise. */
export async function reportNoShow(asker: Actor, input: ReportNoShowInput): Promise<{ noShowId: string; eventId: string }> {
  return db.$transaction(async (tx) => {
    const { actor, meeting, byStaff } = await askedMeeting(tx, asker, input)
    const slot = meeting.shownSlot
    if (!slot || meeting.state === 'CANCELLED') throw new RuleBroken('day.no-meeting-then')
    const at = now()
    if (!canSayNoShow(slot, meeting.event.noShowMinutes, at)) throw new RuleBroken(at < slot.endsAt ? 'day.no-show-early' : 'day.no-show-late', { from: clockTime(noShowFrom(slot, meeting.event.noShowMinutes), meeting.event.timeZone) })
    const made = await tx.meetingNoShow.createManyAndReturn({ data: [{ meetingId: meeting.id, absentId: input.absentId, byPersonId: actor.personId, byStaff, at }], skipDuplicates: true, select: { id: true } })
    const noShow = made[0]
    if (!noShow) throw new Conflict('day.no-show-said')
    const other = meeting.aId === input.absentId ? meeting.b : meeting.a
    await tellOfDay(tx, meeting.event, 'no-show', [{ participantId: input.absentId, lines: (t) => [t('day.mail.no-show-line', { organisation: other.registration.organisationName, partner: other.name, time: clockRange(slot, meeting.event.timeZone) })] }])
    await recordAudit(tx, actor, { action: 'event.no-show-reported', subject: 'MeetingNoShow', subjectId: noShow.id, detail: { eventId: meeting.event.id, meetingId: meeting.id, absentId: input.absentId, byStaff } })
    return { noShowId: noShow.id, eventId: meeting.event.id }
  })
}

const personSelect = { id: true, personId: true, name: true, registration: { select: { organisationName: true } } } as const

async function askedMeeting(tx: Tx, actor: Actor, { meetingId, absentId }: ReportNoShowInput) {
  if (actor.kind !== 'person') throw new NotFound()
  const meeting = await tx.meeting.findFirst({
    where: { id: meetingId, OR: [{ aId: absentId }, { bId: absentId }], shownSlotId: { not: null }, event: { organisation: { closedAt: null } } },
    select: {
      id: true, aId: true, bId: true, state: true,
      shownSlot: { select: { startsAt: true, endsAt: true } },
      a: { select: personSelect },
      b: { select: personSelect },
      event: { select: { id: true, name: true, timeZone: true, noShowMinutes: true, state: true, organisationId: true, staff: { select: { personId: true, role: true } } } },
    },
  })
  if (!meeting) throw new NotFound()
  const present = meeting.aId === absentId ? meeting.b : meeting.a
  const isOther = present.personId !== null && present.personId === (actor as PersonActor).personId
  const byStaff = !isOther && isAtDesk(actor, meeting.event)
  if (!isOther && !byStaff) throw new NotFound()
  return { actor: actor as PersonActor, meeting, byStaff }
}
