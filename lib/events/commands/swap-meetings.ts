import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { RuleBroken } from '@/lib/platform/errors'
import { holdBoard, meetingOf, refuseBreaches } from '../board/board-change'
import type { SwapMeetings } from '../board/board-schemas'
import { judgeChange, swapped } from '../board/judge-board'
import { placeMeetings, type Placed } from '../schedule/meeting-places'

/** Two meetings take each other's place. */
export async function swapMeetings(actor: Actor, { eventId, meetingId, version, otherId, otherVersion, isAccepted }: SwapMeetings): Promise<Placed> {
  return holdBoard(actor, eventId, async (held) => {
    const { actor: person, facts, board, tx } = held
    if (meetingId === otherId) throw new RuleBroken('board.choose-two-meetings')
    const [one, other] = [await meetingOf(held, meetingId), await meetingOf(held, otherId)]
    const changes = swapped(facts, board, one, other)
    if (version === one.version && otherVersion === other.version) refuseBreaches(judgeChange(facts, board, changes), isAccepted)
    const versions = [version, otherVersion]
    const placed = await placeMeetings(tx, eventId, { kind: 'swap', byPersonId: person.personId, changes: changes.map(({ meeting, place }, i) => ({ meetingId: meeting.id, version: versions[i]!, place })) })
    await recordAudit(tx, person, { action: 'meeting.swap', subject: 'Meeting', subjectId: meetingId, detail: { eventId, otherId } })
    return placed
  })
}
