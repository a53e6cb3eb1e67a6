import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { moveRegistration } from '../registrations/fill-places'
import { holdRegistration, mustBePublished, mustMove } from '../registrations/lock-registration'
import { tellRegistration } from '../registrations/registration-mails'
import type { AskRegistrant } from '../registrations/registration-schemas'

/** Before deciding, an organiser asks something. It goes out by mail and is answered on the page. */
export async function askRegistrant(actor: Actor, input: AskRegistrant): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, input, ['organiser'])
    mustBePublished(event)
    mustMove('ask', registration)
    await moveRegistration(tx, registration.id, at, 'QUESTIONED', { kind: 'asked', personId: person.personId, text: input.text })
    await tellRegistration(tx, registration.id, 'question', { text: input.text })
    await recordAudit(tx, person, { action: 'ask-registrant', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id } })
  })
}
