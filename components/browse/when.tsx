import { formatDistance, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

/** A deadline both ways: how far away, and when on which clock. */
export function Deadline({ t, locale, at, zone, from }: { t: Translator; locale: string; at: Date; zone: string; from: Date }) {
  const params = { distance: formatDistance(locale, at, from), moment: formatMoment(locale, at, zone) }
  return <time dateTime={at.toISOString()}>{t(at > from ? 'browse.when.both' : 'browse.when.past', params)}</time>
}
