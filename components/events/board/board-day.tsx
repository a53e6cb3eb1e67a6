import { useState, type ReactNode } from 'react'
import { foldText } from '@/lib/platform/fold-text'
import type { Chosen, Filter } from './board-grid'
import type { BoardStore } from './board-store'
import { fill, type BoardTexts } from './texts'

/** On a phone: one person's day as a list, instead of a grid that would have to be pushed about. */
export function BoardDay({ texts, store, chosen, filter, panel, onChoose }: { texts: BoardTexts; store: BoardStore; chosen: Chosen; filter: Filter; /** What can be done with the chosen one; it opens below it. */ panel: ReactNode; onChoose: (chosen: Chosen) => void }) {
  const { facts } = store.facts
  const wanted = foldText(filter.search.trim())
  const people = facts.participants.filter((one) =>
    (filter.kindId === '' || one.kindId === filter.kindId) &&
    (!filter.isBelowFloor || store.isBelowFloor(one)) &&
    (!filter.hasBreach || store.board.meetingsOf(one.id).some((meeting) => store.breachesAt(meeting).length > 0)) &&
    (wanted === '' || foldText(`${one.name} ${one.organisationName}`).includes(wanted)))
  const [id, setId] = useState('')
  const one = people.find((each) => each.id === id) ?? people[0]
  if (!one) return <p className="font-medium">{texts['nothing-found']}</p>
  const count = store.board.meetingsOf(one.id).length
  return (
    <div className="flex flex-col gap-3">
      <label className="flex flex-col gap-1">
        <span className="text-ink-soft">{`${texts.person} (${fill(texts['shown-people'], { shown: people.length, all: facts.participants.length })})`}</span>
        <select value={one.id} onChange={(event) => setId(event.target.value)} className="min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-2">
          {people.map((each) => (
            <option key={each.id} value={each.id}>
              {`${each.name}, ${each.organisationName}`}
            </option>
          ))}
        </select>
      </label>
      <p className={store.isBelowFloor(one) ? 'font-semibold text-attention' : 'text-ink-soft'}>{one.floor > 0 ? fill(texts['person-of'], { count, floor: one.floor }) : fill(texts['person-count'], { count })}</p>
      <ol className="divide-y divide-line rounded-base border border-line bg-surface">
        {facts.slots.map(({ id: slotId }) => {
          const meeting = store.board.here(slotId, one.id)[0]
          const away = one.away[slotId]
          const isFirst = meeting?.aId === one.id
          const isChosen = chosen !== null && (meeting ? 'meetingId' in chosen && chosen.meetingId === meeting.id : 'columnId' in chosen && chosen.columnId === one.id && chosen.slotId === slotId)
          const breaches = meeting ? store.breachesAt(meeting) : []
          return (
            <li key={slotId}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => onChoose(meeting ? { meetingId: meeting.id } : { columnId: one.id, slotId })}
                className="flex min-h-13 w-full cursor-pointer items-center gap-4 px-3 py-2 text-left aria-pressed:bg-accent-soft"
              >
                <span className="tabular w-12 shrink-0 font-semibold">{store.time(slotId)}</span>
                {meeting ? (
                  <span className="min-w-0">
                    <span className="block font-medium">{isFirst ? meeting.bName : meeting.aName}</span>
                    <span className="block text-ink-soft">{`${store.organisationOf(isFirst ? meeting.bId : meeting.aId)} · ${store.tableName(meeting.tableId)}${meeting.isLocked ? ` · ${texts.locked}` : ''}`}</span>
                    {breaches.length > 0 && <span className="block text-danger">{store.breachWords(breaches)}</span>}
                  </span>
                ) : (
                  <span className="text-ink-soft">{away ? texts[`away-${away}`] : texts.free}</span>
                )}
              </button>
              {isChosen && <div className="p-3">{panel}</div>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
