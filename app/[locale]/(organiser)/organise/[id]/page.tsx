import { DoneNote } from '@/components/events/done-note'
import { EndEvent } from '@/components/events/end-event'
import { Findings } from '@/components/events/findings'
import { KeyFacts, Steps } from '@/components/events/overview'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { PublishPanel } from '@/components/events/publish-panel'
import { Badge, ButtonLink } from '@/components/ui/layout'
import { overviewSteps } from '@/lib/events/preparing/overview-steps'
import { getCounts, getOverview } from '@/lib/events/preparing/settings-queries'
import type { Search } from '@/lib/web/page'
import { cancelEventAction, deleteEventAction, publishEventAction } from '../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../open-event'

export const generateMetadata = organiseMetadata('', 'events.organise.pages.overview')

export default async function OverviewPage({ params, searchParams }: { params: OrganisePageParams; searchParams: Promise<Search> }) {
  const { locale, t, actor, event } = await openEvent(params, '')
  const [overview, counts] = await Promise.all([getOverview(actor, event.id), getCounts(actor, event.id)])
  const troubles = counts.findings.filter((finding) => finding.weight !== 'note').length
  return (
    <OrganiserFrame
      t={t}
      event={event}
      current=""
      title={event.name}
      lead={event.state === 'DRAFT' ? t('events.overview.lead-draft') : <Badge tone={event.state === 'CANCELLED' ? 'danger' : 'accent'}>{event.state === 'CANCELLED' ? t('events.states.CANCELLED') : t(`events.phases.${overview.phase}`)}</Badge>}
      actions={<ButtonLink kind="secondary" href={event.state === 'DRAFT' ? `/${locale}/organise/${event.id}/preview` : `/${locale}/events/${event.id}`}>{t(event.state === 'DRAFT' ? 'events.overview.preview' : 'events.overview.view')}</ButtonLink>}
    >
      <DoneNote t={t} done={(await searchParams).done} />
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-10">
          <section aria-labelledby="to-do">
            <h2 id="to-do">{t('events.overview.to-do')}</h2>
            <Steps t={t} eventId={event.id} steps={overviewSteps(overview, troubles)} />
          </section>
          {event.state === 'DRAFT' && <PublishPanel t={t} event={event} missing={overview.missing} action={publishEventAction} />}
        </div>
        <div className="flex flex-col gap-10">
          <KeyFacts t={t} overview={overview} />
          <section aria-labelledby="check">
            <h2 id="check" className="mb-3">{t('events.overview.check')}</h2>
            <Findings t={t} event={event} {...counts} />
          </section>
          {event.state !== 'CANCELLED' && <EndEvent t={t} event={event} count={event.state === 'DRAFT' ? Object.values(overview.numbers.registrations).reduce((sum, one) => sum + one, 0) : overview.toTell} action={event.state === 'DRAFT' ? deleteEventAction : cancelEventAction} />}
        </div>
      </div>
    </OrganiserFrame>
  )
}
