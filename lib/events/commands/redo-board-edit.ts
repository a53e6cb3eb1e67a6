import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { RuleBroken } from '@/lib/platform/errors'
import { holdBoard } from '../board/board-change'
import { undoingToRedo } from '../board/board-history'
import type { BoardStep } from '../board/board-schemas'
import type { Placed } from '../schedule/meeting-places'
import { ownEdits, stepBoard } from '../board/step-board'

/** Does again what this organiser undid last. */
export async function redoBoardEdit(actor: Actor, { eventId }: BoardStep): Promise<Placed & { kind: string }> {
  return holdBoard(actor, eventId, async (held) => {
    const { tx, actor: person } = held
    const edits = await ownEdits(tx, eventId, person.personId)
    const undoing = undoingToRedo(edits, person.personId)
    const edit = edits.find(({ id }) => id === undoing?.ofEditId)
    if (!undoing || !edit) throw new RuleBroken('board.nothing-to-redo')
    const placed = await stepBoard(held, edit, 'redo')
    await tx.boardEdit.update({ where: { id: edit.id }, data: { isUndone: false }, select: { id: true } })
    await tx.boardEdit.update({ where: { id: undoing.id }, data: { isUndone: true }, select: { id: true } })
    await recordAudit(tx, person, { action: 'board.redo', subject: 'MatchEvent', subjectId: eventId, detail: { editId: String(edit.id), kind: edit.kind } })
    return { ...placed, kind: edit.kind }
  })
}
