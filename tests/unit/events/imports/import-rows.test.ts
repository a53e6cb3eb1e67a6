import { describe, expect, it } from 'vitest'
import { judgeRows, type ImportContext, type JudgedRow } from '@/lib/events/imports/import-rows'
import { tableOf, type ImportTable } from '@/lib/events/imports/import-table'

const context = (more: Partial<ImportContext> = {}): ImportContext => ({
  timeZone: 'Europe/Riga', startsOn: new Date('2027-06-03T00:00:00Z'), endsOn: new Date('2027-06-04T00:00:00Z'), language: 'en', registrations: [],
  kinds: [{ id: 'sme', names: { en: 'Companies', lv: 'Uzņēmumi' }, organisationKinds: ['SME'] }, { id: 'authority', names: { en: 'Health authorities' }, organisationKinds: ['HEALTH_AUTHORITY'] }],
  ...more,
})
const judge = (headers: string, rows: string[][], more?: Partial<ImportContext>): JudgedRow[] => judgeRows(tableOf([headers.split(','), ...rows], false, String) as ImportTable, context(more))
const troubles = (rows: JudgedRow[]) => rows.map((row) => [row.number, ...row.problems.map((problem) => `${problem.column} ${problem.code}`)].join(': '))

describe('rows of a list', () => {
  it('are understood leniently', () => {
    const [row] = judge('Company,Type,Country,City,Web,First name,Last name,Mail,Title,Languages,Brings,Seeks,Arrival,Departure,Online,Time zone,Wheelchair,Hearing loop,Access,Max meetings,Reserve', [
      ['Rīgas SIA', 'uznemumi', 'Latvija', 'Rīga', 'rigas.example', 'Anna', 'Ozola', 'Anna@Example.org', 'CEO', 'English; LV / Deutsch', 'Beds', 'Wards', '3.6.2027 9:30', '15:00', 'x', 'Europe/Oslo', 'Yes', 'no', 'A ramp', '5', ''],
    ])
    expect(row!.problems).toEqual([])
    expect(row!.values).toMatchObject({
      organisationName: 'Rīgas SIA', kindId: 'sme', country: 'LV', city: 'Rīga', website: 'https://rigas.example/', brings: 'Beds', seeks: 'Wards',
      person: { name: 'Anna Ozola', email: 'anna@example.org', jobTitle: 'CEO', languages: ['en', 'lv', 'de'], arrives: '2027-06-03T09:30', leaves: '2027-06-04T15:00', attendance: 'online', timeZone: 'Europe/Oslo', needsStepFree: true, needsHearingLoop: false, accessNote: 'A ramp', maxMeetings: 5, isStandby: false, saysAccess: '1' },
    })
  })

  it('say of every cell what is wrong with it', () => {
    const rows = judge('Organisation,Kind,Country,Website,Person,E-mail,Languages,Arrives,Leaves,Online,Time zone,Meetings at most,Job title', [
      ['A', 'Companies', '', '', 'Anna', 'anna@example.org', '', '', '', '', '', '', ''],
      ['', 'Farmers', 'Atlantis', 'not a page', 'www.spam.example', 'nonsense', 'Klingon', '03/06/2027 10:00', 'soon', 'perhaps', 'Mars', 'many', 'x'.repeat(200)],
      ['B', '', '', '', '', '', '', '2027-09-01 10:00', '', '', '', '', ''],
      ['C', 'Companies', '', '', 'Cee', 'c@example.org', '', '2027-06-03 15:00', '2027-06-03 09:00', '', '', '', ''],
    ])
    expect(troubles(rows)).toEqual([
      '2',
      '3: organisation missing: kind kind: country country: website website: person person: email email: jobTitle too-long: languages language: arrives moment: leaves moment: online yes-no: timeZone time-zone: maxMeetings number',
      '4: kind kind-missing: person missing: email missing: arrives moment-elsewhere',
      '5: leaves leaves-first',
    ])
    expect(rows[1]!.problems.find((one) => one.code === 'kind')?.params).toEqual({ value: 'Farmers', kinds: 'Companies, Health authorities' })
  })

  it('are looked at beside each other: an address once, one kind for an organisation', () => {
    const rows = judge('Organisation,Kind,Person,E-mail', [['A', 'Companies', 'Anna', 'a@example.org'], ['Ā ', 'hospital', 'Ben', 'b@example.org'], ['B', 'company', 'Cee', 'A@example.org']])
    expect(troubles(rows)).toEqual(['2', '3: kind kind-differs', '4: email email-twice'])
    expect(rows[2]!.problems[0]!.params).toEqual({ row: 2 })
  })

  it('are looked at beside those who are registered', () => {
    const registration = (id: string, organisationName: string, state: ImportContext['registrations'][number]['state'], email: string, isGone = false) => ({ id, organisationName, kindId: 'authority', state, people: [{ id: `${id}-person`, email, isGone }] })
    const registrations = [registration('r1', 'Known', 'CONFIRMED', 'known@example.org'), registration('r2', 'Left', 'WITHDRAWN', 'left@example.org'), registration('r3', 'Alone', 'CONFIRMED', 'gone@example.org', true), registration('r4', 'Elsewhere', 'SUBMITTED', 'elsewhere@example.org'), registration('r5', 'Refused', 'REFUSED', 'free@example.org')]
    const rows = judge('Organisation,Kind,Person,E-mail', [
      ['known', '', 'Known', 'known@example.org'],
      ['Known', '', 'New', 'new@example.org'],
      ['Left', '', 'Left', 'left@example.org'],
      ['Other', 'Companies', 'Elsewhere', 'elsewhere@example.org'],
      ['Fresh', 'Companies', 'Free again', 'free@example.org'],
      ['Alone', '', 'Gone', 'gone@example.org'],
    ], { registrations })
    expect(rows.map((row) => [row.registrationId, row.participantId, row.notes.map((note) => note.code).join(), row.problems.map((problem) => problem.code).join()])).toEqual([
      ['r1', 'r1-person', 'known-person', ''],
      ['r1', null, 'joins', ''],
      ['r2', 'r2-person', 'gone', ''],
      [null, null, '', 'email-elsewhere'],
      [null, null, '', ''],
      ['r3', 'r3-person', 'gone', ''],
    ])
  })

  it('need no kind where there is one', () => {
    const one = context().kinds.slice(0, 1)
    expect(judge('Organisation,Person,E-mail', [['A', 'Anna', 'a@example.org']], { kinds: one })[0]!.values?.kindId).toBe('sme')
  })
})
