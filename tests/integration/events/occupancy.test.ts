import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'

describe('what the database keeps of a schedule', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, other: CreatedAttendee, authority: CreatedAttendee, second: CreatedAttendee
  beforeEach(async () => {
    event = await createEvent({ slots: 2, tables: 2 })
    ;[company, other, authority, second] = [await createAttendee(event, 'sme'), await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
  })

  it('refuses a person in two meetings of one slot, and a table with two', async () => {
    await createMeeting(event, company, authority, { slot: 0, table: 0 })
    await expect(createMeeting(event, other, authority, { slot: 0, table: 1 })).rejects.toMatchObject({ code: 'P2002' })
    await expect(createMeeting(event, other, second, { slot: 0, table: 0 })).rejects.toMatchObject({ code: 'P2002' })
    await createMeeting(event, other, second, { slot: 0, table: 1 })
    expect(await db.meeting.count({ where: { eventId: event.id } })).toBe(2)
  })

  it('leaves exactly one of 200 tries at the same time', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 200 }, (_, i) => createMeeting(event, i % 2 ? company : other, i % 4 < 2 ? authority : second, { slot: 0, table: 0 })))
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await db.meeting.count({ where: { eventId: event.id } })).toBe(1)
    expect(await db.slotOccupancy.count({ where: { slotId: event.slots[0]!.id, layer: 'BOARD' } })).toBe(3)
  })

  it('lets two meetings change places in one transaction that says so', async () => {
    const [first, later] = [await createMeeting(event, company, authority, { slot: 0 }), await createMeeting(event, company, second, { slot: 1 })]
    const move = (id: string, slot: number) => db.meeting.update({ where: { id }, data: { slotId: event.slots[slot]!.id }, select: { id: true } })
    await expect(move(first.id, 1)).rejects.toMatchObject({ code: 'P2002' })
    await db.$transaction([db.$executeRaw`set constraints "SlotOccupancy_layer_slotId_occupantId_key" deferred`, move(first.id, 1), move(later.id, 0)])
    expect(await db.meeting.findUnique({ where: { id: first.id }, select: { slotId: true } })).toEqual({ slotId: event.slots[1]!.id })
  })

  it('frees both layers once a meeting is cancelled', async () => {
    const { id } = await createMeeting(event, company, authority, { slot: 0 })
    await db.meeting.update({ where: { id }, data: { state: 'CANCELLED' } })
    await createMeeting(event, company, second, { slot: 0 })
    expect(await db.slotOccupancy.count({ where: { meetingId: id } })).toBe(0)
  })

  it('goes as a whole with its event', async () => {
    await createMeeting(event, company, authority, { slot: 0 })
    await db.matchEvent.delete({ where: { id: event.id } })
    expect(await db.slotOccupancy.count({ where: { slotId: event.slots[0]!.id } })).toBe(0)
  })

  it('refuses a meeting with people, a slot or a table of another event', async () => {
    const elsewhere = await createEvent()
    await expect(createMeeting({ ...event, slots: elsewhere.slots }, company, authority, { slot: 0 })).rejects.toThrow(/one event/)
    await expect(createMeeting({ ...event, tables: elsewhere.tables }, company, authority, { slot: 0 })).rejects.toThrow(/one event/)
    await expect(createMeeting(elsewhere, company, authority, { slot: 0 })).rejects.toThrow(/one event/)
  })
})
