import { emailSchema, websiteSchema } from '@/lib/accounts/schemas'
import { instantOf, isTimeZone, localOf } from '@/lib/directory/zoned-time'
import { foldText } from '@/lib/platform/fold-text'
import { isCode, termsOf } from '@/lib/taxonomy/vocabulary'
import { importColumns, type ImportColumn } from './import-columns'
import { cellsOf, type ImportTable } from './import-table'
import { dayOf, type RegistrationState } from '../model'
import { languagesSchema, personNameSchema, registrationLine, registrationProse, type PersonInput } from '../registrations/registration-schemas'

/** What is wrong with a cell: a key below `registrations.import.problems.`, with what it says. */
export type ImportProblem = { column: ImportColumn; code: string; params: Record<string, string | number> }
/** Not wrong, but worth knowing. */
export type ImportNote = { code: 'known-person' | 'joins' | 'gone'; params: Record<string, string> }
export type ImportValues = { organisationName: string; kindId: string; country: string; city: string; website: string; brings: string; seeks: string; person: PersonInput }
export type JudgedRow = { number: number; organisation: string; person: string; email: string; problems: ImportProblem[]; notes: ImportNote[]; values: ImportValues | null; /** Of the organisation, if it is registered. */ registrationId: string | null; participantId: string | null }

export type ImportContext = {
  timeZone: string
  startsOn: Date
  endsOn: Date
  language: string
  kinds: readonly { id: string; names: Record<string, string>; organisationKinds: readonly string[] }[]
  registrations: readonly { id: string; organisationName: string; kindId: string; state: RegistrationState; people: readonly { id: string; email: string; isGone: boolean }[] }[]
}

/** Every row by itself and beside the others. Rows of one organisation, as it is written, make one registration. */
export function judgeRows(table: ImportTable, context: ImportContext): JudgedRow[] {
  const byEmail = new Map<string, number>()
  const kindOf = new Map<string, { kindId: string; number: number }>()
  const known = new Map(context.registrations.map((one) => [foldText(one.organisationName), one]))
  const addresses = new Map(context.registrations.flatMap((one) => one.people.flatMap((person) => (person.email === '' ? [] : [[person.email, { registration: one, person }] as const]))))
  return table.rows.map(({ number, cells }) => {
    const cellsSaid = cellsOf(table, cells)
    const { said, values, problems } = readRow(cellsSaid, context, known.get(foldText(cellsSaid.organisation))?.kindId ?? kindOf.get(foldText(cellsSaid.organisation))?.kindId ?? null)
    const row: JudgedRow = { number, organisation: said.organisation, person: said.person, email: said.email, problems, notes: [], values: null, registrationId: null, participantId: null }
    const key = foldText(said.organisation)
    const problem = (column: ImportColumn, code: string, params: ImportProblem['params'] = {}) => problems.push({ column, code, params })
    if (values) {
      const earlier = byEmail.get(values.person.email)
      if (earlier !== undefined) problem('email', 'email-twice', { row: earlier })
      const other = kindOf.get(key)
      if (other && other.kindId !== values.kindId) problem('kind', 'kind-differs', { row: other.number })
      const registration = known.get(key)
      const taken = addresses.get(values.person.email)
      const isTaken = taken !== undefined && !taken.person.isGone && !isGone(taken.registration.state)
      if (taken && isTaken && taken.registration.id !== registration?.id) problem('email', 'email-elsewhere', { organisation: taken.registration.organisationName })
      if (registration) {
        row.registrationId = registration.id
        const isIn = taken?.registration.id === registration.id
        if (isGone(registration.state) || (isIn && taken.person.isGone)) row.notes.push({ code: 'gone', params: {} })
        else if (isIn) row.notes.push({ code: 'known-person', params: {} })
        else row.notes.push({ code: 'joins', params: { organisation: registration.organisationName } })
        if (isIn) row.participantId = taken.person.id
      }
      if (earlier === undefined) byEmail.set(values.person.email, number)
      if (!other) kindOf.set(key, { kindId: values.kindId, number })
    }
    return problems.length > 0 ? row : { ...row, values }
  })
}

export const isGone = (state: RegistrationState): boolean => state === 'WITHDRAWN' || state === 'REFUSED'

const textSchemas = new Map<string, ReturnType<typeof registrationLine>>()

/** Made once: a schema costs more than what it checks. */
function textSchema(column: ImportColumn, max: number): ReturnType<typeof registrationLine> {
  const key = `${column} ${max}`
  const made = textSchemas.get(key) ?? (column === 'brings' || column === 'seeks' || column === 'accessNote' ? registrationProse(max) : registrationLine(max))
  textSchemas.set(key, made)
  return made
}

type Reading = { said: Record<ImportColumn, string>; values: ImportValues | null; problems: ImportProblem[] }

/** `sameKind`: that of the organisation's registration, or of an earlier row. */
function readRow(said: Record<ImportColumn, string>, context: ImportContext, sameKind: string | null): Reading {
  const problems: ImportProblem[] = []
  const problem = (column: ImportColumn, code: string, params: ImportProblem['params'] = {}) => {
    problems.push({ column, code, params })
  }
  const line = (column: ImportColumn, max: number): string => {
    const parsed = textSchema(column, max).safeParse(said[column])
    if (parsed.success) return parsed.data
    problem(column, said[column].length > max ? 'too-long' : 'hidden', { maximum: max })
    return ''
  }
  for (const column of ['organisation', 'person', 'email'] as const) if (said[column] === '') problem(column, 'missing')
  const organisationName = line('organisation', 200)
  const email = said.email === '' ? '' : (emailSchema.safeParse(said.email).data ?? null)
  if (email === null) problem('email', 'email', { value: short(said.email) })
  const name = said.person === '' ? '' : (personNameSchema.safeParse(said.person).data ?? null)
  if (name === null) problem('person', said.person.length > 120 ? 'too-long' : textSchema('person', 120).safeParse(said.person).success ? 'person' : 'hidden', { value: short(said.person), maximum: 120 })
  const website = websiteSchema.safeParse(said.website)
  if (!website.success) problem('website', 'website', { value: short(said.website) })
  const country = countryOf(said.country)
  if (country === null) problem('country', 'country', { value: short(said.country) })
  const languages = said.languages.split(/[,;/|]| and |\n/).map((part) => part.trim()).filter((part) => part !== '').map((part) => ({ part, code: languageOf(part) }))
  for (const { part, code } of languages) if (code === null) problem('languages', 'language', { value: short(part) })
  const codes = [...new Set(languages.flatMap(({ code }) => (code ? [code] : [])))]
  if (!languagesSchema.safeParse(codes).success) problem('languages', 'too-many', {})
  const kindId = kindIdOf(said, context, sameKind)
  if (kindId === null) problem('kind', said.kind === '' ? 'kind-missing' : 'kind', { value: short(said.kind), kinds: context.kinds.map((kind) => kind.names[context.language] ?? Object.values(kind.names)[0] ?? '').join(', ') })
  const yes = (column: ImportColumn): boolean => {
    const value = yesOf(said[column])
    if (value === null) problem(column, 'yes-no', { value: short(said[column]) })
    return value ?? false
  }
  const moment = (column: 'arrives' | 'leaves'): string => {
    const local = momentOf(said[column], dayOf(column === 'arrives' ? context.startsOn : context.endsOn))
    const instant = local ? instantOf(local, context.timeZone) : null
    if (local === '') return ''
    if (local === null || instant === null) problem(column, 'moment', { value: short(said[column]) })
    else if (!isNear(local, context)) problem(column, 'moment-elsewhere', { value: short(said[column]) })
    else return localOf(instant, context.timeZone)
    return ''
  }
  const [arrives, leaves] = [moment('arrives'), moment('leaves')]
  if (arrives !== '' && leaves !== '' && leaves <= arrives) problem('leaves', 'leaves-first')
  if (said.timeZone !== '' && !isTimeZone(said.timeZone)) problem('timeZone', 'time-zone', { value: short(said.timeZone) })
  const most = /^\d{1,3}(\.0)?$/.test(said.maxMeetings) ? Number(said.maxMeetings) : null
  if (said.maxMeetings !== '' && (most === null || most < 1 || most > 200)) problem('maxMeetings', 'number', { value: short(said.maxMeetings) })
  const person: PersonInput = {
    at: 0, id: '', name: name ?? '', email: email ?? '', jobTitle: line('jobTitle', 120), languages: codes, locale: '', attendance: yes('online') ? 'online' : 'on-site', timeZone: said.timeZone, arrives, leaves, blocks: [],
    saysAccess: said.stepFree !== '' || said.hearingLoop !== '' || said.accessNote !== '' ? '1' : undefined, needsStepFree: yes('stepFree'), needsHearingLoop: yes('hearingLoop'), accessNote: line('accessNote', 500), maxMeetings: most, agenda: [], isStandby: yes('standby'),
  }
  const values = { organisationName, kindId: kindId ?? '', country: country ?? '', city: line('city', 120), website: website.data ?? '', brings: line('brings', 2000), seeks: line('seeks', 2000), person }
  return { said: { ...said, email: email || said.email }, values: organisationName === '' || person.email === '' ? null : values, problems: problems.sort((a, b) => importColumns.indexOf(a.column) - importColumns.indexOf(b.column)) }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

function countryOf(typed: string): string | null {
  if (typed === '') return ''
  const code = typed.toUpperCase()
  if (isCode('country', code)) return code
  return { UK: 'GB', EL: 'GR' }[code] ?? codeByLabel('country', typed)
}

function languageOf(typed: string): string | null {
  const code = typed.toLowerCase()
  return isCode('language', code) ? code : codeByLabel('language', typed)
}

const labels = new Map<string, ReadonlyMap<string, string>>()

/** By its name in any of the languages that we know it in. */
function codeByLabel(vocabulary: 'country' | 'language', typed: string): string | null {
  let byLabel = labels.get(vocabulary)
  if (!byLabel) {
    byLabel = new Map(termsOf(vocabulary).flatMap((term) => Object.values(term.label).map((label) => [foldText(label), term.code] as const)))
    labels.set(vocabulary, byLabel)
  }
  return byLabel.get(foldText(typed)) ?? null
}

const plain = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
/** "Companies" and "company" are the same to whoever keeps a list. */
const singular = (text: string): string => plain(text).replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
const wordsForKinds: Record<string, readonly string[]> = {
  SME: ['sme', 'company', 'start up', 'startup', 'supplier', 'vendor'],
  HEALTH_AUTHORITY: ['health authority', 'authority', 'hospital', 'public buyer', 'buyer', 'healthcare provider'],
  INVESTOR: ['investor', 'fund', 'venture capital', 'vc'],
  CLUSTER: ['cluster'],
  RESEARCH: ['research', 'university', 'research organisation'],
  PATIENT_ORGANISATION: ['patient organisation'],
  SUPPORT_AGENCY: ['support agency', 'agency'],
}

/** By its name, else by what it is meant for; the only kind there is need not be said, nor what was said before. */
function kindIdOf(said: Record<ImportColumn, string>, context: ImportContext, sameKind: string | null): string | null {
  if (said.kind === '') return sameKind ?? (context.kinds.length === 1 ? context.kinds[0]!.id : null)
  const typed = singular(said.kind)
  const named = context.kinds.filter((kind) => Object.values(kind.names).some((name) => singular(name) === typed))
  if (named.length === 1) return named[0]!.id
  const codes = Object.entries(wordsForKinds).flatMap(([code, words]) => (words.includes(typed) || plain(code) === typed ? [code] : []))
  const meant = context.kinds.filter((kind) => kind.organisationKinds.some((code) => codes.includes(code)))
  return meant.length === 1 ? meant[0]!.id : null
}

const yesWords = ['yes', 'y', 'x', '1', 'true', 'ja', 'kylla', 'jah', 'taip', 'tak', 'oui']
const noWords = ['', 'no', 'n', '0', 'false', 'nein', 'nej', 'nei', 'ei', 'ne', 'nie', 'non', '-', '–']
const yesOf = (typed: string): boolean | null => (yesWords.includes(foldText(typed)) ? true : noWords.includes(foldText(typed)) ? false : null)

/** "2027-06-03 09:30", "3.6.2027 9:30", "09:30" on the day given. Empty for nothing; null for what is none, or can be read in two ways. */
function momentOf(typed: string, day: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0')
  const time = /^(\d{1,2})[:.](\d\d)(?::\d\d)?$/.exec(text)
  if (time) return `${day}T${two(time[1])}:${time[2]}`
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2})[:.](\d\d)(?::\d\d)?)?$/.exec(text)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2})[:.](\d\d)(?::\d\d)?)?$/.exec(text)
  const parts = iso ?? (dotted ? [dotted[0], dotted[3], dotted[2], dotted[1], dotted[4], dotted[5]] : null)
  // A day alone says nothing about an hour.
  if (!parts || parts[4] === undefined) return null
  return `${parts[1]}-${two(parts[2])}-${two(parts[3])}T${two(parts[4])}:${parts[5]}`
}

const dayLength = 86_400_000
const isNear = (local: string, { startsOn, endsOn }: ImportContext): boolean => {
  const at = Date.parse(`${local.slice(0, 10)}T00:00:00Z`)
  return at >= startsOn.getTime() - 2 * dayLength && at <= endsOn.getTime() + 2 * dayLength
}
