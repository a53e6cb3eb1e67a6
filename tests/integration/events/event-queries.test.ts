import { afterEach, beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { asPublished } from '@/lib/events/preparing/event-preview'
import { getEventPage, listEventPaths, listPublicEvents, parseEventFilters } from '@/lib/events/event-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent } from '@/tests/factories/event'
import { outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'

beforeEach(() => setClock(new Date('2027-03-04T08:00:00Z')))
afterEach(() => setClock(null))

const all = parseEventFilters({})
const names = async (given: Record<string, string>) => (await listPublicEvents(parseEventFilters(given))).rows.map(({ name }) => name)

test('lists what is coming, the next first, and what is over, the last first; drafts never', async () => {
  const at = (day: string) => new Date(`${day}T06:00:00Z`)
  await createEvent({ name: 'June', startsAt: at('2027-06-03') })
  await createEvent({ name: 'April', startsAt: at('2027-04-03') })
  await createEvent({ name: 'Draft', startsAt: at('2027-05-03'), state: 'DRAFT' })
  await createEvent({ name: 'Off', startsAt: at('2027-05-04'), state: 'CANCELLED' })
  await createEvent({ name: 'Old', startsAt: at('2026-04-03') })
  await createEvent({ name: 'Last month', startsAt: at('2027-02-03') })
  expect(await names({})).toEqual(['April', 'Off', 'June'])
  expect(await names({ when: 'past' })).toEqual(['Last month', 'Old'])
  await db.matchEvent.updateMany({ where: { name: 'June' }, data: { country: 'FI', mode: 'ONLINE' } })
  expect(await names({ country: 'FI' })).toEqual(['June'])
  expect(await names({ mode: 'ON_SITE', country: 'LV' })).toEqual(['April', 'Off'])
  expect((await listPublicEvents(all)).countries).toEqual(['FI', 'LV'])
  expect(await listEventPaths()).toHaveLength(5)
})

test('an organisation that has closed shows no events', async () => {
  const event = await createEvent()
  await db.organisation.update({ where: { id: event.organisation.id }, data: { closedAt: new Date() } })
  expect([await names({}), await listEventPaths(), await outcomeOf(getEventPage(visitor, event.id))]).toEqual([[], [], 'NotFound not-found'])
})

test('a draft is there for its organisers and its desk, and for nobody else', async () => {
  const draft = await createEvent({ state: 'DRAFT' })
  const outsiders = await outsidersOf(draft)
  const seen: string[] = []
  for (const [who, actor] of Object.entries(outsiders)) if ((await outcomeOf(getEventPage(actor, draft.id))) === 'done') seen.push(who)
  expect(seen).toEqual(['desk staff'])
  expect((await getEventPage(draft.actor, draft.id)).window).toBe('not-published')
  for (const id of ['', 'x', '00000000-0000-4000-8000-000000000000']) expect(await outcomeOf(getEventPage(visitor, id))).toBe('NotFound not-found')
})

test('the page tells nobody’s name and no secret address, and is the same for all visitors', async () => {
  const event = await createEvent()
  await db.matchEvent.update({ where: { id: event.id }, data: { onlineUrl: 'https://meet.example.org/secret', capacity: 2 } })
  const attendee = await createAttendee(event, 'sme', { name: 'Kalevala Terveys' })
  await createAttendee(event, 'authority', { name: 'Rīgas slimnīca', state: 'SUBMITTED' })
  const page = await getEventPage(visitor, event.id)
  const text = JSON.stringify(page)
  for (const secret of ['Kalevala', 'slimnīca', attendee.person.email, 'meet.example.org', attendee.participantId]) expect(text).not.toContain(secret)
  expect([page.confirmed, page.kinds.map(({ confirmed }) => confirmed), page.isFull, page.own, page.isOrganiser]).toEqual([1, [1, 0, 0], false, null, false])
  const mine = await getEventPage(attendee.actor, event.id)
  expect([mine.own, mine.isAtDesk]).toEqual([{ state: 'CONFIRMED' }, false])
  await createAttendee(event, 'investor')
  expect((await getEventPage(visitor, event.id)).isFull).toBe(true)
})

test.each([
  [{ registrationOpensAt: new Date('2027-03-05T08:00:00Z') }, 'before'],
  [{ registrationClosesAt: new Date('2027-03-05T08:00:00Z') }, 'open'],
  [{ registrationClosesAt: new Date('2027-03-04T08:00:00Z') }, 'closed'],
  [{ startsOn: new Date('2027-03-02T00:00:00Z'), endsOn: new Date('2027-03-03T00:00:00Z') }, 'over'],
])('registration %j is %s', async (data, window) => {
  const event = await createEvent()
  await db.matchEvent.update({ where: { id: event.id }, data })
  expect((await getEventPage(visitor, event.id)).window).toBe(window)
})

test('the preview is the page as a visitor would see it', async () => {
  const draft = await createEvent({ state: 'DRAFT' })
  const preview = asPublished(await getEventPage(draft.actor, draft.id), new Date('2027-03-04T08:00:00Z'))
  await db.matchEvent.update({ where: { id: draft.id }, data: { state: 'OPEN' } })
  expect(preview).toEqual(await getEventPage(visitor, draft.id))
})

test('asks as often for three events as for one', async () => {
  await createEvent()
  await listPublicEvents(all)
  const one = await countStatements(() => listPublicEvents(all))
  await createEvent()
  await createEvent()
  expect(await countStatements(() => listPublicEvents(all))).toBe(one)
})

test('what everybody sees of places changes with them', async () => {
  const event = await createEvent()
  const revision = async () => (await db.$queryRaw<{ value: bigint }[]>`select "value" from "PublicRevision"`)[0]!.value
  const before = await revision()
  const { registrationId } = await createAttendee(event, 'sme', { state: 'SUBMITTED' })
  const after = await revision()
  await db.eventRegistration.update({ where: { id: registrationId }, data: { state: 'CONFIRMED' } })
  expect((await revision()) > after && after >= before).toBe(true)
})

test.each([
  [{ when: 'past', country: 'LV', mode: 'ONLINE', page: '2' }, { isPast: true, country: 'LV', mode: 'ONLINE', page: 2 }],
  [{ when: 'x', country: 'lv;', mode: 'DRAFT', page: '-1' }, { isPast: false, country: '', mode: '', page: 1 }],
])('reads %j', (given, filters) => {
  expect(parseEventFilters(given)).toEqual(filters)
})
