'use client'

import { useParams } from 'next/navigation'
import { buttonClass } from '@/components/ui/button-class'
import en from '@/messages/en/failure.json'

/** This page takes no texts from the server, which may be what failed; so it brings its few words itself. */
const words: Record<string, typeof en> = { en }

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  const say = words[locale] ?? en
  return (
    <div role="alert" className="flex flex-col gap-4">
      <h1>{say.title}</h1>
      <p className="measure">{say.text}</p>
      {error.digest && (
        <p className="text-sm text-ink-soft">
          {say.number}: {error.digest}
        </p>
      )}
      <p>
        <button type="button" onClick={reset} className={buttonClass('primary')}>
          {say.again}
        </button>
      </p>
    </div>
  )
}
