import { afterEach, beforeEach, expect, it } from 'vitest'
import { amendRegistration } from '@/lib/events/commands/amend-registration'
import { amendRegistrationSchema } from '@/lib/events/registrations/registration-schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedAttendee, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, personRow, stateOf, stepsOf } from './registering'

let event: CreatedEvent
let attendee: CreatedAttendee
const amend = (more: Record<string, unknown> = {}, actor: Parameters<typeof amendRegistration>[0] = event.actor) =>
  amendRegistration(actor, amendRegistrationSchema.parse({ eventId: event.id, registrationId: attendee.registrationId, revision: 0, kindId: event.kinds.sme, organisationName: 'New name', people: [personRow(attendee.actor, { id: attendee.participantId })], ...more }))
beforeEach(async () => {
  holdClock()
  event = await createEvent()
  attendee = await createAttendee(event, 'sme')
})
afterEach(freeClock)

it('changes people, access needs, blocked times and standby, beyond what participants may', async () => {
  const many = [1, 2, 3, 4, 5].map((n) => ({ name: `P${n}`, email: n === 5 ? '' : `p${n}@example.org` }))
  await amend({ people: [personRow(attendee.actor, { id: attendee.participantId, saysAccess: '1', needsStepFree: 'on', isStandby: 'on', blocks: [{ from: '2027-06-03T09:00', to: '2027-06-03T09:20', note: 'Panel' }] }), ...many] })
  const row = await db.eventRegistration.findUniqueOrThrow({ where: { id: attendee.registrationId }, include: { participants: { orderBy: { id: 'asc' }, include: { blocks: true } } } })
  const [first] = row.participants
  expect([row.organisationName, row.participants.length, first?.needsStepFree, first?.isStandby, first?.blocks.map((block) => block.note), await mailTo('p1@example.org'), await stepsOf(attendee.registrationId), await auditedActions()]).toEqual([
    'New name', 6, true, true, ['Panel'], ['registration-added'], ['changed'], ['amend-registration'],
  ])
})

it('changes the kind where there is a place of it, and the place left goes to the next in line', async () => {
  await db.participantKind.updateMany({ where: { eventId: event.id }, data: { capacity: 1 } })
  const waiting = await createAttendee(event, 'sme', { state: 'WAITING' })
  const authority = await createAttendee(event, 'authority')
  expect(await outcomeOf(amend({ kindId: event.kinds.authority }))).toBe('RuleBroken registration.kind-full')
  await db.eventRegistration.update({ where: { id: authority.registrationId }, data: { state: 'WITHDRAWN' } })
  await amend({ kindId: event.kinds.authority })
  expect([await stateOf(attendee.registrationId), await stateOf(waiting.registrationId)]).toEqual(['CONFIRMED', 'CONFIRMED'])
})

it('refuses older screens, kinds of other events, and everybody but organisers of this one', async () => {
  const other = await createEvent()
  expect([await outcomeOf(amend({ revision: 7 })), await outcomeOf(amend({ kindId: other.kinds.sme }))]).toEqual(['Conflict changed-meanwhile', 'RuleBroken registration.kind'])
  for (const actor of [...(await createOutsiders(other)), attendee.actor]) expect(await outcomeOf(amend({}, actor))).toBe('NotFound not-found')
  expect((await db.eventRegistration.findUniqueOrThrow({ where: { id: attendee.registrationId } })).organisationName).toBe(attendee.name)
})
