import 'server-only'
import { db, type Tx } from '@/lib/platform/db'
import { BoardIndex, type BoardMeeting } from '../board/judge-board'
import { lockBoard, type MeetingChange } from '../schedule/meeting-places'
import { placedMeetings } from '../board/board-change'
import { indexFacts, type FactsIndex } from '../schedule/schedule-facts'
import { loadScheduleFacts } from '../schedule/schedule-facts-queries'

/** The board as it stands on the day, held until the transaction ends. Authorises nobody: commands do. */
export type LiveDay = { tx: Tx; facts: FactsIndex; board: BoardIndex; meetings: readonly BoardMeeting[] }

export async function onLiveBoard<T>(eventId: string, change: (day: LiveDay) => Promise<T>, check: (tx: Tx) => Promise<void> = async () => {}): Promise<T> {
  return db.$transaction(async (tx) => {
    await lockBoard(tx, eventId)
    // What would end in a refusal anyway is refused before the rest is read: at a rush the board is held only as long as it must be.
    await check(tx)
    const facts = indexFacts(await loadScheduleFacts(eventId, tx))
    const meetings = await placedMeetings(tx, eventId)
    return change({ tx, facts, board: new BoardIndex(meetings), meetings })
  })
}

/** Meetings of a slot that were given up as somebody did not come: their other side, and their table, are to be had. */
export async function abandonedMeetings(tx: Tx | typeof db, eventId: string, slotId: string): Promise<{ id: string; aId: string; bId: string; absentIds: string[] }[]> {
  const rows = await tx.meeting.findMany({ where: { eventId, slotId, state: 'PLANNED', noShows: { some: { stands: true } } }, select: { id: true, aId: true, bId: true, noShows: { where: { stands: true }, select: { absentId: true } } } })
  return rows.map(({ noShows, ...row }) => ({ ...row, absentIds: noShows.map(({ absentId }) => absentId) }))
}

/** The tables that participants were told of in a slot. */
export async function shownTablesIn(tx: Tx | typeof db, eventId: string, slotId: string, without: readonly string[] = []): Promise<string[]> {
  const rows = await tx.meeting.findMany({ where: { eventId, shownSlotId: slotId, state: 'PLANNED', shownTableId: { not: null }, id: { notIn: [...without] } }, select: { shownTableId: true } })
  return rows.map(({ shownTableId }) => shownTableId!)
}

/** Who did not come cannot be refilled with either. */
export async function absentIn(tx: Tx | typeof db, eventId: string, slotId: string): Promise<Set<string>> {
  const rows = await tx.meetingNoShow.findMany({ where: { stands: true, meeting: { eventId, OR: [{ slotId }, { shownSlotId: slotId }] } }, select: { absentId: true } })
  return new Set(rows.map(({ absentId }) => absentId))
}

export const cancelChange = (meetingId: string, reason: string): MeetingChange => ({ meetingId, version: null, cancel: { reason }, isShown: true })
