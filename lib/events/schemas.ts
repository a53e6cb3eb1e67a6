import { z } from 'zod'
import { organisationKinds } from '@/lib/accounts/model'
import { isTimeZone } from '@/lib/directory/zoned-time'
import { isCode } from '@/lib/taxonomy/vocabulary'
import { eventModes, questionTypes, staffRoles } from './model'

/** What an organiser may say of an event. Every schema names its fields: nothing else of a row can be set through it. */

/** Neither control characters nor marks that turn the reading direction. */
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
export const line = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max).refine((text) => !hidden.test(text), 'text.hidden'))
export const prose = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max).refine((text) => !hidden.test(text), 'text.hidden'))
const required = (max: number) => line(max).pipe(z.string().min(1))

const typed = z.union([z.number(), z.string(), z.null()])

/** A whole number as a form sends it. */
export const whole = (least: number, most: number) => typed.transform((value, ctx) => readWhole(value, least, most, ctx))
const wholeOrNone = (least: number, most: number) => typed.default(null).transform((value, ctx) => (value === null || value === '' ? null : readWhole(value, least, most, ctx)))

function readWhole(typed: number | string | null, least: number, most: number, ctx: z.RefinementCtx): number {
  const text = String(typed ?? '').trim()
  const value = /^\d{1,7}$/.test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return value
  ctx.addIssue({ code: 'custom', message: 'field.whole', params: { least, most } })
  return z.NEVER
}
const tick = z.union([z.boolean(), z.string().transform((value) => value === 'on')]).default(false)
const day = z.iso.date()
/** HH:MM on the event's clock. */
const isClock = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
const clock = z.string().trim().refine(isClock, 'field.clock')
const clockOrNone = z.string().trim().default('').refine((time) => time === '' || isClock(time), 'field.clock')
/** The end of a stretch: midnight is the end of the day. */
const atEnd = (time: string) => (time === '00:00' ? '24:00' : time)
const endClock = clock.transform(atEnd)
/** A date and a time on the event's clock; empty is "not yet said". */
const moment = z.string().trim().refine((text) => text === '' || /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text), 'field.moment').default('')
const zone = z.string().refine(isTimeZone, 'field.choice')
const language = z.string().refine((code) => isCode('language', code), 'field.choice')
const country = z.string().trim().toUpperCase().refine((code) => code === '' || isCode('country', code), 'field.choice').default('')
const link = z.string().transform((typed, ctx) => {
  const text = typed.trim()
  if (text === '') return ''
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && url.protocol === 'https:' && !url.username && !url.password && url.href.length <= 500) return url.href
  ctx.addIssue({ code: 'custom', message: 'field.https' })
  return z.NEVER
}).default('')
/** By language; a language without a text is left out. */
const names = (max: number) => z.record(language, line(max)).default({}).transform((byLanguage) => Object.fromEntries(Object.entries(byLanguage).filter(([, text]) => text !== '')))

const eventId = z.uuid()
/** What the form was filled with when it was opened. */
const before = z.string().max(200_000)

export const eventTextsSchema = z.object({ name: line(120), summary: line(300).default(''), description: prose(8000).default('') })
export type EventTexts = Record<string, Partial<z.infer<typeof eventTextsSchema>>>

/** The kinds a new event begins with; an event of another shape changes them. */
export const startingKinds = ['SME', 'HEALTH_AUTHORITY', 'INVESTOR'] as const

export const createEventSchema = z.object({
  name: required(120),
  language,
  mode: z.enum(eventModes),
  city: line(120).default(''),
  country,
  timeZone: zone,
  startsOn: day,
  startsAt: clock,
  slotMinutes: whole(5, 120),
  slots: whole(1, 40),
  expected: z.object({ SME: whole(0, 2000), HEALTH_AUTHORITY: whole(0, 2000), INVESTOR: whole(0, 2000) }),
})
export type CreateEvent = z.infer<typeof createEventSchema>

export const updateEventDetailsSchema = z.object({
  eventId,
  before,
  name: required(120),
  summary: line(300),
  description: prose(8000),
  language,
  mode: z.enum(eventModes),
  venue: line(200).default(''),
  address: line(300).default(''),
  city: line(120).default(''),
  country,
  onlineUrl: link,
  timeZone: zone,
  startsOn: day,
  endsOn: day,
  registrationOpensAt: moment,
  registrationClosesAt: moment,
  wishesCloseAt: moment,
  capacity: wholeOrNone(2, 10_000),
  peoplePerRegistration: whole(1, 20),
  mustLimit: whole(0, 50),
  likeLimit: whole(0, 200),
  feeNote: line(500).default(''),
  noShowMinutes: whole(1, 60),
  restAfter: wholeOrNone(1, 20),
})
export type UpdateEventDetails = z.infer<typeof updateEventDetailsSchema>

export const saveEventTextSchema = z.object({ eventId, before, language, name: line(120), summary: line(300), description: prose(8000) })
export type SaveEventText = z.infer<typeof saveEventTextSchema>

export const saveAgendaItemSchema = z.object({
  eventId,
  agendaItemId: z.uuid().optional(),
  before: before.default(''),
  day,
  from: clock,
  to: endClock,
  title: names(160),
  description: z.record(language, prose(2000)).default({}),
  track: line(60).default(''),
  place: line(120).default(''),
  speakers: line(300).default(''),
  isForAll: tick,
})
export type SaveAgendaItem = z.infer<typeof saveAgendaItemSchema>
export const removeAgendaItemSchema = z.object({ eventId, agendaItemId: z.uuid() })

/** Rows that nobody filled in are left out; `at` is the row of the form, for errors beside its fields. */
const breakRow = z.object({ from: clockOrNone, to: clockOrNone.transform(atEnd) })
export const saveMeetingSessionSchema = z.object({
  eventId,
  sessionId: z.uuid().optional(),
  before: before.default(''),
  name: line(80).default(''),
  day,
  from: clock,
  to: endClock,
  slotMinutes: whole(5, 120),
  pauseMinutes: whole(0, 60),
  breaks: z.array(breakRow).max(12).default([]).transform((rows) => rows.flatMap((row, at) => (row.from === '' && row.to === '' ? [] : [{ ...row, at }]))),
})
export type SaveMeetingSession = z.infer<typeof saveMeetingSessionSchema>
export const removeMeetingSessionSchema = z.object({ eventId, sessionId: z.uuid() })

const seating = { hall: line(60).default(''), isStepFree: tick, hasHearingLoop: tick }
export const addEventTablesSchema = z.object({
  eventId,
  place: z.enum(['table', 'room']),
  count: whole(1, 200),
  prefix: line(20).default(''),
  seats: whole(2, 40).default(4),
  onlineUrl: link,
  ...seating,
})
export type AddEventTables = z.infer<typeof addEventTablesSchema>
export const updateEventTableSchema = z.object({
  eventId,
  tableId: z.uuid(),
  before,
  label: required(30),
  seats: whole(2, 40),
  onlineUrl: link,
  ownerId: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
  ...seating,
})
export type UpdateEventTable = z.infer<typeof updateEventTableSchema>
const keepOr = z.enum(['', 'yes', 'no']).default('')
/** What is said of several tables at once; what is left empty stays as it is. */
export const changeEventTablesSchema = z.object({ eventId, tableIds: z.array(z.uuid()).min(1).max(500), hall: line(60).default(''), seats: wholeOrNone(2, 40), stepFree: keepOr, hearingLoop: keepOr })
export const removeEventTablesSchema = z.object({ eventId, tableIds: z.array(z.uuid()).min(1).max(500) })

export const saveParticipantKindSchema = z.object({
  eventId,
  kindId: z.uuid().optional(),
  before: before.default(''),
  names: names(60),
  organisationKinds: z.array(z.enum(organisationKinds)).max(organisationKinds.length).default([]),
  capacity: wholeOrNone(1, 5000),
  expected: whole(0, 5000),
  minMeetings: whole(0, 100),
  maxMeetings: wholeOrNone(1, 200),
})
export type SaveParticipantKind = z.infer<typeof saveParticipantKindSchema>
export const removeParticipantKindSchema = z.object({ eventId, kindId: z.uuid() })
/** Each pair once, as "id:id". */
export const saveWhoMeetsWhomSchema = z.object({ eventId, before, pairs: z.array(z.string().regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/)).max(400).default([]) })

const optionRow = z.object({ id: z.union([z.literal(''), z.uuid()]).default(''), names: names(120) })
export const saveRegistrationQuestionSchema = z.object({
  eventId,
  questionId: z.uuid().optional(),
  before: before.default(''),
  type: z.enum(questionTypes),
  label: names(200),
  help: names(300),
  isRequired: tick,
  options: z.array(optionRow).max(30).default([]).transform((rows) => rows.flatMap((row, at) => (Object.keys(row.names).length === 0 ? [] : [{ ...row, at }]))),
})
export type SaveRegistrationQuestion = z.infer<typeof saveRegistrationQuestionSchema>
export const moveRegistrationQuestionSchema = z.object({ eventId, questionId: z.uuid(), direction: z.enum(['up', 'down']) })
export const retireRegistrationQuestionSchema = z.object({ eventId, questionId: z.uuid(), isRetired: tick })

export const addEventStaffSchema = z.object({ eventId, email: z.string().transform((text) => text.trim().toLowerCase()).pipe(z.email().max(254)), role: z.enum(staffRoles) })
export const removeEventStaffSchema = z.object({ eventId, personId: z.uuid() })

export const publishEventSchema = z.object({ eventId })
export const cancelEventSchema = z.object({ eventId, reason: required(1000), confirmed: z.literal('on', 'event.not-confirmed') })
export const deleteEventSchema = z.object({ eventId, confirmed: z.literal('on', 'event.not-confirmed') })
export const copyEventSchema = z.object({ eventId, name: required(120), startsOn: day })
export type CopyEvent = z.infer<typeof copyEventSchema>
