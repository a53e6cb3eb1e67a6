import type { Metadata } from 'next'
import { BestMatches } from '@/components/start/best-matches'
import { FirstSteps } from '@/components/start/first-steps'
import { ownKind, whatWaits } from '@/components/start/waiting'
import { Badge, ButtonLink, PageHeader } from '@/components/ui/layout'
import { getAdminOverview } from '@/lib/accounts/organisation-queries'
import { isAdmin } from '@/lib/accounts/policy'
import { listOwnEntries } from '@/lib/directory/entry-queries'
import { pathOf } from '@/lib/directory/model'
import { listEventsWaiting, listEventsAhead, type OwnEvent } from '@/lib/events/waiting-queries'
import { countWaitingByBox } from '@/lib/introductions/queries'
import { canBroker } from '@/lib/introductions/policy'
import { listBestMatches } from '@/lib/matching/queries'
import { countOpenClaims } from '@/lib/notices/claim-queries'
import { formatDate } from '@/lib/platform/format'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('start.title') }
}

export default async function StartPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/start`)
  const [entries, best, introductions, atEvents, events, forAdmin] = await Promise.all([
    listOwnEntries(actor),
    listBestMatches(actor, 3),
    countWaitingByBox(actor),
    listEventsWaiting(actor),
    listEventsAhead(actor),
    isAdmin(actor) ? Promise.all([getAdminOverview(actor), countOpenClaims(actor)]).then(([{ openRequests }, claims]) => ({ verifications: openRequests, claims })) : null,
  ])
  const waits = whatWaits(actor, entries, forAdmin, introductions, atEvents, locale)
  const kind = ownKind(actor)
  const isNew = entries.length === 0 && !forAdmin && !canBroker(actor) && introductions.received + introductions.sent === 0 && events.length === 0
  return (
    <>
      <PageHeader title={t('start.hello', { name: actor.name })} lead={actor.organisation && t('start.for', { organisation: actor.organisation.name })} />
      <div className="flex flex-col gap-12">
        {isNew ? (
          <FirstSteps t={t} actor={actor} />
        ) : (
          <section aria-labelledby="waits" className="flex flex-col gap-4">
            <h2 id="waits">{t('start.waits')}</h2>
            {waits.length === 0 ? (
              <p className="text-ink-soft">{t('start.nothing-waits')}</p>
            ) : (
              <ul className="divide-y divide-line rounded-base border border-line bg-surface">
                {waits.map((wait) => (
                  <li key={wait.href + wait.code} className="flex flex-wrap items-center justify-between gap-3 p-4 sm:px-5">
                    <span className="measure">{t(`start.wait.${wait.code}`, wait.params)}</span>
                    <ButtonLink href={wait.href} kind="secondary">
                      {t(`start.wait.act.${wait.code === 'draft-untitled' ? 'draft' : wait.code}`)}
                    </ButtonLink>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
        {canBroker(actor) && (
          <section aria-labelledby="broker" className="flex flex-col gap-3">
            <h2 id="broker">{t('introductions.broker.title')}</h2>
            <p className="measure text-ink-soft">{t('introductions.broker.lead')}</p>
            <p>
              <ButtonLink href={`/${locale}/introductions/broker`}>{t('introductions.list.to-broker')}</ButtonLink>
            </p>
          </section>
        )}
        {events.length > 0 && (
          <section aria-labelledby="events" className="flex flex-col gap-4">
            <h2 id="events">{t('start.events')}</h2>
            <ul className="divide-y divide-line border-y border-line">
              {events.map((event) => (
                <li key={event.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                  <span>
                    <a href={`/${locale}/${pageOf[event.role](event.id)}`}>{event.name}</a> <span className="text-ink-soft">{formatDate(locale, new Date(`${event.startsOn}T12:00:00Z`))}</span>
                  </span>
                  <Badge>{t(`start.event-role.${event.role}`)}</Badge>
                </li>
              ))}
            </ul>
            <p>
              <a href={`/${locale}/events`}>{t('start.all-events')}</a>
            </p>
          </section>
        )}
        {best.length > 0 && <BestMatches t={t} best={best} />}
        {entries.length > 0 && (
          <section aria-labelledby="entries" className="flex flex-col gap-4">
            <h2 id="entries">{t('start.entries')}</h2>
            <ul className="divide-y divide-line border-y border-line">
              {entries.slice(0, 8).map((entry) => (
                <li key={entry.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                  <a href={`/${locale}/${pathOf[entry.kind]}/${entry.id}${entry.state === 'PUBLISHED' ? '' : '/edit'}`}>{entry.title || t(`directory.kind.${entry.kind}`)}</a>
                  <Badge>{t(`directory.state.${entry.state}`)}</Badge>
                </li>
              ))}
            </ul>
            <p className="flex flex-wrap gap-x-6 gap-y-2">
              <a href={`/${locale}/entries`}>{t('start.all-entries')}</a>
              {kind && <a href={`/${locale}/${pathOf[kind]}/new`}>{t(`start.new.${kind}`)}</a>}
            </p>
          </section>
        )}
      </div>
    </>
  )
}

const pageOf: Record<OwnEvent['role'], (id: string) => string> = { organiser: (id) => `organise/${id}`, desk: (id) => `organise/${id}/day`, participant: (id) => `events/${id}/agenda` }
