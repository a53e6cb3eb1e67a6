'use client'

import { useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type Words = { title: string; text: string; again: string; number: string }

/** Words are kept here because a client error page can take no texts from the server; English until the locale has its own. */
const words: Words = {
  title: 'This page could not be shown',
  text: 'The fault is on our side and has been noted. Nothing you saved before is lost. Try again in a moment; if it stays, tell whoever runs this Sund, with the number below.',
  again: 'Try again',
  number: 'Number',
}

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const [digest, setDigest] = useState('')
  useEffect(() => setDigest(error.digest ?? ''), [error])
  return (
    <div role="alert" className="flex flex-col gap-4">
      <h1>{words.title}</h1>
      <p className="measure">{words.text}</p>
      {digest && (
        <p className="text-sm text-ink-soft">
          {words.number}: {digest}
        </p>
      )}
      <p>
        <button type="button" onClick={reset} className={buttonClass('primary')}>
          {words.again}
        </button>
      </p>
    </div>
  )
}
