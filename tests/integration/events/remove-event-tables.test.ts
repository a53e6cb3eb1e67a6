import { expect, test } from 'vitest'
import { removeEventTables } from '@/lib/events/commands/remove-event-tables'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, createMeeting } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

test('takes several away at once', async () => {
  const event = await createEvent({ tables: 4 })
  expect(await removeEventTables(event.actor, { eventId: event.id, tableIds: event.tables.slice(1).map(({ id }) => id) })).toEqual({ removed: 3 })
  expect([await db.eventTable.count({ where: { eventId: event.id } }), await auditedActions()]).toEqual([1, ['remove-event-tables']])
})

test('names the tables that have meetings, and takes none away', async () => {
  const event = await createEvent()
  await createMeeting(event, await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), { slot: 0, table: 1 })
  const refusal = await removeEventTables(event.actor, { eventId: event.id, tableIds: event.tables.map(({ id }) => id) }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(RuleBroken)
  expect([(refusal as RuleBroken).code, (refusal as RuleBroken).params]).toEqual(['table.meetings-stand', { tables: '2', meetings: 1 }])
  expect(await db.eventTable.count({ where: { eventId: event.id } })).toBe(3)
})

test('is not for others, nor for tables of another event', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const tableIds = [event.tables[0]!.id]
  expect(await outcomesFor(await outsidersOf(event), (actor) => removeEventTables(actor, { eventId: event.id, tableIds }))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(removeEventTables(other.actor, { eventId: other.id, tableIds: [...tableIds, other.tables[0]!.id] }))).toBe('NotFound not-found')
  expect([await db.eventTable.count({ where: { eventId: event.id } }), await db.eventTable.count({ where: { eventId: other.id } })]).toEqual([3, 3])
})
