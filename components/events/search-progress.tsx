'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'
import type { ProgressWords } from './schedule-words'

const pause = 1000

/** Numbers of a search while it runs, without loading the page anew; once it is over the page is. Without JavaScript a link looks again. */
export function SearchProgress({ url, initial, label, again, cancel }: { url: string; initial: ProgressWords; label: string; again: string; /** The form that cancels. */ cancel: ReactNode }) {
  const [now, setNow] = useState(initial)
  const router = useRouter()
  const isRunning = now.isRunning
  useEffect(() => {
    if (!isRunning) return
    let isGone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      try {
        const response = await fetch(url, { headers: { accept: 'application/json' } })
        const all = response.ok ? ((await response.json()) as ProgressWords[]) : []
        const own = all.find(({ number }) => number === initial.number)
        if (isGone) return
        if (own) setNow(own)
        if (own && !own.isRunning) return router.refresh()
      } catch {
        // No network for a moment: asked again.
      }
      if (!isGone) timer = setTimeout(() => void ask(), pause)
    }
    timer = setTimeout(() => void ask(), pause)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [url, initial.number, isRunning, router])
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p>
        <span className="font-semibold">{now.state}</span>
        {now.line && <span className="tabular text-ink-soft"> · {now.line}</span>}
      </p>
      {now.isRunning && <progress aria-label={label} max={1} value={now.share} className="h-2 w-full accent-accent" />}
      <noscript>
        <a href="">{again}</a>
      </noscript>
      {now.canCancel && cancel}
    </div>
  )
}
