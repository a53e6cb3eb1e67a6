import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { db, type Tx } from '@/lib/platform/db'
import { NotFound, RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { organisedEvent, type AskedEvent } from '../find-event'
import { BoardIndex, type BoardMeeting, type Judgement } from './judge-board'
import { changedSince, lockBoard } from '../schedule/meeting-places'
import { indexFacts, type FactsIndex } from '../schedule/schedule-facts'
import { loadScheduleFacts } from '../schedule/schedule-facts-queries'

/** What every command of the board begins with: its organiser, the board held until the transaction ends, and the rules. */
export type HeldBoard = { actor: PersonActor; event: AskedEvent; facts: FactsIndex; board: BoardIndex; tx: Tx }

export async function holdBoard<T>(actor: Actor, eventId: string, change: (held: HeldBoard) => Promise<T>): Promise<T> {
  const asked = await organisedEvent(actor, eventId)
  if (asked.event.state === 'CANCELLED') throw new RuleBroken('board.event-cancelled')
  // Read before the board is held, so that it is held briefly; where meetings are is read after.
  const facts = indexFacts(await loadScheduleFacts(eventId))
  return db.$transaction(async (tx) => {
    await lockBoard(tx, eventId)
    return change({ ...asked, facts, board: new BoardIndex(await placedMeetings(tx, eventId)), tx })
  })
}

const meetingSelect = { id: true, version: true, aId: true, bId: true, slotId: true, tableId: true, isLocked: true, score: true, a: { select: { name: true } }, b: { select: { name: true } } } as const

/** The meetings of the board, in no order. Authorises nobody. */
export async function placedMeetings(tx: Tx | typeof db, eventId: string, ids?: readonly string[]): Promise<BoardMeeting[]> {
  const rows = await tx.meeting.findMany({ where: { eventId, state: 'PLANNED', slotId: { not: null }, ...(ids ? { id: { in: [...ids] } } : {}) }, select: meetingSelect })
  return rows.map(({ a, b, slotId, ...row }) => ({ ...row, aName: a.name, bName: b.name, slotId: slotId! }))
}

/** The meeting as it stands; one that was taken off meanwhile says by whom. */
export async function meetingOf({ actor, event, board, tx }: HeldBoard, id: string): Promise<BoardMeeting> {
  const meeting = board.meetings.get(id)
  if (meeting) return meeting
  if ((await tx.meeting.count({ where: { id, eventId: event.id } })) === 0) throw new NotFound('board.meeting-gone')
  throw await changedSince(tx, event.id, id, actor.personId)
}

/** A broken rule refuses; what an organiser may decide for is asked, and told all at once. */
export function refuseBreaches({ breaches }: Judgement, isAccepted: boolean): void {
  const [first, ...more] = breaches.filter(({ isHard }) => isHard || !isAccepted).sort((one, other) => Number(other.isHard) - Number(one.isHard)).map(({ code, params }) => new RuleBroken(`board.breach.${code}`, params))
  if (first) throw new RulesBroken([first, ...more])
}
