import type { EventRow } from '@/lib/events/event-queries'
import { formatDate, formatDistance, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

type Asked = Pick<EventRow, 'window' | 'timeZone' | 'registrationOpensAt' | 'registrationClosesAt'>

/** Both ways: how far away, and when on which clock. */
const bothWays = (t: Translator, at: Date, zone: string, from: Date) => t('browse.when.both', { distance: formatDistance(t.locale, at, from), moment: formatMoment(t.locale, at, zone) })

/** How registration stands, in a sentence. */
export function windowSentence(t: Translator, event: Asked & { isFull: boolean }, at: Date): string {
  const { window, timeZone, registrationOpensAt: opens, registrationClosesAt: closes } = event
  if (window === 'before' && opens) return t('events.window.before', { when: bothWays(t, opens, timeZone, at) })
  if (window === 'open' && closes) return t('events.window.open-until', { when: bothWays(t, closes, timeZone, at) })
  if (window === 'closed') return closes ? t('events.window.closed', { date: formatDate(t.locale, closes, timeZone) }) : t('events.window.closed-open')
  return t(`events.window.${window}`)
}

/** The same in a few words, with dates that stay true. */
export function windowBadge(t: Translator, { window, timeZone, registrationOpensAt: opens, registrationClosesAt: closes }: Asked): string {
  if (window === 'before' && opens) return t('events.window.before-short', { date: formatDate(t.locale, opens, timeZone) })
  if (window === 'open') return closes ? t('events.window.open-until-short', { date: formatDate(t.locale, closes, timeZone) }) : t('events.window.open-short')
  return t(window === 'not-published' ? 'events.states.DRAFT' : `events.window.${window}-short`)
}
