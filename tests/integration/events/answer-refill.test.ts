import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getAgenda } from '@/lib/events/agenda/agenda-queries'
import { answerRefill } from '@/lib/events/commands/answer-refill'
import { offerRefill } from '@/lib/events/commands/offer-refill'
import { withdrawRefill } from '@/lib/events/commands/withdraw-refill'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, type CreatedAttendee, type CreatedEvent } from '../../factories/event'

const minute = 60_000

describe('answering whether to meet', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
  const at = (minutes: number) => setClock(new Date(event.slots[0]!.startsAt.getTime() + minutes * minute))
  const offer = async (a: CreatedAttendee, b: CreatedAttendee) => (await offerRefill(event.actor, { eventId: event.id, slotId: event.slots[0]!.id, aId: a.participantId, bId: b.participantId })).offerId
  const states = async () => (await db.refillOffer.findMany({ orderBy: { id: 'asc' }, select: { state: true } })).map(({ state }) => state)
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 2 })
    ;[company, authority, investor] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    at(-5)
  })
  afterEach(() => setClock(null))

  it('makes the meeting with the second yes, and takes back what else the two were asked', async () => {
    const offerId = await offer(company, authority)
    await offer(company, investor)
    expect((await getAgenda(company.actor, event.id)).offers).toHaveLength(2)
    expect(await answerRefill(company.actor, { offerId, answer: 'yes' })).toMatchObject({ state: 'waiting', meetingId: null })
    expect(await db.meeting.count()).toBe(0)
    const { meetingId } = await answerRefill(authority.actor, { offerId, answer: 'yes' })
    expect(await db.meeting.findUnique({ where: { id: meetingId! }, select: { source: true, shownSlotId: true } })).toEqual({ source: 'REFILL', shownSlotId: event.slots[0]!.id })
    expect(await states()).toEqual(['ACCEPTED', 'WITHDRAWN'])
    const agenda = await getAgenda(authority.actor, event.id)
    expect(agenda.next?.partner.participantId).toBe(company.participantId)
    expect(agenda.offers).toEqual([])
  })

  it('ends with one no', async () => {
    const offerId = await offer(company, authority)
    await answerRefill(authority.actor, { offerId, answer: 'no' })
    await expect(answerRefill(company.actor, { offerId, answer: 'yes' })).rejects.toMatchObject({ code: 'day.offer-over' })
    expect(await db.meeting.count()).toBe(0)
  })

  it('runs out', async () => {
    const offerId = await offer(company, authority)
    await answerRefill(company.actor, { offerId, answer: 'yes' })
    at(1)
    await expect(answerRefill(authority.actor, { offerId, answer: 'yes' })).rejects.toMatchObject({ code: 'day.offer-expired' })
    expect((await getAgenda(authority.actor, event.id)).offers).toEqual([])
    expect(await db.meeting.count()).toBe(0)
  })

  it('is for the two alone; to others the offer does not exist', async () => {
    const offerId = await offer(company, authority)
    for (const actor of [investor.actor, event.actor]) for (const answer of ['yes', 'no'] as const) await expect(answerRefill(actor, { offerId, answer })).rejects.toThrow(NotFound)
    expect(await states()).toEqual(['OFFERED'])
  })

  it('is not asked any more once the desk takes it back', async () => {
    const offerId = await offer(company, authority)
    await withdrawRefill(event.actor, { eventId: event.id, offerId })
    await expect(answerRefill(company.actor, { offerId, answer: 'yes' })).rejects.toMatchObject({ code: 'day.offer-over' })
  })

  it('leaves exactly one meeting of 200 that are accepted for one slot at the same time', async () => {
    const others = await Promise.all(Array.from({ length: 20 }, () => createAttendee(event, 'authority')))
    const slotId = event.slots[0]!.id
    const rows = others.flatMap((other) => Array.from({ length: 10 }, () => other.participantId))
    await db.refillOffer.createMany({ data: rows.map((bId) => ({ eventId: event.id, slotId, aId: company.participantId, bId, state: 'OFFERED' as const, bAcceptedAt: new Date(), stateAt: new Date(), expiresAt: event.slots[0]!.endsAt, byPersonId: event.actor.personId })) })
    const offers = await db.refillOffer.findMany({ select: { id: true } })
    const answers = await Promise.allSettled(offers.map(({ id }) => answerRefill(company.actor, { offerId: id, answer: 'yes' })))
    expect(offers).toHaveLength(200)
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await db.meeting.count({ where: { state: 'PLANNED' } })).toBe(1)
    expect(await db.slotOccupancy.count({ where: { slotId, layer: 'SHOWN' } })).toBe(3)
    expect(await db.refillOffer.count({ where: { state: 'ACCEPTED' } })).toBe(1)
  }, 120_000)
})
