import { expect, test } from 'vitest'
import { saveMeetingSession } from '@/lib/events/commands/save-meeting-session'
import { saveMeetingSessionSchema } from '@/lib/events/schemas'
import { markOf, sessionForm } from '@/lib/events/preparing/settings-forms'
import { getProgramme } from '@/lib/events/preparing/settings-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, createMeeting, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

/** The event's own session is from 9:00 to 10:20 there. */
const inputFor = (event: CreatedEvent, said: Record<string, unknown> = {}) =>
  saveMeetingSessionSchema.parse({ eventId: event.id, name: 'Afternoon', day: '2027-06-03', from: '13:00', to: '15:00', slotMinutes: '20', pauseMinutes: '0', breaks: [{ from: '13:40', to: '14:00' }, { from: '', to: '' }], ...said })

async function change(event: CreatedEvent, said: Record<string, unknown>) {
  const [session] = (await getProgramme(event.actor, event.id)).sessions
  const form = sessionForm(session!, 'Europe/Riga')
  return inputFor(event, { ...form, breaks: [], sessionId: session!.id, before: markOf(form), ...said })
}

test('adds a session and its slots, with the break left free', async () => {
  const event = await createEvent()
  expect(await saveMeetingSession(event.actor, inputFor(event))).toMatchObject({ slots: 5 })
  const session = (await getProgramme(event.actor, event.id)).sessions[1]!
  expect(session.slots.map((slot) => slot.startsAt.toISOString().slice(11, 16))).toEqual(['10:00', '10:20', '11:00', '11:20', '11:40'])
  expect(session.breaks.map((one) => one.startsAt.toISOString())).toEqual(['2027-06-03T10:40:00.000Z'])
  expect(await auditedActions()).toEqual(['save-meeting-session'])
})

test('is not for others, nor for a session of another event, nor from an older screen', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  expect(await outcomesFor(await outsidersOf(event), (actor) => saveMeetingSession(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  const { sessionId } = await saveMeetingSession(other.actor, inputFor(other))
  expect(await outcomeOf(saveMeetingSession(event.actor, inputFor(event, { sessionId })))).toBe('NotFound not-found')
  const input = await change(event, { name: 'First' })
  expect(await outcomeOf(saveMeetingSession(event.actor, input))).toBe('done')
  expect(await outcomeOf(saveMeetingSession(event.actor, { ...input, name: 'Second' }))).toBe('ChangedMeanwhile event.changed-meanwhile')
})

test('a longer session keeps the slots on which meetings stand; one that would take them away is refused', async () => {
  const event = await createEvent()
  const meeting = await createMeeting(event, await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), { slot: 3 })
  expect(await saveMeetingSession(event.actor, await change(event, { to: '11:00' }))).toMatchObject({ slots: 6 })
  expect((await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } })).slotId).toBe(event.slots[3]!.id)
  for (const said of [{ to: '10:00' }, { slotMinutes: '30' }, { breaks: [{ from: '10:00', to: '10:10' }] }]) expect(await outcomeOf(saveMeetingSession(event.actor, await change(event, said)))).toBe('RuleBroken session.meetings-stand')
  expect(await db.meetingSlot.count({ where: { eventId: event.id } })).toBe(6)
})

test('sessions do not overlap, even when two are added at once', async () => {
  const event = await createEvent()
  const outcomes = await Promise.all(['13:00', '13:20', '14:40'].map((from) => outcomeOf(saveMeetingSession(event.actor, inputFor(event, { from, breaks: [] })))))
  expect(outcomes.sort()).toEqual(['RuleBroken session.overlap', 'RuleBroken session.overlap', 'done'])
})

test.each([
  ['over the first', { from: '10:00', breaks: [] }, 'session.overlap'],
  ['too short for a meeting', { to: '13:10', breaks: [] }, 'session.no-slots'],
  ['with half a break', { breaks: [{ from: '13:40', to: '' }] }, 'session.break-half'],
  ['with a break outside', { breaks: [{ from: '12:00', to: '13:10' }] }, 'session.break-outside'],
  ['on another day', { day: '2027-06-02' }, 'event.outside-days'],
])('refuses a session %s', async (_, said, code) => {
  const event = await createEvent()
  expect(await outcomeOf(saveMeetingSession(event.actor, inputFor(event, said)))).toBe(`RuleBroken ${code}`)
})
