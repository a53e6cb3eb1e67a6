import { expect, test } from 'vitest'
import { removeParticipantKind } from '@/lib/events/commands/remove-participant-kind'
import { getKinds } from '@/lib/events/preparing/settings-queries'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

test('goes from whom the others may meet, too', async () => {
  const event = await createEvent()
  await removeParticipantKind(event.actor, { eventId: event.id, kindId: event.kinds.investor })
  expect((await getKinds(event.actor, event.id)).map(({ id, mayMeet }) => [id, mayMeet])).toEqual([[event.kinds.sme, [event.kinds.authority]], [event.kinds.authority, [event.kinds.sme]]])
  expect(await auditedActions()).toEqual(['remove-participant-kind'])
})

test('is not for others, and not once somebody registered as it', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const input = { eventId: event.id, kindId: event.kinds.investor }
  expect(await outcomesFor(await outsidersOf(event), (actor) => removeParticipantKind(actor, input))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(removeParticipantKind(other.actor, { ...input, eventId: other.id }))).toBe('NotFound not-found')
  await createAttendee(event, 'investor', { state: 'WITHDRAWN' })
  expect(await outcomeOf(removeParticipantKind(event.actor, input))).toBe('RuleBroken kind.has-registrations')
})
