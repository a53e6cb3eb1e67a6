import { afterEach, beforeEach, expect, it } from 'vitest'
import { addRegistration } from '@/lib/events/commands/add-registration'
import { sendInvitationsAgain } from '@/lib/events/commands/send-invitations-again'
import type { RegistrationState } from '@/lib/events/model'
import { readRegistrationFilter } from '@/lib/events/registrations/registration-filter'
import { getOrganisedRegistration, listRegistrations } from '@/lib/events/registrations/registration-list-queries'
import { addRegistrationSchema, sendInvitationsAgainSchema } from '@/lib/events/registrations/registration-schemas'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, someDay, stepsOf } from './registering'

let event: CreatedEvent
const send = (registrationId = '', actor = event.actor as Parameters<typeof sendInvitationsAgain>[0]) => sendInvitationsAgain(actor, sendInvitationsAgainSchema.parse({ eventId: event.id, registrationId }))
const later = (hours: number) => setClock(new Date(someDay.getTime() + hours * 3_600_000))

/** A registration with one person of whom only the address is known. */
async function createUnopened(state: RegistrationState, of = event) {
  const attendee = await createAttendee(of, 'sme', { state })
  await db.eventParticipant.update({ where: { id: attendee.participantId }, data: { personId: null } })
  return { ...attendee, email: attendee.person.email }
}
const list = async (search: Record<string, string> = {}) => listRegistrations(event.actor, event.id, readRegistrationFilter(search), 'en')

beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('sends each who has not opened their place the mail that leads there, and nobody else', async () => {
  const [invited, confirmed] = [await createUnopened('INVITED'), await createUnopened('CONFIRMED')]
  const others = [await createAttendee(event, 'authority'), await createUnopened('REFUSED'), await createUnopened('WITHDRAWN'), await createUnopened('CONFIRMED', await createEvent())]
  const gone = await createUnopened('CONFIRMED')
  await db.eventParticipant.update({ where: { id: gone.participantId }, data: { cancelledAt: someDay } })
  expect(await send()).toEqual({ people: 2, tooSoon: 0 })
  expect([await mailTo(invited.email), await mailTo(confirmed.email)]).toEqual([['registration-invited'], ['registration-unopened']])
  expect(await db.message.count()).toBe(2)
  expect([await stepsOf(invited.registrationId), await stepsOf(others[0]!.registrationId)]).toEqual([['invited-again'], []])
  const mail = await db.message.findFirstOrThrow({ where: { to: confirmed.email } })
  expect(mail.text).toContain(`/en/events/${event.id}/registration`)
  expect(await db.auditEntry.findMany({ select: { action: true, subject: true, detail: true } })).toEqual([{ action: 'send-invitations-again', subject: 'match-event', detail: { eventId: event.id, registrations: 2, people: 2, tooSoon: 0 } }])
})

it('sends it to those of one registration alone', async () => {
  const [one, other] = [await createUnopened('INVITED'), await createUnopened('INVITED')]
  expect(await send(one.registrationId)).toEqual({ people: 1, tooSoon: 0 })
  expect([await mailTo(one.email), await mailTo(other.email)]).toEqual([['registration-invited'], []])
})

it('sends nobody more than one in a day, whoever presses how often', async () => {
  const early = await createUnopened('INVITED')
  const tries = await Promise.all(Array.from({ length: 4 }, () => outcomeOf(send())))
  expect(tries.sort()).toEqual(['RuleBroken registration.invited-just-now', 'RuleBroken registration.invited-just-now', 'RuleBroken registration.invited-just-now', 'done'])
  later(12)
  const late = await createUnopened('INVITED')
  expect(await send()).toEqual({ people: 1, tooSoon: 1 })
  later(24)
  expect(await send(early.registrationId)).toEqual({ people: 1, tooSoon: 0 })
  expect([(await mailTo(early.email)).length, (await mailTo(late.email)).length]).toEqual([2, 1])
})

it('counts the mail with which somebody was added', async () => {
  const { registrationId } = await addRegistration(event.actor, addRegistrationSchema.parse({ eventId: event.id, organisationName: 'Rīgas slimnīca', kindId: event.kinds.authority, name: 'Anna Example', email: 'anna@example.org' }))
  expect(await outcomeOf(send(registrationId))).toBe('RuleBroken registration.invited-just-now')
  const { unopened } = await getOrganisedRegistration(event.actor, event.id, registrationId, 'en')
  expect(unopened).toEqual([{ name: 'Anna Example', email: 'anna@example.org', sentAt: someDay, isUndelivered: false, againFrom: new Date(someDay.getTime() + 86_400_000) }])
})

it('lists who has not opened their place, when they last got a mail, and what could not be delivered', async () => {
  const [told, untold] = [await createUnopened('INVITED'), await createUnopened('CONFIRMED')]
  await createAttendee(event, 'authority')
  await send(told.registrationId)
  await db.message.updateMany({ where: { to: told.email }, data: { state: 'FAILED' } })
  const view = await list({ opened: 'no' })
  expect(view.rows.map((row) => [row.organisationName, row.unopened])).toEqual([
    [told.name, [{ name: told.person.name, email: told.email, sentAt: someDay, isUndelivered: true, againFrom: new Date(someDay.getTime() + 86_400_000) }]],
    [untold.name, [{ name: untold.person.name, email: untold.email, sentAt: null, isUndelivered: false, againFrom: null }]],
  ])
  expect([view.unopened, (await list()).rows.length]).toEqual([{ organisations: 2, people: 2, due: 1, canSend: true }, 3])
  await db.eventParticipant.updateMany({ where: { eventId: event.id }, data: { personId: told.person.id } })
  expect([(await list({ opened: 'no' })).rows, (await list()).unopened.people]).toEqual([[], 0])
  expect(await outcomeOf(send())).toBe('RuleBroken registration.all-opened')
})

it('is for organisers of this event alone', async () => {
  const one = await createUnopened('INVITED')
  const other = await createEvent()
  const desk = await createAttendee(event, 'authority')
  await db.eventStaff.create({ data: { eventId: event.id, personId: desk.person.id, role: 'DESK', addedById: event.actor.personId } })
  for (const actor of [...(await createOutsiders(other)), one.actor, desk.actor]) expect([await outcomeOf(send('', actor)), await outcomeOf(send(one.registrationId, actor))]).toEqual(['NotFound not-found', 'NotFound not-found'])
  const foreign = await createUnopened('INVITED', other)
  expect(await outcomeOf(send(foreign.registrationId))).toBe('NotFound not-found')
  expect([await db.message.count(), await auditedActions()]).toEqual([0, []])
})

it('goes out while the event is open and not over', async () => {
  await createUnopened('INVITED')
  const inState = async (state: 'DRAFT' | 'CANCELLED') => {
    await db.matchEvent.update({ where: { id: event.id }, data: { state } })
    return outcomeOf(send())
  }
  expect([await inState('DRAFT'), await inState('CANCELLED')]).toEqual(['RuleBroken registration.event-not-published', 'RuleBroken registration.event-cancelled'])
  await db.matchEvent.update({ where: { id: event.id }, data: { state: 'OPEN' } })
  setClock(new Date('2027-06-04T09:00:00Z'))
  expect(await outcomeOf(send())).toBe('RuleBroken registration.window-over')
  expect(await db.message.count()).toBe(0)
})
