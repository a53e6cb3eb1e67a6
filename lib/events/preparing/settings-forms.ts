/** What the forms of an event's settings are filled with. The same values, as they stand when a form comes back, tell whether somebody saved meanwhile. */
import { clockAt, dayAt, localMoment } from '../event-times'
import { dayOf, type EventMode, type QuestionType, type Texts } from '../model'
import type { EventTexts } from '../schemas'

export type FormValues = Record<string, string | string[]>

export type DetailsRow = {
  language: string
  texts: EventTexts
  mode: EventMode
  venue: string
  address: string
  city: string
  country: string
  onlineUrl: string
  timeZone: string
  startsOn: Date
  endsOn: Date
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  wishesCloseAt: Date | null
  capacity: number | null
  peoplePerRegistration: number
  mustLimit: number
  likeLimit: number
  feeNote: string
  noShowMinutes: number
  restAfter: number | null
}

const number = (value: number | null) => (value === null ? '' : String(value))
const ticked = (value: boolean) => (value ? 'on' : '')

export function detailsForm(event: DetailsRow): FormValues {
  const moment = (at: Date | null) => localMoment(at, event.timeZone)
  const { mode, venue, address, city, country, onlineUrl, timeZone, feeNote, language } = event
  return {
    ...textForm(event.texts, language),
    ...{ mode, venue, address, city, country, onlineUrl, timeZone, feeNote, language },
    startsOn: dayOf(event.startsOn),
    endsOn: dayOf(event.endsOn),
    registrationOpensAt: moment(event.registrationOpensAt),
    registrationClosesAt: moment(event.registrationClosesAt),
    wishesCloseAt: moment(event.wishesCloseAt),
    capacity: number(event.capacity),
    peoplePerRegistration: number(event.peoplePerRegistration),
    mustLimit: number(event.mustLimit),
    likeLimit: number(event.likeLimit),
    noShowMinutes: number(event.noShowMinutes),
    restAfter: number(event.restAfter),
  }
}

export function textForm(texts: EventTexts, language: string): FormValues {
  const text = texts[language] ?? {}
  return { name: text.name ?? '', summary: text.summary ?? '', description: text.description ?? '' }
}

export type AgendaRow = { startsAt: Date; endsAt: Date; texts: Texts<'title' | 'description'>; track: string; place: string; speakers: string; isForAll: boolean }

export function agendaForm(item: AgendaRow, zone: string): FormValues {
  return {
    ...stretch(item, zone),
    ...byLanguage('title', Object.fromEntries(Object.entries(item.texts).map(([code, text]) => [code, text.title ?? '']))),
    ...byLanguage('description', Object.fromEntries(Object.entries(item.texts).map(([code, text]) => [code, text.description ?? '']))),
    track: item.track,
    place: item.place,
    speakers: item.speakers,
    isForAll: ticked(item.isForAll),
  }
}

export type Stretch = { startsAt: Date; endsAt: Date }
export type SessionRow = { name: string; startsAt: Date; endsAt: Date; slotMinutes: number; pauseMinutes: number; breaks: readonly Stretch[] }

export function sessionForm(session: SessionRow, zone: string): FormValues {
  return {
    name: session.name,
    ...stretch(session, zone),
    slotMinutes: number(session.slotMinutes),
    pauseMinutes: number(session.pauseMinutes),
    ...Object.fromEntries(session.breaks.flatMap((one, i) => [[`breaks.${i}.from`, clockAt(one.startsAt, zone)], [`breaks.${i}.to`, clockAt(one.endsAt, zone)]])),
  }
}

const stretch = (one: Stretch, zone: string): FormValues => ({ day: dayAt(one.startsAt, zone), from: clockAt(one.startsAt, zone), to: clockAt(one.endsAt, zone) })

/** Breaks as they are kept: instants, written out. */
export const readBreaks = (kept: unknown): Stretch[] =>
  (Array.isArray(kept) ? (kept as { startsAt: string; endsAt: string }[]) : []).map((one) => ({ startsAt: new Date(one.startsAt), endsAt: new Date(one.endsAt) }))

export type TableRow = { label: string; hall: string; seats: number; isStepFree: boolean; hasHearingLoop: boolean; onlineUrl: string; ownerId: string | null }

export const tableForm = (table: TableRow): FormValues => ({
  label: table.label,
  hall: table.hall,
  seats: number(table.seats),
  isStepFree: ticked(table.isStepFree),
  hasHearingLoop: ticked(table.hasHearingLoop),
  onlineUrl: table.onlineUrl,
  ownerId: table.ownerId ?? '',
})

export type KindRow = { names: Record<string, string>; organisationKinds: readonly string[]; capacity: number | null; expected: number; minMeetings: number; maxMeetings: number | null }

export const kindForm = (kind: KindRow): FormValues => ({
  ...byLanguage('names', kind.names),
  'organisationKinds[]': [...kind.organisationKinds],
  capacity: number(kind.capacity),
  expected: number(kind.expected),
  minMeetings: number(kind.minMeetings),
  maxMeetings: number(kind.maxMeetings),
})

/** Every pair that may meet, once. */
export function pairsForm(kinds: readonly { id: string; mayMeet: readonly string[] }[]): FormValues {
  const pairs = kinds.flatMap((kind, i) => kinds.slice(i).filter((other) => kind.mayMeet.includes(other.id)).map((other) => pairKey(kind.id, other.id)))
  return { 'pairs[]': pairs.sort() }
}
export const pairKey = (a: string, b: string): string => (a < b ? `${a}:${b}` : `${b}:${a}`)

export type QuestionOption = { id: string; names: Record<string, string> }
export type QuestionRow = { type: QuestionType; texts: Texts<'label' | 'help'>; options: readonly QuestionOption[]; isRequired: boolean }

export const questionForm = (question: QuestionRow): FormValues => ({
  type: question.type,
  ...byLanguage('label', Object.fromEntries(Object.entries(question.texts).map(([code, text]) => [code, text.label ?? '']))),
  ...byLanguage('help', Object.fromEntries(Object.entries(question.texts).map(([code, text]) => [code, text.help ?? '']))),
  isRequired: ticked(question.isRequired),
  ...Object.fromEntries(question.options.flatMap((option, i) => [[`options.${i}.id`, option.id], ...Object.entries(option.names).map(([code, name]) => [`options.${i}.names.${code}`, name])])),
})

const byLanguage = (field: string, names: Record<string, string>): FormValues => Object.fromEntries(Object.entries(names).filter(([, name]) => name !== '').sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => [`${field}.${code}`, name]))

/** The mark a form carries of what it was filled with. */
export const markOf = (form: FormValues): string => JSON.stringify(Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1)))

export function readMark(mark: string): FormValues {
  try {
    const entries: unknown = JSON.parse(mark)
    return Array.isArray(entries) ? Object.fromEntries(entries as [string, string | string[]][]) : {}
  } catch {
    return {}
  }
}

const isSame = (a: string | string[] | undefined, b: string | string[] | undefined) => JSON.stringify(a ?? '') === JSON.stringify(b ?? '')

/**
 * Somebody saved while this form was open: which answers they changed, and how the form goes on. What was typed stays; an answer
 * that was not touched becomes the newest.
 */
export function afterOthers(before: FormValues, typed: FormValues, now: FormValues): { changed: string[]; values: FormValues } {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((field) => !isSame(before[field], now[field]))
  const taken = Object.fromEntries(changed.filter((field) => isSame(typed[field], before[field])).map((field) => [field, now[field] ?? (field.endsWith('[]') ? [] : '')]))
  return { changed, values: { ...typed, ...taken } }
}
