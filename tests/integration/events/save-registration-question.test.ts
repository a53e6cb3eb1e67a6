import { expect, test } from 'vitest'
import { saveRegistrationQuestion } from '@/lib/events/commands/save-registration-question'
import { saveRegistrationQuestionSchema } from '@/lib/events/schemas'
import { markOf, questionForm } from '@/lib/events/preparing/settings-forms'
import { getQuestions } from '@/lib/events/preparing/settings-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const option = (name: string, id = '') => ({ id, names: { en: name, fi: '' } })
const inputFor = (event: CreatedEvent, said: Record<string, unknown> = {}) =>
  saveRegistrationQuestionSchema.parse({ eventId: event.id, type: 'ONE_OF', label: { en: 'What do you eat?' }, help: { en: '' }, isRequired: 'on', options: [option('Everything'), option(''), option('No meat')], ...said })

async function change(event: CreatedEvent, said: Record<string, unknown>) {
  const [question] = await getQuestions(event.actor, event.id)
  return inputFor(event, { questionId: question!.id, before: markOf(questionForm(question!)), options: question!.options, ...said })
}

test('adds a question, leaves empty rows out, and keeps the options it knows', async () => {
  const event = await createEvent()
  await saveRegistrationQuestion(event.actor, inputFor(event))
  const [question] = await getQuestions(event.actor, event.id)
  expect([question!.type, question!.texts, question!.isRequired, question!.options.map(({ names }) => names)]).toEqual(['ONE_OF', { en: { label: 'What do you eat?', help: '' } }, true, [{ en: 'Everything' }, { en: 'No meat' }]])
  const [all, meatless] = question!.options
  await saveRegistrationQuestion(event.actor, await change(event, { options: [option('All', all!.id), option('No meat', meatless!.id), option('Forged', '00000000-0000-4000-8000-000000000000')] }))
  const [changed] = await getQuestions(event.actor, event.id)
  expect(changed!.options.slice(0, 2)).toEqual([{ id: all!.id, names: { en: 'All' } }, { id: meatless!.id, names: { en: 'No meat' } }])
  expect(changed!.options[2]!.id).not.toBe('00000000-0000-4000-8000-000000000000')
  expect(await auditedActions()).toEqual(['save-registration-question', 'save-registration-question'])
})

test('what was answered keeps its meaning', async () => {
  const event = await createEvent()
  await saveRegistrationQuestion(event.actor, inputFor(event, { type: 'SOME_OF' }))
  const [question] = await getQuestions(event.actor, event.id)
  const [all, meatless] = question!.options
  const { registrationId } = await createAttendee(event, 'sme')
  await db.eventRegistration.update({ where: { id: registrationId }, data: { answers: { [question!.id]: [meatless!.id] } } })
  expect(await outcomeOf(saveRegistrationQuestion(event.actor, await change(event, { type: 'TEXT' })))).toBe('RuleBroken question.type-answered')
  expect(await outcomeOf(saveRegistrationQuestion(event.actor, await change(event, { type: 'SOME_OF', options: [all, option('Fish')] })))).toBe('RuleBroken question.option-chosen')
  expect(await outcomeOf(saveRegistrationQuestion(event.actor, await change(event, { type: 'SOME_OF', options: [meatless, option('Fish')] })))).toBe('done')
})

test('is not for others, nor for a question of another event, nor from an older screen', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  expect(await outcomesFor(await outsidersOf(event), (actor) => saveRegistrationQuestion(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  const { questionId } = await saveRegistrationQuestion(event.actor, inputFor(event))
  expect(await outcomeOf(saveRegistrationQuestion(other.actor, inputFor(other, { questionId })))).toBe('NotFound not-found')
  const input = await change(event, { isRequired: undefined })
  await saveRegistrationQuestion(event.actor, input)
  expect(await outcomeOf(saveRegistrationQuestion(event.actor, input))).toBe('ChangedMeanwhile event.changed-meanwhile')
})

test.each([
  ['no question in the main language', { label: { fi: 'Mitä syöt?' } }, 'question.no-label'],
  ['one answer to choose from', { options: [option('Everything')] }, 'question.too-few-options'],
  ['two answers alike', { options: [option('Fish'), option('fish')] }, 'question.options-alike'],
  ['an answer without a name in the main language', { options: [option('Fish'), { id: '', names: { fi: 'Kala' } }] }, 'question.option-without-name'],
])('refuses %s', async (_, said, code) => {
  const event = await createEvent()
  expect(await outcomeOf(saveRegistrationQuestion(event.actor, inputFor(event, said)))).toBe(`RuleBroken ${code}`)
})
