import { describe, expect, it } from 'vitest'
import { shownChanges, tellings, type TwoLayers } from '@/lib/events/board/publication'

const meeting = (id: string, fields: Partial<TwoLayers> = {}): TwoLayers => ({ id, aId: `${id}-a`, bId: `${id}-b`, slotId: 's0', tableId: 't0', shownSlotId: 's0', shownTableId: 't0', wasTold: true, ...fields })
const added = meeting('added', { shownSlotId: null, shownTableId: null, wasTold: false })
const moved = meeting('moved', { slotId: 's1' })
const reseated = meeting('reseated', { tableId: 't1' })
const removed = meeting('removed', { slotId: null, tableId: null })
const never = meeting('never', { slotId: null, tableId: null, shownSlotId: null, shownTableId: null, wasTold: false })
const all = [meeting('same'), added, moved, reseated, removed, never]

describe('what a publication changes', () => {
  it('tells added, moved and removed meetings apart from those that stay', () => {
    expect(shownChanges(all)).toEqual([{ kind: 'added', meeting: added }, { kind: 'moved', meeting: moved }, { kind: 'moved', meeting: reseated }, { kind: 'removed', meeting: removed }])
  })

  const everybody = all.flatMap(({ aId, bId }) => [aId, bId])
  it('tells everybody their whole day at first, those without a meeting too', () => {
    const told = tellings([added], [...everybody, 'alone'], true)
    expect([...told].map(([id, { kind }]) => [id, kind])).toEqual([...everybody, 'alone'].map((id) => [id, 'whole']))
  })

  it('afterwards tells only those for whom something changes, and who is new their whole day', () => {
    const told = tellings(all, [...everybody, 'alone'], false)
    expect([...told].map(([id, { kind, changes }]) => [id, kind, changes.map((change) => change.kind)])).toEqual([
      ['added-a', 'whole', ['added']], ['added-b', 'whole', ['added']], ['moved-a', 'changes', ['moved']], ['moved-b', 'changes', ['moved']],
      ['reseated-a', 'changes', ['moved']], ['reseated-b', 'changes', ['moved']], ['removed-a', 'changes', ['removed']], ['removed-b', 'changes', ['removed']],
    ])
  })

  it('writes nothing at a first publication to somebody who was told on the day already and has no change', () => {
    expect([...tellings([meeting('same')], ['same-a', 'other'], true).keys()]).toEqual(['other'])
  })

  it('bundles what changes for one person', () => {
    const [one, two] = [meeting('x', { aId: 'me', slotId: 's1' }), meeting('y', { bId: 'me', slotId: null, tableId: null })]
    expect(tellings([one, two], ['me'], false).get('me')).toEqual({ kind: 'changes', changes: [{ kind: 'moved', meeting: one }, { kind: 'removed', meeting: two }] })
  })
})
