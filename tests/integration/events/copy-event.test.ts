import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyEvent } from '@/lib/events/commands/copy-event'
import { copyEventSchema } from '@/lib/events/schemas'
import { getKinds, getProgramme, getSettings, getTables } from '@/lib/events/preparing/settings-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

beforeEach(() => setClock(new Date('2027-07-01T08:00:00Z')))
afterEach(() => setClock(null))

const inputFor = (event: CreatedEvent, said: Record<string, unknown> = {}) => copyEventSchema.parse({ eventId: event.id, name: 'Next year', startsOn: '2028-03-27', ...said })

test('takes everything but who came, and moves all dates along on the clock', async () => {
  const event = await createEvent({ minMeetings: 2 })
  const [a, b] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
  await createMeeting(event, a, b, { slot: 0 })
  await createWish(event, a, b, 'MUST')
  await db.eventTable.update({ where: { id: event.tables[0]!.id }, data: { ownerId: b.participantId, closedFrom: new Date('2027-06-03T06:00:00Z'), closedReason: 'Water' } })
  await db.agendaItem.create({ data: { eventId: event.id, startsAt: new Date('2027-06-03T11:00:00Z'), endsAt: new Date('2027-06-03T12:00:00Z'), texts: { en: { title: 'Lunch' } }, isForAll: true } })
  await db.registrationQuestion.createMany({ data: [{ eventId: event.id, position: 0, type: 'TEXT', texts: { en: { label: 'Why?' } } }, { eventId: event.id, position: 1, type: 'TEXT', texts: {}, retiredAt: new Date() }] })
  await db.matchEvent.update({ where: { id: event.id }, data: { registrationClosesAt: new Date('2027-05-20T14:00:00Z'), onlineUrl: 'https://meet.example.org/secret', cancelReason: '' } })

  const { eventId } = await copyEvent(event.actor, inputFor(event))
  const copy = await getSettings(event.actor, eventId)
  expect([copy.name, copy.texts.en?.name, copy.state, copy.publishedAt, copy.organisationId, copy.copiedFromId, copy.venue, copy.onlineUrl]).toEqual(['Next year', 'Next year', 'DRAFT', null, event.organisation.id, event.id, 'Congress hall', ''])
  // Summer time begins on 26 March 2028: closing was at 17:00 there, and is, 14 days before.
  expect(copy.registrationClosesAt?.toISOString()).toBe('2028-03-13T15:00:00.000Z')
  const { agenda, sessions } = await getProgramme(event.actor, eventId)
  expect(agenda.map((item) => [item.startsAt.toISOString(), item.isForAll])).toEqual([['2028-03-27T11:00:00.000Z', true]])
  expect(sessions[0]!.slots.map((slot) => slot.startsAt.toISOString())).toEqual(['06:00', '06:20', '06:40', '07:00'].map((time) => `2028-03-27T${time}:00.000Z`))
  const kinds = await getKinds(event.actor, eventId)
  expect(kinds.map(({ mayMeet, minMeetings }) => [mayMeet, minMeetings])).toEqual(kinds.map((kind) => [kinds.map(({ id }) => id).filter((id) => id !== kind.id), 2]))
  expect(kinds.some(({ id }) => Object.values(event.kinds).includes(id))).toBe(false)
  expect((await getTables(event.actor, eventId)).tables.map(({ label, ownerId, closedFrom }) => [label, ownerId, closedFrom])).toEqual([['1', null, null], ['2', null, null], ['3', null, null]])
  const of = { where: { eventId } }
  expect([await db.eventRegistration.count(of), await db.eventParticipant.count(of), await db.meeting.count(of), await db.eventWish.count(of), await db.registrationQuestion.count(of)]).toEqual([0, 0, 0, 0, 1])
  expect(await auditedActions()).toEqual(['copy-event'])
})

test('is not for others, nor for organisers from elsewhere, nor onto a day that is over', async () => {
  const event = await createEvent()
  expect(await outcomesFor(await outsidersOf(event), (actor) => copyEvent(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  const guest = await createPerson()
  await db.eventStaff.create({ data: { eventId: event.id, personId: guest.id, role: 'ORGANISER', addedById: event.organisation.owner.id } })
  expect(await outcomeOf(copyEvent(await actorFor(guest), inputFor(event)))).toBe('NotFound not-found')
  expect(await outcomeOf(copyEvent(event.actor, inputFor(event, { startsOn: '2027-06-30' })))).toBe('RuleBroken event.day-past')
  expect(await db.matchEvent.count({ where: { copiedFromId: event.id } })).toBe(0)
})
