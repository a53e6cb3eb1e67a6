import type { Metadata } from 'next'
import { cache } from 'react'
import { EntryDetail } from '@/components/entries-view/entry-detail'
import { AskPanel } from '@/components/introductions/ask-panel'
import { MatchesPanel } from '@/components/matches/matches-panel'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import { getEntry } from '@/lib/directory/queries'
import { listAskOptions } from '@/lib/introductions/ask-queries'
import { canBroker } from '@/lib/introductions/policy'
import { findStanding } from '@/lib/matching/queries'
import { now } from '@/lib/platform/clock'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

export type EntryPageProps = { params: Promise<LocaleParams & { id: string }> }

/** One entry of a kind. The page of a need says more: it takes only what it is read by, and its metadata. */
export function entryPage(kind: EntryKind) {
  const load = cache(async (locale: string, id: string) => orNotFound(getEntry(await currentActor(), kind, id, locale)))

  async function generateMetadata({ params }: EntryPageProps): Promise<Metadata> {
    const { locale, t } = await pageLocale(params)
    const { title, content, state, id } = await load(locale, (await params).id)
    const description = String(content.summary || t(`browse.detail.kind.${kind}`))
    if (state !== 'PUBLISHED') return { title, robots: { index: false } }
    return { title, description, alternates: { canonical: `/${locale}/${pathOf[kind]}/${id}` }, openGraph: { title, description, type: 'article', siteName: t('common.name') } }
  }

  async function Page({ params }: EntryPageProps) {
    const { locale, t } = await pageLocale(params)
    const entry = await load(locale, (await params).id)
    const actor = await currentActor()
    const found = findStanding(actor, kind, entry.id)
    const [matches, options] = await Promise.all([found, listAskOptions(actor, entry.id, found)])
    const panels = (
      <>
        <AskPanel t={t} entry={entry} options={options} criteria={null} canBroker={canBroker(actor) && entry.state === 'PUBLISHED'} />
        {matches && <MatchesPanel t={t} options={options} {...matches} />}
      </>
    )
    return <EntryDetail t={t} locale={locale} entry={entry} at={now()} notice={panels} />
  }

  return { load, generateMetadata, Page }
}
