import { expect, test } from 'vitest'
import { retireRegistrationQuestion } from '@/lib/events/commands/retire-registration-question'
import { getQuestions } from '@/lib/events/preparing/settings-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const ask = (eventId: string) => db.registrationQuestion.create({ data: { eventId, position: 0, type: 'TEXT', texts: { en: { label: 'Why?' } } } })

test('a question nobody answered goes; one with answers is no longer asked, and can come back', async () => {
  const event = await createEvent()
  const [bare, answered] = [await ask(event.id), await ask(event.id)]
  const { registrationId } = await createAttendee(event, 'sme')
  await db.eventRegistration.update({ where: { id: registrationId }, data: { answers: { [answered.id]: 'Because' } } })
  expect(await retireRegistrationQuestion(event.actor, { eventId: event.id, questionId: bare.id, isRetired: true })).toEqual({ isGone: true })
  expect(await retireRegistrationQuestion(event.actor, { eventId: event.id, questionId: answered.id, isRetired: true })).toEqual({ isGone: false })
  expect((await getQuestions(event.actor, event.id)).map(({ id, retiredAt }) => [id, retiredAt !== null])).toEqual([[answered.id, true]])
  await retireRegistrationQuestion(event.actor, { eventId: event.id, questionId: answered.id, isRetired: false })
  expect((await getQuestions(event.actor, event.id))[0]!.retiredAt).toBeNull()
  expect(await auditedActions()).toEqual(Array(3).fill('retire-registration-question'))
})

test('is not for others, nor for a question of another event', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const { id: questionId } = await ask(event.id)
  expect(await outcomesFor(await outsidersOf(event), (actor) => retireRegistrationQuestion(actor, { eventId: event.id, questionId, isRetired: true }))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(retireRegistrationQuestion(other.actor, { eventId: other.id, questionId, isRetired: true }))).toBe('NotFound not-found')
  expect(await db.registrationQuestion.count()).toBe(1)
})
