import { expect, test } from 'vitest'
import { removeEventStaff } from '@/lib/events/commands/remove-event-staff'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

test('takes somebody off, for organisers of this event alone', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const outsiders = await outsidersOf(event)
  const person = await createPerson()
  await db.eventStaff.create({ data: { eventId: event.id, personId: person.id, role: 'ORGANISER', addedById: event.organisation.owner.id } })
  const input = { eventId: event.id, personId: person.id }
  expect(await outcomesFor(outsiders, (actor) => removeEventStaff(actor, input))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(removeEventStaff(other.actor, { ...input, eventId: other.id }))).toBe('NotFound not-found')
  await removeEventStaff(event.actor, input)
  expect([await db.eventStaff.count({ where: { personId: person.id } }), await auditedActions()]).toEqual([0, ['remove-event-staff']])
})
