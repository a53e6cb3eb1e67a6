import { expect, it } from 'vitest'
import { formatCalendarDate, formatDate, formatDistance, formatList, formatMoment, formatMoney } from '@/lib/platform/format'

const at = new Date('2027-03-12T12:00:00Z')
const later = (ms: number) => new Date(at.getTime() + ms)
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

it('says a moment on the clock of its place, and which place', () => {
  expect(formatMoment('en', at, 'Europe/Vilnius')).toBe('Fri 12 March 2027, 14:00, Vilnius')
  expect(formatMoment('en', at, 'America/Argentina/Buenos_Aires')).toBe('Fri 12 March 2027, 09:00, Buenos Aires')
  expect(formatMoment('fi', at, 'Europe/Helsinki')).toBe('pe 12. maaliskuuta 2027, 14.00, Helsinki')
})

it('falls back to UTC where the zone is none', () => {
  for (const zone of ['', 'Mars/Olympus', '../etc']) expect(formatMoment('en', at, zone)).toBe('Fri 12 March 2027, 12:00, UTC')
})

it('says how far away it is in the unit that people would use', () => {
  const said = [9 * day, 2 * day, 47 * hour, 3 * hour, 90 * minute, -30 * minute, -9 * day, 70 * day, 800 * day].map((ms) => formatDistance('en', later(ms), at))
  expect(said).toEqual(['in 9 days', 'in 2 days', 'in 47 hours', 'in 3 hours', 'in 90 minutes', '30 minutes ago', '9 days ago', 'in 2 months', 'in 2 years'])
})

it('writes dates and money as the locale does', () => {
  expect([formatDate('en', at), formatCalendarDate('en', '2027-01-02'), formatCalendarDate('en', 'soon')]).toEqual(['12 March 2027', '2 January 2027', 'soon'])
  expect([formatMoney('en', 5000, 5000, 'EUR'), formatMoney('en', 5000, 5000, ''), formatMoney('en', 5000, 5000, 'nonsense')]).toEqual(['€5,000', '5,000', '5,000'])
  expect(formatMoney('en', 200000, 800000, 'EUR').replace(/\s/g, ' ')).toBe('€200,000 – €800,000')
  expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c')
})
