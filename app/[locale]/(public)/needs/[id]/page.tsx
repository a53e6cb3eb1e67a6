import type { Metadata } from 'next'
import { cache } from 'react'
import { EntryDetail } from '@/components/entries-view/entry-detail'
import { ClaimBox } from '@/components/notices/claim-box'
import { NoticeLots, NoticePanel } from '@/components/notices/notice-panel'
import { AskPanel } from '@/components/introductions/ask-panel'
import { MatchesPanel } from '@/components/matches/matches-panel'
import { getEntry } from '@/lib/directory/queries'
import { findRequestCriteria, listAskOptions } from '@/lib/introductions/ask-queries'
import { canBroker } from '@/lib/introductions/policy'
import { findClaimStanding } from '@/lib/notices/claim-queries'
import { findNotice } from '@/lib/notices/queries'
import { findStanding } from '@/lib/matching/queries'
import { now } from '@/lib/platform/clock'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { withdrawClaimAction } from './claim/actions'

type Props = { params: Promise<LocaleParams & { id: string }> }

const load = cache(async (locale: string, id: string) => orNotFound(getEntry(await currentActor(), 'NEED', id, locale)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const { title, content, state, kind, id } = await load(locale, (await params).id)
  const description = String(content.summary || t(`browse.detail.kind.${kind}`))
  if (state !== 'PUBLISHED') return { title, robots: { index: false } }
  return { title, description, alternates: { canonical: `/${locale}/needs/${id}` }, openGraph: { title, description, type: 'article', siteName: t('common.name') } }
}

export default async function NeedPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const entry = await load(locale, (await params).id)
  const actor = await currentActor()
  const [notice, standing] = entry.isFromNotice ? await Promise.all([findNotice(actor, entry.id, locale), findClaimStanding(actor, entry.id)]) : [null, null]
  const found = findStanding(actor, 'NEED', entry.id)
  const [matches, options, criteria] = await Promise.all([found, listAskOptions(actor, entry.id, found), findRequestCriteria(actor, entry.id)])
  const noticePart = (
    <>
      <AskPanel t={t} entry={entry} options={options} criteria={criteria} canBroker={canBroker(actor) && entry.isOpen} />
      {matches && <MatchesPanel t={t} options={options} {...matches} />}
      {standing && <ClaimBox t={t} entryId={entry.id} standing={standing} withdrawAction={withdrawClaimAction} />}
      {notice && <NoticePanel t={t} locale={locale} at={now()} notice={notice} />}
    </>
  )
  return (
    <EntryDetail t={t} locale={locale} entry={entry} at={now()} notice={noticePart}>
      {notice && <NoticeLots t={t} locale={locale} at={now()} notice={notice} />}
    </EntryDetail>
  )
}
