import type { OwnEventRow } from '@/lib/events/preparing/settings-queries'
import { formatCalendarDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

/** Which earlier event to begin from, the newest first. */
export function CopyChoice({ t, events }: { t: Translator; events: readonly OwnEventRow[] }) {
  if (events.length === 0) return <p>{t('events.copy.none')}</p>
  return (
    <ul className="max-w-3xl divide-y divide-line border-y border-line">
      {[...events].reverse().map((event) => (
        <li key={event.id} className="py-3">
          <a href={`/${t.locale}/organise/${event.id}/copy`} className="font-semibold">
            {event.name}
          </a>
          <p className="text-sm text-ink-soft">{[formatCalendarDate(t.locale, event.startsOn), event.city].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}
