import { afterEach, beforeEach, expect, it } from 'vitest'
import { moveRegistrationUp } from '@/lib/events/commands/move-registration-up'
import { inLine } from '@/lib/events/registrations/places'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, stateOf, stepsOf } from './registering'

let event: CreatedEvent
const moveUp = (registrationId: string, actor: Parameters<typeof moveRegistrationUp>[0] = event.actor) => moveRegistrationUp(actor, { eventId: event.id, registrationId })
const waiting = (minutes: number) => createAttendee(event, 'sme', { state: 'WAITING', waitingSince: new Date(Date.parse('2027-02-02T00:00:00Z') + minutes * 60_000) })
const line = async () => inLine(await db.eventRegistration.findMany({ where: { eventId: event.id, state: 'WAITING' } })).map((row) => row.id)
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('gives a place that is free, before those who came earlier', async () => {
  const [, later] = [await waiting(1), await waiting(2)]
  expect(await moveUp(later.registrationId)).toEqual({ state: 'CONFIRMED' })
  expect([await stateOf(later.registrationId), await stepsOf(later.registrationId), await auditedActions()]).toEqual(['CONFIRMED', ['moved-up'], ['move-registration-up']])
})

it('moves to the front of the line where no place is free, and gives none', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1 } })
  await createAttendee(event, 'sme')
  const [first, second, third] = [await waiting(1), await waiting(2), await waiting(3)]
  expect(await moveUp(third.registrationId)).toEqual({ state: 'WAITING' })
  expect(await line()).toEqual([third, first, second].map((one) => one.registrationId))
  await Promise.all([first, second, third].map((one) => moveUp(one.registrationId)))
  expect(await db.eventRegistration.count({ where: { state: 'CONFIRMED' } })).toBe(1)
})

it('is for organisers, and for those who wait', async () => {
  const one = await waiting(1)
  for (const other of [...(await createOutsiders(await createEvent())), one.actor]) expect(await outcomeOf(moveUp(one.registrationId, other))).toBe('NotFound not-found')
  expect(await stateOf(one.registrationId)).toBe('WAITING')
  const submitted = await createAttendee(event, 'sme', { state: 'SUBMITTED' })
  expect(await outcomeOf(moveUp(submitted.registrationId))).toBe('Conflict registration.is-elsewhere')
})
