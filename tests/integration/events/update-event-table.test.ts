import { expect, test } from 'vitest'
import { updateEventTable } from '@/lib/events/commands/update-event-table'
import { updateEventTableSchema } from '@/lib/events/schemas'
import { markOf, tableForm } from '@/lib/events/preparing/settings-forms'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

async function inputFor(event: CreatedEvent, said: Record<string, unknown> = {}, at = 0) {
  const table = await db.eventTable.findUniqueOrThrow({ where: { id: event.tables[at]!.id } })
  const form = tableForm(table)
  return updateEventTableSchema.parse({ ...form, eventId: event.id, tableId: table.id, before: markOf(form), ...said })
}

test('changes a table and makes it somebody’s booth', async () => {
  const event = await createEvent()
  const attendee = await createAttendee(event, 'authority')
  await updateEventTable(event.actor, await inputFor(event, { label: 'Booth 1', seats: '6', hasHearingLoop: 'on', isStepFree: '', ownerId: attendee.participantId }))
  expect(tableForm(await db.eventTable.findUniqueOrThrow({ where: { id: event.tables[0]!.id } }))).toEqual({ label: 'Booth 1', hall: 'Hall A', seats: '6', isStepFree: '', hasHearingLoop: 'on', onlineUrl: '', ownerId: attendee.participantId })
  expect(await auditedActions()).toEqual(['update-event-table'])
  expect(await outcomeOf(updateEventTable(event.actor, await inputFor(event, { ownerId: attendee.participantId }, 1)))).toBe('RuleBroken table.owner-has-one')
})

test('a booth is for somebody who has a place at this event', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const waiting = await createAttendee(event, 'sme', { state: 'WAITING' })
  const elsewhere = await createAttendee(other, 'sme')
  for (const { participantId } of [waiting, elsewhere]) expect(await outcomeOf(updateEventTable(event.actor, await inputFor(event, { ownerId: participantId })))).toBe('RuleBroken table.owner-not-coming')
})

test('is not for others, nor for a table of another event, nor from an older screen', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const input = await inputFor(event, { label: 'X' })
  expect(await outcomesFor(await outsidersOf(event), (actor) => updateEventTable(actor, input))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(updateEventTable(other.actor, { ...input, eventId: other.id }))).toBe('NotFound not-found')
  await updateEventTable(event.actor, input)
  expect(await outcomeOf(updateEventTable(event.actor, { ...input, label: 'Y' }))).toBe('ChangedMeanwhile event.changed-meanwhile')
  expect(await outcomeOf(updateEventTable(event.actor, await inputFor(event, { label: '2' })))).toBe('RuleBroken table.label-taken')
})
