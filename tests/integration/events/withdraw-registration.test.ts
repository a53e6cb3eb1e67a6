import { afterEach, beforeEach, expect, it } from 'vitest'
import { withdrawRegistration } from '@/lib/events/commands/withdraw-registration'
import { fillPlaces } from '@/lib/events/registrations/fill-places'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, createMeeting, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, someDay, stateOf, stepsOf } from './registering'

let event: CreatedEvent
const withdraw = (registrationId: string, actor: Parameters<typeof withdrawRegistration>[0], text = '') => withdrawRegistration(actor, { eventId: event.id, registrationId, text })
const waiting = (kind: 'sme' | 'authority', minutes: number) => createAttendee(event, kind, { state: 'WAITING', waitingSince: new Date(Date.parse('2027-02-02T00:00:00Z') + minutes * 60_000) })
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('gives the place to the first in line, who is told', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1 } })
  const { registrationId, actor } = await createAttendee(event, 'sme')
  const [second, first] = [await waiting('sme', 2), await waiting('authority', 1)]
  expect(await withdraw(registrationId, actor)).toEqual({ movedUp: 1 })
  expect([await stateOf(registrationId), await stateOf(first.registrationId), await stateOf(second.registrationId), await stepsOf(first.registrationId)]).toEqual(['WITHDRAWN', 'CONFIRMED', 'WAITING', ['moved-up']])
  expect([await mailTo(actor.email), await mailTo(first.person.email), await mailTo(second.person.email), await auditedActions()]).toEqual([['registration-withdrawn'], ['registration-moved-up'], [], ['withdraw-registration']])
})

it('passes over those whose kind is full', async () => {
  await db.participantKind.update({ where: { id: event.kinds.sme }, data: { capacity: 1 } })
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 2 } })
  const [, leaving] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
  const [sme, authority] = [await waiting('sme', 1), await waiting('authority', 2)]
  await withdraw(leaving.registrationId, leaving.actor)
  expect([await stateOf(sme.registrationId), await stateOf(authority.registrationId)]).toEqual(['WAITING', 'CONFIRMED'])
})

it('cancels the meetings that were planned, and tells the other side alone', async () => {
  const [company, authority, third] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
  const shown = await createMeeting(event, company, authority, { slot: 0 })
  const planned = await createMeeting(event, third, company, { slot: 1, isShown: false })
  const others = await createMeeting(event, await createAttendee(event, 'sme'), third, { slot: 2 })
  await withdraw(company.registrationId, company.actor)
  const states = await Promise.all([shown, planned, others].map(async ({ id }) => (await db.meeting.findUniqueOrThrow({ where: { id } })).state))
  expect([states, await mailTo(authority.person.email), await mailTo(third.person.email), await db.slotOccupancy.count({ where: { meetingId: { in: [shown.id, planned.id] } } })]).toEqual([['CANCELLED', 'CANCELLED', 'PLANNED'], ['event-day-cancelled'], [], 0])
})

it('can be done by an organiser, with a word', async () => {
  const { registrationId, person } = await createAttendee(event, 'sme')
  await withdraw(registrationId, event.actor, 'As you told us on the phone.')
  expect((await db.message.findFirstOrThrow({ where: { to: person.email } })).text).toContain('As you told us on the phone.')
})

it('is nobody else’s business, and done once', async () => {
  const { registrationId, actor } = await createAttendee(event, 'sme')
  for (const other of await createOutsiders(await createEvent())) expect(await outcomeOf(withdraw(registrationId, other))).toBe('NotFound not-found')
  expect(await stateOf(registrationId)).toBe('CONFIRMED')
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(withdraw(registrationId, actor))))
  expect(outcomes.sort()).toEqual(['Conflict registration.is-elsewhere', 'Conflict registration.is-elsewhere', 'done'])
})

it('with places that come free at once, fills each once', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 5 } })
  const leaving = []
  for (let i = 0; i < 5; i++) leaving.push(await createAttendee(event, 'sme'))
  for (let i = 0; i < 8; i++) await waiting('sme', i)
  await Promise.all(leaving.map((one) => withdraw(one.registrationId, one.actor)))
  expect([await db.eventRegistration.count({ where: { state: 'CONFIRMED' } }), await db.eventRegistration.count({ where: { state: 'WAITING' } })]).toEqual([5, 3])
})

it('moves up as many as a raised capacity has room for', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1 } })
  await createAttendee(event, 'sme')
  const line = [await waiting('sme', 1), await waiting('sme', 2), await waiting('sme', 3)]
  expect(await db.$transaction((tx) => fillPlaces(tx, event.id, someDay))).toEqual([])
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 3 } })
  expect(await db.$transaction((tx) => fillPlaces(tx, event.id, someDay))).toEqual([line[0]!.registrationId, line[1]!.registrationId])
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: null, state: 'CANCELLED' } })
  expect(await db.$transaction((tx) => fillPlaces(tx, event.id, someDay))).toEqual([])
})
