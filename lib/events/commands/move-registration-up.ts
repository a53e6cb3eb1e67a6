import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { keepRegistrationStep, listWaiting, loadPlaces, moveRegistration } from '../registrations/fill-places'
import { holdRegistration, mustBePublished, mustMove } from '../registrations/lock-registration'
import { lackingPlace } from '../registrations/places'
import { tellRegistration } from '../registrations/registration-mails'
import type { RegistrationAsked } from '../registrations/registration-schemas'

/** An organiser lets somebody go before the others who wait: into a place that is free, else to the front of the line. */
export async function moveRegistrationUp(actor: Actor, input: RegistrationAsked): Promise<{ state: 'CONFIRMED' | 'WAITING' }> {
  return db.$transaction(async (tx) => {
    const at = now()
    const { person, event, registration } = await holdRegistration(tx, actor, input, ['organiser'])
    mustBePublished(event)
    mustMove('moveUp', registration)
    const state = lackingPlace(await loadPlaces(tx, event.id), registration.kindId) === null ? 'CONFIRMED' : 'WAITING'
    if (state === 'CONFIRMED') {
      await moveRegistration(tx, registration.id, at, 'CONFIRMED', { kind: 'moved-up', personId: person.personId })
      await tellRegistration(tx, registration.id, 'moved-up')
    } else {
      const [first] = await listWaiting(tx, event.id)
      if (first && first.id !== registration.id) {
        const since = new Date((first.waitingSince ?? first.createdAt).getTime() - 1)
        await tx.eventRegistration.update({ where: { id: registration.id }, data: { waitingSince: since, revision: { increment: 1 } } })
        await keepRegistrationStep(tx, registration.id, at, 'waiting', person.personId)
      }
    }
    await recordAudit(tx, person, { action: 'move-registration-up', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, state } })
    return { state }
  })
}
