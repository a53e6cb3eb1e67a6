import { afterEach, beforeEach, expect, it } from 'vitest'
import { withdrawParticipant } from '@/lib/events/commands/withdraw-participant'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, stateOf } from './registering'

let event: CreatedEvent
let attendee: CreatedAttendee
let second: { id: string; email: string }
const withdraw = (participantId: string, actor: Parameters<typeof withdrawParticipant>[0] = attendee.actor) => withdrawParticipant(actor, { eventId: event.id, participantId })
const isGone = async (id: string) => (await db.eventParticipant.findUniqueOrThrow({ where: { id } })).cancelledAt !== null
beforeEach(async () => {
  holdClock()
  event = await createEvent()
  attendee = await createAttendee(event, 'sme')
  const person = await createPerson()
  second = await db.eventParticipant.create({ data: { eventId: event.id, registrationId: attendee.registrationId, personId: person.id, name: person.name, email: person.email, badgeCode: crypto.randomUUID() } })
})
afterEach(freeClock)

it('takes one person out, with the meetings; the others come', async () => {
  const authority = await createAttendee(event, 'authority')
  const [own, theirs] = [await createMeeting(event, { ...attendee, participantId: second.id }, authority, { slot: 0 }), await createMeeting(event, attendee, authority, { slot: 1 })]
  await withdraw(second.id)
  const states = await Promise.all([own, theirs].map(async ({ id }) => (await db.meeting.findUniqueOrThrow({ where: { id } })).state))
  expect([await isGone(second.id), await stateOf(attendee.registrationId), states, await mailTo(second.email), await mailTo(attendee.person.email), await mailTo(authority.person.email), await auditedActions()]).toEqual([
    true, 'CONFIRMED', ['CANCELLED', 'PLANNED'], ['registration-person-withdrawn'], [], ['event-day-cancelled'], ['withdraw-participant'],
  ])
})

it('leaves the last one: then the registration is withdrawn', async () => {
  await withdraw(second.id, event.actor)
  expect([await outcomeOf(withdraw(attendee.participantId)), await outcomeOf(withdraw(second.id))]).toEqual(['RuleBroken registration.last-person', 'Conflict registration.person-gone'])
})

it('is for oneself, the own organisation and organisers', async () => {
  const self = await actorFor(await db.person.findFirstOrThrow({ where: { email: second.email } }))
  for (const other of await createOutsiders(await createEvent())) expect(await outcomeOf(withdraw(second.id, other))).toBe('NotFound not-found')
  expect(await isGone(second.id)).toBe(false)
  await withdraw(second.id, self)
  expect([await isGone(second.id), await outcomeOf(withdraw(attendee.participantId, self))]).toEqual([true, 'NotFound not-found'])
})
