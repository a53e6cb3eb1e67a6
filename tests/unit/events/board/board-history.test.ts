import { describe, expect, it } from 'vitest'
import { editToUndo, isAsLeft, undoingToRedo, type KeptEdit } from '@/lib/events/board/board-history'

const edit = (revision: number, fields: Partial<KeptEdit> = {}): KeptEdit => ({ id: BigInt(revision), revision, byPersonId: 'me', kind: 'move', isUndone: false, ofEditId: null, changes: [], ...fields })
const state = (fields = {}) => ({ slotId: 's0', tableId: 't0', isLocked: false, state: 'PLANNED' as const, ...fields })

describe('what is undone and done again', () => {
  it('is the last of one’s own that still stands', () => {
    const edits = [edit(1), edit(2), edit(3, { isUndone: true }), edit(4, { byPersonId: 'colleague' }), edit(5, { kind: 'live' }), edit(6, { kind: 'undo', ofEditId: 3n })]
    expect(editToUndo(edits, 'me')?.revision).toBe(2)
    expect(editToUndo(edits, 'nobody')).toBe(null)
  })

  it('is done again from the last undoing, and never once something new was done', () => {
    const undone = [edit(1, { isUndone: true }), edit(2, { isUndone: true }), edit(3, { kind: 'undo', ofEditId: 2n }), edit(4, { kind: 'undo', ofEditId: 1n })]
    expect(undoingToRedo(undone, 'me')?.revision).toBe(4)
    expect(undoingToRedo([...undone.slice(0, 3), edit(4, { kind: 'undo', ofEditId: 1n, isUndone: true }), edit(5, { kind: 'redo', ofEditId: 1n })], 'me')?.revision).toBe(3)
    expect(undoingToRedo([...undone, edit(5)], 'me')).toBe(null)
    expect(undoingToRedo([...undone, edit(5, { byPersonId: 'colleague' })], 'me')?.revision).toBe(4)
  })

  it('finds a meeting as it was left, place, lock and state', () => {
    expect(isAsLeft(state(), state())).toBe(true)
    for (const other of [{ slotId: 's1' }, { tableId: 't1' }, { isLocked: true }, { state: 'CANCELLED' }]) expect(isAsLeft(state(other), state())).toBe(false)
    expect(isAsLeft(state({ slotId: null, tableId: null }), null)).toBe(true)
    expect(isAsLeft(state(), null)).toBe(false)
    expect(isAsLeft(state({ slotId: null, tableId: null, isLocked: true }), state({ slotId: null, tableId: null }))).toBe(true)
  })
})
