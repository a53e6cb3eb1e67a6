import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import type { ReopenTablesInput } from '../day/day-schemas'
import { organisedEvent } from '../find-event'
import { onLiveBoard } from '../day/live-day'
import { reseatMeetings } from '../schedule/reseat'

/** A lost table is back: meetings that were left without a place sit down, those that moved stay where they were told to go. */
export async function reopenTables(asker: Actor, input: ReopenTablesInput): Promise<{ tables: number; moved: number; withoutPlace: number }> {
  const { actor, event } = await organisedEvent(asker, input.eventId)
  if (input.tableId === null && input.hall === null) throw new NotFound()
  const at = now()
  let tables = 0
  return onLiveBoard(
    event.id,
    async (day) => {
      const without = day.meetings.filter((meeting) => meeting.tableId === null && (day.facts.slots.get(meeting.slotId)?.endsAt ?? at) > at)
      const { moved, withoutPlace } = await reseatMeetings(day, event, without, { byPersonId: actor.personId, reason: '' })
      await recordAudit(day.tx, actor, { action: 'event.tables-reopened', subject: 'MatchEvent', subjectId: event.id, detail: { tableId: input.tableId, hall: input.hall, tables, moved: moved.length } })
      return { tables, moved: moved.length, withoutPlace: withoutPlace.length || without.length - moved.length }
    },
    async (tx) => {
      const { count } = await tx.eventTable.updateMany({ where: { eventId: event.id, closedFrom: { not: null }, ...(input.tableId ? { id: input.tableId } : { hall: input.hall ?? '' }) }, data: { closedFrom: null, closedUntil: null, closedReason: '' } })
      if (count === 0) throw new NotFound()
      tables = count
    },
  )
}
