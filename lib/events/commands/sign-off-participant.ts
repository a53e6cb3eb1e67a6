import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { tellOfDay } from '../day/day-mails'
import type { SignOffInput } from '../day/day-schemas'
import { clockRange } from '../event-clock'
import { eventAtDesk } from '../find-event'
import { cancelChange } from '../day/live-day'
import { lockBoard, placeMeetings } from '../schedule/meeting-places'

export type SignedOff = { cancelled: number; told: number; /** Who has a free slot now, soonest first: the desk can ask others for them. */ freed: { participantId: string; slotId: string }[] }

/** Somebody cannot come, or has to leave: their meetings to come are cancelled, the other sides are told once each. What has been stays as it was. */
export async function signOffParticipant(asker: Actor, input: SignOffInput): Promise<SignedOff> {
  const { actor, event } = await eventAtDesk(asker, input.eventId)
  return db.$transaction(async (tx) => {
    await lockBoard(tx, event.id)
    const at = now()
    const gone = await tx.eventParticipant.findFirst({ where: { id: input.participantId, eventId: event.id, cancelledAt: null }, select: { id: true, name: true, registration: { select: { organisationName: true } } } })
    if (!gone) throw new NotFound()
    const meetings = await tx.meeting.findMany({
      where: { eventId: event.id, state: 'PLANNED', AND: [{ OR: [{ aId: gone.id }, { bId: gone.id }] }, { OR: [{ shownSlot: { endsAt: { gt: at } } }, { slot: { endsAt: { gt: at } } }] }] },
      orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }],
      select: { id: true, aId: true, bId: true, slotId: true, shownSlot: { select: { id: true, startsAt: true, endsAt: true } } },
    })
    await placeMeetings(tx, event.id, { kind: 'live', byPersonId: actor.personId, changes: meetings.map(({ id, shownSlot }) => (shownSlot ? cancelChange(id, 'withdrawn') : { meetingId: id, version: null, cancel: { reason: 'withdrawn' } })) })
    await tx.refillOffer.updateMany({ where: { eventId: event.id, state: 'OFFERED', expiresAt: { gt: at }, OR: [{ aId: gone.id }, { bId: gone.id }] }, data: { state: 'WITHDRAWN', stateAt: at } })
    await tx.eventParticipant.update({ where: { id: gone.id }, data: { cancelledAt: at }, select: { id: true } })
    const shown = meetings.flatMap(({ aId, bId, shownSlot }) => (shownSlot ? [{ participantId: aId === gone.id ? bId : aId, slot: shownSlot }] : []))
    const told = await tellOfDay(tx, event, 'cancelled', shown.map(({ participantId, slot }) => ({ participantId, lines: (t) => [t('day.mail.cancelled-line', { time: clockRange(slot, event.timeZone), organisation: gone.registration.organisationName, partner: gone.name })] })))
    await recordAudit(tx, actor, { action: 'event.participant-signed-off', subject: 'EventParticipant', subjectId: gone.id, detail: { eventId: event.id, cancelled: meetings.length } })
    return { cancelled: meetings.length, told, freed: shown.map(({ participantId, slot }) => ({ participantId, slotId: slot.id })) }
  })
}
