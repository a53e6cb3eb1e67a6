import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerOrganiser } from '@/lib/events/commands/answer-organiser'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, stateOf } from './registering'

let event: CreatedEvent
const answer = (registrationId: string, actor: Parameters<typeof answerOrganiser>[0]) => answerOrganiser(actor, { eventId: event.id, registrationId, text: 'Two in Riga.' })
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('gives the turn back to the organiser, with the words', async () => {
  const { registrationId, actor } = await createAttendee(event, 'sme', { state: 'QUESTIONED' })
  await answer(registrationId, actor)
  const steps = await db.registrationStep.findMany({ where: { registrationId }, select: { kind: true, text: true, personId: true } })
  expect([await stateOf(registrationId), steps, await auditedActions()]).toEqual(['SUBMITTED', [{ kind: 'answered', text: 'Two in Riga.', personId: actor.personId }], ['answer-organiser']])
  expect(await outcomeOf(answer(registrationId, actor))).toBe('Conflict registration.is-elsewhere')
})

it('is for its own side alone, organisers not included', async () => {
  const { registrationId } = await createAttendee(event, 'sme', { state: 'QUESTIONED' })
  for (const other of [...(await createOutsiders(await createEvent())), event.actor]) expect(await outcomeOf(answer(registrationId, other))).toBe('NotFound not-found')
  expect(await stateOf(registrationId)).toBe('QUESTIONED')
})
