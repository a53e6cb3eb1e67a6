import { EventDetail } from '@/components/events/event-detail'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { PublishPanel } from '@/components/events/publish-panel'
import { ButtonLink } from '@/components/ui/layout'
import { getEventPage } from '@/lib/events/event-queries'
import { asPublished } from '@/lib/events/preparing/event-preview'
import { textIn } from '@/lib/events/model'
import { getOverview } from '@/lib/events/preparing/settings-queries'
import { now } from '@/lib/platform/clock'
import { publishEventAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/preview', 'events.preview.title')

export default async function PreviewPage({ params }: { params: OrganisePageParams }) {
  const { locale, t, actor, event } = await openEvent(params, '/preview')
  const [page, { missing }] = await Promise.all([getEventPage(actor, event.id), getOverview(actor, event.id)])
  const shown = asPublished(page, now())
  const summary = textIn(shown.texts, 'summary', locale, shown.language)
  return (
    <OrganiserFrame t={t} event={event} current="" title={t('events.preview.title')} lead={t('events.preview.lead')} actions={<ButtonLink href={`/${locale}/organise/${event.id}`} kind="secondary">{t('events.preview.back')}</ButtonLink>}>
      {event.state === 'DRAFT' && <div className="mb-8"><PublishPanel t={t} event={event} missing={missing} action={publishEventAction} /></div>}
      <section aria-label={t('events.preview.frame')} className="rounded-base border-2 border-dashed border-line-strong p-4 sm:p-8">
        <h2 className="text-2xl" lang={shown.texts[locale]?.name ? locale : shown.language}>{textIn(shown.texts, 'name', locale, shown.language)}</h2>
        {summary && <p className="measure mt-2 mb-8 text-lg text-ink-soft">{summary}</p>}
        <EventDetail t={t} event={shown} at={now()} />
      </section>
    </OrganiserFrame>
  )
}
