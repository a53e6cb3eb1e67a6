import { EntryDetail } from '@/components/entries-view/entry-detail'
import { ClaimBox } from '@/components/notices/claim-box'
import { NoticeLots, NoticePanel } from '@/components/notices/notice-panel'
import { AskPanel } from '@/components/introductions/ask-panel'
import { MatchesPanel } from '@/components/matches/matches-panel'
import { findRequestCriteria, listAskOptions } from '@/lib/introductions/ask-queries'
import { canBroker } from '@/lib/introductions/policy'
import { findClaimStanding } from '@/lib/notices/claim-queries'
import { findNotice } from '@/lib/notices/queries'
import { findStanding } from '@/lib/matching/queries'
import { now } from '@/lib/platform/clock'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale } from '@/lib/web/page'
import { entryPage, type EntryPageProps } from '../../_entry/entry-page'
import { withdrawClaimAction } from './claim/actions'

const { load, generateMetadata } = entryPage('NEED')
export { generateMetadata }

export default async function NeedPage({ params }: EntryPageProps) {
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
