import { expect, test } from 'vitest'
import { removeMeetingSession } from '@/lib/events/commands/remove-meeting-session'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, createMeeting } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const sessionOf = async (eventId: string) => (await db.meetingSession.findFirstOrThrow({ where: { eventId } })).id

test('takes a session and its slots away', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const input = { eventId: event.id, sessionId: await sessionOf(event.id) }
  expect(await outcomesFor(await outsidersOf(event), (actor) => removeMeetingSession(actor, input))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(removeMeetingSession(other.actor, { ...input, eventId: other.id }))).toBe('NotFound not-found')
  await removeMeetingSession(event.actor, input)
  expect([await db.meetingSlot.count({ where: { eventId: event.id } }), await db.meetingSlot.count({ where: { eventId: other.id } }), await auditedActions()]).toEqual([0, 4, ['remove-meeting-session']])
})

test('not while a meeting stands on it', async () => {
  const event = await createEvent()
  await createMeeting(event, await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), { slot: 0 })
  expect(await outcomeOf(removeMeetingSession(event.actor, { eventId: event.id, sessionId: await sessionOf(event.id) }))).toBe('RuleBroken session.meetings-stand')
})
