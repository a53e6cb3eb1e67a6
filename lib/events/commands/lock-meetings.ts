import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { holdBoard, meetingOf } from '../board/board-change'
import type { LockMeetings } from '../board/board-schemas'
import { placeMeetings, type Placed } from '../schedule/meeting-places'

/** Locked meetings stay where they are: nothing moves them, neither by hand nor by a new proposal. */
export async function lockMeetings(actor: Actor, { eventId, meetingIds }: LockMeetings): Promise<Placed> {
  return holdBoard(actor, eventId, async (held) => {
    const { actor: person, board, tx } = held
    const ids = meetingIds ? [...new Set(meetingIds)] : [...board.meetings.keys()]
    for (const id of ids) await meetingOf(held, id)
    // No version is asked: wherever a colleague has moved it meanwhile, it is locked there.
    const placed = await placeMeetings(tx, eventId, { kind: 'lock', byPersonId: person.personId, changes: ids.map((meetingId) => ({ meetingId, version: null, isLocked: true })) })
    await recordAudit(tx, person, { action: 'meeting.lock', subject: 'MatchEvent', subjectId: eventId, detail: { meetings: ids.length, ...(ids.length <= 20 ? { ids } : {}) } })
    return placed
  })
}
