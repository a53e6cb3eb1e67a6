import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { moveRegistration } from '../registrations/fill-places'
import { holdRegistration, mustBePublished, mustMove } from '../registrations/lock-registration'
import { tellRegistration } from '../registrations/registration-mails'
import type { RefuseRegistration } from '../registrations/registration-schemas'

/** An organiser says no, and why: the reason goes out with it. Who has been confirmed is not refused any more, but withdrawn. */
export async function refuseRegistration(actor: Actor, input: RefuseRegistration): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, input, ['organiser'])
    mustBePublished(event)
    mustMove('refuse', registration)
    await moveRegistration(tx, registration.id, at, 'REFUSED', { kind: 'refused', personId: person.personId, text: input.text })
    await tellRegistration(tx, registration.id, 'refused', { text: input.text })
    await recordAudit(tx, person, { action: 'refuse-registration', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, from: registration.state } })
  })
}
