import { expect, test } from 'vitest'
import { saveEventText } from '@/lib/events/commands/save-event-text'
import { saveEventTextSchema } from '@/lib/events/schemas'
import { markOf, textForm } from '@/lib/events/preparing/settings-forms'
import { getSettings } from '@/lib/events/preparing/settings-queries'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

async function inputFor(event: CreatedEvent, said: Record<string, unknown> = {}) {
  const { texts } = await getSettings(event.actor, event.id)
  return saveEventTextSchema.parse({ eventId: event.id, language: 'fi', name: 'Tapaamispäivä', summary: 'Tapaamisia', description: '', before: markOf(textForm(texts, String(said.language ?? 'fi'))), ...said })
}

test('adds a language and takes it away when all is empty', async () => {
  const event = await createEvent()
  await saveEventText(event.actor, await inputFor(event))
  expect((await getSettings(event.actor, event.id)).texts).toEqual({ en: { name: event.name, summary: 'A day of meetings.', description: '' }, fi: { name: 'Tapaamispäivä', summary: 'Tapaamisia', description: '' } })
  expect(await saveEventText(event.actor, await inputFor(event, { name: '', summary: '' }))).toEqual({ isRemoved: true })
  expect(Object.keys((await getSettings(event.actor, event.id)).texts)).toEqual(['en'])
  expect(await auditedActions()).toEqual(['save-event-text', 'save-event-text'])
})

test('is not for others, and not from an older screen', async () => {
  const event = await createEvent()
  const input = await inputFor(event)
  expect(await outcomesFor(await outsidersOf(event), (actor) => saveEventText(actor, input))).toEqual(['NotFound not-found'])
  await saveEventText(event.actor, input)
  expect(await outcomeOf(saveEventText(event.actor, { ...input, name: 'Another' }))).toBe('ChangedMeanwhile event.changed-meanwhile')
})

test.each([
  ['the main language', { language: 'en' }, 'event.language-is-main'],
  ['a text without a name', { name: '' }, 'event.text-needs-name'],
])('refuses %s', async (_, said, code) => {
  const event = await createEvent()
  expect(await outcomeOf(saveEventText(event.actor, await inputFor(event, said)))).toBe(`RuleBroken ${code}`)
})
