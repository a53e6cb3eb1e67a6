import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { BoardNews, BoardView } from '@/lib/events/board/board-view'
import { BoardStore } from './board-store'
import type { BoardTexts } from './texts'

/** A change that is asked of the server: refused with a sentence, or done. */
export type BoardAnswer = { isDone: true } | { isDone: false; message: string }
export type BoardState = 'loading' | 'ready' | 'failed' | 'offline'

const askEvery = 2000
/** Who comes, when and who withdrew changes elsewhere: everything is read anew from time to time. */
const readEvery = 60_000

/** The board as the server has it, asked every two seconds while somebody looks at it. */
export function useBoard(url: string, texts: BoardTexts): { store: BoardStore; state: BoardState; refresh: () => Promise<void>; version: number } {
  const [store] = useState(() => new BoardStore(texts))
  const [state, setState] = useState<BoardState>('loading')
  const readAt = useRef(0)
  const version = useSyncExternalStore(useCallback((tell) => store.listen(tell), [store]), () => store.version, () => 0)

  const read = useCallback(async () => {
    store.load(await fetchJson<BoardView>(url))
    readAt.current = Date.now()
  }, [store, url])

  const running = useRef<Promise<void> | null>(null)
  const waiting = useRef(0)
  const refresh = useCallback((): Promise<void> => {
    const run = async () => {
      try {
        const isDue = store.revision < 0 || Date.now() - readAt.current > readEvery
        if (isDue || !store.apply(await fetchJson<BoardNews>(`${url}?since=${store.revision}`))) await read()
        setState('ready')
      } catch {
        setState(store.revision < 0 ? 'failed' : 'offline')
      }
    }
    // One after the other: an answer that overtakes another would show the older board.
    waiting.current++
    const next = (running.current ?? Promise.resolve()).then(run).finally(() => waiting.current--)
    running.current = next
    return next
  }, [read, store, url])

  useEffect(() => {
    void refresh()
    // A slow answer is waited for, not asked for again.
    const timer = setInterval(() => document.visibilityState === 'visible' && waiting.current === 0 && void refresh(), askEvery)
    const onSight = () => document.visibilityState === 'visible' && void refresh()
    document.addEventListener('visibilitychange', onSight)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onSight)
    }
  }, [refresh])

  return { store, state, refresh, version }
}

export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { headers: { accept: 'application/json' }, cache: 'no-store' })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as T
}
