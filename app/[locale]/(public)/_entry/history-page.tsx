import type { Metadata } from 'next'
import { cache } from 'react'
import { EntryHistory } from '@/components/entries-view/entry-history'
import type { EntryKind } from '@/lib/directory/model'
import { getHistory } from '@/lib/directory/queries'
import { now } from '@/lib/platform/clock'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

/** What an entry of one kind said before, version by version. */
export function historyPage(kind: EntryKind) {
  const load = cache(async (locale: string, id: string, before: number | null) => orNotFound(getHistory(await currentActor(), kind, id, locale, before)))

  async function asked({ params, searchParams }: Props) {
    const [{ id }, { before }] = [await params, await searchParams]
    return [id, /^\d{1,9}$/.test(String(before)) ? Number(before) : null] as const
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { locale, t } = await pageLocale(props.params)
    const { entry } = await load(locale, ...(await asked(props)))
    return { title: t('browse.history.title', { title: entry.title }), robots: { index: false } }
  }

  async function Page(props: Props) {
    const { locale, t } = await pageLocale(props.params)
    const history = await load(locale, ...(await asked(props)))
    return <EntryHistory t={t} locale={locale} at={now()} {...history} />
  }

  return { generateMetadata, Page }
}
