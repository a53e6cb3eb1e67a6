import { dayOf, type EventMode } from '@/lib/events/model'
import { formatCalendarDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

export function daysText(t: Translator, event: { startsOn: Date; endsOn: Date }): string {
  const [from, to] = [dayOf(event.startsOn), dayOf(event.endsOn)]
  return from === to ? formatCalendarDate(t.locale, from) : t('events.when.days', { from: formatCalendarDate(t.locale, from), to: formatCalendarDate(t.locale, to) })
}

/** "Congress hall, Riga, Latvia", or that it is online. */
export function placeText(t: Translator, event: { mode: EventMode; venue: string; city: string; country: string }): string {
  const place = [event.venue, event.city, event.country && labelOf('country', event.country, t.locale)].filter(Boolean).join(', ')
  if (event.mode === 'ONLINE') return t('events.modes.ONLINE')
  return event.mode === 'HYBRID' ? [place, t('events.modes.ONLINE')].filter(Boolean).join('; ') : place
}
