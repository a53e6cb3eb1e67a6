import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerRefill } from '@/lib/events/commands/offer-refill'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

const minute = 60_000

describe('asking two who are free', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  const at = (minutes: number) => setClock(new Date(event.slots[0]!.startsAt.getTime() + minutes * minute))
  const pair = (a: CreatedAttendee, b: CreatedAttendee, slot = 0) => ({ eventId: event.id, slotId: event.slots[slot]!.id, aId: a.participantId, bId: b.participantId })
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 2 })
    ;[company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    at(-5)
  })
  afterEach(() => setClock(null))

  it('asks both, until the slot begins', async () => {
    await offerRefill(event.actor, pair(company, authority))
    expect(await db.refillOffer.findMany({ select: { state: true, expiresAt: true, aAcceptedAt: true, bAcceptedAt: true } })).toEqual([{ state: 'OFFERED', expiresAt: event.slots[0]!.startsAt, aAcceptedAt: null, bAcceptedAt: null }])
    expect(await db.message.count({ where: { kind: 'event-day-offered' } })).toBe(2)
    expect(await db.meeting.count()).toBe(0)
    await expect(offerRefill(event.actor, pair(authority, company))).rejects.toMatchObject({ code: 'day.asked-already' })
  })

  it('is for the desk too, not for participants or the desk of another event', async () => {
    const [helper, elsewhere] = [await actorFor(await createPerson()), await createEvent()]
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    for (const actor of [company.actor, elsewhere.actor]) await expect(offerRefill(actor, pair(company, authority))).rejects.toThrow(NotFound)
    await offerRefill(helper, pair(company, authority))
    expect(await db.auditEntry.count({ where: { action: 'event.refill-offered', personId: helper.personId } })).toBe(1)
  })

  it('asks nobody who has a meeting then, who said no to the other, or about a slot that is nearly over', async () => {
    const [taken, unwilling] = [await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    await createMeeting(event, await createAttendee(event, 'sme'), taken, { slot: 0 })
    await createWish(event, company, unwilling, 'NOT')
    await expect(offerRefill(event.actor, pair(company, taken))).rejects.toMatchObject({ code: 'day.taken-meanwhile' })
    await expect(offerRefill(event.actor, pair(company, unwilling))).rejects.toMatchObject({ code: 'day.may-not-meet' })
    at(16)
    await expect(offerRefill(event.actor, pair(company, authority))).rejects.toMatchObject({ code: 'day.too-late-to-ask' })
    expect(await db.refillOffer.count()).toBe(0)
  })
})
