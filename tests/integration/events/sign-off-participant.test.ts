import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getAgenda } from '@/lib/events/agenda/agenda-queries'
import { signOffParticipant } from '@/lib/events/commands/sign-off-participant'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'

describe('somebody who cannot come any more', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee, investor: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent({ slots: 3 })
    ;[company, authority, investor] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'investor')]
    setClock(new Date(event.slots[1]!.startsAt.getTime() - 60_000))
  })
  afterEach(() => setClock(null))

  it('frees the meetings to come on both layers, tells the other sides, and leaves what has been', async () => {
    const [past, next, unshown] = [await createMeeting(event, authority, investor, { slot: 0 }), await createMeeting(event, company, authority, { slot: 1 }), await createMeeting(event, company, investor, { slot: 2, isShown: false })]
    await db.meetingSlot.update({ where: { id: event.slots[0]!.id }, data: { endsAt: new Date(event.slots[0]!.endsAt.getTime() - 120_000) } })
    const done = await signOffParticipant(event.actor, { eventId: event.id, participantId: company.participantId })
    expect(done).toEqual({ cancelled: 2, told: 1, freed: [{ participantId: authority.participantId, slotId: event.slots[1]!.id }] })
    expect(await db.slotOccupancy.count({ where: { occupantId: company.participantId } })).toBe(0)
    expect(await db.meeting.findUnique({ where: { id: past.id }, select: { state: true } })).toEqual({ state: 'PLANNED' })
    expect(await db.meeting.findMany({ where: { id: { in: [next.id, unshown.id] } }, select: { state: true, cancelReason: true } })).toEqual([{ state: 'CANCELLED', cancelReason: 'withdrawn' }, { state: 'CANCELLED', cancelReason: 'withdrawn' }])
    const agenda = await getAgenda(authority.actor, event.id)
    expect(agenda.entries.filter((entry) => entry.kind === 'meeting').map((entry) => entry.standing)).toEqual(['as-told', 'cancelled'])
    expect(agenda.next).toBeNull()
    await expect(getAgenda(company.actor, event.id)).rejects.toThrow(NotFound)
    expect((await db.message.findMany({ select: { to: true } })).map(({ to }) => to)).toEqual([authority.person.email])
  })

  it('is for the desk of this event', async () => {
    const elsewhere = await createEvent()
    const who = { eventId: event.id, participantId: company.participantId }
    for (const actor of [authority.actor, company.actor, elsewhere.actor]) await expect(signOffParticipant(actor, who)).rejects.toThrow(NotFound)
    await expect(signOffParticipant(elsewhere.actor, { ...who, eventId: elsewhere.id })).rejects.toThrow(NotFound)
    await signOffParticipant(event.actor, who)
    await expect(signOffParticipant(event.actor, who)).rejects.toThrow(NotFound)
  })
})
