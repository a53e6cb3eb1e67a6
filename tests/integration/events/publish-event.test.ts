import { afterEach, beforeEach, expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { publishEvent } from '@/lib/events/commands/publish-event'
import { getEventPage } from '@/lib/events/event-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import type { RulesBroken } from '@/lib/platform/errors'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

beforeEach(() => setClock(new Date('2027-01-04T08:00:00Z')))
afterEach(() => setClock(null))

async function createReady() {
  const event = await createEvent({ state: 'DRAFT' })
  await db.matchEvent.update({ where: { id: event.id }, data: { registrationClosesAt: new Date('2027-05-20T14:00:00Z') } })
  return event
}

test('everybody sees the event from then on, once', async () => {
  const event = await createReady()
  expect(await outcomeOf(getEventPage(visitor, event.id))).toBe('NotFound not-found')
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(publishEvent(event.actor, { eventId: event.id }))))
  expect(outcomes.sort()).toEqual(['Conflict event.is-published', 'Conflict event.is-published', 'done'])
  const page = await getEventPage(visitor, event.id)
  expect([page.state, page.window]).toEqual(['OPEN', 'open'])
  expect(await auditedActions()).toEqual(['publish-event'])
})

test('tells everything that is missing at once', async () => {
  const event = await createEvent({ state: 'DRAFT', tables: 0 })
  await db.matchEvent.update({ where: { id: event.id }, data: { venue: '' } })
  const refusal = await publishEvent(event.actor, { eventId: event.id }).catch((error: unknown) => error)
  expect((refusal as RulesBroken).all.map(({ code }) => code)).toEqual(['event.missing.place', 'event.missing.closing', 'event.missing.tables'])
  expect((await db.matchEvent.findUniqueOrThrow({ where: { id: event.id } })).state).toBe('DRAFT')
})

test('is not for others; organisers from elsewhere prepare, but do not publish', async () => {
  const event = await createReady()
  expect(await outcomesFor(await outsidersOf(event), (actor) => publishEvent(actor, { eventId: event.id }))).toEqual(['NotFound not-found'])
  const guest = await createPerson()
  await db.eventStaff.create({ data: { eventId: event.id, personId: guest.id, role: 'ORGANISER', addedById: event.organisation.owner.id } })
  expect(await outcomeOf(publishEvent(await actorFor(guest), { eventId: event.id }))).toBe('Forbidden event.may-not-publish')
  await db.organisationVerification.create({ data: { organisationId: event.organisation.id, state: 'WITHDRAWN', at: new Date('2030-01-01T00:00:00Z') } })
  expect(await outcomeOf(publishEvent(await actorFor(event.organisation.owner, event.organisation), { eventId: event.id }))).toBe('Forbidden event.may-not-publish')
})
