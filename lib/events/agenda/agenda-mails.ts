import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { changesText, wholeAgendaText, type TextChange, type TextFrame, type TextMeeting, type TextPlace, type TextTalk } from './agenda-text'
import { textIn, type Texts } from '../model'
import type { ShownChange, tellings } from '../board/publication'
import type { listTold, PublicationRow } from '../board/publication-rows'

type Person = Awaited<ReturnType<typeof listTold>>[number]
type Mail = { to: string; kind: string; subject: string; text: string }

/** One mail for each who is told something. Authorises nobody. */
export async function agendaMails(tx: Tx, eventId: string, said: { rows: readonly PublicationRow[]; people: readonly Person[]; told: ReturnType<typeof tellings>; note: string }): Promise<Mail[]> {
  const event = await tx.matchEvent.findUniqueOrThrow({
    where: { id: eventId },
    select: { name: true, texts: true, language: true, timeZone: true, mode: true, agenda: { select: { id: true, startsAt: true, endsAt: true, texts: true, place: true, isForAll: true } } },
  })
  const rowsOf = new Map<string, PublicationRow[]>()
  for (const row of said.rows) for (const id of [row.aId, row.bId]) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row])
  return said.people.flatMap((person): Mail[] => {
    const telling = said.told.get(person.id)
    if (!telling) return []
    const locale = isLocale(person.locale) ? person.locale : defaultLocale
    const t = getTranslator(locale)
    const isOnline = event.mode === 'ONLINE' || (event.mode === 'HYBRID' && person.attendsOnline)
    const frame: TextFrame = { event: textIn(event.texts as Texts<'name'>, 'name', locale, event.language) || event.name, timeZone: event.timeZone, ownZone: isOnline ? person.timeZone : '', link: publicUrl(`/${locale}/events/${eventId}/agenda`) }
    if (telling.kind === 'changes') {
      const changes = telling.changes.map((change) => textChange(change as ShownChange<PublicationRow>, person.id))
      return [{ to: person.email, kind: 'schedule-changed', ...changesText(t, frame, changes, said.note) }]
    }
    const choices = person.agendaChoices.map(({ agendaItemId }) => agendaItemId)
    const talks = event.agenda.filter((item) => item.isForAll || choices.includes(item.id)).map((item): TextTalk => ({ startsAt: item.startsAt, endsAt: item.endsAt, title: textIn(item.texts as Texts<'title'>, 'title', locale, event.language), place: item.place }))
    const meetings = (rowsOf.get(person.id) ?? []).flatMap((row) => (row.slot ? [textMeeting(row, person.id, { ...row.slot, table: row.table })] : []))
    return [{ to: person.email, kind: 'schedule-published', ...wholeAgendaText(t, frame, { meetings, talks }) }]
  })
}

function textChange({ kind, meeting: row }: ShownChange<PublicationRow>, personId: string): TextChange {
  const now: TextPlace | null = row.slot && { ...row.slot, table: row.table }
  const was: TextPlace | null = row.shownSlot && { ...row.shownSlot, table: row.shownTable }
  if (kind === 'removed') return { kind, meeting: textMeeting(row, personId, was!) }
  return kind === 'added' ? { kind, meeting: textMeeting(row, personId, now!) } : { kind, meeting: textMeeting(row, personId, now!), from: was! }
}

function textMeeting(row: PublicationRow, personId: string, place: TextPlace): TextMeeting {
  const other = row.aId === personId ? row.b : row.a
  return { ...place, partner: other.name, organisation: other.registration.organisationName }
}
