import { useMemo, useState } from 'react'
import type { BoardMeeting } from '@/lib/events/board/judge-board'
import { buttonClass } from '@/components/ui/button-class'
import type { BoardDo } from './board-client'
import { verdictOf, type BoardStore } from './board-store'
import { fill, type BoardTexts } from './texts'

const control = 'min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-1.5'

/** Moving by a form: every time and table with what it would mean. */
export function MovePlace({ texts, store, todo, meeting }: { texts: BoardTexts; store: BoardStore; todo: BoardDo; meeting: BoardMeeting }) {
  const [slotId, setSlot] = useState(meeting.slotId)
  const [tableId, setTable] = useState('')
  const { version } = store
  const slots = useMemo(
    () => store.facts.facts.slots.map(({ id }) => {
      if (id === meeting.slotId) return { id, label: `${store.time(id)}: ${texts.here}` }
      const { judgement } = store.targetAt(meeting, id, null, null)
      const verdict = verdictOf(judgement)
      const day = store.isOfSeveralDays ? `${store.dayOf(id)} ` : ''
      return { id, label: `${day}${store.time(id)}: ${verdict === 'refused' ? store.breachWords(judgement.breaches.filter(({ isHard }) => isHard)) : verdict === 'ask' ? texts['short-ask'] : store.priceWords(judgement)}` }
    }),
    // Judged anew with every change of the board.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [store, texts, meeting, version],
  )
  const target = store.targetAt(meeting, slotId, tableId || null, null)
  const isHere = slotId === meeting.slotId && (tableId === '' || tableId === meeting.tableId)
  return (
    <form
      className="flex flex-col gap-2 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isHere) todo.put(target)
      }}
    >
      <h3 className="text-sm font-semibold">{texts['move-title']}</h3>
      <label className="flex flex-col gap-1">
        <span className="text-ink-soft">{texts['move-slot']}</span>
        <select value={slotId} onChange={(event) => setSlot(event.target.value)} className={control}>
          {slots.map((slot) => (
            <option key={slot.id} value={slot.id}>
              {slot.label}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1">
        <span className="text-ink-soft">{texts['move-table']}</span>
        <select value={tableId} onChange={(event) => setTable(event.target.value)} className={control}>
          <option value="">{texts['move-any']}</option>
          {store.facts.facts.tables.map((table) => (
            <option key={table.id} value={table.id}>
              {`${store.tableName(table.id)}${store.board.here(slotId, table.id).some(({ id }) => id !== meeting.id) ? '' : `: ${store.isClosed(table, slotId) ? texts.closed : texts.free}`}`}
            </option>
          ))}
        </select>
      </label>
      {!isHere && <p className={verdictOf(target.judgement) === 'refused' ? 'text-danger' : ''}>{store.targetWords(target)}</p>}
      <button type="submit" disabled={isHere} className={`${buttonClass('secondary')} self-start text-sm disabled:opacity-50`}>
        {texts['move-button']} <span className="sr-only">{fill(texts.pair, { one: meeting.aName, other: meeting.bName })}</span>
      </button>
    </form>
  )
}
