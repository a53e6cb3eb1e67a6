import { Badge } from '@/components/ui/layout'
import type { OwnEventRow } from '@/lib/events/preparing/settings-queries'
import { formatCalendarDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

/** Drafts, what is coming, and what is past. */
export function OwnEvents({ t, events }: { t: Translator; events: readonly OwnEventRow[] }) {
  const isPast = (event: OwnEventRow) => event.state === 'CANCELLED' || event.phase === 'over'
  const groups = [
    { key: 'drafts', rows: events.filter((event) => event.state === 'DRAFT' && !isPast(event)) },
    { key: 'coming', rows: events.filter((event) => event.state === 'OPEN' && !isPast(event)) },
    { key: 'past', rows: events.filter(isPast).reverse() },
  ].filter((group) => group.rows.length > 0)
  return (
    <div className="flex flex-col gap-10">
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`events-${group.key}`}>
          <h2 id={`events-${group.key}`}>{t(`events.list.${group.key}`)}</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {group.rows.map((event) => (
              <Row key={event.id} t={t} event={event} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ t, event }: { t: Translator; event: OwnEventRow }) {
  const days = event.startsOn === event.endsOn ? formatCalendarDate(t.locale, event.startsOn) : t('events.when.days', { from: formatCalendarDate(t.locale, event.startsOn), to: formatCalendarDate(t.locale, event.endsOn) })
  const place = [event.city, event.country && labelOf('country', event.country, t.locale)].filter(Boolean).join(', ')
  return (
    <li className="grid gap-x-8 gap-y-2 py-4 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="font-semibold">
          <a href={`/${t.locale}/organise/${event.id}${event.isOrganiser ? '' : '/day'}`}>{event.name}</a>
        </p>
        <p>{[days, place].filter(Boolean).join(' · ')}</p>
        <p className="text-sm text-ink-soft">
          {t('events.list.of', { organiser: event.organiser })}. {event.isOrganiser && t('events.list.registered', { count: event.registrations, confirmed: event.confirmed })}
        </p>
      </div>
      <p className="flex flex-wrap items-start gap-2">
        {!event.isOrganiser && <Badge>{t('events.list.desk-only')}</Badge>}
        {event.state === 'CANCELLED' ? <Badge tone="danger">{t('events.states.CANCELLED')}</Badge> : event.state === 'DRAFT' ? <Badge>{t('events.states.DRAFT')}</Badge> : <Badge tone={event.phase === 'running' ? 'accent' : 'plain'}>{t(`events.phases.${event.phase}`)}</Badge>}
      </p>
    </li>
  )
}
