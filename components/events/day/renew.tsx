'use client'

import { useEffect } from 'react'
import { useRouter } from 'next/navigation'

/** Fetches the page anew every so often, and when one comes back to it; not while somebody types. */
export function Renew({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const isTyping = () => document.activeElement instanceof HTMLInputElement && document.activeElement.value !== ''
    const renew = () => document.visibilityState === 'visible' && !isTyping() && router.refresh()
    const timer = setInterval(renew, seconds * 1000)
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [router, seconds])
  return null
}
