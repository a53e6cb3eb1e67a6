/** The tables an organiser takes away, in words. Pure. */
import { localOf } from '@/lib/directory/zoned-time'
import type { Translator } from '@/lib/platform/i18n'
import type { MeetingSource, RegistrationState } from '../model'
import type { MeetingStanding } from './outcome'
import type { SpreadsheetCell } from '../spreadsheet-cell'

export type MeetingRecord = { startsAt: Date | null; table: string; hall: string; a: { organisation: string; person: string }; b: { organisation: string; person: string }; source: MeetingSource; standing: MeetingStanding }
export type ParticipantRecord = { organisation: string; kind: string; country: string; city: string; size: string; state: RegistrationState; person: string; jobTitle: string; email: string; checkedInAt: Date | null }
export type WishRecord = { organisation: string; kind: string; must: number; like: number; received: number; held: number }

export const reportTableNames = ['meetings', 'participants', 'wishes'] as const
export type ReportTableName = (typeof reportTableNames)[number]
type Records = { event: { timeZone: string }; meetings: readonly MeetingRecord[]; participants: readonly ParticipantRecord[]; wishes: readonly WishRecord[] }
export type ReportTable = { name: string; columns: string[]; rows: SpreadsheetCell[][] }

export function reportTable(name: ReportTableName, records: Records, t: Translator): ReportTable {
  const word = (key: string) => t(`outcomes.export.${key}`)
  const when = (at: Date | null) => (at === null ? '' : localOf(at.toISOString(), records.event.timeZone).replace('T', ' '))
  const table = (columns: readonly string[], rows: SpreadsheetCell[][]): ReportTable => ({ name: word(`tables.${name}`), columns: columns.map((column) => word(`columns.${column}`)), rows })
  if (name === 'meetings') {
    return table(
      ['begins', 'hall', 'table', 'organisation', 'person', 'other-organisation', 'other-person', 'source', 'state'],
      records.meetings.map((row) => [when(row.startsAt), row.hall, row.table, row.a.organisation, row.a.person, row.b.organisation, row.b.person, word(`source.${row.source}`), word(`standing.${row.standing}`)]),
    )
  }
  if (name === 'participants') {
    return table(
      ['organisation', 'kind', 'country', 'city', 'size', 'registration', 'person', 'job-title', 'email', 'checked-in'],
      records.participants.map((row) => [row.organisation, row.kind, row.country, row.city, row.size === '' ? '' : t(`outcomes.report.size.${row.size}`), word(`registration.${row.state}`), row.person, row.jobTitle, row.email, when(row.checkedInAt)]),
    )
  }
  return table(['organisation', 'kind', 'must', 'like', 'received', 'held'], records.wishes.map((row) => [row.organisation, row.kind, row.must, row.like, row.received, row.held]))
}
