import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import { saveMeetingNote } from '@/lib/events/commands/save-meeting-note'
import { getReport, getReportRecords } from '@/lib/events/outcomes/report-queries'
import { reportTable, reportTableNames } from '@/lib/events/outcomes/report-tables'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { getTranslator } from '@/lib/platform/i18n'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '@/tests/factories/event'
import { createMet, evening, type Met } from '@/tests/factories/met'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'

let met: Met
let event: CreatedEvent
beforeEach(async () => {
  setClock(evening)
  met = await createMet()
  event = met.event
})
afterEach(() => setClock(null))

const report = (actor = event.actor) => getReport(actor, event.id, 'en')

/** Six authorities in Finland who meet six companies in Sweden, and all say how it was. */
async function manyMet(): Promise<{ companies: CreatedAttendee[]; authorities: CreatedAttendee[] }> {
  const big = await createEvent({ slots: 2, tables: 6 })
  event = big
  const companies: CreatedAttendee[] = []
  const authorities: CreatedAttendee[] = []
  for (let i = 0; i < 6; i++) {
    companies.push(await createAttendee(big, 'sme', { country: 'SE' }))
    authorities.push(await createAttendee(big, 'authority', { country: 'FI' }))
    const { id } = await createMeeting(big, companies[i]!, authorities[i]!, { slot: 0, table: i })
    await recordOutcome(companies[i]!.actor, { meetingId: id, answer: 'useful.3' })
    await recordOutcome(authorities[i]!.actor, { meetingId: id, answer: i === 0 ? 'held.no' : 'next.SECOND_MEETING' })
  }
  return { companies, authorities }
}

describe('the report', () => {
  it('counts registrations, wishes, meetings and answers of the event', async () => {
    const { companies, authorities } = await manyMet()
    await createAttendee(event, 'investor', { state: 'WAITING' })
    await createWish(event, companies[0]!, authorities[0]!, 'MUST')
    await createWish(event, authorities[0]!, companies[0]!, 'LIKE')
    await createWish(event, companies[0]!, authorities[1]!, 'LIKE')
    await createWish(event, authorities[1]!, companies[0]!, 'NOT')
    await db.eventParticipant.update({ where: { id: companies[0]!.participantId }, data: { checkedInAt: evening } })
    const { totals, groups } = (await report()).report
    expect(totals).toEqual({
      registered: 13, confirmed: 12, checkedIn: 1, people: 12, peopleCheckedIn: 1,
      wishes: 3, acceptance: { count: 2, of: 3 },
      planned: 6, cancelled: 0, coming: 0, held: 5, noShows: 0, notHeld: 1,
      kept: { count: 5, of: 6 }, meetingsPerPerson: { count: 10, of: 1 },
      usefulness: { counts: { 1: 0, 2: 0, 3: 5 }, useful: { count: 5, of: 5 } },
      nextSteps: { counts: { NONE: 0, INFORMATION: 0, SECOND_MEETING: 5, PILOT_TALK: 0 }, second: { count: 5, of: 5 } },
      threads: 0, later: null,
    })
    expect(groups.map(({ grouping, rows }) => [grouping, rows.map(({ confirmed }) => confirmed)])).toEqual([['kind', [6, 6]], ['country', [6, 6]], ['size', [12]]])
    expect((await report()).kinds[groups[0]!.rows[0]!.key]).toMatch(/Companies|Health authorities/)
  })

  it('holds no answer of so few, whoever reads it', async () => {
    await recordOutcome(met.company.actor, { meetingId: met.meetingId, answer: 'useful.1' })
    const { totals, groups } = (await report()).report
    expect([totals.held, totals.usefulness, totals.nextSteps, groups.flatMap(({ rows }) => rows)]).toEqual([1, null, null, []])
  })

  it('compares with the last event of the same organiser', async () => {
    const earlier = async (name: string, startsOn: string, organisationId: string) => {
      const one = await createEvent({ name, startsAt: new Date(`${startsOn}T06:00:00Z`) })
      await db.matchEvent.update({ where: { id: one.id }, data: { organisationId } })
      return one
    }
    await earlier('Older', '2025-06-03', event.organisation.id)
    const last = await earlier('Last', '2026-06-03', event.organisation.id)
    await createAttendee(last, 'sme')
    await earlier('Somebody else’s', '2027-01-03', met.company.organisation.id)
    await earlier('Next', '2028-06-03', event.organisation.id)
    expect((await report()).last).toMatchObject({ name: 'Last', totals: { confirmed: 1 } })
  })

  it('does not tell a helper from outside of the organiser’s other events', async () => {
    const last = await createEvent({ startsAt: new Date('2026-06-03T06:00:00Z') })
    await db.matchEvent.update({ where: { id: last.id }, data: { organisationId: event.organisation.id } })
    const person = await createPerson()
    await db.eventStaff.create({ data: { eventId: event.id, personId: person.id, role: 'ORGANISER', addedById: event.actor.personId } })
    expect((await report(await actorFor(person))).last).toBeNull()
    expect((await report()).last).not.toBeNull()
  })

  it('exists for the event’s organisers alone', async () => {
    const elsewhere = await createEvent()
    const desk = await createPerson()
    await db.eventStaff.create({ data: { eventId: event.id, personId: desk.id, role: 'DESK', addedById: event.actor.personId } })
    for (const actor of [visitor, { kind: 'job', name: 'x' } as const, elsewhere.actor, met.company.actor, await actorFor(desk), await actorFor(await createPerson({ platformRoles: ['ADMIN', 'NAVIGATOR'] }))]) {
      expect(await outcomeOf(getReport(actor, event.id, 'en'))).toBe('NotFound not-found')
      expect(await outcomeOf(getReportRecords(actor, event.id, 'en'))).toBe('NotFound not-found')
    }
    expect(await outcomeOf(getReport(event.actor, elsewhere.id, 'en'))).toBe('NotFound not-found')
    expect(await outcomeOf(getReportRecords(event.actor, elsewhere.id, 'en'))).toBe('NotFound not-found')
    expect(await outcomeOf(getReport(event.actor, 'x', 'en'))).toBe('NotFound not-found')
  })

  it('asks the database as often for three meetings as for one', async () => {
    const read = (query: typeof getReport | typeof getReportRecords) => countStatements(() => query(event.actor, event.id, 'en'))
    const [one, rows] = [await read(getReport), await read(getReportRecords)]
    for (const slot of [1, 2]) await createMeeting(event, await createAttendee(event, 'sme'), await createAttendee(event, 'authority'), { slot })
    expect([await read(getReport), await read(getReportRecords)]).toEqual([one, rows])
  })
})

describe('the rows to take away', () => {
  const t = getTranslator('en')

  it('are meetings with what they count as, people, and how many wished', async () => {
    const third = await createAttendee(event, 'authority')
    await createWish(event, met.company, met.authority, 'MUST')
    await createWish(event, met.company, third, 'LIKE')
    await createWish(event, third, met.company, 'NOT')
    const records = await getReportRecords(event.actor, event.id, 'en')
    expect(reportTable('meetings', records, t).rows).toEqual([['2027-06-03 09:00', 'Hall A', '1', met.company.name, met.company.person.name, met.authority.name, met.authority.person.name, 'By the schedule', 'Held']])
    expect(reportTable('participants', records, t).rows.map((row) => [row[0], row[1], row[5], row[8]])).toEqual(
      [met.company, met.authority, third].map((one) => [one.name, one === met.company ? 'Companies' : 'Health authorities', 'Confirmed', one.person.email]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    )
    expect(reportTable('wishes', records, t).rows.find(([name]) => name === met.company.name)).toEqual([met.company.name, 'Companies', 1, 1, 0, 1])
    expect(reportTable('wishes', records, t).rows.find(([name]) => name === third.name)).toEqual([third.name, 'Health authorities', 0, 0, 1, 0])
  })

  it('say of a meeting that it does not count as held, and not who said so', async () => {
    const before = reportTable('meetings', await getReportRecords(event.actor, event.id, 'en'), t).rows[0]!
    await recordOutcome(met.authority.actor, { meetingId: met.meetingId, answer: 'held.no' })
    expect(reportTable('meetings', await getReportRecords(event.actor, event.id, 'en'), t).rows[0]).toEqual([...before.slice(0, -1), 'Not held'])
  })

  it('hold no word and no answer of anybody, and nothing of another event', async () => {
    const elsewhere = await createMet()
    await recordOutcome(met.company.actor, { meetingId: met.meetingId, answer: 'next.PILOT_TALK' })
    await saveMeetingNote(met.company.actor, { meetingId: met.meetingId, text: 'A secret note' })
    const records = await getReportRecords(event.actor, event.id, 'en')
    const all = JSON.stringify([records, reportTableNames.map((name) => reportTable(name, records, t))])
    for (const secret of ['A secret note', 'PILOT', 'pilot', 'useful', elsewhere.company.name + '"', elsewhere.company.person.email, elsewhere.event.id]) expect([secret, all.includes(secret)]).toEqual([secret, false])
  })
})
