import { Facts } from '@/components/ui/layout'
import { dayOf } from '@/lib/events/model'
import type { RegistrationEventView } from '@/lib/events/registrations/registration-queries'
import { formatDate, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

/** When, where and until when: what one has to know before one fills in a form. */
export function RegistrationFacts({ t, event }: { t: Translator; event: RegistrationEventView }) {
  const text = (key: string) => t(`registrations.own.facts.${key}`)
  const at = (date: Date | null) => (date ? formatMoment(t.locale, date, event.timeZone) : '')
  const [first, last] = [formatDate(t.locale, event.startsOn), formatDate(t.locale, event.endsOn)]
  const place = [event.city, event.country ? labelOf('country', event.country, t.locale) : ''].filter((part) => part !== '').join(', ')
  const rows = [
    { name: text('when'), value: dayOf(event.startsOn) === dayOf(event.endsOn) ? first : `${first} – ${last}` },
    { name: text('where'), value: event.mode === 'ONLINE' ? text('online') : event.mode === 'HYBRID' ? [place, text('online')].filter((part) => part !== '').join(' · ') : place },
    { name: text('organiser'), value: event.organiser },
    { name: text(event.window === 'before' ? 'opens' : 'closes'), value: event.window === 'before' ? at(event.opensAt) : at(event.closesAt) },
    { name: text('fee'), value: event.feeNote },
  ]
  return <Facts rows={rows.filter((row) => row.value !== '')} />
}
