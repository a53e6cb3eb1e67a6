import { afterEach, beforeEach, expect, it } from 'vitest'
import { confirmRegistrations } from '@/lib/events/commands/confirm-registrations'
import { confirmRegistrationsSchema } from '@/lib/events/registrations/registration-schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { mailTo } from '@/tests/factories/mailbox'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, stateOf, stepsOf } from './registering'

let event: CreatedEvent
const input = (registrations: string[], of = event) => confirmRegistrationsSchema.parse({ eventId: of.id, registrations })
const confirm = (...registrations: string[]) => confirmRegistrations(event.actor, input(registrations))
const submitted = (kind: 'sme' | 'authority' | 'investor' = 'sme') => createAttendee(event, kind, { state: 'SUBMITTED' })

beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

it('gives a place and says what comes next', async () => {
  const one = await submitted()
  expect(await confirm(one.registrationId)).toEqual({ confirmed: 1, waiting: 0, skipped: 0 })
  const mail = await db.message.findFirstOrThrow({ where: { to: one.person.email } })
  expect([await stateOf(one.registrationId), await stepsOf(one.registrationId), mail.kind, await auditedActions()]).toEqual(['CONFIRMED', ['confirmed'], 'registration-confirmed', ['confirm-registrations']])
  expect(mail.text).toContain('without one of them nobody can be suggested')
  expect(mail.text).toContain(`/en/events/${event.id}/registration`)
})

it('puts those without a place in line, in the order they came, and skips who is in already', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 1 } })
  const [first, second, third] = [await submitted(), await submitted(), await submitted()]
  const at = (minutes: number) => new Date(Date.parse('2027-02-01T10:00:00Z') + minutes * 60_000)
  for (const [one, minutes] of [[first, 2], [second, 3], [third, 1]] as const) await db.eventRegistration.update({ where: { id: one.registrationId }, data: { stateAt: at(minutes) } })
  expect(await confirm(first.registrationId, second.registrationId, third.registrationId)).toEqual({ confirmed: 1, waiting: 2, skipped: 0 })
  expect([await stateOf(third.registrationId), await stateOf(first.registrationId), await stateOf(second.registrationId)]).toEqual(['CONFIRMED', 'WAITING', 'WAITING'])
  const line = await db.eventRegistration.findMany({ where: { state: 'WAITING' }, orderBy: { waitingSince: 'asc' }, select: { id: true } })
  expect(line.map((row) => row.id)).toEqual([first.registrationId, second.registrationId])
  const texts = await Promise.all([first, second].map(async (one) => (await db.message.findFirstOrThrow({ where: { to: one.person.email } })).text))
  expect(texts.map((text) => /number (\d)/.exec(text)?.[1])).toEqual(['1', '2'])
  expect(await outcomeOf(confirm(third.registrationId))).toBe('Conflict registration.is-elsewhere')
})

it('holds to the limit of each kind', async () => {
  await db.participantKind.update({ where: { id: event.kinds.sme }, data: { capacity: 1 } })
  const [sme, second, authority] = [await submitted(), await submitted(), await submitted('authority')]
  expect(await confirm(sme.registrationId, second.registrationId, authority.registrationId)).toEqual({ confirmed: 2, waiting: 1, skipped: 0 })
  expect(await stateOf(authority.registrationId)).toBe('CONFIRMED')
})

it('never gives more places than there are, of twenty at once', async () => {
  await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 7 } })
  await db.participantKind.update({ where: { id: event.kinds.authority }, data: { capacity: 3 } })
  const all = []
  for (let i = 0; i < 20; i++) all.push(await submitted(i % 2 ? 'sme' : 'authority'))
  await Promise.all(all.map((one) => confirm(one.registrationId)))
  const rows = await db.eventRegistration.findMany({ where: { eventId: event.id }, select: { state: true, kindId: true, waitingSince: true } })
  const confirmed = rows.filter((row) => row.state === 'CONFIRMED')
  expect([confirmed.length, confirmed.filter((row) => row.kindId === event.kinds.authority).length <= 3, rows.filter((row) => row.state === 'WAITING').length]).toEqual([7, true, 13])
  const since = rows.flatMap((row) => (row.waitingSince ? [row.waitingSince.getTime()] : []))
  expect(new Set(since).size).toBe(13)
}, 60_000)

it('takes back a refusal or a withdrawal', async () => {
  const [refused, withdrawn] = [await createAttendee(event, 'sme', { state: 'REFUSED' }), await createAttendee(event, 'sme', { state: 'WITHDRAWN' })]
  expect(await confirm(refused.registrationId, withdrawn.registrationId)).toEqual({ confirmed: 2, waiting: 0, skipped: 0 })
})

it('is for organisers of this event, for registrations of this event, once it is published', async () => {
  const one = await submitted()
  const other = await createEvent()
  const outcomes = []
  for (const actor of [...(await createOutsiders(other)), one.actor]) outcomes.push(await outcomeOf(confirmRegistrations(actor, input([one.registrationId]))))
  expect(new Set(outcomes)).toEqual(new Set(['NotFound not-found']))
  expect(await outcomeOf(confirmRegistrations(other.actor, input([one.registrationId], other)))).toBe('NotFound not-found')
  const desk = await createAttendee(event, 'authority')
  await db.eventStaff.create({ data: { eventId: event.id, personId: desk.person.id, role: 'DESK', addedById: event.actor.personId } })
  expect(await outcomeOf(confirmRegistrations(desk.actor, input([one.registrationId])))).toBe('NotFound not-found')
  await db.matchEvent.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
  expect(await outcomeOf(confirm(one.registrationId))).toBe('RuleBroken registration.event-not-published')
  expect([await stateOf(one.registrationId), await mailTo(one.person.email)]).toEqual(['SUBMITTED', []])
})
