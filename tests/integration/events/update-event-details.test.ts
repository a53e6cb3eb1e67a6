import { expect, test } from 'vitest'
import { updateEventDetails } from '@/lib/events/commands/update-event-details'
import { ChangedMeanwhile } from '@/lib/events/changed-meanwhile'
import { updateEventDetailsSchema } from '@/lib/events/schemas'
import { detailsForm, markOf } from '@/lib/events/preparing/settings-forms'
import { getSettings } from '@/lib/events/preparing/settings-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, createMeeting, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

async function inputFor(event: CreatedEvent, said: Record<string, unknown> = {}) {
  const form = detailsForm(await getSettings(event.actor, event.id))
  return updateEventDetailsSchema.parse({ ...form, eventId: event.id, before: markOf(form), ...said })
}

test('saves what the event is, where and when', async () => {
  const event = await createEvent()
  const said = { name: 'New name', summary: 'Two words', mode: 'HYBRID', onlineUrl: 'https://meet.example.org/hall', registrationOpensAt: '2027-02-01T09:00', registrationClosesAt: '2027-05-20T17:00', wishesCloseAt: '2027-05-25T12:00', capacity: '130', mustLimit: '2', likeLimit: '10', feeNote: 'Free', noShowMinutes: '7', restAfter: '4' }
  expect(await updateEventDetails(event.actor, await inputFor(event, said))).toEqual({ hasProgrammeMoved: false })
  const saved = await getSettings(event.actor, event.id)
  expect(detailsForm(saved)).toMatchObject(said)
  expect([saved.name, saved.texts.en, saved.revision, saved.registrationClosesAt?.toISOString()]).toEqual(['New name', { name: 'New name', summary: 'Two words', description: '' }, 1, '2027-05-20T14:00:00.000Z'])
  expect(await auditedActions()).toEqual(['update-event-details'])
})

test('is not for others', async () => {
  const event = await createEvent()
  const input = await inputFor(event, { name: 'Taken over' })
  expect(await outcomesFor(await outsidersOf(event), (actor) => updateEventDetails(actor, input))).toEqual(['NotFound not-found'])
  expect((await getSettings(event.actor, event.id)).name).toBe(event.name)
})

test('two organisers cannot overwrite each other: the later one learns how things stand', async () => {
  const event = await createEvent()
  const [mine, theirs] = [await inputFor(event, { name: 'Mine' }), await inputFor(event, { name: 'Theirs' })]
  const results = await Promise.allSettled([updateEventDetails(event.actor, mine), updateEventDetails(event.actor, theirs)])
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  expect(refused).toHaveLength(1)
  expect(refused[0]).toBeInstanceOf(ChangedMeanwhile)
  const { name } = await getSettings(event.actor, event.id)
  expect((refused[0] as ChangedMeanwhile).now.name).toBe(name)
  // Knowing it, the later one may replace it.
  await updateEventDetails(event.actor, { ...theirs, name: 'Both', before: markOf((refused[0] as ChangedMeanwhile).now) })
  expect((await getSettings(event.actor, event.id)).name).toBe('Both')
})

test('the programme moves along with the days, and keeps its times of day in another zone', async () => {
  const event = await createEvent({ slots: 2 })
  await db.agendaItem.create({ data: { eventId: event.id, startsAt: new Date('2027-06-03T07:00:00Z'), endsAt: new Date('2027-06-03T08:00:00Z'), texts: {} } })
  expect(await updateEventDetails(event.actor, await inputFor(event, { startsOn: '2027-11-10', endsOn: '2027-11-10', timeZone: 'Europe/Lisbon' }))).toEqual({ hasProgrammeMoved: true })
  const [slots, item] = [await db.meetingSlot.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } }), await db.agendaItem.findFirstOrThrow({ where: { eventId: event.id } })]
  // 9:00 and 10:00 in Riga; in Lisbon that is UTC in winter.
  expect(slots.map((slot) => [slot.startsAt.toISOString(), slot.plannedStartsAt.toISOString()])).toEqual([['2027-11-10T09:00:00.000Z', '2027-11-10T09:00:00.000Z'], ['2027-11-10T09:20:00.000Z', '2027-11-10T09:20:00.000Z']])
  expect(item.startsAt.toISOString()).toBe('2027-11-10T10:00:00.000Z')
})

test('days and zone stay once meetings stand', async () => {
  const event = await createEvent()
  await createMeeting(event, await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), { slot: 0 })
  for (const said of [{ startsOn: '2027-06-04', endsOn: '2027-06-04' }, { timeZone: 'Europe/Lisbon' }]) expect(await outcomeOf(updateEventDetails(event.actor, await inputFor(event, said)))).toBe('RuleBroken event.meetings-stand')
  expect(await outcomeOf(updateEventDetails(event.actor, await inputFor(event, { endsOn: '2027-06-04', name: 'Longer' })))).toBe('done')
})

test.each([
  ['days that end before they begin', { endsOn: '2027-06-02' }, 'event.ends-before-start'],
  ['a month of days', { endsOn: '2027-07-03' }, 'event.too-long'],
  ['closing before opening', { registrationOpensAt: '2027-05-02T09:00', registrationClosesAt: '2027-05-01T09:00' }, 'event.closes-before-opening'],
  ['closing after the event', { registrationClosesAt: '2027-06-04T09:00' }, 'event.closes-after-event'],
  ['wishes after the event', { wishesCloseAt: '2027-06-04T09:00' }, 'event.wishes-after-event'],
  ['a main language without texts', { language: 'fi' }, 'event.language-without-name'],
])('refuses %s', async (_, said, code) => {
  const event = await createEvent()
  expect(await outcomeOf(updateEventDetails(event.actor, await inputFor(event, said)))).toBe(`RulesBroken ${code}`)
})

test('the programme stays inside the days', async () => {
  const event = await createEvent()
  await db.matchEvent.update({ where: { id: event.id }, data: { endsOn: new Date('2027-06-04T00:00:00Z') } })
  expect(await outcomeOf(updateEventDetails(event.actor, await inputFor(event, { startsOn: '2027-06-04' })))).toBe('RuleBroken event.programme-outside')
})

test('takes no field that is not asked for, and leaves a cancelled event as it was', async () => {
  const event = await createEvent()
  const other = await createEvent()
  const input = await inputFor(event, { organisationId: other.organisation.id, state: 'CANCELLED', isDemo: true, cancelReason: 'x' })
  await updateEventDetails(event.actor, { ...input, ...({ organisationId: other.organisation.id, state: 'CANCELLED' } as object) })
  expect(await db.matchEvent.findUnique({ where: { id: event.id }, select: { organisationId: true, state: true, isDemo: true } })).toEqual({ organisationId: event.organisation.id, state: 'OPEN', isDemo: false })
  await db.matchEvent.update({ where: { id: event.id }, data: { state: 'CANCELLED' } })
  expect(await outcomeOf(updateEventDetails(event.actor, await inputFor(event)))).toBe('RuleBroken event.is-cancelled')
})
