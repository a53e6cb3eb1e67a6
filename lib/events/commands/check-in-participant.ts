import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { codeIn } from '../day/badge-code'
import type { CheckInInput } from '../day/day-schemas'
import { eventAtDesk } from '../find-event'

export type CheckedIn = { participantId: string; name: string; organisation: string; checkedInAt: Date; /** Had been here before: nothing was written. */ wasHere: boolean }

/** Somebody has come. By their badge or by name; a second time changes nothing, and says when it was. */
export async function checkInParticipant(asker: Actor, input: CheckInInput): Promise<CheckedIn> {
  return db.$transaction(async (tx) => {
    const { actor, event } = await eventAtDesk(asker, input.eventId, tx)
    // A badge of another event is no badge here.
    const who = input.participantId ? { id: input.participantId } : { badgeCode: codeIn(input.code ?? '') }
    const participant = await tx.eventParticipant.findFirst({ where: { ...who, eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } }, select: { id: true, name: true, checkedInAt: true, registration: { select: { organisationName: true } } } })
    if (!participant) throw new NotFound('day.no-such-badge')
    const person = { participantId: participant.id, name: participant.name, organisation: participant.registration.organisationName }
    const at = now()
    const { count } = await tx.eventParticipant.updateMany({ where: { id: participant.id, checkedInAt: null }, data: { checkedInAt: at, checkedInById: actor.personId } })
    if (count === 0) return { ...person, checkedInAt: participant.checkedInAt ?? at, wasHere: true }
    await recordAudit(tx, actor, { action: 'event.checked-in', subject: 'EventParticipant', subjectId: participant.id, detail: { eventId: event.id, by: input.participantId ? 'name' : 'badge' } })
    return { ...person, checkedInAt: at, wasHere: false }
  })
}
