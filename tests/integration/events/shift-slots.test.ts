import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shiftSlots } from '@/lib/events/commands/shift-slots'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

const minute = 60_000

describe('a slot that runs late', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
  const shift = (slot: number, minutes: number) => ({ eventId: event.id, fromSlotId: event.slots[slot]!.id, minutes })
  const starts = async () => (await db.meetingSlot.findMany({ where: { eventId: event.id }, orderBy: { plannedStartsAt: 'asc' }, select: { startsAt: true, plannedStartsAt: true } })).map((slot) => (slot.startsAt.getTime() - slot.plannedStartsAt.getTime()) / minute)
  beforeEach(async () => {
    event = await createEvent({ slots: 3 })
    ;[company, authority, investor] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    setClock(event.slots[0]!.startsAt)
  })
  afterEach(() => setClock(null))

  it('moves it and the later ones, counts as newly told, and tells everybody once with all their meetings', async () => {
    const [first, second, third] = [await createMeeting(event, company, authority, { slot: 0 }), await createMeeting(event, company, authority, { slot: 1 }), await createMeeting(event, company, investor, { slot: 2 })]
    const hidden = await createMeeting(event, await createAttendee(event, 'sme'), authority, { slot: 2, table: 1, isShown: false })
    expect(await shiftSlots(event.actor, shift(1, 10))).toEqual({ slots: 2, told: 3, beside: [] })
    expect(await starts()).toEqual([0, 10, 10])
    const sequences = new Map((await db.meeting.findMany({ select: { id: true, sequence: true } })).map(({ id, sequence }) => [id, sequence]))
    expect([first, second, third, hidden].map(({ id }) => sequences.get(id))).toEqual([0, 1, 1, 0])
    const mail = await db.message.findMany({ where: { to: company.person.email }, select: { text: true } })
    expect(mail).toHaveLength(1)
    expect(mail[0]!.text).toMatch(/09:30–09:50[\s\S]*09:50–10:10/)
  })

  it('names what is for everybody and now lies beside meetings', async () => {
    await db.agendaItem.createMany({ data: [{ eventId: event.id, startsAt: event.slots[2]!.endsAt, endsAt: new Date(event.slots[2]!.endsAt.getTime() + 30 * minute), texts: { en: { title: 'Lunch' } }, isForAll: true }, { eventId: event.id, startsAt: event.slots[2]!.endsAt, endsAt: new Date(event.slots[2]!.endsAt.getTime() + 30 * minute), texts: { en: { title: 'Workshop' } } }] })
    expect((await shiftSlots(event.actor, shift(0, 5))).beside).toEqual(['Lunch'])
  })

  it('runs neither into another session nor into the slot before or the past', async () => {
    const end = event.slots[2]!.endsAt
    const session = await db.meetingSession.create({ data: { eventId: event.id, startsAt: new Date(end.getTime() + 10 * minute), endsAt: new Date(end.getTime() + 40 * minute), slotMinutes: 20 } })
    await db.meetingSlot.create({ data: { eventId: event.id, sessionId: session.id, startsAt: session.startsAt, endsAt: session.endsAt, plannedStartsAt: session.startsAt, plannedEndsAt: session.endsAt } })
    await expect(shiftSlots(event.actor, shift(1, 11))).rejects.toMatchObject({ code: 'day.shift-into-session' })
    await expect(shiftSlots(event.actor, shift(1, -1))).rejects.toMatchObject({ code: 'day.shift-into-slot' })
    await expect(shiftSlots(event.actor, shift(0, -5))).rejects.toMatchObject({ code: 'day.shift-into-past' })
    await shiftSlots(event.actor, shift(1, 10))
    await shiftSlots(event.actor, shift(1, -10))
    expect(await starts()).toEqual([0, 0, 0, 0])
  })

  it('is for organisers of this event', async () => {
    const [elsewhere, helper] = [await createEvent(), await actorFor(await createPerson())]
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    for (const actor of [company.actor, helper, elsewhere.actor]) await expect(shiftSlots(actor, shift(0, 10))).rejects.toThrow(NotFound)
    await expect(shiftSlots(elsewhere.actor, { ...shift(0, 10), eventId: elsewhere.id })).rejects.toThrow(NotFound)
    expect(await starts()).toEqual([0, 0, 0])
  })
})
