import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { getTranslator, type Translator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { clockRange } from '../event-clock'
import { placeWords } from '../agenda/place-words'

/** What people are told of as it happens on the day: one mail for all that changed at once, on the event's clock. */
export type DayMailKind = 'moved' | 'shifted' | 'cancelled' | 'arranged' | 'offered' | 'no-show'
type Told = { participantId: string; lines: (t: Translator) => string[] }
type MailedEvent = { id: string; name: string; timeZone: string }

export async function tellOfDay(tx: Tx, event: MailedEvent, kind: DayMailKind, told: readonly Told[], reason = ''): Promise<number> {
  const linesOf = new Map<string, Told['lines'][]>()
  for (const { participantId, lines } of told) linesOf.set(participantId, [...(linesOf.get(participantId) ?? []), lines])
  const people = await tx.eventParticipant.findMany({ where: { id: { in: [...linesOf.keys()] }, cancelledAt: null, email: { not: '' } }, orderBy: { id: 'asc' }, select: { id: true, email: true, locale: true } })
  for (const person of people) {
    const t = getTranslator(person.locale)
    const lines = (linesOf.get(person.id) ?? []).flatMap((of) => of(t))
    if (lines.length === 0) continue
    const params = { event: event.name, lines: lines.join('\n'), reason: reason === '' ? '' : `${t('day.mail.because', { reason })}\n\n`, link: publicUrl(`/${t.locale}/events/${event.id}/agenda`) }
    await queueMessage(tx, { to: person.email, kind: `event-day-${kind}`, subject: t(`day.mail.${kind}.subject`, params), text: t(`day.mail.${kind}.text`, params) })
  }
  return people.length
}

/** "10:20–10:40: Riga East Hospital (Anna Ozola), Table 12, Hall A". */
export function meetingLine(t: Translator, zone: string, meeting: { startsAt: Date; endsAt: Date; partner: string; organisation: string; table: { label: string; hall: string; isOnline: boolean } | null }): string {
  return t('day.mail.line', { time: clockRange(meeting, zone), organisation: meeting.organisation, partner: meeting.partner, place: placeWords(t, meeting) })
}
