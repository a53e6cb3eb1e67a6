import 'server-only'
import { cache } from 'react'
import type { Metadata } from 'next'
import { getDay } from '@/lib/events/day/day-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

export type DayParams = Promise<LocaleParams & { id: string }>

const load = cache(async (locale: string, id: string, slot: string | undefined) => {
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/day`)
  return { actor, day: await orNotFound(getDay(actor, id, slot)) }
})

/** What every page of the day begins with; the desk may see them, not only organisers. */
export async function openDay(params: DayParams, slot?: string) {
  const { locale, t } = await pageLocale(params)
  return { locale, t, ...(await load(locale, (await params).id, slot)) }
}

export const dayMetadata = (titleKey: string) =>
  async function generateMetadata({ params }: { params: DayParams }): Promise<Metadata> {
    const { t, day } = await openDay(params)
    return { title: `${t(titleKey)}, ${day.event.name}`, robots: { index: false } }
  }

export const one = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
