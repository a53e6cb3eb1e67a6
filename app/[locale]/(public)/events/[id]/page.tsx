import type { Metadata } from 'next'
import { cache } from 'react'
import { EventDetail } from '@/components/events/event-detail'
import { OwnPart } from '@/components/events/own-part'
import { Banner, PageHeader } from '@/components/ui/layout'
import { getEventPage } from '@/lib/events/event-queries'
import { textIn } from '@/lib/events/model'
import { now } from '@/lib/platform/clock'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }> }

const load = cache(async (id: string) => orNotFound(getEventPage(await currentActor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const event = await load((await params).id)
  const title = textIn(event.texts, 'name', locale, event.language)
  const description = textIn(event.texts, 'summary', locale, event.language)
  if (event.state !== 'OPEN') return { title, robots: { index: false } }
  return { title, description, alternates: { canonical: `/${locale}/events/${event.id}` }, openGraph: { title, description, type: 'article', siteName: t('common.name') } }
}

export default async function EventPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const event = await load((await params).id)
  const summary = textIn(event.texts, 'summary', locale, event.language)
  const own = (
    <>
      {event.state === 'DRAFT' && <Banner tone="attention" title={t('events.page.draft-title')}>{t('events.page.draft-text')}</Banner>}
      <OwnPart t={t} event={event} />
    </>
  )
  return (
    <>
      <PageHeader title={textIn(event.texts, 'name', locale, event.language)} lead={summary && <span lang={event.texts[locale]?.summary ? locale : event.language}>{summary}</span>} back={{ href: `/${locale}/events`, label: t('events.public.title') }} />
      <EventDetail t={t} event={event} at={now()} own={event.own || event.isAtDesk ? own : undefined} />
    </>
  )
}
