import { afterEach, beforeEach, expect, it } from 'vitest'
import { updateRegistration } from '@/lib/events/commands/update-registration'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedAttendee, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { addMember } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, personRow, stepsOf, updateInput } from './registering'

let event: CreatedEvent
let attendee: CreatedAttendee
const own = (more = {}) => personRow(attendee.actor, { id: attendee.participantId, ...more })
const revisionOf = async () => (await db.eventRegistration.findUniqueOrThrow({ where: { id: attendee.registrationId } })).revision
const update = async (people: Record<string, unknown>[], more = {}, actor: Parameters<typeof updateRegistration>[0] = attendee.actor) => updateRegistration(actor, updateInput(event, attendee.registrationId, await revisionOf(), people, more))
const participant = (id = attendee.participantId) => db.eventParticipant.findUniqueOrThrow({ where: { id }, include: { blocks: true } })

beforeEach(async () => {
  holdClock()
  event = await createEvent()
  attendee = await createAttendee(event, 'sme')
})
afterEach(freeClock)

it('changes what it says, and tells those who are new', async () => {
  await update([own({ jobTitle: 'CTO', blocks: [{ from: '2027-06-03T09:00', to: '2027-06-03T09:20' }] }), { name: 'New One', email: 'new@example.org' }], { brings: 'Sensors', seeks: 'Beds' })
  const row = await db.eventRegistration.findUniqueOrThrow({ where: { id: attendee.registrationId }, include: { participants: { orderBy: { id: 'asc' } } } })
  expect([row.state, row.brings, row.seeks, row.revision, row.participants.map((one) => one.email)]).toEqual(['CONFIRMED', 'Sensors', 'Beds', 1, [attendee.person.email, 'new@example.org']])
  expect([(await participant()).blocks.length, await mailTo('new@example.org'), await mailTo(attendee.person.email), await stepsOf(attendee.registrationId), await auditedActions()]).toEqual([1, ['registration-added'], [], ['changed'], ['update-registration']])
})

it('refuses what comes from an older screen', async () => {
  await update([own()])
  expect(await outcomeOf(updateRegistration(attendee.actor, updateInput(event, attendee.registrationId, 0, [own()])))).toBe('Conflict changed-meanwhile')
})

it('lets go nobody who is not named, and takes back who had withdrawn', async () => {
  await update([own(), { name: 'Second', email: 'second@example.org' }])
  await update([own()])
  const second = await db.eventParticipant.findFirstOrThrow({ where: { email: 'second@example.org' } })
  expect(second.cancelledAt).toBeNull()
  await db.eventParticipant.update({ where: { id: second.id }, data: { cancelledAt: new Date() } })
  await update([own(), { name: 'Second again', email: 'second@example.org' }])
  expect(await db.eventParticipant.findMany({ where: { email: 'second@example.org' }, select: { id: true, name: true, cancelledAt: true } })).toEqual([{ id: second.id, name: 'Second again', cancelledAt: null }])
})

it('keeps access needs from colleagues: they neither change nor take over what somebody else said', async () => {
  const colleague = await createPerson()
  await addMember(attendee.organisation, colleague)
  const actor = await actorFor(colleague, attendee.organisation)
  await update([own({ saysAccess: '1', needsHearingLoop: 'on', accessNote: 'Left ear' })])
  await update([own({ saysAccess: '1', accessNote: 'Changed by a colleague' })], {}, actor)
  expect([(await participant()).needsHearingLoop, (await participant()).accessNote]).toEqual([true, 'Left ear'])
  // Without the questions nothing is said about them.
  await update([own()])
  expect((await participant()).accessNote).toBe('Left ear')
  const before = await participant()
  await update([{ id: attendee.participantId, name: 'Substitute', email: 'substitute@example.org' }], {}, actor)
  const after = await participant()
  expect([after.name, after.personId, after.needsHearingLoop, after.accessNote, after.badgeCode === before.badgeCode, await mailTo('substitute@example.org')]).toEqual(['Substitute', null, false, '', false, ['registration-added']])
})

it('keeps the calendar subscription of one person from the next in the same place', async () => {
  await db.eventParticipant.update({ where: { id: attendee.participantId }, data: { feedTokenHash: 'hash', feedMadeAt: new Date() } })
  await update([own({ email: 'next@example.org' })])
  expect((await participant()).feedTokenHash).toBeNull()
})

it('lets two people of a registration change addresses', async () => {
  await update([own(), { name: 'Second', email: 'second@example.org' }])
  const second = await db.eventParticipant.findFirstOrThrow({ where: { email: 'second@example.org' } })
  await update([own({ email: 'second@example.org' }), { id: second.id, name: 'Second', email: attendee.person.email }])
  expect([(await participant()).email, (await participant(second.id)).email]).toEqual(['second@example.org', attendee.person.email])
})

it('is not for people of other registrations, and not for those of this one who have left', async () => {
  const other = await createAttendee(event, 'authority')
  expect(await outcomeOf(update([own({ id: other.participantId })]))).toBe('NotFound not-found')
  const outcomes = []
  for (const actor of [...(await createOutsiders(await createEvent())), other.actor, event.actor]) outcomes.push(await outcomeOf(update([own({ name: 'Taken over' })], {}, actor)))
  expect(outcomes).toEqual(['NotFound not-found', 'NotFound not-found', 'NotFound not-found', 'Forbidden sign-in-first', 'Forbidden sign-in-first', 'NotFound not-found', 'NotFound not-found'])
  const guest = await createPerson()
  const guestRow = await db.eventParticipant.create({ data: { eventId: event.id, registrationId: attendee.registrationId, personId: guest.id, name: guest.name, email: guest.email, badgeCode: crypto.randomUUID() } })
  const guestActor = await actorFor(guest)
  expect(await outcomeOf(update([own()], {}, guestActor))).toBe('done')
  await db.eventParticipant.update({ where: { id: guestRow.id }, data: { cancelledAt: new Date() } })
  expect(await outcomeOf(update([own()], {}, guestActor))).toBe('NotFound not-found')
  expect((await participant()).name).toBe(attendee.person.name)
})

it('is over with the event, and where there is nothing to change', async () => {
  for (const state of ['REFUSED', 'WITHDRAWN', 'INVITED'] as const) {
    await db.eventRegistration.update({ where: { id: attendee.registrationId }, data: { state } })
    expect(await outcomeOf(update([own()]))).toBe('Conflict registration.is-elsewhere')
  }
  setClock(new Date('2027-06-04T09:00:00Z'))
  expect(await outcomeOf(update([own()]))).toBe('RuleBroken registration.window-over')
})
