import { afterEach, beforeEach, expect, it } from 'vitest'
import { getAgenda } from '@/lib/events/agenda/agenda-queries'
import { answerRefill } from '@/lib/events/commands/answer-refill'
import { arrangeMeeting } from '@/lib/events/commands/arrange-meeting'
import { expireRefills } from '@/lib/events/commands/expire-refills'
import { offerRefill } from '@/lib/events/commands/offer-refill'
import { signOffParticipant } from '@/lib/events/commands/sign-off-participant'
import { withdrawRefill } from '@/lib/events/commands/withdraw-refill'
import { getDay } from '@/lib/events/day/day-queries'
import { tendEvents } from '@/lib/jobs/tend-events'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, type CreatedAttendee, type CreatedEvent } from '@/tests/factories/event'
import { outcomeOf } from '@/tests/factories/refusal'

const job = { kind: 'job' as const, name: 'tend-events' }
let event: CreatedEvent
let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
const at = (minutes: number) => setClock(new Date(event.slots[0]!.startsAt.getTime() + minutes * 60_000))
const pair = (a: CreatedAttendee, b: CreatedAttendee) => ({ eventId: event.id, slotId: event.slots[0]!.id, aId: a.participantId, bId: b.participantId })
const offer = async (a: CreatedAttendee, b: CreatedAttendee) => (await offerRefill(event.actor, pair(a, b))).offerId
const offers = () => db.refillOffer.findMany({ orderBy: { id: 'asc' }, select: { state: true, stateAt: true } })
const desk = async () => {
  const { offers: open, expiredOffers } = await getDay(event.actor, event.id)
  return { open: open.length, expired: expiredOffers.map((one) => [one.expiresAt, one.a.hasAccepted, one.b.hasAccepted]) }
}

beforeEach(async () => {
  event = await createEvent({ slots: 2, tables: 2 })
  ;[company, authority, investor] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
  at(-5)
})
afterEach(() => setClock(null))

it('ends what nobody answered, at the moment its time was over, and writes that down once', async () => {
  const offerId = await offer(company, authority)
  expect(await expireRefills(job)).toEqual({ expired: 0 })
  at(7)
  const runs = await Promise.all([expireRefills(job), expireRefills(job), tendEvents()])
  expect((runs[0].expired + runs[1].expired) <= 1).toBe(true)
  await tendEvents()
  expect(await offers()).toEqual([{ state: 'EXPIRED', stateAt: event.slots[0]!.startsAt }])
  expect(await db.auditEntry.findMany({ where: { action: 'event.refill-expired' }, select: { subjectId: true, job: true, detail: true } })).toEqual([{ subjectId: offerId, job: 'tend-events', detail: { eventId: event.id } }])
})

it('leaves alone what was answered, and what still has time', async () => {
  const declined = await offer(company, authority)
  await answerRefill(authority.actor, { offerId: declined, answer: 'no' })
  await offerRefill(event.actor, { ...pair(company, investor), slotId: event.slots[1]!.id })
  at(7)
  expect([await expireRefills(job), (await offers()).map(({ state }) => state)]).toEqual([{ expired: 0 }, ['DECLINED', 'OFFERED']])
})

it('shows the desk and the two that it ran out, before and after it is written down', async () => {
  const offerId = await offer(company, authority)
  await answerRefill(company.actor, { offerId, answer: 'yes' })
  expect([await desk(), (await getAgenda(company.actor, event.id)).expiredOffers]).toEqual([{ open: 1, expired: [] }, []])
  at(2)
  for (const write of [async () => {}, () => expireRefills(job)]) {
    await write()
    expect(await desk()).toEqual({ open: 0, expired: [[event.slots[0]!.startsAt, true, false]] })
    const agendas = await Promise.all([company, authority, investor].map((one) => getAgenda(one.actor, event.id)))
    expect(agendas.map((agenda) => [agenda.offers.length, agenda.expiredOffers.map((one) => one.hasAccepted)])).toEqual([[0, [true]], [0, [false]], [0, []]])
    expect([await outcomeOf(answerRefill(authority.actor, { offerId, answer: 'yes' })), await outcomeOf(withdrawRefill(event.actor, { eventId: event.id, offerId }))]).toEqual(['Conflict day.offer-expired', 'Conflict day.offer-expired'])
  }
  at(21)
  expect([await desk(), (await getAgenda(company.actor, event.id)).expiredOffers]).toEqual([{ open: 0, expired: [] }, []])
})

it('is not rewritten by what happens afterwards', async () => {
  await offer(company, authority)
  at(2)
  await arrangeMeeting(event.actor, pair(company, authority))
  expect([(await offers())[0]!.state, await desk(), (await getAgenda(authority.actor, event.id)).expiredOffers]).toEqual(['OFFERED', { open: 0, expired: [] }, []])
  await signOffParticipant(event.actor, { eventId: event.id, participantId: authority.participantId })
  await expireRefills(job)
  expect(await offers()).toEqual([{ state: 'EXPIRED', stateAt: event.slots[0]!.startsAt }])
})

it('runs by the clock alone', async () => {
  for (const actor of [event.actor, company.actor, { kind: 'visitor' as const }]) expect(await outcomeOf(expireRefills(actor))).toMatch(/^Forbidden/)
})
