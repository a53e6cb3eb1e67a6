import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PersonActor } from '@/lib/accounts/model'
import { connectRegistration } from '@/lib/events/commands/connect-registration'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { createMember } from '@/tests/factories/introduction'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock } from './registering'

let event: CreatedEvent
let actor: PersonActor
let registrationId: string
const connect = (by: Parameters<typeof connectRegistration>[0] = actor) => connectRegistration(by, { eventId: event.id, registrationId })
const organisationId = async () => (await db.eventRegistration.findUniqueOrThrow({ where: { id: registrationId } })).organisationId
const registerFor = async (personId: string, email: string) =>
  (await db.eventRegistration.create({ data: { eventId: event.id, kindId: event.kinds.sme, organisationName: 'Imported Oy', state: 'CONFIRMED', stateAt: new Date(), source: 'IMPORT', participants: { create: { eventId: event.id, personId, name: 'Kim', email, badgeCode: crypto.randomUUID() } } } })).id
beforeEach(async () => {
  holdClock()
  event = await createEvent()
  actor = (await createMember('SME')).actor
  registrationId = await registerFor(actor.personId, actor.email)
})
afterEach(freeClock)

it('gives an imported registration to the organisation that its person acts for', async () => {
  await connect()
  const row = await db.eventRegistration.findUniqueOrThrow({ where: { id: registrationId } })
  expect([row.organisationId, row.organisationName, await auditedActions(), await outcomeOf(connect())]).toEqual([actor.organisation!.organisationId, 'Imported Oy', ['connect-registration'], 'Conflict registration.is-connected'])
})

it('is for people in it who act for an organisation', async () => {
  for (const other of [...(await createOutsiders(await createEvent())), event.actor]) expect(await outcomeOf(connect(other))).toBe('NotFound not-found')
  const alone = await createPerson()
  await db.eventParticipant.updateMany({ data: { personId: alone.id } })
  expect([await outcomeOf(connect(await actorFor(alone))), await organisationId()]).toEqual(['Forbidden registration.organisation-first', null])
})

it('leaves an organisation with one registration', async () => {
  const own = await createAttendee(event, 'sme')
  await db.eventParticipant.updateMany({ where: { registrationId }, data: { personId: own.person.id } })
  expect([await outcomeOf(connect(own.actor)), await organisationId()]).toEqual(['RuleBroken registration.organisation-has-one', null])
})
