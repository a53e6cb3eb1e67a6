'use client'

import { useEffect } from 'react'

/** Asks the service worker to keep this page and what it is drawn with. Without one, or without a safe connection, nothing is lost but that. */
export function KeepOffline({ locale }: { locale: string }) {
  useEffect(() => {
    if (!('serviceWorker' in navigator) || document.documentElement.dataset.kept) return
    const files = () => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/_next/static/'))
    void navigator.serviceWorker
      .register('/agenda-sw.js', { scope: `/${locale}/events/` })
      .then(() => navigator.serviceWorker.ready)
      .then((ready) => ready.active?.postMessage({ type: 'keep', url: location.pathname, files: files() }))
      .catch(() => {})
  }, [locale])
  return null
}
