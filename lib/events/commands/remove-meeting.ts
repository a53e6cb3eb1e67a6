import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { holdBoard, meetingOf, refuseBreaches } from '../board/board-change'
import type { RemoveMeeting } from '../board/board-schemas'
import { judgeMeeting } from '../board/judge-board'
import { placeMeetings, type Placed } from '../schedule/meeting-places'

/** Off the board. Whom it was shown to is told when the schedule is published. */
export async function removeMeeting(actor: Actor, { eventId, meetingId, version, isAccepted }: RemoveMeeting): Promise<Placed> {
  return holdBoard(actor, eventId, async (held) => {
    const { actor: person, facts, board, tx } = held
    const meeting = await meetingOf(held, meetingId)
    if (version === meeting.version) refuseBreaches(judgeMeeting(facts, board, meeting, null), isAccepted)
    const placed = await placeMeetings(tx, eventId, { kind: 'remove', byPersonId: person.personId, changes: [{ meetingId, version, place: null }] })
    await recordAudit(tx, person, { action: 'meeting.remove', subject: 'Meeting', subjectId: meetingId, detail: { eventId } })
    return placed
  })
}
