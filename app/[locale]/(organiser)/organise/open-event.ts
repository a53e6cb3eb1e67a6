import 'server-only'
import { cache } from 'react'
import type { Metadata } from 'next'
import { getSettings } from '@/lib/events/preparing/settings-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

export type OrganisePageParams = Promise<LocaleParams & { id: string }>

const load = cache(async (locale: string, id: string, path: string) => {
  const actor = await personOrSignIn(locale, path)
  return { actor, event: await orNotFound(getSettings(actor, id)) }
})

/** What every settings page begins with: the language, who asks, and the event that they organise. */
export async function openEvent(params: OrganisePageParams, page: string) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  return { locale, t, ...(await load(locale, id, `/${locale}/organise/${id}${page}`)) }
}

/** The title names the page and the event. */
export const organiseMetadata = (page: string, titleKey: string) =>
  async function generateMetadata({ params }: { params: OrganisePageParams }): Promise<Metadata> {
    const { t, event } = await openEvent(params, page)
    return { title: `${t(titleKey)}, ${event.name}`, robots: { index: false } }
  }
