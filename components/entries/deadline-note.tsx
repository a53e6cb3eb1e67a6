import type { Draft } from '@/lib/directory/draft'
import type { Translator } from '@/lib/platform/i18n'

/** A deadline both ways: how long it is until then, and when that is on the clock over there. */
export function DeadlineNote({ t, draft, at }: { t: Translator; draft: Draft; at: Date }) {
  const zone = String(draft.timeZone ?? '')
  const deadline = new Date(String(draft.deadline ?? ''))
  if (!zone || Number.isNaN(deadline.getTime())) return null
  const date = new Intl.DateTimeFormat(t.locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone }).format(deadline)
  const place = (zone.split('/').at(-1) ?? zone).replace('_', ' ')
  return <p className="text-sm text-ink-soft">{t('directory.form.deadline-both', { relative: relativeTime(t.locale, deadline.getTime() - at.getTime()), date, place })}</p>
}

function relativeTime(locale: string, milliseconds: number): string {
  const hours = Math.round(milliseconds / 3_600_000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return Math.abs(hours) < 48 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day')
}
