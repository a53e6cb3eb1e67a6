import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { isUuid } from '@/lib/introductions/id'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound, RuleBroken } from '@/lib/platform/errors'
import { keepRegistrationStep } from '../registrations/fill-places'
import { holdRegistration, mustMove } from '../registrations/lock-registration'
import { tellRegistration } from '../registrations/registration-mails'
import type { WithdrawParticipant } from '../registrations/registration-schemas'
import { releaseMeetings } from '../day/release-meetings'

/** One person of a registration does not come; the others do. The last one withdraws the registration instead. */
export async function withdrawParticipant(actor: Actor, input: WithdrawParticipant): Promise<void> {
  const found = isUuid(input.participantId) ? await db.eventParticipant.findFirst({ where: { id: input.participantId, eventId: input.eventId }, select: { registrationId: true } }) : null
  if (!found) throw new NotFound()
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, { eventId: input.eventId, registrationId: found.registrationId })
    mustMove('withdraw', registration)
    const living = registration.participants.filter((one) => one.cancelledAt === null)
    const leaving = living.find((one) => one.id === input.participantId)
    if (!leaving) throw new Conflict('registration.person-gone')
    if (living.length === 1) throw new RuleBroken('registration.last-person')
    if (event.state !== 'DRAFT') await tellRegistration(tx, registration.id, 'person-withdrawn', { only: [leaving.id] })
    await tx.eventParticipant.update({ where: { id: leaving.id }, data: { cancelledAt: at } })
    await tx.eventRegistration.update({ where: { id: registration.id }, data: { revision: { increment: 1 } } })
    const released = await releaseMeetings(tx, event, [leaving.id], person.personId, at)
    await keepRegistrationStep(tx, registration.id, at, 'withdrawn', person.personId, leaving.name)
    await recordAudit(tx, person, { action: 'withdraw-participant', subject: 'event-participant', subjectId: leaving.id, detail: { eventId: event.id, registrationId: registration.id, released } })
  })
}
