import { afterEach, describe, expect, it } from 'vitest'
import { closeTables } from '@/lib/events/commands/close-tables'
import { reopenTables } from '@/lib/events/commands/reopen-tables'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting } from '../../factories/event'

describe('a table that is back', () => {
  afterEach(() => setClock(null))

  it('takes the meetings that were left without a place', async () => {
    const [event, elsewhere] = [await createEvent({ slots: 1, tables: 1 }), await createEvent()]
    const [company, authority] = [await createAttendee(event, 'sme'), await createAttendee(event, 'authority')]
    const { id } = await createMeeting(event, company, authority, { slot: 0 })
    setClock(new Date(event.slots[0]!.startsAt.getTime() - 600_000))
    const table = { eventId: event.id, tableId: event.tables[0]!.id, hall: null }
    await closeTables(event.actor, { ...table, fromSlotId: null, toSlotId: null, reason: '' })
    expect((await db.meeting.findUniqueOrThrow({ where: { id } })).shownTableId).toBeNull()
    for (const actor of [company.actor, elsewhere.actor]) await expect(reopenTables(actor, table)).rejects.toThrow(NotFound)
    expect(await reopenTables(event.actor, table)).toEqual({ tables: 1, moved: 1, withoutPlace: 0 })
    expect(await db.meeting.findUnique({ where: { id }, select: { tableId: true, shownTableId: true, sequence: true } })).toEqual({ tableId: table.tableId, shownTableId: table.tableId, sequence: 2 })
    await expect(reopenTables(event.actor, table)).rejects.toThrow(NotFound)
    expect(await db.auditEntry.count({ where: { action: 'event.tables-reopened' } })).toBe(1)
  })
})
