import { Badge } from '@/components/ui/layout'
import type { EventRow as Row } from '@/lib/events/event-queries'
import { textIn } from '@/lib/events/model'
import type { Translator } from '@/lib/platform/i18n'
import { daysText, placeText } from './event-words'
import { windowBadge } from './window-words'

/** An event in a list, as everybody sees it. */
export function EventRow({ t, event }: { t: Translator; event: Row }) {
  const { locale } = t
  const language = event.texts[locale]?.name ? locale : event.language
  const summary = textIn(event.texts, 'summary', locale, event.language)
  const tone = event.window === 'cancelled' ? 'danger' : event.window === 'open' ? 'accent' : 'plain'
  return (
    <li className="grid gap-x-8 gap-y-2 py-5 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h2 className="text-lg">
          <a href={`/${locale}/events/${event.id}`} lang={language}>
            {textIn(event.texts, 'name', locale, event.language)}
          </a>
        </h2>
        <p className="mt-1">
          {daysText(t, event)}
          {placeText(t, event) && <span className="text-ink-soft"> · {placeText(t, event)}</span>}
        </p>
        {summary && (
          <p className="measure mt-1 text-ink-soft" lang={event.texts[locale]?.summary ? locale : event.language}>
            {summary}
          </p>
        )}
        <p className="mt-1 text-sm text-ink-soft">{t('events.public.by', { organiser: event.organisation.name })}</p>
      </div>
      <p className="flex flex-wrap items-start gap-2 sm:justify-end">
        {event.isDemo && <Badge>{t('common.demo')}</Badge>}
        <Badge tone={tone}>{windowBadge(t, event)}</Badge>
      </p>
    </li>
  )
}
