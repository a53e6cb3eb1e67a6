'use client'

import { useEffect, useState } from 'react'

/** Minutes until a moment, ticking. `sentences[n]` is finished; the clock of the server is the one that counts, whatever the device's says. */
export function Countdown({ until, serverNow, sentences, beyond }: { until: number; serverNow: number; sentences: readonly string[]; beyond: string }) {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const begun = Date.now()
    const timer = setInterval(() => setNow(serverNow + Date.now() - begun), 1000)
    return () => clearInterval(timer)
  }, [serverNow])
  const minutes = Math.max(0, Math.ceil((until - now) / 60_000))
  return <span role="timer">{sentences[minutes] ?? beyond}</span>
}
