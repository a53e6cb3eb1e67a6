import 'server-only'
import { Conflict } from '@/lib/platform/errors'
import { refuseBreaches, type HeldBoard } from './board-change'
import { isAsLeft, type KeptEdit } from './board-history'
import type { BoardEditChange, PlacedState } from './board-model'
import { judgeChange, type PlacedChange } from './judge-board'
import { findLastEdit, placeMeetings, type Placed } from '../schedule/meeting-places'

/** Puts meetings back to where an edit found them, or again where it put them, unless somebody has touched one of them since. */
export async function stepBoard({ actor, facts, board, tx, event }: HeldBoard, edit: KeptEdit, direction: 'undo' | 'redo'): Promise<Placed> {
  const steps = edit.changes.map((change) => (direction === 'undo' ? { ...change, from: change.after, to: change.before } : { ...change, from: change.before, to: change.after }))
  const rows = await tx.meeting.findMany({
    where: { eventId: event.id, id: { in: steps.map(({ meetingId }) => meetingId) } },
    select: { id: true, version: true, aId: true, bId: true, slotId: true, tableId: true, isLocked: true, state: true, score: true, a: { select: { name: true } }, b: { select: { name: true } } },
  })
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  for (const { meetingId, from } of steps) {
    const row = rowOf.get(meetingId)
    if (!row) throw new Conflict('board.undo-gone')
    if (!isAsLeft(row, from)) throw await inTheWay(tx, event.id, meetingId, actor.personId, row.a.name, row.b.name)
  }
  const changes = steps.map(({ meetingId, to }): PlacedChange => {
    const { a, b, slotId, state: _, ...row } = rowOf.get(meetingId)!
    return { meeting: { ...row, slotId: slotId ?? '', aName: a.name, bName: b.name }, place: placeOf(to) }
  })
  const moved = changes.filter(({ meeting, place }) => place && (place.slotId !== meeting.slotId || place.tableId !== meeting.tableId))
  // A lock that the step itself opens or sets stands in nobody's way.
  const judged = judgeChange(facts, board, moved)
  refuseBreaches({ ...judged, breaches: judged.breaches.filter(({ code, isHard }) => isHard && code !== 'locked') }, true)
  return placeMeetings(tx, event.id, {
    kind: direction,
    byPersonId: actor.personId,
    changes: steps.map(({ meetingId, to }) => ({ meetingId, version: null, place: placeOf(to), isLocked: to?.slotId ? to.isLocked : false })),
    ofEditId: edit.id,
  })
}

const placeOf = (to: PlacedState | null) => (to?.slotId ? { slotId: to.slotId, tableId: to.tableId } : null)

async function inTheWay(tx: HeldBoard['tx'], eventId: string, meetingId: string, personId: string, one: string, other: string) {
  const last = await findLastEdit(tx, eventId, meetingId)
  const meeting = { one, other }
  return !last?.name || last.byPersonId === personId ? new Conflict('board.undo-changed', meeting) : new Conflict('board.undo-changed-by', { who: last.name, ...meeting })
}

const editSelect = { id: true, revision: true, byPersonId: true, kind: true, isUndone: true, ofEditId: true, changes: true } as const

/** What this organiser did to the board, the newest last. Authorises nobody. */
export async function ownEdits(tx: HeldBoard['tx'], eventId: string, personId: string): Promise<KeptEdit[]> {
  const edits = await tx.boardEdit.findMany({ where: { eventId, byPersonId: personId }, orderBy: { revision: 'asc' }, select: editSelect })
  return edits.map((edit) => ({ ...edit, changes: edit.changes as unknown as BoardEditChange[] }))
}

