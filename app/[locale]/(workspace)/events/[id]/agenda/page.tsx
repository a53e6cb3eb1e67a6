import type { Metadata } from 'next'
import { cache } from 'react'
import { AgendaList, type Clocks } from '@/components/events/day/agenda-list'
import { CalendarFeed } from '@/components/events/day/calendar-feed'
import { KeepOffline } from '@/components/events/day/keep-offline'
import { NextMeeting } from '@/components/events/day/next-meeting'
import { QrCode } from '@/components/events/day/qr-code'
import { RefillOffers } from '@/components/events/day/refill-offers'
import { UnmetWishes } from '@/components/events/day/unmet-wishes'
import { ParticipantFrame } from '@/components/events/participant-frame'
import { Banner, ButtonLink, EmptyState } from '@/components/ui/layout'
import { PrintButton } from '@/components/ui/print-button'
import { getAgenda, type AgendaView } from '@/lib/events/agenda/agenda-queries'
import { clockTime, clocksDiffer, placeOfZone } from '@/lib/events/event-clock'
import { badgeCells } from '@/lib/events/day/print-badges'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { offlineOwner } from '@/lib/web/offline-owner'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { answerRefillAction, makeCalendarFeedAction, revokeCalendarFeedAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

const load = cache(async (locale: string, id: string, person: string | undefined) => {
  const actor = await personOrSignIn(locale, `/${locale}/events/${id}/agenda`)
  return { actor, agenda: await orNotFound(getAgenda(actor, id, person, locale)) }
})
const personIn = ({ person }: Search) => (typeof person === 'string' ? person : undefined)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const { agenda } = await load(locale, (await params).id, personIn(await searchParams))
  return { title: `${t('day.agenda.title')}, ${agenda.event.name}`, robots: { index: false } }
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const { actor, agenda } = await load(locale, id, personIn(await searchParams))
  const { event, me, entries } = agenda
  const clocks: Clocks = { event: event.timeZone, own: me.timeZone }
  const hasOwnClock = entries.some((entry) => clocksDiffer(entry.startsAt, event.timeZone, me.timeZone))
  const meetingPath = (meetingId: string) => `/${locale}/events/${event.id}/meetings/${meetingId}`
  const time = formatMoment(locale, agenda.asOf, event.timeZone)
  return (
    <div data-agenda-owner={me.isSelf ? offlineOwner(actor) : undefined}>
      <ParticipantFrame
        t={t}
        event={event}
        current="/agenda"
        title={me.isSelf ? t('day.agenda.title') : t('day.agenda.title-of', { name: me.name })}
        lead={hasOwnClock ? t('day.agenda.lead-own', { place: placeOfZone(event.timeZone), own: placeOfZone(me.timeZone) }) : t('day.agenda.lead', { place: placeOfZone(event.timeZone) })}
      >
        <p className="hidden rounded-base border-l-4 border-attention bg-attention-soft p-4 [[data-kept]_&]:mb-6 [[data-kept]_&]:block">{t('day.agenda.offline', { time })}</p>
        <p className="hidden text-lg print:mb-4 print:block">
          {me.name}, {me.organisation}. {event.name}
        </p>
        <div className="flex flex-col gap-8">
          {event.state === 'CANCELLED' && (
            <Banner tone="danger" title={t('day.agenda.event-cancelled')}>
              {event.cancelReason}
            </Banner>
          )}
          <RefillOffers t={t} offers={agenda.offers} expired={agenda.expiredOffers} zone={event.timeZone} canAnswer={me.isSelf} action={answerRefillAction} />
          {agenda.next && <NextMeeting t={t} meeting={agenda.next} clocks={clocks} href={meetingPath(agenda.next.id)} at={agenda.asOf} />}
          <p className="-mt-4 text-sm text-ink-soft print:mt-0">
            {t('day.agenda.as-of', { time })} {me.checkedInAt && t('day.agenda.checked-in', { time: clockTime(me.checkedInAt, event.timeZone) })}
          </p>
          <Nothing t={t} agenda={agenda} />
          {entries.length > 0 && <AgendaList t={t} entries={entries} clocks={clocks} meetingPath={meetingPath} />}
          <UnmetWishes t={t} wishes={agenda.unmet} />
          <TakeAway t={t} agenda={agenda} />
          <p className="hidden text-sm print:block">{t('day.agenda.print-foot')}</p>
        </div>
      </ParticipantFrame>
      {me.isSelf && <KeepOffline locale={locale} />}
    </div>
  )
}

function Nothing({ t, agenda }: { t: Translator; agenda: AgendaView }) {
  if (agenda.entries.some((entry) => entry.kind === 'meeting')) return null
  if (agenda.isPublished) return <EmptyState title={t('day.agenda.no-meetings')}>{t('day.agenda.no-meetings-text')}</EmptyState>
  return (
    <EmptyState title={t('day.agenda.not-published')} action={<ButtonLink href={`/${t.locale}/events/${agenda.event.id}/wishes`}>{t('day.agenda.to-wishes')}</ButtonLink>}>
      {t('day.agenda.not-published-text')}
    </EmptyState>
  )
}

/** Paper, calendar, badge, colleagues. */
function TakeAway({ t, agenda: { event, me, colleagues } }: { t: Translator; agenda: AgendaView }) {
  const api = `/${t.locale}/api/events/${event.id}`
  const person = me.isSelf ? '' : `?person=${me.participantId}`
  return (
    <div className="no-print flex flex-col gap-8">
      <div className="flex flex-wrap gap-3">
        <ButtonLink kind="secondary" href={`${api}/sheet${person}`}>
          {t('day.agenda.pdf')}
        </ButtonLink>
        <PrintButton label={t('day.agenda.print')} />
        <ButtonLink kind="secondary" href={`${api}/calendar${person}`}>
          {t('day.agenda.calendar-file')}
        </ButtonLink>
      </div>
      {me.isSelf && (
        <>
          <section aria-labelledby="feed">
            <h2 id="feed">{t('day.feed.title')}</h2>
            <p className="measure mt-1 mb-3 text-ink-soft">{t('day.feed.text')}</p>
            <CalendarFeed participantId={me.participantId} locale={t.locale} hasFeed={me.feedMadeAt !== null} make={makeCalendarFeedAction} revoke={revokeCalendarFeedAction} texts={feedTexts(t, me.feedMadeAt, event.timeZone)} />
          </section>
          <details>
            <summary className="inline-block py-2 text-accent underline">{t('day.agenda.badge')}</summary>
            <p className="my-2">{t('day.agenda.badge-text')}</p>
            <QrCode cells={badgeCells(event.id, me.badgeCode)} label={t('day.agenda.badge-alt')} />
          </details>
        </>
      )}
      {colleagues.length > 0 && (
        <nav aria-label={t('day.agenda.colleagues')}>
          <h2 className="text-lg">{t('day.agenda.colleagues')}</h2>
          <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
            {!me.isSelf && (
              <li>
                <a href={`/${t.locale}/events/${event.id}/agenda`}>{t('day.agenda.own')}</a>
              </li>
            )}
            {colleagues.map((one) => (
              <li key={one.participantId}>
                <a href={`/${t.locale}/events/${event.id}/agenda?person=${one.participantId}`}>{one.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}

function feedTexts(t: Translator, madeAt: Date | null, zone: string) {
  const word = (key: string) => t(`day.feed.${key}`)
  return { make: word('make'), renew: word('renew'), renewText: word('renew-text'), revoke: word('revoke'), shown: word('shown'), label: word('label'), copy: word('copy'), copied: word('copied'), subscribe: word('subscribe'), made: madeAt ? t('day.feed.made', { when: formatMoment(t.locale, madeAt, zone) }) : '' }
}
