import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, RuleBroken } from '@/lib/platform/errors'
import { admitRegistering } from '../registrations/admit-registering'
import { keepRegistrationStep } from '../registrations/fill-places'
import { holdRegistration, mustMove } from '../registrations/lock-registration'
import { tellRegistration } from '../registrations/registration-mails'
import type { UpdateRegistration } from '../registrations/registration-schemas'
import { isOver } from '../registrations/registration-window'
import { writePeople } from '../registrations/write-people'
import { answersFor, writeEntries } from '../registrations/write-registration'

/** Its own side changes what it said, until the event is over. Those who are new are told. */
export async function updateRegistration(actor: Actor, input: UpdateRegistration): Promise<void> {
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  await admitRegistering(actor)
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, input, ['own'])
    if (event.state === 'CANCELLED') throw new RuleBroken('registration.event-cancelled')
    if (isOver(event, at)) throw new RuleBroken('registration.window-over')
    mustMove('edit', registration)
    if (registration.revision !== input.revision) throw new Conflict('changed-meanwhile')
    await tx.eventRegistration.update({
      where: { id: registration.id },
      data: { brings: input.brings, seeks: input.seeks, answers: await answersFor(tx, event.id, input.answers, registration.answers, true), revision: { increment: 1 } },
    })
    const added = await writePeople(tx, { event, registration, person, side: 'own', people: input.people, at })
    await writeEntries(tx, registration.id, registration.organisationId, input.entries)
    await keepRegistrationStep(tx, registration.id, at, 'changed', person.personId)
    if (added.length > 0) await tellRegistration(tx, registration.id, 'added', { only: added })
    await recordAudit(tx, person, { action: 'update-registration', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, people: input.people.length, added: added.length } })
  })
}
