import { afterEach, beforeEach, expect, it } from 'vitest'
import { claimPlace } from '@/lib/events/commands/claim-place'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { freeClock, holdClock, stepsOf } from './registering'

let event: CreatedEvent
let registrationId: string
const participant = (email: string) => ({ eventId: event.id, name: 'Imported', email, badgeCode: crypto.randomUUID() })
beforeEach(async () => {
  holdClock()
  event = await createEvent()
  registrationId = (await db.eventRegistration.create({ data: { eventId: event.id, kindId: event.kinds.sme, organisationName: 'Imported Oy', state: 'INVITED', stateAt: new Date(), source: 'IMPORT', participants: { create: participant('kim@example.org') } } })).id
})
afterEach(freeClock)
const personIds = async () => (await db.eventParticipant.findMany({ select: { personId: true } })).map((row) => row.personId)

it('gives the place to whoever confirmed its address', async () => {
  const actor = await actorFor(await createPerson({ email: 'kim@example.org' }))
  expect(await claimPlace(actor, { eventId: event.id })).toEqual({ registrationId })
  expect(await claimPlace(actor, { eventId: event.id })).toEqual({ registrationId: null })
  expect([await personIds(), await stepsOf(registrationId), await auditedActions()]).toEqual([[actor.personId], ['claimed'], ['claim-place']])
})

it('never by an address that is not confirmed, nor by another one', async () => {
  const unconfirmed = await actorFor(await createPerson({ email: 'kim@example.org', isVerified: false }))
  const other = await actorFor(await createPerson({ email: 'kim@example.com' }))
  const outcomes = [await outcomeOf(claimPlace(unconfirmed, { eventId: event.id })), await claimPlace(other, { eventId: event.id }), await outcomeOf(claimPlace({ kind: 'visitor' }, { eventId: event.id }))]
  expect([outcomes, await personIds()]).toEqual([['Forbidden verify-email-first', { registrationId: null }, 'Forbidden sign-in-first'], [null]])
})

it('takes no place that somebody has, that was given up, or that has no address', async () => {
  const somebody = await createPerson()
  await db.eventParticipant.updateMany({ data: { personId: somebody.id } })
  const actor = await actorFor(await createPerson({ email: 'kim@example.org' }))
  expect(await claimPlace(actor, { eventId: event.id })).toEqual({ registrationId: null })
  await db.eventParticipant.updateMany({ data: { personId: null, cancelledAt: new Date() } })
  expect(await claimPlace(actor, { eventId: event.id })).toEqual({ registrationId: null })
  await db.eventParticipant.updateMany({ data: { email: '', cancelledAt: null } })
  expect(await claimPlace(actor, { eventId: event.id })).toEqual({ registrationId: null })
})

it('is of one event, and not of a draft', async () => {
  const actor = await actorFor(await createPerson({ email: 'kim@example.org' }))
  const other = await createEvent()
  expect(await claimPlace(actor, { eventId: other.id })).toEqual({ registrationId: null })
  await db.matchEvent.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
  expect(await outcomeOf(claimPlace(actor, { eventId: event.id }))).toBe('NotFound not-found')
})
