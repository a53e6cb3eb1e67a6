import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { AgendaMeeting } from '@/lib/events/agenda/agenda'
import { calendarOf, type CalendarDay } from '@/lib/events/agenda/calendar'
import { instantOf } from '@/lib/directory/zoned-time'
import { getPrintTranslator } from '@/lib/platform/i18n'

const t = getPrintTranslator('en')
const minute = 60_000
const links = { meeting: (id: string) => `https://sund.example/en/events/e/meetings/${id}`, agenda: 'https://sund.example/en/events/e/agenda' }

const meeting = (fields: Partial<AgendaMeeting> = {}): AgendaMeeting => ({
  kind: 'meeting', id: 'm1', startsAt: new Date('2027-06-03T06:00:00Z'), endsAt: new Date('2027-06-03T06:20:00Z'), plannedStartsAt: new Date('2027-06-03T06:00:00Z'), standing: 'as-told', toldAt: new Date('2027-05-20T09:00:00Z'),
  partner: { participantId: 'p', name: 'Anna Ozola', jobTitle: 'Head of procurement', organisation: 'Riga East Hospital', country: 'LV', languages: ['en'] },
  table: { label: '12', hall: 'Hall A', isOnline: false }, onlineUrl: null, because: {}, side: 'a', sequence: 0, isWithoutPlace: false, ...fields,
})
const day = (entries: CalendarDay['entries'], fields: Partial<CalendarDay> = {}): CalendarDay => ({ event: { id: 'e', name: 'Meeting day', venue: 'Congress hall', address: 'Street 1', city: 'Riga', timeZone: 'Europe/Riga', state: 'OPEN' }, isCancelled: false, entries, asOf: new Date('2027-06-01T09:00:00Z'), ...fields })
const file = (entries: CalendarDay['entries'], fields: Partial<CalendarDay> = {}, only?: string) => calendarOf(t, day(entries, fields), links, () => ['You and Riga East Hospital would like to meet.'], only)
const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as [string, [], []])
const events = (text: string) => parse(text).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

describe('a calendar entry', () => {
  it('is the same instant whatever clock changes: both change nights, and a session across the change', () => {
    for (const [local, zone, length] of [
      ['2027-03-28T02:40', 'Europe/Riga', 60], // the clock goes from 3 to 4
      ['2027-10-31T03:30', 'Europe/Riga', 60], // 3 to 4 comes twice
      ['2027-03-27T23:50', 'Europe/Riga', 600],
      ['2027-10-30T23:50', 'Europe/Riga', 600],
      ['2027-11-07T01:30', 'America/New_York', 60],
      ['2027-06-03T09:00', 'Asia/Kathmandu', 20],
    ] as const) {
      const startsAt = new Date(instantOf(local, zone)!)
      const endsAt = new Date(startsAt.getTime() + length * minute)
      const [found] = events(file([meeting({ startsAt, endsAt })], { event: { ...day([]).event, timeZone: zone } }))
      expect([local, found!.startDate.toJSDate().toISOString(), found!.endDate.toJSDate().toISOString()]).toEqual([local, startsAt.toISOString(), endsAt.toISOString()])
      expect(found!.startDate.zone.tzid).toBe('UTC')
    }
  })

  it('keeps its UID, and counts what was told', () => {
    const [first, later] = [events(file([meeting()]))[0]!, events(file([meeting({ sequence: 3, standing: 'changed', startsAt: new Date('2027-06-03T07:00:00Z'), endsAt: new Date('2027-06-03T07:20:00Z') })]))[0]!]
    expect(later.uid).toBe(first.uid)
    expect([first.sequence, later.sequence]).toEqual([0, 3])
  })

  it('says who, where and why', () => {
    const [found] = events(file([meeting()]))
    expect(found!.summary).toBe('Meeting: Riga East Hospital')
    expect(found!.location).toBe('Table 12, Hall A, Congress hall, Street 1, Riga')
    expect(found!.description).toBe('Anna Ozola, Head of procurement, Riga East Hospital\nYou and Riga East Hospital would like to meet.\nhttps://sund.example/en/events/e/meetings/m1')
  })

  it('stays in as cancelled; the file of one takes itself out', () => {
    const entries = [meeting({ standing: 'cancelled', sequence: 2 }), meeting({ id: 'm2' })]
    const all = parse(file(entries))
    expect(all.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(all.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('status'))).toEqual(['CANCELLED', 'CONFIRMED'])
    const one = parse(file(entries, {}, 'm1'))
    expect(one.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(one.getAllSubcomponents('vevent').map((found) => [found.getFirstPropertyValue('status'), found.getFirstPropertyValue('sequence')])).toEqual([['CANCELLED', 2]])
  })

  it('is cancelled with the event, or with who withdrew, and newer than what was told before', () => {
    for (const fields of [{ isCancelled: true }, { event: { ...day([]).event, state: 'CANCELLED' } }]) {
      const found = parse(file([meeting({ sequence: 1 })], fields)).getAllSubcomponents('vevent')[0]!
      expect([found.getFirstPropertyValue('status'), found.getFirstPropertyValue('sequence')]).toEqual(['CANCELLED', 2])
    }
  })

  it('folds lines at 75 octets, and never within a letter', () => {
    const name = 'Samodzielny Publiczny Zakład Opieki Zdrowotnej Szpital Wojewódzki im. Świętej Jadwigi w Łęczycy 😀'.repeat(3)
    const text = file([meeting({ partner: { ...meeting().partner, organisation: name } })])
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(events(text)[0]!.summary).toBe(`Meeting: ${name}`)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('lets no name add a line, an entry or an attendee, whatever it holds', () => {
    const piece = fc.oneof(fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\u000b', 'END:VEVENT', 'BEGIN:VEVENT', 'ATTENDEE:mailto:x@evil.example', ';', ',', '\\', '\\n', ':', '"', ' ', '\u0000'), fc.string({ unit: 'binary', maxLength: 12 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')), (name) => {
        const hostile = name.isWellFormed() ? name : 'x'
        const text = calendarOf(t, day([meeting({ partner: { ...meeting().partner, name: hostile, jobTitle: hostile, organisation: hostile }, table: { label: hostile, hall: hostile, isOnline: false } })], { event: { ...day([]).event, name: hostile, venue: hostile, address: hostile, city: hostile } }), links, () => [hostile])
        const calendar = parse(text)
        expect(calendar.getAllSubcomponents().map(({ name: kind }) => kind)).toEqual(['vevent'])
        expect(calendar.getFirstSubcomponent('vevent')!.getAllProperties('attendee')).toEqual([])
        expect(text.split('\r\n').filter((line) => line !== '' && !/^([A-Z-]+[;:]| )/.test(line))).toEqual([])
        expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
      }),
      { numRuns: 400 },
    )
  })
})
