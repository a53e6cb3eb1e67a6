import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { RuleBroken } from '@/lib/platform/errors'
import { holdBoard } from '../board/board-change'
import { editToUndo } from '../board/board-history'
import type { BoardStep } from '../board/board-schemas'
import type { Placed } from '../schedule/meeting-places'
import { ownEdits, stepBoard } from '../board/step-board'

/** Takes back the last thing this organiser did; what colleagues did stays, and is named where it stands in the way. */
export async function undoBoardEdit(actor: Actor, { eventId }: BoardStep): Promise<Placed & { kind: string }> {
  return holdBoard(actor, eventId, async (held) => {
    const { tx, actor: person } = held
    const edit = editToUndo(await ownEdits(tx, eventId, person.personId), person.personId)
    if (!edit) throw new RuleBroken('board.nothing-to-undo')
    const placed = await stepBoard(held, edit, 'undo')
    await tx.boardEdit.update({ where: { id: edit.id }, data: { isUndone: true }, select: { id: true } })
    await recordAudit(tx, person, { action: 'board.undo', subject: 'MatchEvent', subjectId: eventId, detail: { editId: String(edit.id), kind: edit.kind } })
    return { ...placed, kind: edit.kind }
  })
}
