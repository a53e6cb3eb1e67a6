import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeTables } from '@/lib/events/commands/close-tables'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, type CreatedAttendee, type CreatedEvent } from '../../factories/event'
import { actorFor, createPerson } from '../../factories/person'

describe('a lost table', () => {
  let event: CreatedEvent
  let smes: CreatedAttendee[], authorities: CreatedAttendee[]
  const lost = (fields: Partial<Parameters<typeof closeTables>[1]> = {}) => ({ eventId: event.id, tableId: event.tables[0]!.id, hall: null, fromSlotId: null, toSlotId: null, reason: 'A pipe burst.', ...fields })
  const placeOf = (id: string) => db.meeting.findUniqueOrThrow({ where: { id }, select: { tableId: true, shownTableId: true, sequence: true } })
  beforeEach(async () => {
    event = await createEvent({ slots: 3, tables: 3 })
    smes = [await createAttendee(event, 'sme'), await createAttendee(event, 'sme'), await createAttendee(event, 'sme')]
    authorities = [await createAttendee(event, 'authority'), await createAttendee(event, 'authority'), await createAttendee(event, 'authority')]
    setClock(new Date(event.slots[1]!.startsAt.getTime() + 60_000))
  })
  afterEach(() => setClock(null))

  it('moves its meetings from now on to a table that is free, on both layers, and tells each of those concerned once', async () => {
    const past = await createMeeting(event, smes[0]!, authorities[0]!, { slot: 0, table: 0 })
    const running = await createMeeting(event, smes[0]!, authorities[1]!, { slot: 1, table: 0 })
    const coming = await createMeeting(event, smes[0]!, authorities[2]!, { slot: 2, table: 0 })
    const other = await createMeeting(event, smes[1]!, authorities[0]!, { slot: 1, table: 1 })
    expect(await closeTables(event.actor, lost())).toEqual({ tables: 1, moved: 2, withoutPlace: 0 })
    expect((await placeOf(past.id)).tableId).toBe(event.tables[0]!.id)
    expect(await placeOf(running.id)).toEqual({ tableId: event.tables[2]!.id, shownTableId: event.tables[2]!.id, sequence: 1 })
    expect((await placeOf(coming.id)).sequence).toBe(1)
    expect(await placeOf(other.id)).toMatchObject({ tableId: event.tables[1]!.id, sequence: 0 })
    const mails = await db.message.findMany({ select: { to: true, text: true } })
    expect(mails.map(({ to }) => to).sort()).toEqual([smes[0]!, authorities[1]!, authorities[2]!].map(({ person }) => person.email).sort())
    expect(mails.find(({ to }) => to === smes[0]!.person.email)!.text).toMatch(/09:20–09:40.*\n.*09:40–10:00[\s\S]*Why: A pipe burst\./)
  })

  it('leaves meetings without a place where no table is free, keeping their time', async () => {
    const two = [await createMeeting(event, smes[0]!, authorities[0]!, { slot: 1, table: 0 }), await createMeeting(event, smes[1]!, authorities[1]!, { slot: 1, table: 1 })]
    await createMeeting(event, smes[2]!, authorities[2]!, { slot: 1, table: 2 })
    expect(await closeTables(event.actor, lost())).toEqual({ tables: 1, moved: 0, withoutPlace: 1 })
    expect(await db.meeting.findUnique({ where: { id: two[0]!.id }, select: { slotId: true, tableId: true, shownSlotId: true, shownTableId: true, state: true } })).toEqual({ slotId: event.slots[1]!.id, tableId: null, shownSlotId: event.slots[1]!.id, shownTableId: null, state: 'PLANNED' })
  })

  it('takes a whole hall, from one slot to another', async () => {
    await db.eventTable.update({ where: { id: event.tables[2]!.id }, data: { hall: 'Hall B' } })
    const [early, late] = [await createMeeting(event, smes[0]!, authorities[0]!, { slot: 1, table: 0 }), await createMeeting(event, smes[1]!, authorities[1]!, { slot: 2, table: 1 })]
    expect(await closeTables(event.actor, lost({ tableId: null, hall: 'Hall A', fromSlotId: event.slots[2]!.id, toSlotId: event.slots[2]!.id }))).toEqual({ tables: 2, moved: 1, withoutPlace: 0 })
    expect((await placeOf(early.id)).tableId).toBe(event.tables[0]!.id)
    expect((await placeOf(late.id)).tableId).toBe(event.tables[2]!.id)
  })

  it('is for organisers of this event, and for its own tables', async () => {
    const [elsewhere, helper] = [await createEvent(), await actorFor(await createPerson())]
    await db.eventStaff.create({ data: { eventId: event.id, personId: helper.personId, role: 'DESK', addedById: event.actor.personId } })
    for (const actor of [smes[0]!.actor, elsewhere.actor, helper]) await expect(closeTables(actor, lost())).rejects.toThrow(NotFound)
    await expect(closeTables(event.actor, lost({ tableId: elsewhere.tables[0]!.id }))).rejects.toThrow(NotFound)
    await expect(closeTables(event.actor, lost({ fromSlotId: elsewhere.slots[0]!.id }))).rejects.toThrow(NotFound)
    await expect(closeTables(event.actor, lost({ fromSlotId: event.slots[2]!.id, toSlotId: event.slots[1]!.id }))).rejects.toMatchObject({ code: 'day.closed-backwards' })
    await expect(closeTables(event.actor, lost({ tableId: null }))).rejects.toMatchObject({ code: 'day.choose-table' })
    expect(await db.eventTable.count({ where: { closedFrom: { not: null } } })).toBe(0)
  })
})
