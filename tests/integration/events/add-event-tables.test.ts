import { expect, test } from 'vitest'
import { addEventTables } from '@/lib/events/commands/add-event-tables'
import { addEventTablesSchema } from '@/lib/events/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const inputFor = (event: CreatedEvent, said: Record<string, unknown> = {}) => addEventTablesSchema.parse({ eventId: event.id, place: 'table', count: '20', hall: 'Hall A', seats: '4', isStepFree: 'on', ...said })
const labels = async (event: CreatedEvent) => (await db.eventTable.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' } })).map(({ label }) => label)

test('adds many at once; numbers go on from the highest', async () => {
  const event = await createEvent({ tables: 3 })
  expect(await addEventTables(event.actor, inputFor(event))).toEqual({ added: 20 })
  await addEventTables(event.actor, inputFor(event, { count: '2', prefix: 'B', hasHearingLoop: 'on', isStepFree: undefined }))
  await addEventTables(event.actor, inputFor(event, { place: 'room', count: '1', prefix: 'R', onlineUrl: 'https://meet.example.org/r', hall: '' }))
  expect(await labels(event)).toEqual([...Array.from({ length: 23 }, (_, i) => String(i + 1)), 'B1', 'B2', 'R1'])
  const view = { hall: true, isStepFree: true, hasHearingLoop: true, isOnline: true, onlineUrl: true }
  expect(await db.eventTable.findFirst({ where: { label: 'B2' }, select: view })).toEqual({ hall: 'Hall A', isStepFree: false, hasHearingLoop: true, isOnline: false, onlineUrl: '' })
  expect(await db.eventTable.findFirst({ where: { label: 'R1' }, select: view })).toMatchObject({ isOnline: true, onlineUrl: 'https://meet.example.org/r' })
  expect(await auditedActions()).toEqual(['add-event-tables', 'add-event-tables', 'add-event-tables'])
})

test('gives no number twice when two organisers add at once', async () => {
  const event = await createEvent({ tables: 0 })
  await Promise.all([1, 2, 3].map(() => addEventTables(event.actor, inputFor(event, { count: '5' }))))
  expect(new Set(await labels(event)).size).toBe(15)
})

test('is not for others', async () => {
  const event = await createEvent({ tables: 1 })
  expect(await outcomesFor(await outsidersOf(event), (actor) => addEventTables(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  expect(await labels(event)).toEqual(['1'])
})

test('has a limit', async () => {
  const event = await createEvent({ tables: 350 })
  expect(await outcomeOf(addEventTables(event.actor, inputFor(event, { count: '151' })))).toBe('RuleBroken table.too-many')
})

test.each([['an address that runs a script', 'javascript:alert(1)'], ['an address without safety', 'http://meet.example.org'], ['an address with a password', 'https://a:b@meet.example.org']])('takes no %s', (_, onlineUrl) => {
  expect(addEventTablesSchema.safeParse({ eventId: '00000000-0000-4000-8000-000000000000', place: 'room', count: '1', onlineUrl }).success).toBe(false)
})
