import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { fillPlaces, keepRegistrationStep, loadPlaces } from '../registrations/fill-places'
import { holdRegistration } from '../registrations/lock-registration'
import { lackingPlace } from '../registrations/places'
import { tellRegistration } from '../registrations/registration-mails'
import type { AmendRegistration } from '../registrations/registration-schemas'
import { writePeople } from '../registrations/write-people'
import { answersFor, writeEntries } from '../registrations/write-registration'

/** An organiser changes a registration: its people, what it said, and as what it takes part. */
export async function amendRegistration(actor: Actor, input: AmendRegistration): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, input, ['organiser'])
    if (registration.revision !== input.revision) throw new Conflict('changed-meanwhile')
    if (!event.kinds.some((kind) => kind.id === input.kindId)) throw new RuleBroken('registration.kind', {}, 'kindId')
    const changesKind = registration.kindId !== input.kindId
    // The place of the event stays the same one; only the new kind may be full.
    if (changesKind && registration.state === 'CONFIRMED' && lackingPlace({ ...(await loadPlaces(tx, event.id)), capacity: null }, input.kindId) !== null) {
      throw new RuleBroken('registration.kind-full', {}, 'kindId')
    }
    const { organisationName, country, city, website, kindId, brings, seeks } = input
    await tx.eventRegistration.update({
      where: { id: registration.id },
      data: { organisationName, country, city, website, kindId, brings, seeks, answers: await answersFor(tx, event.id, input.answers, registration.answers, false), revision: { increment: 1 } },
    })
    const added = await writePeople(tx, { event, registration, person, side: 'organiser', people: input.people, at })
    await writeEntries(tx, registration.id, registration.organisationId, input.entries)
    await keepRegistrationStep(tx, registration.id, at, 'changed', person.personId)
    if (added.length > 0 && event.state === 'OPEN' && registration.state !== 'REFUSED' && registration.state !== 'WITHDRAWN') await tellRegistration(tx, registration.id, 'added', { only: added })
    const movedUp = changesKind ? await fillPlaces(tx, event.id, at) : []
    await recordAudit(tx, person, { action: 'amend-registration', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, changesKind, people: input.people.length, added: added.length, movedUp: movedUp.length } })
  })
}
