import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { organisedEvent } from '../find-event'
import { holdBoard, refuseBreaches } from '../board/board-change'
import type { AddMeeting } from '../board/board-schemas'
import { judgeMeeting, tableFor, type BoardMeeting } from '../board/judge-board'
import { placeMeetings, type Placed } from '../schedule/meeting-places'
import { judgePair } from '../wishes/pair-queries'

/** Two people the organiser brings together by hand, with the reasons that speak for it. */
export async function addMeeting(actor: Actor, { eventId, aId, bId, slotId, tableId, isAccepted }: AddMeeting): Promise<Placed> {
  await organisedEvent(actor, eventId)
  const because = await judgePair(eventId, aId, bId)
  return holdBoard(actor, eventId, async ({ actor: person, facts, board, tx }) => {
    const [a, b] = [facts.participants.get(aId), facts.participants.get(bId)]
    if (!a || !b || aId === bId) throw new RuleBroken('board.choose-two')
    if (!facts.slots.has(slotId) || (tableId !== null && !facts.tables.has(tableId))) throw new RuleBroken('board.no-such-place')
    const standing = board.meetingsOf(aId).find((one) => one.aId === bId || one.bId === bId)
    if (standing) throw new Conflict('board.pair-meets-already', { one: a.name, other: b.name })
    const score = because?.value ?? 0
    const meeting: BoardMeeting = { id: 'new', version: 0, aId, bId, aName: a.name, bName: b.name, slotId, tableId: null, isLocked: false, score }
    const place = { slotId, tableId: tableId ?? tableFor(facts, board, meeting, slotId) }
    refuseBreaches(judgeMeeting(facts, board, meeting, place), isAccepted)
    const placed = await placeMeetings(tx, eventId, { kind: 'add', byPersonId: person.personId, changes: [{ add: { aId, bId, score, because: because ?? {}, source: 'HAND' }, place }] })
    await recordAudit(tx, person, { action: 'meeting.add', subject: 'Meeting', subjectId: placed.meetingIds[0]!, detail: { eventId, aId, bId, ...place } })
    return placed
  })
}
