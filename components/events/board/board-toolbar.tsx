import type { RefObject } from 'react'
import { Keyboard, Lock, Redo2, Undo2 } from 'lucide-react'
import { nameIn } from '@/lib/events/model'
import type { By, Filter } from './board-grid'
import type { BoardStore } from './board-store'
import { fill, type BoardTexts } from './texts'

const control = 'min-h-11 rounded-base border border-line-strong bg-surface px-3 py-1.5'
const button = `${control} inline-flex cursor-pointer items-center gap-2 font-semibold hover:border-accent hover:text-accent disabled:cursor-default disabled:opacity-50`

/** Search, filters, and what is done with the whole board. */
export function BoardToolbar({ texts, by, store, filter, counts, searchField, undo, redo, isNarrow, onFilter, onKeys, onLockAll }: {
  texts: BoardTexts
  by: By
  store: BoardStore
  filter: Filter
  counts: { shown: number; all: number }
  searchField: RefObject<HTMLInputElement | null>
  undo: () => void
  redo: () => void
  isNarrow: boolean
  onFilter: (filter: Filter) => void
  onKeys: () => void
  onLockAll: () => void
}) {
  const { facts } = store.facts
  const halls = [...new Set(facts.tables.map(({ hall }) => hall).filter(Boolean))]
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change })
  const isEmpty = counts.shown === 0 && counts.all > 0
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <label className="flex min-w-52 grow flex-col gap-1 sm:max-w-80">
        <span className="text-ink-soft">{texts[by === 'people' || isNarrow ? 'search' : 'search-tables']}</span>
        <input ref={searchField} type="search" value={filter.search} onChange={(event) => set({ search: event.target.value })} className={control} />
      </label>
      {facts.kinds.length > 1 && (
        <Choice label={texts.kind} all={texts['kind-all']} value={filter.kindId} options={facts.kinds.map(({ id, names }) => ({ value: id, label: nameIn(names, facts.language, facts.language) }))} onChange={(kindId) => set({ kindId })} />
      )}
      {halls.length > 1 && !isNarrow && <Choice label={texts.hall} all={texts['hall-all']} value={filter.hall} options={halls.map((hall) => ({ value: hall, label: hall }))} onChange={(hall) => set({ hall })} />}
      <Tick label={texts['below-floor']} value={filter.isBelowFloor} onChange={(isBelowFloor) => set({ isBelowFloor })} />
      <Tick label={texts['has-breach']} value={filter.hasBreach} onChange={(hasBreach) => set({ hasBreach })} />
      {!isNarrow && (
        <p role="status" className={`grow self-center ${isEmpty ? 'font-medium' : 'text-ink-soft'}`}>
          {isEmpty ? texts[by === 'people' ? 'nothing-found' : 'nothing-found-tables'] : fill(texts[by === 'people' ? 'shown-people' : 'shown-tables'], counts)}
        </p>
      )}
      <div className="flex flex-wrap gap-2 lg:ml-auto">
        <button type="button" className={button} onClick={undo} disabled={!store.canUndo}>
          <Undo2 aria-hidden className="size-4" /> {texts.undo}
        </button>
        <button type="button" className={button} onClick={redo} disabled={!store.canRedo}>
          <Redo2 aria-hidden className="size-4" /> {texts.redo}
        </button>
        <button type="button" className={button} onClick={onLockAll} disabled={store.board.meetings.size === 0}>
          <Lock aria-hidden className="size-4" /> {texts['lock-all']}
        </button>
        {!isNarrow && (
          <button type="button" className={button} onClick={onKeys}>
            <Keyboard aria-hidden className="size-4" /> {texts.keys}
          </button>
        )}
      </div>
    </div>
  )
}

function Choice({ label, all, value, options, onChange }: { label: string; all: string; value: string; options: { value: string; label: string }[]; onChange: (value: string) => void }) {
  return (
    <label className="flex flex-col gap-1">
      <span className="text-ink-soft">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)} className={`${control} max-w-52`}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Tick({ label, value, onChange }: { label: string; value: boolean; onChange: (value: boolean) => void }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} className="size-5 accent-accent" /> {label}
    </label>
  )
}
