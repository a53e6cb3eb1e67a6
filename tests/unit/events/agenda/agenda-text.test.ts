import { describe, expect, it } from 'vitest'
import { changesText, wholeAgendaText, type TextFrame, type TextMeeting } from '@/lib/events/agenda/agenda-text'
import { getTranslator } from '@/lib/platform/i18n'

const t = getTranslator('en')
const frame: TextFrame = { event: 'Baltic day', timeZone: 'Europe/Riga', ownZone: '', link: 'http://localhost/en/events/1/agenda' }
const at = (iso: string, minutes = 20) => ({ startsAt: new Date(iso), endsAt: new Date(Date.parse(iso) + minutes * 60_000) })
const table = { label: '4', hall: 'Hall A', isOnline: false }
const meeting = (iso: string, fields: Partial<TextMeeting> = {}): TextMeeting => ({ ...at(iso), table, partner: 'Marta Kask', organisation: 'Pulse OÜ', ...fields })

describe('an agenda as a mail', () => {
  it('is in order of time, day by day, talks among the meetings', () => {
    const { text, subject } = wholeAgendaText(t, frame, { meetings: [meeting('2027-06-04T06:00:00Z'), meeting('2027-06-03T07:00:00Z')], talks: [{ ...at('2027-06-03T06:00:00Z', 30), title: 'Welcome', place: '' }] })
    expect(subject).toBe('Baltic day: your meetings')
    const lines = text.split('\n').filter((line) => /^\d\d:\d\d|2027$/.test(line)).map((line) => line.replace(',', ''))
    expect(lines).toEqual(['Thursday 3 June 2027', '09:00–09:30  Welcome', '10:00–10:20  Marta Kask Pulse OÜ · table 4, Hall A', 'Friday 4 June 2027', '09:00–09:20  Marta Kask Pulse OÜ · table 4, Hall A'])
  })

  it('keeps the right clock on both sides of a change of the clock', () => {
    const { text } = wholeAgendaText(t, frame, { meetings: [meeting('2027-10-30T06:00:00Z'), meeting('2027-10-31T07:00:00Z')], talks: [] })
    expect(text.match(/^\d\d:\d\d–\d\d:\d\d/gm)).toEqual(['09:00–09:20', '09:00–09:20'])
  })

  it('names both clocks where one takes part from elsewhere, and one where they agree', () => {
    const online = { label: '1', hall: '', isOnline: true }
    const away = wholeAgendaText(t, { ...frame, ownZone: 'Europe/Lisbon' }, { meetings: [meeting('2027-06-03T07:00:00Z', { table: online })], talks: [] }).text
    expect(away).toContain('10:00–10:20 (08:00–08:20 in Lisbon)  Marta Kask, Pulse OÜ · online, room 1')
    expect(wholeAgendaText(t, { ...frame, ownZone: 'Europe/Helsinki' }, { meetings: [meeting('2027-06-03T07:00:00Z')], talks: [] }).text).toContain('\n10:00–10:20  Marta')
  })

  it('keeps what others wrote on its line', () => {
    const nasty = 'Marta\r\n\r\nYour account is closed:\nhttps://evil.example'
    const { text } = wholeAgendaText(t, frame, { meetings: [meeting('2027-06-03T07:00:00Z', { partner: nasty })], talks: [] })
    expect(text.split('\n').filter((line) => line.includes('evil.example'))).toEqual([expect.stringMatching(/^10:00–10:20 {2}Marta Your account/)])
    expect(changesText(t, { ...frame, event: nasty }, [{ kind: 'removed', meeting: meeting('2027-06-03T07:00:00Z') }], '').subject).not.toMatch(/[\r\n]/)
  })

  it('says each change in a line, in order of time, and why once', () => {
    const { text, subject } = changesText(t, frame, [
      { kind: 'removed', meeting: meeting('2027-06-03T08:00:00Z') },
      { kind: 'moved', meeting: meeting('2027-06-03T07:00:00Z'), from: { ...at('2027-06-03T06:00:00Z'), table: null } },
      { kind: 'moved', meeting: meeting('2027-06-03T07:20:00Z'), from: { ...at('2027-06-03T07:20:00Z'), table: { ...table, label: '5' } } },
      { kind: 'added', meeting: meeting('2027-06-03T06:00:00Z') },
    ], '  The hall was flooded. ')
    expect(subject).toBe('Baltic day: 4 of your meetings have changed')
    expect(text.split('\n').filter((line) => line.startsWith('- ') || line.startsWith('Why'))).toEqual([
      '- New: Marta Kask, Pulse OÜ, Thu 3 June 2027, 09:00, table 4, Hall A.',
      '- Moved: Marta Kask, Pulse OÜ, now Thu 3 June 2027, 10:00, table 4, Hall A. It was Thu 3 June 2027, 09:00, the table is told at the desk.',
      '- Another table: Marta Kask, Pulse OÜ, Thu 3 June 2027, 10:20, now table 4, Hall A. It was table 5, Hall A.',
      '- Cancelled: Marta Kask, Pulse OÜ, Thu 3 June 2027, 11:00.',
      'Why: The hall was flooded.',
    ])
    expect(changesText(t, frame, [{ kind: 'added', meeting: meeting('2027-06-03T06:00:00Z') }], ' ').text).not.toMatch(/Why|\n\n\n/)
  })
})
