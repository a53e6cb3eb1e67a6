import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { moveRegistration } from '../registrations/fill-places'
import { holdRegistration, mustBePublished, mustMove } from '../registrations/lock-registration'
import type { AnswerOrganiser } from '../registrations/registration-schemas'

/** Its own side answers what the organiser asked back; then it is the organiser's turn again. */
export async function answerOrganiser(actor: Actor, input: AnswerOrganiser): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, input, ['own'])
    mustBePublished(event)
    mustMove('answer', registration)
    await moveRegistration(tx, registration.id, at, 'SUBMITTED', { kind: 'answered', personId: person.personId, text: input.text })
    await recordAudit(tx, person, { action: 'answer-organiser', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id } })
  })
}
