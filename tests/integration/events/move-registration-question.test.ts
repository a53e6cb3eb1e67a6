import { expect, test } from 'vitest'
import { moveRegistrationQuestion } from '@/lib/events/commands/move-registration-question'
import { getQuestions } from '@/lib/events/preparing/settings-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

async function ask(event: CreatedEvent) {
  const ids: string[] = []
  for (const label of ['a', 'b', 'c']) ids.push((await db.registrationQuestion.create({ data: { eventId: event.id, position: 0, type: 'TEXT', texts: { en: { label } } } })).id)
  return ids as [string, string, string]
}
const order = async (event: CreatedEvent) => (await getQuestions(event.actor, event.id)).map(({ texts }) => texts.en?.label).join('')

test('moves a question up and down, and stops at the ends', async () => {
  const event = await createEvent()
  const [a, , c] = await ask(event)
  await moveRegistrationQuestion(event.actor, { eventId: event.id, questionId: c, direction: 'up' })
  expect(await order(event)).toBe('acb')
  await moveRegistrationQuestion(event.actor, { eventId: event.id, questionId: a, direction: 'up' })
  await moveRegistrationQuestion(event.actor, { eventId: event.id, questionId: a, direction: 'down' })
  expect(await order(event)).toBe('cab')
  expect(await auditedActions()).toEqual(Array(3).fill('move-registration-question'))
})

test('is not for others, nor for a question of another event', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const [a] = await ask(event)
  expect(await outcomesFor(await outsidersOf(event), (actor) => moveRegistrationQuestion(actor, { eventId: event.id, questionId: a, direction: 'down' }))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(moveRegistrationQuestion(other.actor, { eventId: other.id, questionId: a, direction: 'down' }))).toBe('NotFound not-found')
  expect(await order(event)).toBe('abc')
})
