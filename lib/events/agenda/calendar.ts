import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Translator } from '@/lib/platform/i18n'
import type { AgendaMeeting, AgendaTalk } from './agenda'
import { placeWords } from './place-words'

/**
 * A participant's day as an iCalendar file. Times are instants in UTC, so that no clock change and no calendar's own table of zones can move
 * them. An entry keeps its UID for good; SEQUENCE rises with what participants were told, and a cancelled meeting stays in, as cancelled.
 */
export type CalendarDay = {
  event: { id: string; name: string; venue: string; address: string; city: string; timeZone: string; state: string }
  /** The whole day is off for this participant: they withdrew, or the event is cancelled. */
  isCancelled: boolean
  entries: readonly (AgendaMeeting | AgendaTalk)[]
  asOf: Date
}
export type CalendarLinks = { meeting: (meetingId: string) => string; agenda: string }
/** Sentences for the description of a meeting. */
type Why = (meeting: AgendaMeeting) => readonly string[]

const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ').trim()

/** `only`: the file of one meeting. One that is cancelled then takes itself out of the calendar. */
export function calendarOf(t: Translator, day: CalendarDay, links: CalendarLinks, why: Why, only?: string): string {
  const entries = day.entries.filter((entry) => only === undefined || entry.id === only)
  const isOff = day.isCancelled || day.event.state === 'CANCELLED'
  const isCancel = only !== undefined && entries.every((entry) => isOff || (entry.kind === 'meeting' && entry.standing === 'cancelled'))
  const calendar = ical({
    prodId: { company: 'Sund', product: 'Matchmaking events', language: 'EN' },
    name: clean(day.event.name),
    method: isCancel ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    ...(only === undefined ? { ttl: 15 * 60 } : {}),
  })
  for (const entry of entries) {
    const isCancelled = isOff || (entry.kind === 'meeting' && entry.standing === 'cancelled')
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@${day.event.id}.sund`,
      // A withdrawal is told by nothing but the entry itself, and must count as newer than what was told of the meeting.
      sequence: entry.kind === 'meeting' ? entry.sequence + (isOff && entry.standing !== 'cancelled' ? 1 : 0) : isOff ? 1 : 0,
      stamp: entry.kind === 'meeting' ? (entry.toldAt ?? day.asOf) : day.asOf,
      start: entry.startsAt,
      end: entry.endsAt,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: clean(summaryOf(t, entry, isCancelled)),
      location: clean(locationOf(t, entry, day.event)),
      description: (entry.kind === 'meeting' ? [partnerLine(entry), ...why(entry), ...(entry.onlineUrl && !isCancelled ? [entry.onlineUrl] : []), links.meeting(entry.id)] : [entry.speakers, links.agenda]).map(clean).filter((line) => line !== '').join('\n'),
      url: entry.kind === 'meeting' ? links.meeting(entry.id) : links.agenda,
    })
  }
  return calendar.toString()
}

function summaryOf(t: Translator, entry: AgendaMeeting | AgendaTalk, isCancelled: boolean): string {
  const title = entry.kind === 'meeting' ? t('day.sheet.meeting-with', { other: entry.partner.organisation }) : entry.title
  return isCancelled ? t('day.sheet.cancelled-title', { title }) : title
}

const partnerLine = ({ partner }: AgendaMeeting): string => [partner.name, partner.jobTitle, partner.organisation].filter((part) => part !== '').join(', ')

function locationOf(t: Translator, entry: AgendaMeeting | AgendaTalk, event: CalendarDay['event']): string {
  const place = [event.venue, event.address, event.city].filter((part) => part !== '')
  if (entry.kind === 'talk') return [entry.place, ...place].filter((part) => part !== '').join(', ')
  if (entry.table?.isOnline) return entry.onlineUrl ?? t('day.sheet.online')
  return [placeWords(t, entry), ...place].filter((part) => part !== '').join(', ')
}
