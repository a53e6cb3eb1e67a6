'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { BoardMeeting } from '@/lib/events/board/judge-board'
import { BoardActivity } from './board-activity'
import { BoardDay } from './board-day'
import { BoardGrid, type By, type Chosen, type Filter } from './board-grid'
import { BoardKeys } from './board-keys'
import { BoardPanel } from './board-panel'
import { verdictOf, type Target } from './board-store'
import { BoardToolbar } from './board-toolbar'
import type { BoardTexts } from './texts'
import { useBoard, type BoardAnswer } from './use-board'

export type { BoardAnswer } from './use-board'
type Act = (formData: FormData) => Promise<BoardAnswer>
export type BoardActions = { add: Act; move: Act; swap: Act; remove: Act; lock: Act; unlock: Act; undo: Act; redo: Act }

/** Something an organiser may decide for with open eyes. */
export type Question = { words: string; yes: () => void }
export type BoardDo = {
  put: (target: Target) => void
  remove: (meeting: BoardMeeting) => void
  lock: (meeting: BoardMeeting) => void
  add: (aId: string, bId: string, slotId: string) => void
}

export function Board({ locale, eventId, by, url, hint, texts, actions }: { locale: string; eventId: string; by: By; url: string; /** Said while there is nothing else to say. */ hint: string; texts: BoardTexts; actions: BoardActions }) {
  const { store, state, refresh, version } = useBoard(url, texts)
  const [chosen, setChosen] = useState<Chosen>(null)
  const [said, setSaid] = useState({ words: '', isQuiet: false })
  const [question, setQuestion] = useState<Question | null>(null)
  const [filter, setFilter] = useState<Filter>({ search: '', kindId: '', hall: '', isBelowFloor: false, hasBreach: false })
  const [counts, setCounts] = useState({ shown: 0, all: 0 })
  const [isNarrow, setNarrow] = useState<boolean | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const grid = useRef<BoardGrid | null>(null)
  const keys = useRef<HTMLDialogElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const isReady = state === 'ready' || state === 'offline'

  const run = useCallback(
    async (act: Act, fields: Record<string, string | number>, touched: string[] = []) => {
      grid.current?.markWorking(touched, true)
      setSaid({ words: texts.working, isQuiet: false })
      setQuestion(null)
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...fields, eventId, locale })) form.set(name, String(value))
      const answer = await act(form).catch((): BoardAnswer => ({ isDone: false, message: texts.offline }))
      await refresh()
      grid.current?.markWorking(touched, false)
      setSaid({ words: answer.isDone ? texts.done : answer.message, isQuiet: false })
      // A button that has done its work is gone, and the focus with it: back to where one was.
      if (document.activeElement === document.body) grid.current?.focusChosen()
    },
    [eventId, locale, refresh, texts],
  )

  /** What breaks no rule is done; what an organiser may decide for is asked first. */
  const ask = useCallback((target: Pick<Target, 'judgement'>, yes: (isAccepted: string) => void) => {
    const verdict = verdictOf(target.judgement)
    const words = store.breachWords(target.judgement.breaches)
    if (verdict === 'refused') return setSaid({ words: `${texts.refused}: ${words}`, isQuiet: false })
    if (verdict === 'possible') return yes('')
    setQuestion({ words: `${words} ${store.priceWords(target.judgement)}.`, yes: () => yes('on') })
  }, [store, texts])

  const todo: BoardDo = useMemo(() => ({
    put: (target) => ask(target, (isAccepted) => {
      const [one, other] = target.changes
      if (!one?.place) return
      setChosen({ meetingId: one.meeting.id })
      if (target.kind === 'swap' && other) void run(actions.swap, { meetingId: one.meeting.id, version: one.meeting.version, otherId: other.meeting.id, otherVersion: other.meeting.version, isAccepted }, [one.meeting.id, other.meeting.id])
      else void run(actions.move, { meetingId: one.meeting.id, version: one.meeting.version, slotId: one.place.slotId, tableId: one.place.tableId ?? '', isAccepted }, [one.meeting.id])
    }),
    remove: (meeting) => ask({ judgement: store.judgeRemoval(meeting) }, (isAccepted) => void run(actions.remove, { meetingId: meeting.id, version: meeting.version, isAccepted }, [meeting.id])),
    lock: (meeting) => void run(meeting.isLocked ? actions.unlock : actions.lock, { 'meetingIds[]': meeting.id }, [meeting.id]),
    add: (aId, bId, slotId) => ask({ judgement: store.judgeAddition(aId, bId, slotId) }, (isAccepted) => void run(actions.add, { aId, bId, slotId, tableId: '', isAccepted })),
  }), [actions, ask, run, store])

  const leave = () => {
    setQuestion(null)
    grid.current?.focusChosen()
  }
  const undo = useCallback(() => {
    const yes = () => void run(actions.undo, {})
    if (store.undoesProposal) setQuestion({ words: texts['undo-proposal'], yes })
    else yes()
  }, [actions, run, store, texts])
  const redo = useCallback(() => void run(actions.redo, {}), [actions, run])
  const latest = useRef({ todo, chosen, undo, redo })
  useEffect(() => {
    latest.current = { todo, chosen, undo, redo }
  })

  useEffect(() => {
    const query = window.matchMedia('(max-width: 39.99rem)')
    const look = () => setNarrow(query.matches)
    look()
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])

  useEffect(() => {
    if (!isReady || isNarrow !== false || !place.current) return
    const made = new BoardGrid(place.current, store, by, {
      choose: (next) => {
        setChosen(next)
        setQuestion(null)
      },
      put: (target) => latest.current.todo.put(target),
      say: (words, isQuiet = false) => setSaid({ words, isQuiet }),
      shown: (shown, all) => setCounts({ shown, all }),
      key: (key) => {
        const now = latest.current
        if (key === 'undo') return now.undo()
        if (key === 'redo') return now.redo()
        if (key === 'help') return keys.current?.showModal()
        if (key === 'search') return searchField.current?.focus()
        const focused = document.activeElement?.querySelector<HTMLElement>('[data-meeting]')?.dataset.meeting
        const meeting = store.board.meetings.get(focused ?? '')
        if (meeting) now.todo[key](meeting)
      },
    })
    grid.current = made
    return () => {
      made.destroy()
      grid.current = null
    }
  }, [by, isNarrow, isReady, store])

  useEffect(() => grid.current?.show(filter), [filter])
  useEffect(() => grid.current?.choose(chosen), [chosen, version])

  if (state === 'loading') return <p role="status">{texts.loading}</p>
  if (state === 'failed')
    return (
      <p role="alert" className="rounded-base border-l-4 border-danger bg-danger-soft p-4">
        {texts.failed}{' '}
        <button type="button" className="cursor-pointer text-accent underline" onClick={() => void refresh()}>
          {texts.again}
        </button>
      </p>
    )
  const panel = <BoardPanel key={JSON.stringify(chosen)} {...{ texts, store, url, by: isNarrow ? ('people' as const) : by, chosen, question, todo, onLeave: leave }} />
  const isOpenInList = isNarrow === true && chosen !== null && question === null
  return (
    <div className="flex flex-col gap-3 text-sm">
      <BoardToolbar {...{ texts, by, store, filter, counts, searchField, undo, redo, onFilter: setFilter, isNarrow: isNarrow === true, onKeys: () => keys.current?.showModal(), onLockAll: () => void run(actions.lock, {}) }} />
      {state === 'offline' && <p className="text-attention">{texts.offline}</p>}
      <p role="status" aria-live={said.isQuiet ? 'off' : 'polite'} className="min-h-10 rounded-base bg-sunken px-3 py-2">
        {said.words || store.lastWords() || hint}
      </p>
      <div className="flex flex-col gap-4 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        {isNarrow ? <BoardDay {...{ texts, store, chosen, filter, panel: isOpenInList ? panel : null, onChoose: setChosen }} /> : <div ref={place} className="min-w-0" />}
        <div className="flex flex-col gap-4 lg:max-h-[calc(100dvh-7rem)] lg:overflow-y-auto">
          {!isOpenInList && panel}
          <BoardActivity texts={texts} store={store} />
        </div>
      </div>
      <BoardKeys texts={texts} dialog={keys} />
    </div>
  )
}
