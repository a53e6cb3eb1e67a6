import { ButtonLink, Card } from '@/components/ui/layout'
import type { EventPageView } from '@/lib/events/event-queries'
import type { Translator } from '@/lib/platform/i18n'

/** For who is signed in and has to do with the event: where it goes on. */
export function OwnPart({ t, event }: { t: Translator; event: EventPageView }) {
  if (!event.own && !event.isAtDesk) return null
  const to = (path: string) => `/${t.locale}${path}`
  const isComing = event.own?.state === 'CONFIRMED'
  return (
    <Card aria-labelledby="own-part">
      <h2 id="own-part">{t('events.page.your-part')}</h2>
      {event.own && <p className="mt-1">{t(`events.registration-states.${event.own.state}`)}</p>}
      <div className="mt-4 flex flex-wrap gap-3">
        {event.own && <ButtonLink href={to(`/events/${event.id}/registration`)} kind={isComing ? 'secondary' : 'primary'}>{t('events.page.to-registration')}</ButtonLink>}
        {isComing && <ButtonLink href={to(`/events/${event.id}/wishes`)} kind="secondary">{t('events.page.to-wishes')}</ButtonLink>}
        {isComing && <ButtonLink href={to(`/events/${event.id}/agenda`)}>{t('events.page.to-agenda')}</ButtonLink>}
        {event.isOrganiser && <ButtonLink href={to(`/organise/${event.id}`)} kind="secondary">{t('events.page.organise')}</ButtonLink>}
        {event.isAtDesk && event.state !== 'DRAFT' && <ButtonLink href={to(`/organise/${event.id}/day`)} kind="secondary">{t('events.page.day')}</ButtonLink>}
      </div>
    </Card>
  )
}
