import { describe, expect, it } from 'vitest'
import { BoardStore, verdictOf } from '@/components/events/board/board-store'
import { boardTexts } from '@/components/events/board/texts'
import type { BoardNews, BoardView, MeetingView } from '@/lib/events/board/board-view'
import { getTranslator } from '@/lib/platform/i18n'
import { buildFacts, buildMeeting } from '../../factories/board'

const texts = boardTexts(getTranslator('en'))
const people = [{ id: 'c1', floor: 2 }, { id: 'c2' }, { id: 'a1' }, { id: 'a2' }]
const told = (meeting: MeetingView): MeetingView => meeting
const meetings = [told({ ...buildMeeting('c1', 'a1', 0), told: 'told' }), told({ ...buildMeeting('c2', 'a2', 1), told: 'told' })]
/** As it comes over the wire: dates are texts. */
const sent = (fields: Partial<BoardView> = {}): BoardView =>
  JSON.parse(JSON.stringify({ revision: 3, facts: buildFacts({ participants: people }), meetings, unpublishedRemovals: 0, canUndo: false, canRedo: false, undoesProposal: false, ...fields })) as BoardView
const news = (fields: Partial<Extract<BoardNews, { edits: unknown }>> = {}): BoardNews => ({ revision: 4, edits: [], meetings: [], gone: [], unpublishedRemovals: 0, canUndo: true, canRedo: false, undoesProposal: false, ...fields })

function loaded(): { store: BoardStore; heard: (string[] | null)[] } {
  const store = new BoardStore(texts)
  store.load(sent())
  const heard: (string[] | null)[] = []
  store.listen((changed) => heard.push(changed && changed.map(({ id, slotId }) => `${id} ${slotId}`)))
  return { store, heard }
}

describe('the board in a browser', () => {
  it('moves what a colleague moved, and tells the places before and after', () => {
    const { store, heard } = loaded()
    expect(store.apply(news({ meetings: [{ ...meetings[0]!, version: 1, slotId: 's2', told: 'moved' }], edits: [{ revision: 4, kind: 'move', who: 'Ilona', isOwn: false, at: '2027-06-03T06:00:00Z', meetings: [{ one: 'C1', other: 'A1' }], count: 1 }] }))).toBe(true)
    expect(heard).toEqual([['c1-a1 s0', 'c1-a1 s2']])
    expect(store.board.here('s0', 'c1')).toEqual([])
    expect(store.lastWords()).toBe('Ilona moved C1 and A1')
    expect(store.unpublished).toBe(1)
    store.apply(news({ revision: 5, gone: ['c2-a2'], unpublishedRemovals: 1 }))
    expect([...store.board.meetings.keys()]).toEqual(['c1-a1'])
    expect(store.unpublished).toBe(2)
  })

  it('says nothing while nothing happens, and asks for everything where too much has', () => {
    const { store, heard } = loaded()
    expect(store.apply(news({ revision: 3, canUndo: false }))).toBe(true)
    store.load(sent())
    expect(heard).toEqual([])
    expect(store.apply({ revision: 900, isTooOld: true })).toBe(false)
  })

  it('builds anew only when people, tables or times have changed', () => {
    const { store, heard } = loaded()
    store.load(sent({ revision: 4, meetings: [meetings[0]!] }))
    store.load(sent({ revision: 4, facts: buildFacts({ participants: people.slice(1) }) }))
    expect(heard).toEqual([['c2-a2 s1'], null])
  })

  it('says what a place would mean: possible with its price, possible but, or not possible with the reason', () => {
    const { store } = loaded()
    const meeting = store.board.meetings.get('c1-a1')!
    const free = store.targetAt(meeting, 's2', null, null)
    expect([verdictOf(free.judgement), store.targetWords(free)]).toEqual(['possible', '09:40, table T1: Possible, worth as much.'])
    const taken = store.targetAt(meeting, 's1', 'T1', null)
    expect([verdictOf(taken.judgement), store.targetWords(taken)]).toEqual(['refused', '09:20, table T1: Not possible: Table T1 has C2 and A2 then.'])
    const swap = store.targetAt(meeting, 's1', null, store.board.meetings.get('c2-a2')!)
    expect([swap.kind, store.targetWords(swap)]).toEqual(['swap', 'Swap with C2 and A2: Possible, worth as much.'])
    const removal = store.judgeRemoval(meeting)
    expect([verdictOf(removal), store.breachWords(removal.breaches), store.priceWords(removal)]).toEqual(['ask', 'C1 would have 0 of 2 promised meetings.', 'worth 450 less; C1 has 0 of 2 promised meetings'])
  })

  it('leaves no place in a sentence unfilled', () => {
    const { store } = loaded()
    const meeting = store.board.meetings.get('c1-a1')!
    const all = ['s0', 's1', 's2', 's3'].flatMap((slot) => [null, 'T1', 'T2'].map((table) => store.targetWords(store.targetAt(meeting, slot, table, null))))
    expect(all.filter((words) => /[{}]/.test(words))).toEqual([])
    expect(Object.entries(texts.breach).filter(([, text]) => text === '')).toEqual([])
  })
})
