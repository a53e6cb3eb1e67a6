import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { admitRegistering } from '../registrations/admit-registering'
import { keepRegistrationStep, moveRegistration } from '../registrations/fill-places'
import { holdEvent, lockedRegistrationSelect, type LockedEvent, type LockedRegistration } from '../registrations/lock-registration'
import { giveOrQueue } from '../registrations/give-or-queue'
import { canSeeEvent, isOfRegistration } from '../policy'
import { tellRegistration } from '../registrations/registration-mails'
import type { SubmitRegistration } from '../registrations/registration-schemas'
import { registrationWindow } from '../registrations/registration-window'
import { writePeople } from '../registrations/write-people'
import { answersFor, kindFor, organisationFacts, writeEntries } from '../registrations/write-registration'

/**
 * An organisation registers, comes back after it had withdrawn, or accepts an invitation. What was invited is confirmed at once while there
 * is a place; everything else waits for the organiser to look at it.
 */
export async function submitRegistration(actor: Actor, input: SubmitRegistration): Promise<{ registrationId: string; state: 'SUBMITTED' | 'CONFIRMED' | 'WAITING' }> {
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  if (!actor.isEmailVerified) throw new Forbidden('verify-email-first')
  await admitRegistering(actor)
  return db.$transaction(async (tx) => {
    const at = now()
    const event = await holdEvent(tx, input.eventId)
    if (!event || !canSeeEvent(actor, event)) throw new NotFound()
    const known = await findOwn(tx, actor, event, input.registrationId)
    mustBeOpenFor(event, known, at)
    const organisationId = known ? known.organisationId : actor.organisation!.organisationId
    const organisation = actor.organisation?.organisationId === organisationId ? actor.organisation : null
    // An invitation says as what somebody is invited.
    const kindId = known?.state === 'INVITED' ? known.kindId : kindFor(event, organisation, input.kindId || known?.kindId || '')
    const said = { brings: input.brings, seeks: input.seeks, answers: await answersFor(tx, event.id, input.answers, known?.answers, true) }
    const facts = organisation ? await organisationFacts(tx, organisation.organisationId) : {}
    const registration: LockedRegistration = known
      ? await tx.eventRegistration.update({ where: { id: known.id }, data: { ...said, ...(known.state === 'INVITED' ? {} : facts), kindId }, select: lockedRegistrationSelect })
      : await tx.eventRegistration.create({ data: { ...said, ...(await organisationFacts(tx, organisationId!)), eventId: event.id, organisationId, kindId, state: 'SUBMITTED', stateAt: at }, select: lockedRegistrationSelect })
    await writePeople(tx, { event, registration, person: actor, side: 'own', people: input.people, at })
    await writeEntries(tx, registration.id, organisationId, input.entries)
    const state = await decide(tx, actor, event, registration, known, at)
    await recordAudit(tx, actor, { action: 'submit-registration', subject: 'event-registration', subjectId: registration.id, detail: { eventId: event.id, from: known?.state ?? null, state, people: input.people.length } })
    return { registrationId: registration.id, state }
  })
}

async function decide(tx: Tx, actor: PersonActor, event: LockedEvent, registration: LockedRegistration, known: LockedRegistration | null, at: Date): Promise<'SUBMITTED' | 'CONFIRMED' | 'WAITING'> {
  if (known?.state === 'INVITED') return giveOrQueue(tx, event.id, registration, at, actor.personId)
  if (known) await moveRegistration(tx, registration.id, at, 'SUBMITTED', { kind: 'reopened', personId: actor.personId })
  else await keepRegistrationStep(tx, registration.id, at, 'submitted', actor.personId)
  await tellRegistration(tx, registration.id, 'received')
  return 'SUBMITTED'
}

/** The registration that this one continues. Without one, the organisation acted for gets its first. */
async function findOwn(tx: Tx, actor: PersonActor, event: LockedEvent, registrationId: string): Promise<LockedRegistration | null> {
  if (registrationId !== '') {
    const named = await tx.eventRegistration.findFirst({ where: { id: registrationId, eventId: event.id }, select: lockedRegistrationSelect })
    if (!named || !isOfRegistration(actor, { ...named, participants: named.participants.filter((one) => one.cancelledAt === null) })) throw new NotFound()
    return named
  }
  if (!actor.organisation) throw new Forbidden('registration.organisation-first')
  return tx.eventRegistration.findUnique({ where: { eventId_organisationId: { eventId: event.id, organisationId: actor.organisation.organisationId } }, select: lockedRegistrationSelect })
}

function mustBeOpenFor(event: LockedEvent, known: LockedRegistration | null, at: Date): void {
  if (known?.state === 'REFUSED') throw new RuleBroken('registration.was-refused')
  if (known && known.state !== 'WITHDRAWN' && known.state !== 'INVITED') throw new Conflict('registration.is-there')
  const window = registrationWindow(event, at)
  if (window === 'open' || (known?.state === 'INVITED' && (window === 'before' || window === 'closed'))) return
  throw new RuleBroken(`registration.window-${window}`)
}
