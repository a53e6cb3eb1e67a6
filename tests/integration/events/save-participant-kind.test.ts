import { expect, test } from 'vitest'
import { saveParticipantKind } from '@/lib/events/commands/save-participant-kind'
import { saveParticipantKindSchema } from '@/lib/events/schemas'
import { kindForm, markOf } from '@/lib/events/preparing/settings-forms'
import { getKinds } from '@/lib/events/preparing/settings-queries'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const inputFor = (event: CreatedEvent, said: Record<string, unknown> = {}) =>
  saveParticipantKindSchema.parse({ eventId: event.id, names: { en: 'Researchers', fi: 'Tutkijat', de: '' }, organisationKinds: ['RESEARCH'], expected: '10', capacity: '', minMeetings: '2', maxMeetings: '6', ...said })

test('adds a kind that may meet nobody yet, and changes it', async () => {
  const event = await createEvent()
  const { kindId } = await saveParticipantKind(event.actor, inputFor(event))
  const kind = (await getKinds(event.actor, event.id)).at(-1)!
  expect([kind.id, kind.names, kind.organisationKinds, kind.expected, kind.capacity, kind.minMeetings, kind.maxMeetings, kind.mayMeet]).toEqual([kindId, { en: 'Researchers', fi: 'Tutkijat' }, ['RESEARCH'], 10, null, 2, 6, []])
  const input = inputFor(event, { kindId, before: markOf(kindForm(kind)), capacity: '5', maxMeetings: '' })
  await saveParticipantKind(event.actor, input)
  expect((await getKinds(event.actor, event.id)).at(-1)).toMatchObject({ capacity: 5, maxMeetings: null })
  expect(await outcomeOf(saveParticipantKind(event.actor, input))).toBe('ChangedMeanwhile event.changed-meanwhile')
  expect(await auditedActions()).toEqual(['save-participant-kind', 'save-participant-kind'])
})

test('is not for others, nor for a kind of another event', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  expect(await outcomesFor(await outsidersOf(event), (actor) => saveParticipantKind(actor, inputFor(event)))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(saveParticipantKind(other.actor, inputFor(other, { kindId: event.kinds.sme })))).toBe('NotFound not-found')
})

test.each([
  ['no name in the main language', { names: { fi: 'Tutkijat' } }, 'kind.no-name'],
  ['a floor above the most', { minMeetings: '7' }, 'kind.floor-above-maximum'],
  ['organisations that are of another kind', { organisationKinds: ['RESEARCH', 'SME'] }, 'kind.organisation-kind-taken'],
])('refuses %s', async (_, said, code) => {
  const event = await createEvent()
  expect(await outcomeOf(saveParticipantKind(event.actor, inputFor(event, said)))).toBe(`RuleBroken ${code}`)
})
