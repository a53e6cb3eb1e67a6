/** A participant's day, or what changes of it, as plain text for mails. Pure: in their language, on the event's clock, and on their own where that differs. */
import { formatMoment, tag } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { clockRange, clocksDiffer, placeOfZone } from '../event-clock'
import { tableNameOf } from '../table-name'

export type TextPlace = { startsAt: Date; endsAt: Date; table: { label: string; hall: string; isOnline: boolean } | null }
export type TextMeeting = TextPlace & { partner: string; organisation: string }
export type TextTalk = { startsAt: Date; endsAt: Date; title: string; place: string }
export type TextChange =
  | { kind: 'added'; meeting: TextMeeting }
  | { kind: 'moved'; meeting: TextMeeting; from: TextPlace }
  | { kind: 'removed'; meeting: TextMeeting }
export type TextFrame = { event: string; timeZone: string; /** Empty: the event's. */ ownZone: string; link: string }
export type MailText = { subject: string; text: string }

export function wholeAgendaText(t: Translator, frame: TextFrame, day: { meetings: readonly TextMeeting[]; talks: readonly TextTalk[] }): MailText {
  const lines = [...day.meetings.map((meeting) => ({ at: meeting, line: meetingLine(t, frame, meeting) })), ...day.talks.map((talk) => ({ at: talk, line: talkLine(t, frame, talk) }))]
  lines.sort((a, b) => a.at.startsAt.getTime() - b.at.startsAt.getTime() || a.at.endsAt.getTime() - b.at.endsAt.getTime())
  const days = new Map<string, string[]>()
  for (const { at, line } of lines) {
    const heading = dayName(t, at.startsAt, frame.timeZone)
    days.set(heading, [...(days.get(heading) ?? []), line])
  }
  const agenda = [...days].map(([heading, each]) => [heading, ...each].join('\n')).join('\n\n')
  const params = { event: oneLine(frame.event), count: day.meetings.length, agenda, zone: zoneLine(t, frame), link: frame.link }
  return { subject: t('board.mail.whole.subject', params), text: t(day.meetings.length > 0 ? 'board.mail.whole.text' : 'board.mail.whole.none', params).replace(/\n{3,}/g, '\n\n') }
}

export function changesText(t: Translator, frame: TextFrame, changes: readonly TextChange[], note: string): MailText {
  const inOrder = [...changes].sort((a, b) => a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime())
  const lines = inOrder.map((change) => changeLine(t, frame, change))
  const why = note.trim() === '' ? '' : t('board.mail.changes.why', { note: note.trim() })
  const params = { event: oneLine(frame.event), count: changes.length, changes: lines.join('\n'), why, zone: zoneLine(t, frame), link: frame.link }
  return { subject: t('board.mail.changes.subject', params), text: t('board.mail.changes.text', params).replace(/\n{3,}/g, '\n\n') }
}

function changeLine(t: Translator, frame: TextFrame, change: TextChange): string {
  const who = whoOf(t, change.meeting)
  const now = momentOf(t, frame, change.meeting)
  if (change.kind === 'added') return t('board.mail.changes.added', { who, at: now, where: whereOf(t, change.meeting) })
  if (change.kind === 'removed') return t('board.mail.changes.removed', { who, at: now })
  const isSameTime = change.from.startsAt.getTime() === change.meeting.startsAt.getTime()
  return t(isSameTime ? 'board.mail.changes.table' : 'board.mail.changes.moved', { who, at: now, where: whereOf(t, change.meeting), was: momentOf(t, frame, change.from), wasWhere: whereOf(t, change.from) })
}

const meetingLine = (t: Translator, frame: TextFrame, meeting: TextMeeting): string => t('board.mail.whole.meeting', { at: rangeOf(t, frame, meeting), who: whoOf(t, meeting), where: whereOf(t, meeting) })

function talkLine(t: Translator, frame: TextFrame, talk: TextTalk): string {
  const params = { at: rangeOf(t, frame, talk), title: oneLine(talk.title), place: oneLine(talk.place) }
  return t(talk.place === '' ? 'board.mail.whole.talk' : 'board.mail.whole.talk-at', params)
}

function rangeOf(t: Translator, { timeZone, ownZone }: TextFrame, one: { startsAt: Date; endsAt: Date }): string {
  const range = clockRange(one, timeZone)
  return clocksDiffer(one.startsAt, timeZone, ownZone) ? t('board.mail.both-clocks', { range, own: clockRange(one, ownZone), place: placeOfZone(ownZone) }) : range
}

/** "Thu 3 June 2027, 09:00": the zone is named once, below. */
function momentOf(t: Translator, frame: TextFrame, one: { startsAt: Date; endsAt: Date }): string {
  const moment = formatMoment(t.locale, one.startsAt, frame.timeZone).split(', ').slice(0, -1).join(', ')
  return clocksDiffer(one.startsAt, frame.timeZone, frame.ownZone) ? t('board.mail.both-clocks', { range: moment, own: clockRange(one, frame.ownZone), place: placeOfZone(frame.ownZone) }) : moment
}

function zoneLine(t: Translator, { timeZone, ownZone }: TextFrame): string {
  return ownZone !== '' && ownZone !== timeZone ? t('board.mail.zones', { zone: placeOfZone(timeZone), own: placeOfZone(ownZone) }) : t('board.mail.zone', { zone: placeOfZone(timeZone) })
}

const whoOf = (t: Translator, meeting: TextMeeting): string => t('board.mail.who', { name: oneLine(meeting.partner), organisation: oneLine(meeting.organisation) })

function whereOf(t: Translator, { table }: TextPlace): string {
  if (table === null) return t('board.mail.no-table')
  return t(table.isOnline ? 'board.mail.online' : 'board.mail.table', { table: oneLine(tableNameOf(table)) })
}

function dayName(t: Translator, at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(tag(t.locale), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(at)
}

/** What somebody wrote stays on its line: a line of its own in a mail is ours. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
