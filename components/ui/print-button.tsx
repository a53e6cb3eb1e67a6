'use client'

import { useSyncExternalStore } from 'react'
import { buttonClass } from './button-class'

const never = () => () => {}

/** Opens the browser's print dialogue; without JavaScript the browser's own menu does it. */
export function PrintButton({ label }: { label: string }) {
  const isLive = useSyncExternalStore(never, () => true, () => false)
  if (!isLive) return null
  return (
    <button type="button" onClick={() => window.print()} className={`no-print ${buttonClass('secondary')}`}>
      {label}
    </button>
  )
}
