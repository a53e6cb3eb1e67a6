import { afterEach, beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { createEvent } from '@/lib/events/commands/create-event'
import { createEventSchema } from '@/lib/events/schemas'
import { getCounts } from '@/lib/events/preparing/settings-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createMember } from '@/tests/factories/introduction'
import { outcomeOf } from '@/tests/factories/refusal'

beforeEach(() => setClock(new Date('2027-01-04T08:00:00Z')))
afterEach(() => setClock(null))

const said = { name: 'Meeting day', language: 'en', mode: 'ON_SITE', city: 'Riga', country: 'LV', timeZone: 'Europe/Riga', startsOn: '2027-06-03', startsAt: '09:30', slotMinutes: '20', slots: '12', expected: { SME: '80', HEALTH_AUTHORITY: '25', INVESTOR: '15' } }
const input = (more: Record<string, unknown> = {}) => createEventSchema.parse({ ...said, ...more })

test('begins with kinds, a session and tables that add up', async () => {
  const { actor, organisation } = await createMember('CLUSTER', 'Cluster', true)
  const { eventId } = await createEvent(actor, input())
  const event = await db.matchEvent.findUniqueOrThrow({ where: { id: eventId }, include: { kinds: { orderBy: { position: 'asc' } }, slots: { orderBy: { startsAt: 'asc' } }, _count: { select: { tables: true, sessions: true } } } })
  expect([event.organisationId, event.state, event.name, event.texts, event._count]).toEqual([organisation.id, 'DRAFT', 'Meeting day', { en: { name: 'Meeting day', summary: '', description: '' } }, { tables: 23, sessions: 1 }])
  const [sme, authority, investor] = event.kinds
  expect(event.kinds.map(({ names, organisationKinds, expected, minMeetings }) => [names, organisationKinds, expected, minMeetings])).toEqual([
    [{ en: 'Companies' }, ['SME'], 80, 2],
    [{ en: 'Health authorities' }, ['HEALTH_AUTHORITY'], 25, 4],
    [{ en: 'Investors' }, ['INVESTOR'], 15, 4],
  ])
  expect([sme!.mayMeet, authority!.mayMeet, investor!.mayMeet]).toEqual([[authority!.id, investor!.id], [sme!.id, investor!.id], [sme!.id, authority!.id]])
  expect(event.slots).toHaveLength(12)
  expect([event.slots[0]!.startsAt.toISOString(), event.slots[6]!.startsAt.toISOString()]).toEqual(['2027-06-03T06:30:00.000Z', '2027-06-03T08:50:00.000Z'])
  expect((await getCounts(actor, eventId)).findings.map(({ code }) => code)).toEqual(['seats-for-some'])
  expect(await auditedActions()).toEqual(['create-event'])
})

test('an event online begins with rooms', async () => {
  const { actor } = await createMember('SUPPORT_AGENCY', 'Agency', true)
  const { eventId } = await createEvent(actor, input({ mode: 'ONLINE' }))
  expect(await db.eventTable.count({ where: { eventId, isOnline: true } })).toBe(23)
})

test('is for organisations that were checked, of the kinds that hold events', async () => {
  const unchecked = (await createMember('CLUSTER', 'Unchecked')).actor
  const company = (await createMember('SME', 'Company', true)).actor
  const noMail = { ...(await createMember('CLUSTER', 'No mail', true)).actor, isEmailVerified: false }
  for (const actor of [visitor, unchecked, company, noMail]) expect(await outcomeOf(createEvent(actor, input()))).toBe('Forbidden event.may-not-hold')
  expect(await db.matchEvent.count()).toBe(0)
})

test.each([
  ['a day that is over', { startsOn: '2027-01-03' }, 'event.day-past'],
  ['more meetings than the day has hours', { startsAt: '20:00', slots: '20' }, 'event.session-past-midnight'],
])('refuses %s', async (_, more, code) => {
  const { actor } = await createMember('CLUSTER', 'Cluster', true)
  expect(await outcomeOf(createEvent(actor, input(more)))).toBe(`RuleBroken ${code}`)
})

test('takes no field that is not asked for', async () => {
  const { actor, organisation } = await createMember('CLUSTER', 'Cluster', true)
  const other = await createMember('CLUSTER', 'Other', true)
  const forged = input({ organisationId: other.organisation.id, state: 'OPEN', publishedAt: '2027-01-01', isDemo: true, id: '00000000-0000-4000-8000-000000000000' })
  expect(Object.keys(forged).sort()).toEqual(Object.keys(input()).sort())
  const { eventId } = await createEvent(actor, { ...forged, ...({ organisationId: other.organisation.id, state: 'OPEN' } as object) })
  expect(await db.matchEvent.findUnique({ where: { id: eventId }, select: { organisationId: true, state: true, isDemo: true, publishedAt: true } })).toEqual({ organisationId: organisation.id, state: 'DRAFT', isDemo: false, publishedAt: null })
})

test('nobody floods the drafts', async () => {
  const { actor, organisation } = await createMember('CLUSTER', 'Cluster', true)
  const day = new Date('2027-06-03T00:00:00Z')
  await db.matchEvent.createMany({ data: Array.from({ length: 49 }, () => ({ organisationId: organisation.id, name: 'x', timeZone: 'UTC', startsOn: day, endsOn: day })) })
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(createEvent(actor, input()))))
  expect(outcomes.sort()).toEqual(['RuleBroken event.too-many-drafts', 'RuleBroken event.too-many-drafts', 'done'])
})
