import { afterEach, beforeEach, expect, it } from 'vitest'
import { askRegistrant } from '@/lib/events/commands/ask-registrant'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, stateOf, stepsOf } from './registering'

let event: CreatedEvent
const ask = (registrationId: string, actor: Parameters<typeof askRegistrant>[0] = event.actor) => askRegistrant(actor, { eventId: event.id, registrationId, text: 'Which hospitals do you serve?' })
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('mails the question with the way to answer it', async () => {
  const { registrationId, person } = await createAttendee(event, 'sme', { state: 'SUBMITTED' })
  await ask(registrationId)
  const mail = await db.message.findFirstOrThrow({ where: { to: person.email } })
  expect([await stateOf(registrationId), await stepsOf(registrationId), mail.kind, mail.text.includes('Which hospitals do you serve?'), await auditedActions()]).toEqual(['QUESTIONED', ['asked'], 'registration-question', true, ['ask-registrant']])
})

it('asks nothing of those who are decided about, and lets nobody else ask', async () => {
  const { registrationId, actor } = await createAttendee(event, 'sme', { state: 'CONFIRMED' })
  expect(await outcomeOf(ask(registrationId))).toBe('Conflict registration.is-elsewhere')
  await db.eventRegistration.update({ where: { id: registrationId }, data: { state: 'SUBMITTED' } })
  for (const other of [...(await createOutsiders(await createEvent())), actor]) expect(await outcomeOf(ask(registrationId, other))).toBe('NotFound not-found')
  expect([await stateOf(registrationId), await db.message.count()]).toEqual(['SUBMITTED', 0])
})
