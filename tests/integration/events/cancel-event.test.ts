import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { cancelEvent } from '@/lib/events/commands/cancel-event'
import { getEventPage } from '@/lib/events/event-queries'
import { cancelEventSchema } from '@/lib/events/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const inputFor = (event: { id: string }) => cancelEventSchema.parse({ eventId: event.id, reason: 'The hall was flooded.', confirmed: 'on' })

test('everybody who was to come is told once, with the reason, and the page says it', async () => {
  const event = await createEvent()
  const [coming, waiting] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority', { state: 'WAITING' })]
  await createAttendee(event, 'investor', { state: 'WITHDRAWN' })
  await createAttendee(event, 'investor', { state: 'REFUSED' })
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(cancelEvent(event.actor, inputFor(event)))))
  expect(outcomes.sort()).toEqual(['RuleBroken event.is-cancelled', 'RuleBroken event.is-cancelled', 'done'])
  const mails = await db.message.findMany({ orderBy: { to: 'asc' } })
  expect(mails.map(({ to }) => to)).toEqual([coming.person.email, waiting.person.email].sort())
  expect(mails.every(({ kind, subject, text }) => kind === 'event-cancelled' && subject === `Cancelled: ${event.name}` && text.includes('The hall was flooded.'))).toBe(true)
  expect(await getEventPage(visitor, event.id)).toMatchObject({ state: 'CANCELLED', window: 'cancelled', cancelReason: 'The hall was flooded.' })
  expect(await auditedActions()).toEqual(['cancel-event'])
})

test('is not for others, and not for a draft', async () => {
  const [event, draft] = [await createEvent(), await createEvent({ state: 'DRAFT' })]
  expect(await outcomesFor(await outsidersOf(event), (actor) => cancelEvent(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(cancelEvent(draft.actor, inputFor(draft)))).toBe('RuleBroken event.not-published')
  expect(await db.message.count()).toBe(0)
})

test('needs a reason and a tick', () => {
  expect(cancelEventSchema.safeParse({ eventId: '00000000-0000-4000-8000-000000000000', reason: ' ' }).error?.issues.map(({ path }) => path[0])).toEqual(['reason', 'confirmed'])
})
