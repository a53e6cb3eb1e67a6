'use client'

import { useEffect, useState } from 'react'
import { usedEvent } from './wish-form'

/** How many marks are used; follows what is marked on the page. */
export function WishesUsed({ label, initial }: { label: string; initial: string[] }) {
  const [used, setUsed] = useState(initial)
  useEffect(() => {
    const hear = (event: Event) => setUsed((event as CustomEvent<string[]>).detail)
    window.addEventListener(usedEvent, hear)
    return () => window.removeEventListener(usedEvent, hear)
  }, [])
  return (
    <ul aria-label={label} className="tabular flex flex-wrap gap-x-4 gap-y-1 text-sm sm:gap-x-6">
      {used.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
