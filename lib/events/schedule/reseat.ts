import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { tellOfDay, meetingLine } from '../day/day-mails'
import { tableFor, type BoardMeeting } from '../board/judge-board'
import type { LiveDay } from '../day/live-day'
import { placeMeetings, type MeetingChange } from './meeting-places'

type Reseated = { moved: string[]; withoutPlace: string[] }
type Layers = { id: string; shownSlotId: string | null; shownTableId: string | null }

/** Meetings that must leave their tables, or have none, sit down elsewhere in their own slot; where no table is left they keep their time without one. Everybody concerned is told once. */
export async function reseatMeetings({ tx, facts, board }: LiveDay, event: { id: string; name: string; timeZone: string }, meetings: readonly BoardMeeting[], told: { byPersonId: string; reason: string }): Promise<Reseated> {
  if (meetings.length === 0) return { moved: [], withoutPlace: [] }
  const layers = new Map((await layersOf(tx, event.id)).map((one) => [one.id, one]))
  const shown = new Map<string, string[]>()
  for (const one of layers.values()) if (one.shownSlotId && one.shownTableId) shown.set(one.shownSlotId, [...(shown.get(one.shownSlotId) ?? []), one.shownTableId])
  const ordered = [...meetings].sort((a, b) => facts.slotAt.get(a.slotId)! - facts.slotAt.get(b.slotId)! || b.score - a.score || (a.id < b.id ? -1 : 1))
  // Out of the way first: the best meeting may take the table of one that has to move as well.
  for (const meeting of ordered) board.put({ ...meeting, tableId: null })
  const changes: (MeetingChange & { meetingId: string })[] = []
  const result: Reseated = { moved: [], withoutPlace: [] }
  for (const meeting of ordered) {
    const own = layers.get(meeting.id)?.shownTableId
    const taken = (shown.get(meeting.slotId) ?? []).filter((id) => id !== own)
    const tableId = tableFor(facts, board, { ...meeting, tableId: null }, meeting.slotId, taken)
    if (tableId === meeting.tableId) {
      board.put(meeting)
      continue
    }
    board.put({ ...meeting, tableId })
    if (tableId) shown.set(meeting.slotId, [...(shown.get(meeting.slotId) ?? []), tableId])
    changes.push({ meetingId: meeting.id, version: null, place: { slotId: meeting.slotId, tableId }, isShown: layers.get(meeting.id)?.shownSlotId != null })
    result[tableId ? 'moved' : 'withoutPlace'].push(meeting.id)
  }
  await placeMeetings(tx, event.id, { kind: 'live', byPersonId: told.byPersonId, changes })
  const lines = changes.filter(({ isShown }) => isShown).flatMap((change) => {
    const meeting = board.meetings.get(change.meetingId)!
    return [[meeting.aId, meeting.bId], [meeting.bId, meeting.aId]].map(([own, other]) => ({ participantId: own!, lines: (t: Parameters<typeof meetingLine>[0]) => [lineOf(t, meeting, other!)] }))
  })
  const lineOf = (t: Parameters<typeof meetingLine>[0], meeting: BoardMeeting, otherId: string) => {
    const other = facts.participants.get(otherId)
    return meetingLine(t, event.timeZone, { ...facts.slots.get(meeting.slotId)!, partner: other?.name ?? '', organisation: other?.organisationName ?? '', table: (meeting.tableId && facts.tables.get(meeting.tableId)) || null })
  }
  await tellOfDay(tx, event, 'moved', lines, told.reason)
  return result
}

const layersOf = (tx: Tx, eventId: string): Promise<Layers[]> => tx.meeting.findMany({ where: { eventId, state: 'PLANNED' }, select: { id: true, shownSlotId: true, shownTableId: true } })
