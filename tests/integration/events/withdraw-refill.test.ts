import { afterEach, describe, expect, it } from 'vitest'
import { offerRefill } from '@/lib/events/commands/offer-refill'
import { withdrawRefill } from '@/lib/events/commands/withdraw-refill'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent } from '../../factories/event'

describe('asking no longer', () => {
  afterEach(() => setClock(null))

  it('is for the desk of this event, and while nobody has decided', async () => {
    const [event, elsewhere] = [await createEvent(), await createEvent()]
    const [company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    setClock(new Date(event.slots[0]!.startsAt.getTime() - 300_000))
    const { offerId } = await offerRefill(event.actor, { eventId: event.id, slotId: event.slots[0]!.id, aId: company.participantId, bId: authority.participantId })
    await expect(withdrawRefill(company.actor, { eventId: event.id, offerId })).rejects.toThrow(NotFound)
    await expect(withdrawRefill(elsewhere.actor, { eventId: event.id, offerId })).rejects.toThrow(NotFound)
    await expect(withdrawRefill(elsewhere.actor, { eventId: elsewhere.id, offerId })).rejects.toMatchObject({ code: 'day.offer-over' })
    expect(await db.refillOffer.findUnique({ where: { id: offerId }, select: { state: true } })).toEqual({ state: 'OFFERED' })
    await withdrawRefill(event.actor, { eventId: event.id, offerId })
    expect(await db.refillOffer.findUnique({ where: { id: offerId }, select: { state: true } })).toEqual({ state: 'WITHDRAWN' })
    await expect(withdrawRefill(event.actor, { eventId: event.id, offerId })).rejects.toMatchObject({ code: 'day.offer-over' })
  })
})
