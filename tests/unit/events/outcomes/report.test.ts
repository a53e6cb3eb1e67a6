import { describe, expect, it } from 'vitest'
import { besideField, changeOf, fieldFigures, reportOf, totalsOf, type ReportFacts, type ReportMeeting, type ReportOrganisation } from '@/lib/events/outcomes/report'

const organisation = (id: string, fields: Partial<ReportOrganisation> = {}): ReportOrganisation => ({ id, state: 'CONFIRMED', kind: 'k', country: 'FI', size: '', people: 1, checkedIn: 1, ...fields })
const many = (prefix: string, count: number, fields: Partial<ReportOrganisation> = {}) => Array.from({ length: count }, (_, i) => organisation(`${prefix}${i}`, fields))
const meeting = (aId: string, bId: string, fields: Partial<ReportMeeting> = {}): ReportMeeting => ({ id: `${aId}-${bId}`, aId, bId, standing: 'held', hasThread: false, answers: [], later: [], ...fields })
const facts = (fields: Partial<ReportFacts> = {}): ReportFacts => ({ organisations: [], wishes: [], meetings: [], ...fields })

describe('figures of an event', () => {
  it('counts who came', () => {
    const { registered, confirmed, checkedIn, people, peopleCheckedIn } = totalsOf(
      facts({ organisations: [organisation('a', { people: 3, checkedIn: 2 }), organisation('b', { checkedIn: 0 }), organisation('c', { state: 'WAITING' }), organisation('d', { state: 'WITHDRAWN' }), organisation('e', { state: 'INVITED' })] }),
    )
    expect({ registered, confirmed, checkedIn, people, peopleCheckedIn }).toEqual({ registered: 4, confirmed: 2, checkedIn: 1, people: 4, peopleCheckedIn: 2 })
  })

  it('takes a wish for accepted that was answered by the same or led to a meeting', () => {
    const organisations = [...many('a', 4), organisation('w', { state: 'WAITING' })]
    const wishes = [
      { fromId: 'a0', toId: 'a1' },
      { fromId: 'a1', toId: 'a0' },
      { fromId: 'a0', toId: 'a2' },
      { fromId: 'a0', toId: 'a3' },
      { fromId: 'a2', toId: 'a3' },
      { fromId: 'a3', toId: 'w' },
    ]
    const meetings = [meeting('a2', 'a0'), meeting('a2', 'a3', { standing: 'cancelled' })]
    expect(totalsOf(facts({ organisations, wishes, meetings })).acceptance).toEqual({ count: 3, of: 5 })
  })

  it('counts meetings by what became of them, and keeps those still to come out of the rate', () => {
    const meetings = [meeting('a0', 'a1'), meeting('a0', 'a2'), meeting('a0', 'a3', { standing: 'no-show' }), meeting('a1', 'a2', { standing: 'not-held' }), meeting('a1', 'a3', { standing: 'coming' }), meeting('a2', 'a3', { standing: 'cancelled' })]
    const { planned, held, noShows, notHeld, coming, cancelled, kept, meetingsPerPerson } = totalsOf(facts({ organisations: many('a', 4), meetings }))
    expect({ planned, held, noShows, notHeld, coming, cancelled, kept, meetingsPerPerson }).toEqual({ planned: 5, held: 2, noShows: 1, notHeld: 1, coming: 1, cancelled: 1, kept: { count: 2, of: 4 }, meetingsPerPerson: { count: 4, of: 4 } })
  })

  it('divides by people of confirmed organisations where nobody was checked in', () => {
    expect(totalsOf(facts({ organisations: many('a', 4, { people: 2, checkedIn: 0 }), meetings: [meeting('a0', 'a1')] })).meetingsPerPerson).toEqual({ count: 2, of: 8 })
    expect(totalsOf(facts()).meetingsPerPerson).toBeNull()
  })

  const answered = (count: number) =>
    Array.from({ length: count }, (_, i) => meeting(`a${i}`, 'b0', { answers: [{ organisationId: `a${i}`, usefulness: i === 0 ? 1 : 3, nextStep: i < 2 ? 'SECOND_MEETING' : 'NONE' }], later: [{ organisationId: `a${i}`, result: i === 0 ? 'PILOT' : 'NOTHING' }] }))

  it('shows answers once five organisations have given them', () => {
    const organisations = [...many('a', 6), organisation('b0')]
    const four = totalsOf(facts({ organisations, meetings: answered(4) }))
    expect([four.usefulness, four.nextSteps, four.later]).toEqual([null, null, null])
    const five = totalsOf(facts({ organisations, meetings: answered(5) }))
    expect(five.usefulness).toEqual({ counts: { 1: 1, 2: 0, 3: 4 }, useful: { count: 4, of: 5 } })
    expect(five.nextSteps).toEqual({ counts: { NONE: 3, INFORMATION: 0, SECOND_MEETING: 2, PILOT_TALK: 0 }, second: { count: 2, of: 5 } })
    expect(five.later).toEqual({ counts: { NOTHING: 4, TALKING: 0, PILOT: 1, CONTRACT: 0 }, answered: 5 })
  })

  it('counts one organisation that answers often as one', () => {
    const meetings = Array.from({ length: 8 }, (_, i) => meeting('a0', `b${i}`, { answers: [{ organisationId: 'a0', usefulness: 3, nextStep: null }] }))
    expect(totalsOf(facts({ organisations: [organisation('a0'), ...many('b', 8)], meetings })).usefulness).toBeNull()
  })

  it('leaves out what is answered about a meeting that does not count as held', () => {
    const meetings = answered(6).map((one, i) => (i === 0 ? { ...one, standing: 'not-held' as const } : one))
    expect(totalsOf(facts({ organisations: many('a', 6), meetings })).usefulness!.counts).toEqual({ 1: 0, 2: 0, 3: 5 })
  })

  it('takes the further of what the two sides answered later', () => {
    const meetings = answered(5).map((one, i) => (i === 1 ? { ...one, later: [...one.later, { organisationId: 'b0', result: 'CONTRACT' as const }] } : one))
    expect(totalsOf(facts({ organisations: many('a', 6), meetings })).later!.counts).toEqual({ NOTHING: 3, TALKING: 0, PILOT: 1, CONTRACT: 1 })
  })
})

describe('figures of groups', () => {
  const organisations = [...many('c', 20, { kind: 'companies', size: 'small' }), ...many('h', 8, { kind: 'authorities', size: '' }), ...many('i', 3, { kind: 'investors', size: '' })]
  const meetings = organisations.slice(0, 8).map((one, i) => meeting(one.id, `h${i}`, { answers: [{ organisationId: one.id, usefulness: 3, nextStep: 'NONE' }, ...(i < 3 ? [{ organisationId: `h${i}`, usefulness: 1 as const, nextStep: null }] : [])] }))
  const { groups } = reportOf(facts({ organisations, meetings, wishes: [{ fromId: 'c0', toId: 'h0' }, { fromId: 'c1', toId: 'h7' }] }))
  const byKind = groups.find(({ grouping }) => grouping === 'kind')!

  it('leaves out a small group, and the next one with it', () => {
    expect(byKind.rows.map(({ key }) => key)).toEqual(['companies'])
    expect(byKind.withheld).toEqual({ groups: 2, organisations: 11 })
  })

  it('counts a group’s own wishes, meetings and answers', () => {
    const [companies] = byKind.rows
    expect(companies).toMatchObject({ confirmed: 20, checkedIn: 20, wishes: 2, acceptance: { count: 1, of: 2 }, perOrganisation: { count: 8, of: 20 } })
  })

  it('withholds answers where the rest would be what three organisations said', () => {
    // Eleven answered: eight companies, and three authorities who are known by subtraction.
    expect(byKind.rows[0]!.useful).toBe('withheld')
    expect(byKind.rows[0]!.second).toEqual({ count: 0, of: 8 })
    expect(byKind.rows[0]!.later).toBe('withheld')
  })

  it('shows no answer by group from which a small one can be worked out', () => {
    const shown = groups.flatMap(({ rows }) => rows.filter(({ useful }) => useful !== 'withheld'))
    expect(shown.map(({ key }) => key)).toEqual(['FI'])
  })
})

describe('comparing', () => {
  it('tells the change where both are known', () => {
    expect(changeOf({ count: 3, of: 4 }, { count: 1, of: 2 })).toBe(0.25)
    expect(changeOf({ count: 3, of: 4 }, null)).toBeNull()
  })

  it('places a figure beside the field’s', () => {
    expect([0.39, 0.4, 0.6, 0.61].map((value) => besideField(value, fieldFigures.acceptance))).toEqual(['below', 'within', 'within', 'above'])
    expect([1.9, 2, 9].map((value) => besideField(value, fieldFigures.meetingsPerPerson))).toEqual(['below', 'within', 'within'])
    expect(besideField(null, fieldFigures.kept)).toBeNull()
  })
})
