import { afterEach, beforeEach, expect, it } from 'vitest'
import { addRegistration } from '@/lib/events/commands/add-registration'
import { addRegistrationSchema } from '@/lib/events/registrations/registration-schemas'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, stateOf } from './registering'

let event: CreatedEvent
const add = (more: Record<string, unknown> = {}, actor: Parameters<typeof addRegistration>[0] = event.actor, of = event) =>
  addRegistration(actor, addRegistrationSchema.parse({ eventId: of.id, kindId: of.kinds.sme, organisationName: 'Late Oy', name: 'Late Person', ...more }))
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('takes a name and a kind, on the day, without an address', async () => {
  setClock(new Date('2027-06-03T07:00:00Z'))
  await db.matchEvent.update({ where: { id: event.id }, data: { registrationClosesAt: new Date('2027-05-01T00:00:00Z') } })
  const { registrationId, state } = await add({ isHere: 'on' })
  await add({ organisationName: 'Later Oy' })
  const row = await db.eventRegistration.findUniqueOrThrow({ where: { id: registrationId }, include: { participants: true } })
  expect([state, row.source, row.organisationId, row.participants.map((one) => [one.name, one.email, one.checkedInAt]), await db.message.count(), await auditedActions()]).toEqual([
    'CONFIRMED', 'DESK', null, [['Late Person', '', new Date('2027-06-03T07:00:00Z')]], 0, ['add-registration', 'add-registration'],
  ])
})

it('adds to an organisation that is registered already, whatever its accents', async () => {
  const known = await createAttendee(event, 'authority', { name: 'Rīgas Slimnīca' })
  const { registrationId } = await add({ organisationName: 'RIGAS SLIMNICA', email: 'Late@example.org' })
  const row = await db.eventRegistration.findUniqueOrThrow({ where: { id: known.registrationId }, include: { participants: true } })
  expect([registrationId, row.kindId, row.participants.length, await mailTo('late@example.org'), await mailTo(known.person.email)]).toEqual([known.registrationId, event.kinds.authority, 2, ['registration-added'], []])
})

it('keeps to the places there are', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1 } })
  const states = await Promise.all(Array.from({ length: 6 }, async (_, i) => (await add({ organisationName: `Org ${i}` })).state))
  expect(states.sort()).toEqual(['CONFIRMED', 'WAITING', 'WAITING', 'WAITING', 'WAITING', 'WAITING'])
})

it('refuses an address that is taken, kinds of other events, and everybody but organisers', async () => {
  const attendee = await createAttendee(event, 'sme')
  const other = await createEvent()
  expect([await outcomeOf(add({ email: attendee.person.email })), await outcomeOf(add({ kindId: other.kinds.sme }))]).toEqual(['RuleBroken registration.address-taken', 'RuleBroken registration.kind'])
  for (const actor of [...(await createOutsiders(other)), attendee.actor]) expect(await outcomeOf(add({}, actor))).toBe('NotFound not-found')
  expect(await db.eventRegistration.count({ where: { eventId: event.id } })).toBe(1)
  expect(await stateOf(attendee.registrationId)).toBe('CONFIRMED')
})
