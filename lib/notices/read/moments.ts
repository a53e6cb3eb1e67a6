import type { NoticeDeadline, DeadlineKind } from '../model'

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})/
const TIME = /^(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?/
const OFFSET = /(Z|[+-]\d{2}:\d{2})$/

/** `2024-05-06+02:00`, `20240506` and `2024-05-06T…` all give `2024-05-06`; impossible days give null. */
export function toDate(raw: string | null | undefined): string | null {
  const [, year, month, day] = DATE.exec(raw?.trim() ?? '') ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal = moment.getUTCMonth() === Number(month) - 1 && moment.getUTCDate() === Number(day)
  return isReal && Number(year) > 1900 ? `${year}-${month}-${day}` : null
}

/** Hours with one digit occur, and 24:00. */
export function toTime(raw: string | null | undefined): string | null {
  const [, hours, minutes, seconds] = TIME.exec(raw?.trim() ?? '') ?? []
  if (hours === undefined || minutes === undefined) return null
  const isMidnight = Number(hours) === 24 && Number(minutes) === 0
  if (isMidnight) return '23:59:59'
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}:${seconds ?? '00'}`
}

export function toOffset(raw: string | null | undefined): string | null {
  const offset = OFFSET.exec(raw?.trim() ?? '')?.[1]
  if (offset === undefined) return null
  return offset === 'Z' ? '+00:00' : offset
}

/** A deadline from a source that states its offset on the date or the time. */
export function statedDeadline(kind: DeadlineKind, date: string | null, time: string | null): NoticeDeadline | null {
  const day = toDate(date)
  if (day === null) return null
  return { kind, date: day, time: toTime(time), offset: toOffset(time) ?? toOffset(date), zone: null }
}

/** A deadline on the buyer's clock: the source gives no offset, the place does. */
export function localDeadline(
  kind: DeadlineKind,
  date: string | null,
  time: string | null,
  zone: string | null,
): NoticeDeadline | null {
  const day = toDate(date)
  if (day === null) return null
  const clock = toTime(time)
  return { kind, date: day, time: clock, offset: zone === null ? null : offsetIn(zone, day, clock ?? '12:00:00'), zone }
}

/** The moment as a number; a deadline without an hour lasts to the end of its day. */
export function deadlineInstant(deadline: NoticeDeadline): number {
  return Date.parse(`${deadline.date}T${deadline.time ?? '23:59:59'}${deadline.offset ?? 'Z'}`)
}

export function earliestDeadline(deadlines: readonly (NoticeDeadline | null)[]): NoticeDeadline | null {
  let earliest: NoticeDeadline | null = null
  for (const one of deadlines) {
    if (one !== null && (earliest === null || deadlineInstant(one) < deadlineInstant(earliest))) earliest = one
  }
  return earliest
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The offset a zone kept at that wall-clock moment, as `+02:00`. */
export function offsetIn(zone: string, date: string, time: string): string {
  const wall = Date.parse(`${date}T${time}Z`)
  // Twice, so that the hours around a change of clocks come out right.
  const first = wall - shiftAt(zone, wall)
  const minutes = Math.round(shiftAt(zone, first) / 60_000)
  const sign = minutes < 0 ? '-' : '+'
  const absolute = Math.abs(minutes)
  return `${sign}${String(Math.floor(absolute / 60)).padStart(2, '0')}:${String(absolute % 60).padStart(2, '0')}`
}

function shiftAt(zone: string, instant: number): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hourCycle: 'h23',
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    })
    formats.set(zone, format)
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const shown = Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`)
  return shown - Math.floor(instant / 1000) * 1000
}
