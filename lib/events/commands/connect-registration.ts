import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { keepRegistrationStep } from '../registrations/fill-places'
import { holdRegistration } from '../registrations/lock-registration'
import type { RegistrationAsked } from '../registrations/registration-schemas'
import { organisationFacts } from '../registrations/write-registration'

/** A registration that an organiser made gets the account of its organisation: somebody of it says for which one they act. */
export async function connectRegistration(actor: Actor, input: RegistrationAsked): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, input, ['own'])
    if (registration.organisationId !== null) throw new Conflict('registration.is-connected')
    if (!registration.participants.some((one) => one.personId === person.personId && one.cancelledAt === null)) throw new NotFound()
    if (!person.organisation) throw new Forbidden('registration.organisation-first')
    const { organisationId } = person.organisation
    const other = await tx.eventRegistration.findUnique({ where: { eventId_organisationId: { eventId: event.id, organisationId } }, select: { id: true } })
    if (other) throw new RuleBroken('registration.organisation-has-one', { organisation: person.organisation.name })
    // The name stays as the organiser wrote it: people may know it from the list.
    const { size } = await organisationFacts(tx, organisationId)
    await tx.eventRegistration.update({ where: { id: registration.id }, data: { organisationId, size, revision: { increment: 1 } } })
    await keepRegistrationStep(tx, registration.id, at, 'claimed', person.personId, person.organisation.name)
    await recordAudit(tx, person, { action: 'connect-registration', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, organisationId } })
  })
}
