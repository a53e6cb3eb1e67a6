import { expect, test } from 'vitest'
import { changeEventTables } from '@/lib/events/commands/change-event-tables'
import { changeEventTablesSchema } from '@/lib/events/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const inputFor = (event: CreatedEvent, said: Record<string, unknown> = {}) => changeEventTablesSchema.parse({ eventId: event.id, tableIds: event.tables.slice(0, 2).map(({ id }) => id), hall: '', seats: '', stepFree: '', hearingLoop: 'yes', ...said })
const tablesOf = (event: CreatedEvent) => db.eventTable.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' }, select: { hall: true, seats: true, isStepFree: true, hasHearingLoop: true } })
const plain = { hall: 'Hall A', seats: 4, isStepFree: true, hasHearingLoop: false }

test('changes what is said, of the chosen tables alone', async () => {
  const event = await createEvent({ tables: 3 })
  expect(await changeEventTables(event.actor, inputFor(event))).toEqual({ changed: 2 })
  expect(await tablesOf(event)).toEqual([{ ...plain, hasHearingLoop: true }, { ...plain, hasHearingLoop: true }, plain])
  await changeEventTables(event.actor, inputFor(event, { hall: 'Hall B', seats: '6', stepFree: 'no', hearingLoop: 'no' }))
  expect((await tablesOf(event))[0]).toEqual({ hall: 'Hall B', seats: 6, isStepFree: false, hasHearingLoop: false })
  expect(await outcomeOf(changeEventTables(event.actor, inputFor(event, { hearingLoop: '' })))).toBe('RuleBroken table.nothing-to-change')
  expect(await auditedActions()).toEqual(['change-event-tables', 'change-event-tables'])
})

test('is not for others, nor for tables of another event', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  expect(await outcomesFor(await outsidersOf(event), (actor) => changeEventTables(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(changeEventTables(other.actor, inputFor(other, { tableIds: [other.tables[0]!.id, event.tables[0]!.id] })))).toBe('NotFound not-found')
  expect([...(await tablesOf(event)), ...(await tablesOf(other))]).toEqual(Array(6).fill(plain))
})
