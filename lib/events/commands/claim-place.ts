import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import { keepRegistrationStep } from '../registrations/fill-places'
import { holdEvent } from '../registrations/lock-registration'
import { canSeeEvent } from '../policy'
import type { ClaimPlace } from '../registrations/registration-schemas'

/** Whoever reads the mailbox that a place was given to takes it: the address must be confirmed, and nobody else may have taken the place. */
export async function claimPlace(actor: Actor, input: ClaimPlace): Promise<{ registrationId: string | null }> {
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  if (!actor.isEmailVerified) throw new Forbidden('verify-email-first')
  return db.$transaction(async (tx) => {
    const at = now()
    const event = await holdEvent(tx, input.eventId)
    if (!event || !canSeeEvent(actor, event)) throw new NotFound()
    const place = await tx.eventParticipant.findFirst({ where: { eventId: event.id, email: actor.email.toLowerCase(), personId: null, cancelledAt: null }, select: { id: true, registrationId: true } })
    if (!place) return { registrationId: null }
    const { count } = await tx.eventParticipant.updateMany({ where: { id: place.id, personId: null, email: actor.email.toLowerCase() }, data: { personId: actor.personId } })
    if (count === 0) return { registrationId: null }
    await keepRegistrationStep(tx, place.registrationId, at, 'claimed', actor.personId)
    await recordAudit(tx, actor, { action: 'claim-place', subject: 'event-participant', subjectId: place.id, detail: { eventId: event.id, registrationId: place.registrationId } })
    return { registrationId: place.registrationId }
  })
}
