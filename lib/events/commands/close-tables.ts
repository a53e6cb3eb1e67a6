import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import type { CloseTablesInput } from '../day/day-schemas'
import { organisedEvent } from '../find-event'
import { onLiveBoard } from '../day/live-day'
import { reseatMeetings } from '../schedule/reseat'
import { isClosedIn } from '../schedule/schedule-facts'

export type ClosedTables = { tables: number; moved: number; withoutPlace: number }

/** A table or a whole hall is lost. Its meetings that are still to come move at once to tables that are free, and who sits there is told. */
export async function closeTables(asker: Actor, input: CloseTablesInput): Promise<ClosedTables> {
  const { actor, event } = await organisedEvent(asker, input.eventId)
  const at = now()
  const [from, to] = await Promise.all([input.fromSlotId, input.toSlotId].map((id) => (id ? db.meetingSlot.findFirst({ where: { id, eventId: event.id }, select: { startsAt: true, endsAt: true } }) : null)))
  if ((input.fromSlotId && !from) || (input.toSlotId && !to)) throw new NotFound()
  const [closedFrom, closedUntil] = [from?.startsAt ?? at, to?.endsAt ?? null]
  if (closedUntil !== null && closedUntil <= closedFrom) throw new RuleBroken('day.closed-backwards', {}, 'toSlotId')
  if (input.tableId === null && input.hall === null) throw new RuleBroken('day.choose-table', {}, 'tableId')
  // The board is held while tables close, so that no meeting is put on one in between.
  return onLiveBoard(
    event.id,
    async (day) => {
      const { tx, facts, meetings } = day
      const closed = new Set(facts.facts.tables.filter((table) => isMeant(table, input)).map(({ id }) => id))
      const concerned = meetings.filter((meeting) => {
        const [slot, table] = [facts.slots.get(meeting.slotId), meeting.tableId ? facts.tables.get(meeting.tableId) : undefined]
        return slot && table && closed.has(table.id) && slot.endsAt > at && isClosedIn(table, slot)
      })
      const { moved, withoutPlace } = await reseatMeetings(day, event, concerned, { byPersonId: actor.personId, reason: input.reason })
      await recordAudit(tx, actor, { action: 'event.tables-closed', subject: 'MatchEvent', subjectId: event.id, detail: { tableIds: [...closed], from: closedFrom.toISOString(), until: closedUntil?.toISOString() ?? null, moved: moved.length, withoutPlace: withoutPlace.length } })
      return { tables: closed.size, moved: moved.length, withoutPlace: withoutPlace.length }
    },
    async (tx) => {
      const { count } = await tx.eventTable.updateMany({ where: { eventId: event.id, ...(input.tableId ? { id: input.tableId } : { hall: input.hall ?? '' }) }, data: { closedFrom, closedUntil, closedReason: input.reason } })
      if (count === 0) throw new NotFound()
    },
  )
}

const isMeant = (table: { id: string; hall: string }, { tableId, hall }: CloseTablesInput): boolean => (tableId ? table.id === tableId : table.hall === hall)
