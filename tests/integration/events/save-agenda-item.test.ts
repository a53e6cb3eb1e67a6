import { expect, test } from 'vitest'
import { saveAgendaItem } from '@/lib/events/commands/save-agenda-item'
import { saveAgendaItemSchema } from '@/lib/events/schemas'
import { agendaForm, markOf } from '@/lib/events/preparing/settings-forms'
import { getProgramme } from '@/lib/events/preparing/settings-queries'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const inputFor = (event: CreatedEvent, said: Record<string, unknown> = {}) =>
  saveAgendaItemSchema.parse({ eventId: event.id, day: '2027-06-03', from: '09:10', to: '09:50', title: { en: 'Opening', fi: '' }, description: { en: 'All come.' }, isForAll: 'on', ...said })

test('adds a part on the clock of the event, warns of slots under it, and changes it', async () => {
  const event = await createEvent()
  const { agendaItemId } = await saveAgendaItem(event.actor, inputFor(event))
  const programme = await getProgramme(event.actor, event.id)
  const item = programme.agenda[0]!
  expect([item.startsAt.toISOString(), item.texts, item.isForAll]).toEqual(['2027-06-03T06:10:00.000Z', { en: { title: 'Opening', description: 'All come.' } }, true])
  expect(programme.warnings).toEqual([{ code: 'for-all-over-slots', itemId: agendaItemId, slots: 3 }])
  const change = { agendaItemId, before: markOf(agendaForm(item, 'Europe/Riga')), to: '00:00', isForAll: undefined, track: 'Data' }
  await saveAgendaItem(event.actor, inputFor(event, change))
  const [changed] = (await getProgramme(event.actor, event.id)).agenda
  expect([changed!.id, changed!.endsAt.toISOString(), changed!.isForAll, changed!.track]).toEqual([agendaItemId, '2027-06-03T21:00:00.000Z', false, 'Data'])
  expect(await auditedActions()).toEqual(['save-agenda-item', 'save-agenda-item'])
  expect(await outcomeOf(saveAgendaItem(event.actor, inputFor(event, change)))).toBe('ChangedMeanwhile event.changed-meanwhile')
})

test('is not for others, nor for a part of another event', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  expect(await outcomesFor(await outsidersOf(event), (actor) => saveAgendaItem(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  const { agendaItemId } = await saveAgendaItem(other.actor, inputFor(other))
  expect(await outcomeOf(saveAgendaItem(event.actor, inputFor(event, { agendaItemId })))).toBe('NotFound not-found')
  expect((await getProgramme(other.actor, other.id)).agenda).toHaveLength(1)
})

test.each([
  ['no title in the main language', { title: { fi: 'Avaus' } }, 'agenda.no-title'],
  ['an end before the start', { to: '09:00' }, 'event.ends-before-start-time'],
  ['a day that is not the event’s', { day: '2027-06-04' }, 'event.outside-days'],
])('refuses %s', async (_, said, code) => {
  const event = await createEvent()
  expect(await outcomeOf(saveAgendaItem(event.actor, inputFor(event, said)))).toBe(`RuleBroken ${code}`)
})
