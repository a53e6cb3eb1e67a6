'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition, type ReactNode } from 'react'
import { browseHref, parseBrowse, type BrowsePage } from '@/lib/directory/browse-params'

const pause = 250

/**
 * The form of a browse page; its fields stand all over the page and name it. Without JavaScript it is sent as any
 * form is. With it, results follow the typing after a pause, and what is being typed is never touched.
 */
export function LiveForm({ id, page, locale, updating, children }: { id: string; page: BrowsePage; locale: string; updating: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  useEffect(() => {
    const element = form.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      clearTimeout(timer)
      const data = new FormData(element)
      const given = Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]))
      const single = { q: given.q?.[0], state: given.state?.[0], sort: given.sort?.[0] }
      const href = browseHref(locale, parseBrowse(page, { ...given, ...single }))
      if (href !== `${location.pathname}${location.search}`) startTransition(() => router.replace(href, { scroll: false }))
    }
    const isOurs = (target: EventTarget | null): target is HTMLInputElement => target instanceof Element && 'form' in target && target.form === element
    const onInput = ({ target }: Event) => {
      if (!isOurs(target) || target.type !== 'search') return
      clearTimeout(timer)
      timer = setTimeout(go, pause)
    }
    const onChange = ({ target }: Event) => {
      if (isOurs(target) && target.type !== 'search') go()
    }
    const onSubmit = (event: SubmitEvent) => {
      if (event.target !== element) return
      event.preventDefault()
      go()
      const sheet = document.getElementById(`${id}-sheet`)
      if (event.submitter?.hasAttribute('data-closes-sheet') && sheet instanceof HTMLDetailsElement && sheet.open) {
        sheet.open = false
        document.getElementById(`${id}-results`)?.focus()
      }
    }
    document.addEventListener('input', onInput)
    document.addEventListener('change', onChange)
    document.addEventListener('submit', onSubmit)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('input', onInput)
      document.removeEventListener('change', onChange)
      document.removeEventListener('submit', onSubmit)
    }
  }, [id, page, locale, router])

  return (
    <form ref={form} id={id} role="search" method="get" action={`/${locale}/${page}`} aria-busy={isPending}>
      {children}
      <p aria-hidden="true" className={`h-0 text-sm text-ink-soft transition-opacity ${isPending ? 'opacity-100 delay-300' : 'opacity-0'}`}>
        {updating}
      </p>
    </form>
  )
}
