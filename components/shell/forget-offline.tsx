'use client'

import { useEffect } from 'react'

const prefix = 'sund-agenda-'

/** On every page: copies of an agenda that another sign-in left on this device are thrown away, all of them where nobody is signed in. */
export function ForgetOffline({ owner }: { owner: string }) {
  useEffect(() => {
    if (!('caches' in window)) return
    const isOwn = (name: string) => owner !== '' && (name === prefix + owner || name === `${prefix}assets`)
    void caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(prefix) && !isOwn(name)).map((name) => caches.delete(name)))).catch(() => {})
  }, [owner])
  return null
}
