import { useEffect, useState } from 'react'
import type { BoardStore } from './board-store'
import { fill, type BoardTexts } from './texts'

/** Who changed what, just now: two organisers at work see each other. */
export function BoardActivity({ texts, store }: { texts: BoardTexts; store: BoardStore }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(timer)
  }, [])
  const ago = (at: string) => {
    const minutes = Math.floor((now - Date.parse(at)) / 60_000)
    if (minutes < 1) return texts['just-now']
    return minutes < 60 ? fill(texts.minutes, { count: minutes }) : fill(texts.hours, { count: Math.floor(minutes / 60) })
  }
  return (
    <section aria-label={texts.activity} className="rounded-base border border-line bg-surface p-4">
      <h2 className="text-base">{texts.activity}</h2>
      {store.activity.length === 0 ? (
        <p className="mt-1 text-ink-soft">{texts['activity-none']}</p>
      ) : (
        <ol className="mt-2 flex flex-col gap-1.5">
          {store.activity.map((edit) => (
            <li key={edit.revision}>
              {store.activityWords(edit)} <span className="text-ink-soft">{ago(edit.at)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
