import { Badge, Banner } from '@/components/ui/layout'
import { clockDay, clockRange, dayHeading } from '@/lib/events/event-clock'
import { textIn } from '@/lib/events/model'
import type { ProgrammeView } from '@/lib/events/preparing/settings-queries'
import type { Translator } from '@/lib/platform/i18n'

type Event = { timeZone: string; language: string }

export function ProgrammeWarnings({ t, event, programme }: { t: Translator; event: Event; programme: ProgrammeView }) {
  if (programme.warnings.length === 0) return null
  const title = (id: string) => {
    const item = programme.agenda.find((one) => one.id === id)
    return item ? textIn(item.texts, 'title', t.locale, event.language) : ''
  }
  return (
    <Banner tone="attention" title={t('events.programme.warnings')}>
      <ul className="mt-1 list-disc pl-5">
        {programme.warnings.map((warning) => (
          <li key={`${warning.code} ${warning.itemId}`}>
            {warning.code === 'for-all-over-slots'
              ? t('events.programme.warning-for-all', { title: title(warning.itemId), count: warning.slots })
              : t('events.programme.warning-track', { title: title(warning.itemId), other: title(warning.otherId) })}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

const row = 'grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[12rem_1fr_auto]'

export function SessionList({ t, event, sessions, page }: { t: Translator; event: Event; sessions: ProgrammeView['sessions']; page: string }) {
  if (sessions.length === 0) return <p>{t('events.programme.no-sessions')}</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map((session) => (
        <li key={session.id} className={row}>
          <When t={t} event={event} at={session} />
          <div className="min-w-0">
            <p className="font-semibold">{session.name || t('events.programme.untitled')}</p>
            <p className="text-sm text-ink-soft">
              {[t('events.programme.slots', { count: session.slots.length, minutes: session.slotMinutes }), ...session.breaks.map((one) => t('events.page.break', { range: clockRange(one, event.timeZone) })), ...(session.meetings > 0 ? [t('events.programme.meetings', { count: session.meetings })] : [])].join(' · ')}
            </p>
            <details className="text-sm">
              <summary className="w-fit py-2 text-accent underline">{t('events.programme.slot-times')}</summary>
              <ul className="tabular grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-x-4">
                {session.slots.map((slot) => (
                  <li key={slot.startsAt.toISOString()}>{clockRange(slot, event.timeZone)}</li>
                ))}
              </ul>
            </details>
          </div>
          <p>
            <a href={`${page}?session=${session.id}`}>
              {t('events.programme.edit')} <span className="sr-only">{session.name || t('events.programme.untitled')}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

export function AgendaList({ t, event, agenda, page }: { t: Translator; event: Event; agenda: ProgrammeView['agenda']; page: string }) {
  if (agenda.length === 0) return <p>{t('events.programme.no-agenda')}</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {agenda.map((item) => {
        const title = textIn(item.texts, 'title', t.locale, event.language)
        return (
          <li key={item.id} className={row}>
            <When t={t} event={event} at={item} />
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
                {title} {item.track && <Badge>{item.track}</Badge>} {item.isForAll && <Badge tone="accent">{t('events.page.for-all')}</Badge>}
              </p>
              {(item.speakers || item.place) && <p className="text-sm text-ink-soft">{[item.speakers && t('events.page.speakers', { speakers: item.speakers }), item.place].filter(Boolean).join(' · ')}</p>}
            </div>
            <p>
              <a href={`${page}?item=${item.id}`}>
                {t('events.programme.edit')} <span className="sr-only">{title}</span>
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function When({ t, event, at }: { t: Translator; event: Event; at: { startsAt: Date; endsAt: Date } }) {
  return (
    <p className="tabular">
      {clockRange(at, event.timeZone)}
      <span className="block text-sm text-ink-soft">{dayHeading(t.locale, clockDay(at.startsAt, event.timeZone))}</span>
    </p>
  )
}
