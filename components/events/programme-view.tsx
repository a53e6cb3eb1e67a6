import { Badge } from '@/components/ui/layout'
import { clockDay, clockRange, dayHeading } from '@/lib/events/event-clock'
import type { EventPageView } from '@/lib/events/event-queries'
import { textIn } from '@/lib/events/model'
import type { Translator } from '@/lib/platform/i18n'

type Props = { t: Translator; event: Pick<EventPageView, 'agenda' | 'sessions' | 'timeZone' | 'language'> }
type Part = { at: Date; key: string; day: string; view: 'item' | 'session' }

/** Day by day, what is held side by side one after the other with its track. */
export function ProgrammeView({ t, event }: Props) {
  const parts: Part[] = [
    ...event.agenda.map((item) => ({ at: item.startsAt, key: item.id, day: clockDay(item.startsAt, event.timeZone), view: 'item' as const })),
    ...event.sessions.map((session) => ({ at: session.startsAt, key: session.id, day: clockDay(session.startsAt, event.timeZone), view: 'session' as const })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  const days = [...new Set(parts.map((part) => part.day))]
  if (days.length === 0) return <p className="text-ink-soft">{t('events.page.no-programme')}</p>
  return (
    <div className="flex flex-col gap-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>{dayHeading(t.locale, day)}</h3>
          <ol className="mt-2 divide-y divide-line border-y border-line">
            {parts.filter((part) => part.day === day).map((part) => (part.view === 'item' ? <Item key={part.key} t={t} event={event} id={part.key} /> : <Session key={part.key} t={t} event={event} id={part.key} />))}
          </ol>
        </section>
      ))}
    </div>
  )
}

const row = 'grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[8rem_1fr]'

function Item({ t, event, id }: Props & { id: string }) {
  const item = event.agenda.find((one) => one.id === id)
  if (!item) return null
  const language = item.texts[t.locale]?.title ? t.locale : event.language
  const description = textIn(item.texts, 'description', t.locale, event.language)
  return (
    <li className={row}>
      <p className="tabular text-ink-soft">{clockRange(item, event.timeZone)}</p>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
          <span lang={language}>{textIn(item.texts, 'title', t.locale, event.language)}</span>
          {item.track && <Badge>{item.track}</Badge>}
          {item.isForAll && <Badge tone="accent">{t('events.page.for-all')}</Badge>}
        </p>
        {(item.speakers || item.place) && <p className="text-sm text-ink-soft">{[item.speakers && t('events.page.speakers', { speakers: item.speakers }), item.place].filter(Boolean).join(' · ')}</p>}
        {description && (
          <p className="measure mt-1 whitespace-pre-line" lang={language}>
            {description}
          </p>
        )}
      </div>
    </li>
  )
}

function Session({ t, event, id }: Props & { id: string }) {
  const session = event.sessions.find((one) => one.id === id)
  if (!session) return null
  return (
    <li className={`${row} bg-accent-soft px-3`}>
      <p className="tabular">{clockRange(session, event.timeZone)}</p>
      <div className="min-w-0">
        <p className="font-semibold">{session.name ? `${session.name}: ${t('events.page.meetings')}` : t('events.page.meetings')}</p>
        <p className="text-sm text-ink-soft">
          {[t('events.when.slots', { count: session.slots, minutes: session.slotMinutes }), ...session.breaks.map((one) => t('events.page.break', { range: clockRange(one, event.timeZone) }))].join(' · ')}
        </p>
      </div>
    </li>
  )
}
