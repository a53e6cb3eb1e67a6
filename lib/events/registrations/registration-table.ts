import { localOf } from '@/lib/directory/zoned-time'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import type { Answers } from './answers'
import { importColumns, type ImportColumn } from '../imports/import-columns'
import { dayOf, type RegistrationState } from '../model'
import type { RegistrationEventView, RegistrationView } from './registration-queries'
import type { SpreadsheetCell } from '../spreadsheet-cell'

type Person = {
  name: string; email: string; jobTitle: string; languages: string[]; attendsOnline: boolean; timeZone: string; arrivesAt: Date | null; leavesAt: Date | null
  needsStepFree: boolean; needsHearingLoop: boolean; accessNote: string; maxMeetings: number | null; isStandby: boolean; checkedInAt: Date | null; agendaChoices: { agendaItemId: string }[]
}
export type TableRegistration = {
  organisationName: string; country: string; city: string; website: string; size: string; kindId: string; state: RegistrationState; stateAt: Date; source: RegistrationView['source']; brings: string; seeks: string; createdAt: Date
  answers: Answers; entries: string[]; participants: Person[]
}

/** The columns of the import come first, under the same names: an exported list can be imported elsewhere. */
export function registrationRows(t: Translator, event: RegistrationEventView, registrations: readonly TableRegistration[]): { name: string; columns: string[]; rows: SpreadsheetCell[][] } {
  const text = (key: string) => t(`registrations.export.${key}`)
  const local = (at: Date | null) => (at === null ? '' : localOf(at.toISOString(), event.timeZone).replace('T', ' '))
  const yes = (value: boolean) => (value ? t('common.yes') : '')
  const country = (code: string) => (code === '' ? '' : labelOf('country', code, t.locale))
  const talks = new Map(event.talks.map((talk) => [talk.id, talk.title]))
  const answer = (answers: Answers, question: RegistrationEventView['questions'][number]): string => {
    const given = answers[question.id]
    const words = (value: string) => (question.type === 'YES_NO' ? t(value === 'yes' ? 'common.yes' : 'common.no') : question.type === 'TEXT' ? value : (question.options.find((option) => option.id === value)?.name ?? value))
    return given === undefined ? '' : (Array.isArray(given) ? given : [given]).map(words).join('; ')
  }
  const cells = (row: TableRegistration, person: Person | null): Record<ImportColumn, SpreadsheetCell> => ({
    organisation: row.organisationName,
    kind: event.kinds.find((kind) => kind.id === row.kindId)?.name ?? '',
    country: country(row.country),
    city: row.city,
    website: row.website,
    person: person?.name ?? '',
    email: person?.email ?? '',
    jobTitle: person?.jobTitle ?? '',
    languages: person?.languages.map((code) => labelOf('language', code, t.locale)).join('; ') ?? '',
    brings: row.brings,
    seeks: row.seeks,
    arrives: local(person?.arrivesAt ?? null),
    leaves: local(person?.leavesAt ?? null),
    online: yes(person?.attendsOnline ?? false),
    timeZone: person?.timeZone ?? '',
    stepFree: yes(person?.needsStepFree ?? false),
    hearingLoop: yes(person?.needsHearingLoop ?? false),
    accessNote: person?.accessNote ?? '',
    maxMeetings: person?.maxMeetings ?? null,
    standby: yes(person?.isStandby ?? false),
  })
  const more = ['state', 'state-at', 'source', 'size', 'entries', 'talks', 'checked-in', 'registered-at']
  return {
    name: text('sheet'),
    columns: [...importColumns.map((column) => t(`registrations.import.columns.${column}`)), ...more.map(text), ...event.questions.map((question) => question.label)],
    rows: registrations.flatMap((row) =>
      (row.participants.length > 0 ? row.participants : [null]).map((person) => {
        const of = cells(row, person)
        return [
          ...importColumns.map((column) => of[column]),
          t(`registrations.states.${row.state}`), local(row.stateAt), t(`registrations.sources.${row.source}`), row.size, row.entries.join('; '),
          person?.agendaChoices.map((choice) => talks.get(choice.agendaItemId) ?? '').filter((title) => title !== '').join('; ') ?? '', local(person?.checkedInAt ?? null), local(row.createdAt),
          ...event.questions.map((question) => answer(row.answers, question)),
        ]
      }),
    ),
  }
}

/** The columns of an import with one row that shows them: an invented person, to be overwritten. */
export function templateTable(t: Translator, event: Pick<RegistrationEventView, 'kinds' | 'startsOn' | 'endsOn'>): { name: string; columns: string[]; rows: SpreadsheetCell[][] } {
  const example: Partial<Record<ImportColumn, string>> = {
    kind: (event.kinds.find((kind) => kind.organisationKinds.includes('HEALTH_AUTHORITY')) ?? event.kinds[0])?.name ?? '',
    country: labelOf('country', 'LV', t.locale),
    arrives: `${dayOf(event.startsOn)} 08:30`,
    leaves: `${dayOf(event.endsOn)} 17:00`,
    ...Object.fromEntries((['organisation', 'person', 'email', 'jobTitle', 'languages', 'brings', 'seeks'] as const).map((column) => [column, t(`registrations.import.example.${column}`)])),
  }
  return { name: t('registrations.import.title'), columns: importColumns.map((column) => t(`registrations.import.columns.${column}`)), rows: [importColumns.map((column) => example[column] ?? '')] }
}
