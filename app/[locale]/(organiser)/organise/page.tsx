import type { Metadata } from 'next'
import { DoneNote } from '@/components/events/done-note'
import { OwnEvents } from '@/components/events/own-events'
import { ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import { listOwnEvents } from '@/lib/events/preparing/settings-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('events.list.title') }
}

export default async function OwnEventsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organise`)
  const { events, mayHold } = await listOwnEvents(actor)
  const isOwner = events.some((event) => event.isOrganiser)
  const begin = (
    <>
      <ButtonLink href={`/${locale}/organise/new`}>{t('events.list.new')}</ButtonLink>
      {isOwner && <ButtonLink href={`/${locale}/organise/new?copy=choose`} kind="secondary">{t('events.list.copy')}</ButtonLink>}
    </>
  )
  return (
    <>
      <PageHeader title={t('events.list.title')} lead={t('events.list.lead')}>
        {mayHold && events.length > 0 && begin}
      </PageHeader>
      <DoneNote t={t} done={(await searchParams).done} />
      {events.length === 0 ? (
        <EmptyState title={t('events.list.empty')} action={mayHold ? begin : <ButtonLink href={`/${locale}/organisation/verification`} kind="secondary">{t('events.list.ask-check')}</ButtonLink>}>
          {t(mayHold ? 'events.list.empty-text' : 'events.list.may-not')}
        </EmptyState>
      ) : (
        <OwnEvents t={t} events={events} />
      )}
    </>
  )
}
