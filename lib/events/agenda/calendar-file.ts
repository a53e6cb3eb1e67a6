import 'server-only'
import { publicUrl } from '@/lib/platform/env'
import { getPrintTranslator } from '@/lib/platform/i18n'
import type { AgendaMeeting, AgendaTalk } from './agenda'
import type { AgendaView } from './agenda-queries'
import { calendarOf } from './calendar'
import { shortPairSentences } from '../wishes/pair-sentences'

/** The file of a day as it goes out, in its owner's language. `only`: one meeting. */
export function calendarFileOf(view: AgendaView & { isCancelled?: boolean }, only?: string): string {
  const t = getPrintTranslator(view.me.locale)
  const root = `/en/events/${view.event.id}`
  return calendarOf(
    t,
    { event: view.event, isCancelled: view.isCancelled ?? false, entries: view.entries.filter((entry): entry is AgendaMeeting | AgendaTalk => entry.kind !== 'gap'), asOf: view.asOf },
    { meeting: (id) => publicUrl(`${root}/meetings/${id}`), agenda: publicUrl(`${root}/agenda`) },
    (meeting) => shortPairSentences(t, meeting.because, meeting.side, meeting.partner.organisation),
    only,
  )
}
