import type { BoardEditChange, PlacedState } from './board-model'

/** Which change of the board comes next when somebody undoes or redoes. Pure. Everybody takes back only what they did themselves. */
export type KeptEdit = { id: bigint; revision: number; byPersonId: string; kind: string; isUndone: boolean; ofEditId: bigint | null; changes: readonly BoardEditChange[] }

/** Changes on the day were told to people at once, so none of them is taken back here. */
export const undoableKinds: readonly string[] = ['proposal', 'add', 'move', 'swap', 'remove', 'lock', 'unlock']

export function editToUndo<E extends KeptEdit>(edits: readonly E[], personId: string): E | null {
  return latest(edits.filter((edit) => edit.byPersonId === personId && undoableKinds.includes(edit.kind) && !edit.isUndone))
}

/** The last undoing that was not redone, unless its person has done something new since. */
export function undoingToRedo<E extends KeptEdit>(edits: readonly E[], personId: string): E | null {
  const own = edits.filter((edit) => edit.byPersonId === personId)
  const undoing = latest(own.filter((edit) => edit.kind === 'undo' && !edit.isUndone))
  if (!undoing) return null
  return own.some((edit) => undoableKinds.includes(edit.kind) && edit.revision > undoing.revision) ? null : undoing
}

const latest = <E extends KeptEdit>(edits: readonly E[]): E | null => edits.reduce<E | null>((last, edit) => (last === null || edit.revision > last.revision ? edit : last), null)

/** Off the board, a lock means nothing. */
export const isAsLeft = (now: PlacedState, left: PlacedState | null): boolean =>
  left === null ? now.slotId === null && now.state === 'PLANNED' : now.slotId === left.slotId && now.tableId === left.tableId && now.state === left.state && (left.slotId === null || now.isLocked === left.isLocked)
