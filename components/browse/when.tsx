import { formatDistance, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

type Props = { t: Translator; locale: string; at: Date; zone: string; from: Date; /** A sentence around it, with {when}. */ label?: string }

/** A deadline both ways: how far away, and when on which clock. */
export function Deadline({ t, locale, at, zone, from, label }: Props) {
  const params = { distance: formatDistance(locale, at, from), moment: formatMoment(locale, at, zone) }
  const when = t(at > from || label ? 'browse.when.both' : 'browse.when.past', params)
  return <time dateTime={at.toISOString()}>{label ? t(label, { when }) : when}</time>
}
