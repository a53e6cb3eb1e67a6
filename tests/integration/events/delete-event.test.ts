import { expect, test } from 'vitest'
import { deleteEvent } from '@/lib/events/commands/delete-event'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const inputFor = (event: { id: string }) => ({ eventId: event.id, confirmed: 'on' as const })

test('a draft goes with everything in it, and nothing of another event', async () => {
  const [draft, other] = [await createEvent({ state: 'DRAFT' }), await createEvent()]
  await createAttendee(draft, 'sme', { state: 'INVITED' })
  await deleteEvent(draft.actor, inputFor(draft))
  expect(await db.matchEvent.findMany({ select: { id: true } })).toEqual([{ id: other.id }])
  expect([await db.eventRegistration.count(), await db.eventTable.count(), await db.meetingSlot.count()]).toEqual([0, 3, 4])
  expect(await auditedActions()).toEqual(['delete-event'])
})

test('is not for others, and not for what was published', async () => {
  const [draft, open] = [await createEvent({ state: 'DRAFT' }), await createEvent()]
  expect(await outcomesFor(await outsidersOf(draft), (actor) => deleteEvent(actor, inputFor(draft)))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(deleteEvent(open.actor, inputFor(open)))).toBe('RuleBroken event.cancel-instead')
  expect(await db.matchEvent.count({ where: { id: { in: [draft.id, open.id] } } })).toBe(2)
})
