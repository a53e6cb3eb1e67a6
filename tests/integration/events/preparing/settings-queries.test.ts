import { afterEach, beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { overviewSteps } from '@/lib/events/preparing/overview-steps'
import { getCounts, getKinds, getOverview, getProgramme, getQuestions, getSettings, getStaff, getTables, listOwnEvents } from '@/lib/events/preparing/settings-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { countStatements } from '@/tests/factories/statements'

beforeEach(() => setClock(new Date('2027-03-04T08:00:00Z')))
afterEach(() => setClock(null))

test.each(Object.entries({ getSettings, getProgramme, getTables, getKinds, getQuestions, getStaff, getCounts, getOverview }))('%s is for organisers of the event alone', async (_, query) => {
  const event = await createEvent()
  expect(await outcomesFor(await outsidersOf(event), (actor) => query(actor, event.id))).toEqual(['NotFound not-found'])
  await expect(query(event.actor, event.id)).resolves.toBeDefined()
})

test('lists own events, those of others never', async () => {
  const [event] = [await createEvent({ state: 'DRAFT' }), await createEvent()]
  await createAttendee(event, 'sme')
  await createAttendee(event, 'sme', { state: 'WITHDRAWN' })
  const { events, mayHold } = await listOwnEvents(event.actor)
  expect([events.map(({ id, registrations, confirmed, isOrganiser }) => [id, registrations, confirmed, isOrganiser]), mayHold]).toEqual([[[event.id, 1, 1, true]], true])
  expect(await listOwnEvents(visitor)).toEqual({ events: [], mayHold: false })
})

test('counts with the people expected, then with those who have a place', async () => {
  const event = await createEvent({ slots: 4, tables: 3, minMeetings: 2 })
  await db.participantKind.updateMany({ where: { eventId: event.id }, data: { expected: 5 } })
  await createAttendee(event, 'sme')
  expect((await getCounts(event.actor, event.id)).counted.kinds.map(({ people }) => people)).toEqual([5, 5, 5])
  await db.matchEvent.update({ where: { id: event.id }, data: { registrationClosesAt: new Date('2027-03-01T00:00:00Z') } })
  const { counted, findings } = await getCounts(event.actor, event.id)
  expect([counted.kinds.map(({ people }) => people), findings.map(({ code, kind }) => [code, kind])]).toEqual([[1, 0, 0], [['no-partners', event.kinds.sme]]])
})

test('what is for everyone leaves fewer slots to count with', async () => {
  const event = await createEvent({ slots: 4 })
  await db.agendaItem.create({ data: { eventId: event.id, startsAt: new Date('2027-06-03T06:30:00Z'), endsAt: new Date('2027-06-03T06:50:00Z'), texts: {}, isForAll: true } })
  expect((await getCounts(event.actor, event.id)).counted.slots).toBe(2)
})

test('the steps say where a draft stands, and where an open event does', async () => {
  const draft = await createEvent({ state: 'DRAFT' })
  const states = async (troubles = 0) => Object.fromEntries(overviewSteps(await getOverview(draft.actor, draft.id), troubles).map(({ name, state }) => [name, state]))
  expect(await states()).toMatchObject({ details: 'todo', programme: 'done', kinds: 'done', tables: 'done', publish: 'later', registrations: 'later', schedule: 'later', day: 'later', report: 'later' })
  await db.matchEvent.update({ where: { id: draft.id }, data: { registrationClosesAt: new Date('2027-05-20T14:00:00Z') } })
  expect(await states(1)).toMatchObject({ details: 'done', tables: 'attention', publish: 'todo' })
  await db.matchEvent.update({ where: { id: draft.id }, data: { state: 'OPEN' } })
  await createAttendee(draft, 'sme')
  await createAttendee(draft, 'authority', { state: 'SUBMITTED' })
  expect(await states()).toMatchObject({ publish: 'done', registrations: 'attention', wishes: 'todo' })
})

test('an overview asks as often for many registrations as for one', async () => {
  const event = await createEvent()
  await createAttendee(event, 'sme')
  await getOverview(event.actor, event.id)
  const one = await countStatements(() => getOverview(event.actor, event.id))
  await createAttendee(event, 'sme')
  await createAttendee(event, 'authority')
  expect(await countStatements(() => getOverview(event.actor, event.id))).toBe(one)
})
