import { afterEach, beforeEach, expect, it } from 'vitest'
import { refuseRegistration } from '@/lib/events/commands/refuse-registration'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, stateOf } from './registering'

let event: CreatedEvent
const refuse = (registrationId: string, actor: Parameters<typeof refuseRegistration>[0] = event.actor) => refuseRegistration(actor, { eventId: event.id, registrationId, text: 'The event is for hospitals.' })
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('says why', async () => {
  const { registrationId, person } = await createAttendee(event, 'sme', { state: 'WAITING' })
  await refuse(registrationId)
  const mail = await db.message.findFirstOrThrow({ where: { to: person.email } })
  const row = await db.eventRegistration.findUniqueOrThrow({ where: { id: registrationId } })
  expect([row.state, row.waitingSince, mail.kind, mail.text.includes('The event is for hospitals.'), await auditedActions()]).toEqual(['REFUSED', null, 'registration-refused', true, ['refuse-registration']])
})

it('refuses nobody who is confirmed, and lets nobody else refuse', async () => {
  const { registrationId, actor } = await createAttendee(event, 'sme', { state: 'CONFIRMED' })
  expect(await outcomeOf(refuse(registrationId))).toBe('Conflict registration.is-elsewhere')
  await db.eventRegistration.update({ where: { id: registrationId }, data: { state: 'SUBMITTED' } })
  for (const other of [...(await createOutsiders(await createEvent())), actor]) expect(await outcomeOf(refuse(registrationId, other))).toBe('NotFound not-found')
  expect(await stateOf(registrationId)).toBe('SUBMITTED')
})
