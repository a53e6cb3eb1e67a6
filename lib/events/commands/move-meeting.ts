import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { RuleBroken } from '@/lib/platform/errors'
import { holdBoard, meetingOf, refuseBreaches } from '../board/board-change'
import type { MoveMeeting } from '../board/board-schemas'
import { judgeMeeting, tableFor } from '../board/judge-board'
import { placeMeetings, type Placed } from '../schedule/meeting-places'

/** To another slot, another table, or both; without a table one that fits is taken. */
export async function moveMeeting(actor: Actor, { eventId, meetingId, version, slotId, tableId, isAccepted }: MoveMeeting): Promise<Placed> {
  return holdBoard(actor, eventId, async (held) => {
    const { actor: person, facts, board, tx } = held
    const meeting = await meetingOf(held, meetingId)
    const isHere = facts.slots.has(slotId) && (tableId === null || facts.tables.has(tableId))
    if (!isHere) throw new RuleBroken('board.no-such-place')
    const place = { slotId, tableId: tableId ?? tableFor(facts, board, meeting, slotId) }
    // Before the rules: from an older screen, what they say would be about something else.
    if (version === meeting.version) refuseBreaches(judgeMeeting(facts, board, meeting, place), isAccepted)
    const placed = await placeMeetings(tx, eventId, { kind: 'move', byPersonId: person.personId, changes: [{ meetingId, version, place }] })
    await recordAudit(tx, person, { action: 'meeting.move', subject: 'Meeting', subjectId: meetingId, detail: { eventId, ...place } })
    return placed
  })
}
