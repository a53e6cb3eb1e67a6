import { z } from 'zod'
import { emailSchema, websiteSchema } from '@/lib/accounts/schemas'
import { isTimeZone } from '@/lib/directory/zoned-time'
import { isCode } from '@/lib/taxonomy/vocabulary'

/** Neither control characters nor marks that turn the reading direction: what is shown must be what was written. */
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
export const registrationLine = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max).refine((text) => !hidden.test(text), 'text.hidden'))
export const registrationProse = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max).refine((text) => !hidden.test(text), 'text.hidden'))
const required = (max: number) => registrationLine(max).pipe(z.string().min(1))
const said = (max: number) => registrationProse(max).pipe(z.string().min(1))
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .default('')
    .transform((typed, ctx) => {
      const text = typed.trim()
      if (text === '') return null
      const value = Number(text)
      if (/^\d{1,4}$/.test(text) && value >= least && value <= most) return value
      ctx.addIssue({ code: 'custom', message: 'registration.whole-number' })
      return z.NEVER
    })

export const blocksPerPerson = 12
export const entriesPerRegistration = 50
/** Names of people go into mails: no addresses of pages in them. */
const personName = required(120).pipe(z.string().refine((name) => !/[<>]|:\/\/|www\./iu.test(name), 'account.person-name'))
export const personNameSchema = personName
export const languagesSchema = z.array(z.string().refine((code) => isCode('language', code), 'field.choice')).max(20)

/** Times stay as they were typed, on the clock of the event; the command turns them into instants. */
const blockSchema = z.object({ from: z.string().trim().max(30).default(''), to: z.string().trim().max(30).default(''), note: registrationLine(120).default('') })
const isBlankBlock = (row: z.infer<typeof blockSchema>) => row.from === '' && row.to === '' && row.note === ''

const personFields = {
  /** Of somebody who is in the registration already. */
  id: z.uuid().or(z.literal('')).default(''),
  name: personName,
  jobTitle: registrationLine(120).default(''),
  languages: languagesSchema.default([]),
  locale: z.string().max(10).default(''),
  attendance: z.enum(['on-site', 'online']).default('on-site'),
  timeZone: z.string().trim().refine((zone) => zone === '' || isTimeZone(zone), 'registration.time-zone').default(''),
  arrives: z.string().trim().max(30).default(''),
  leaves: z.string().trim().max(30).default(''),
  blocks: z.array(blockSchema).max(blocksPerPerson).default([]).transform((rows) => rows.flatMap((row, at) => (isBlankBlock(row) ? [] : [{ ...row, at }]))),
  /** The form had the questions about access: without it nothing is said about them. */
  saysAccess: z.literal('1').optional(),
  needsStepFree: ticked,
  needsHearingLoop: ticked,
  accessNote: registrationProse(500).default(''),
  maxMeetings: wholeNumber(1, 200),
  agenda: z.array(z.uuid()).max(100).default([]),
}
const personSchema = z.object({ ...personFields, email: emailSchema })
/** Organisers may add somebody whose address nobody knows. */
const organiserPersonSchema = z.object({ ...personFields, email: emailSchema.or(z.literal('')), isStandby: ticked })

const emptyTexts = ['id', 'name', 'email'] as const
const isBlankRow = (row: unknown): boolean => typeof row === 'object' && row !== null && emptyTexts.every((key) => String((row as Record<string, unknown>)[key] ?? '').trim() === '')

/** Rows that nobody filled in are left out; `at` is the row of the form, for errors beside its fields. */
function peopleSchema<S extends z.ZodType>(schema: S, most: number) {
  return z
    .array(z.unknown())
    .max(most)
    .transform((rows, ctx) => {
      const people: (z.output<S> & { at: number })[] = []
      rows.forEach((row, at) => {
        if (isBlankRow(row)) return
        const parsed = schema.safeParse(row)
        if (parsed.success) people.push({ ...(parsed.data as z.output<S> & object), at })
        else for (const issue of parsed.error.issues) ctx.issues.push({ ...issue, path: [at, ...issue.path], input: row } as Parameters<typeof ctx.issues.push>[0])
      })
      return people
    })
}

export const peoplePerForm = 30
const content = {
  eventId: z.uuid(),
  brings: registrationProse(2000).default(''),
  seeks: registrationProse(2000).default(''),
  entries: z.array(z.uuid()).max(entriesPerRegistration).default([]),
  answers: z.record(z.string().max(60), z.union([z.string().max(10_000), z.array(z.string().max(200)).max(100)])).default({}),
}
const kindId = z.uuid().or(z.literal('')).default('')
const people = peopleSchema(personSchema, peoplePerForm).default([])
const revision = z.coerce.number().int().min(0)

export const submitRegistrationSchema = z.object({ ...content, /** Of an invitation or of one that was withdrawn. */ registrationId: z.uuid().or(z.literal('')).default(''), kindId, people })
export type SubmitRegistration = z.infer<typeof submitRegistrationSchema>
export type PersonInput = SubmitRegistration['people'][number] & { isStandby?: boolean }

export const updateRegistrationSchema = z.object({ ...content, registrationId: z.uuid(), people, revision })
export type UpdateRegistration = z.infer<typeof updateRegistrationSchema>

const organiserPeople = peopleSchema(organiserPersonSchema, 100).default([])
const aboutOrganisation = {
  organisationName: required(200),
  country: z.string().trim().toUpperCase().refine((code) => code === '' || isCode('country', code), 'field.choice').default(''),
  city: registrationLine(120).default(''),
  website: websiteSchema.default(''),
}

export const amendRegistrationSchema = z.object({ ...content, ...aboutOrganisation, registrationId: z.uuid(), kindId: z.uuid(), people: organiserPeople, revision })
export type AmendRegistration = z.infer<typeof amendRegistrationSchema>

/** On the day: a name and a kind are enough. */
export const addRegistrationSchema = z.object({
  eventId: z.uuid(),
  ...aboutOrganisation,
  kindId: z.uuid(),
  name: personName,
  email: emailSchema.or(z.literal('')).default(''),
  jobTitle: registrationLine(120).default(''),
  languages: languagesSchema.default([]),
  brings: registrationProse(2000).default(''),
  seeks: registrationProse(2000).default(''),
  isHere: ticked,
  isStandby: ticked,
})
export type AddRegistration = z.infer<typeof addRegistrationSchema>

const one = { eventId: z.uuid(), registrationId: z.uuid() }
export const registrationSchema = z.object(one)
export type RegistrationAsked = z.infer<typeof registrationSchema>

export const withdrawRegistrationSchema = z.object({ ...one, text: registrationProse(1000).default('') })
export type WithdrawRegistration = z.infer<typeof withdrawRegistrationSchema>
export const withdrawParticipantSchema = z.object({ eventId: z.uuid(), participantId: z.uuid() })
export type WithdrawParticipant = z.infer<typeof withdrawParticipantSchema>
export const answerOrganiserSchema = z.object({ ...one, text: said(2000) })
export type AnswerOrganiser = z.infer<typeof answerOrganiserSchema>
export const askRegistrantSchema = z.object({ ...one, text: said(2000) })
export type AskRegistrant = z.infer<typeof askRegistrantSchema>
export const refuseRegistrationSchema = z.object({ ...one, text: said(2000) })
export type RefuseRegistration = z.infer<typeof refuseRegistrationSchema>
export const confirmRegistrationsSchema = z.object({ eventId: z.uuid(), registrations: z.array(z.uuid()).min(1).max(1000) })
export type ConfirmRegistrations = z.infer<typeof confirmRegistrationsSchema>
/** Of one registration; without one, to everybody who has not opened their place. */
export const sendInvitationsAgainSchema = z.object({ eventId: z.uuid(), registrationId: z.uuid().or(z.literal('')).default('') })
export type SendInvitationsAgain = z.infer<typeof sendInvitationsAgainSchema>
export const setOrganiserMailsSchema = z.object({ eventId: z.uuid(), isOn: z.enum(['yes', 'no']).transform((value) => value === 'yes') })
export type SetOrganiserMails = z.output<typeof setOrganiserMailsSchema>
export const stopOrganiserMailsSchema = z.object({ token: z.string().min(1).max(100) })
export type StopOrganiserMails = z.output<typeof stopOrganiserMailsSchema>
export const claimPlaceSchema = z.object({ eventId: z.uuid() })
export type ClaimPlace = z.infer<typeof claimPlaceSchema>
