import { expect, test } from 'vitest'
import { removeAgendaItem } from '@/lib/events/commands/remove-agenda-item'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

test('takes a part away, for organisers of this event alone', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const { id } = await db.agendaItem.create({ data: { eventId: event.id, startsAt: new Date('2027-06-03T07:00:00Z'), endsAt: new Date('2027-06-03T08:00:00Z'), texts: {} } })
  const input = { eventId: event.id, agendaItemId: id }
  expect(await outcomesFor(await outsidersOf(event), (actor) => removeAgendaItem(actor, input))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(removeAgendaItem(other.actor, { eventId: other.id, agendaItemId: id }))).toBe('NotFound not-found')
  expect(await db.agendaItem.count()).toBe(1)
  await removeAgendaItem(event.actor, input)
  expect([await db.agendaItem.count(), await auditedActions()]).toEqual([0, ['remove-agenda-item']])
})
