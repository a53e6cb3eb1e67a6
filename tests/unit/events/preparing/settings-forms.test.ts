import { expect, it } from 'vitest'
import { moved, atClock, proposedSession } from '@/lib/events/event-times'
import { missingFor } from '@/lib/events/preparing/publishing'
import { programmeWarnings, slotsLeft } from '@/lib/events/preparing/programme-check'
import { afterOthers, markOf, pairsForm, readMark, sessionForm } from '@/lib/events/preparing/settings-forms'
import { slotsOf } from '@/lib/events/preparing/slots'

it('keeps what was typed and takes what others changed where nothing was typed', () => {
  const before = { name: 'Old', venue: 'Hall', 'kinds[]': ['a'], city: 'Riga' }
  const typed = { name: 'Mine', venue: 'Hall', 'kinds[]': ['a'], city: 'Riga' }
  const now = { name: 'Theirs', venue: 'Castle', 'kinds[]': ['b'], city: 'Riga' }
  expect(afterOthers(before, typed, now)).toEqual({ changed: ['name', 'venue', 'kinds[]'], values: { name: 'Mine', venue: 'Castle', 'kinds[]': ['b'], city: 'Riga' } })
})

it('takes a box without a tick for what it is', () => {
  expect(afterOthers({ isForAll: 'on' }, {}, { isForAll: '' }).values).toEqual({})
  expect(afterOthers({ isForAll: '' }, {}, { isForAll: 'on' }).values).toEqual({ isForAll: 'on' })
})

it('reads back the mark it made, whatever the order, and bears a forged one', () => {
  expect(markOf({ b: '1', a: ['x'] })).toBe(markOf({ a: ['x'], b: '1' }))
  expect(readMark(markOf({ b: '1', a: ['x'] }))).toEqual({ a: ['x'], b: '1' })
  expect(readMark('{')).toEqual({})
})

it('lists every pair that may meet once', () => {
  expect(pairsForm([{ id: 'b', mayMeet: ['a', 'b'] }, { id: 'a', mayMeet: ['b'] }])).toEqual({ 'pairs[]': ['a:b', 'b:b'] })
})

it('fills a session with the clock times of the place', () => {
  const at = (time: string) => new Date(`2027-06-03T${time}:00Z`)
  expect(sessionForm({ name: 'Morning', startsAt: at('06:00'), endsAt: at('21:00'), slotMinutes: 20, pauseMinutes: 5, breaks: [{ startsAt: at('08:00'), endsAt: at('08:15') }] }, 'Europe/Riga')).toEqual({
    name: 'Morning', day: '2027-06-03', from: '09:00', to: '00:00', slotMinutes: '20', pauseMinutes: '5', 'breaks.0.from': '11:00', 'breaks.0.to': '11:15',
  })
})

it('keeps times of day over the change of the clocks and from zone to zone', () => {
  const nine = atClock('2027-03-27', '09:00', 'Europe/Riga')
  expect(moved(nine, 'Europe/Riga', 'Europe/Riga', 1).toISOString()).toBe('2027-03-28T06:00:00.000Z')
  expect(nine.toISOString()).toBe('2027-03-27T07:00:00.000Z')
  expect(moved(nine, 'Europe/Riga', 'Europe/Lisbon', 0).toISOString()).toBe('2027-03-27T09:00:00.000Z')
})

it.each([1, 7, 8, 12, 20])('proposes a session with room for exactly %i slots', (slots) => {
  const startsAt = new Date('2027-06-03T06:00:00Z')
  const { endsAt, breaks } = proposedSession(startsAt, 20, slots)
  expect(slotsOf({ startsAt, endsAt, slotMinutes: 20, pauseMinutes: 0, breaks })).toHaveLength(slots)
})

it('warns of what is for all over slots, and of two things in one track', () => {
  const at = (from: string, to: string) => ({ startsAt: new Date(`2027-06-03T${from}:00Z`), endsAt: new Date(`2027-06-03T${to}:00Z`) })
  const item = (id: string, from: string, to: string, track: string, isForAll = false) => ({ id, ...at(from, to), track, isForAll, texts: {} })
  const slots = [at('08:00', '08:20'), at('08:20', '08:40'), at('08:40', '09:00')]
  const agenda = [item('lunch', '08:30', '09:30', '', true), item('talk', '08:00', '09:00', 'Data'), item('panel', '08:30', '09:30', 'Data'), item('other', '08:30', '09:30', 'Law')]
  expect(programmeWarnings(agenda, slots)).toEqual([{ code: 'for-all-over-slots', itemId: 'lunch', slots: 2 }, { code: 'same-track', itemId: 'panel', otherId: 'talk' }])
  expect(slotsLeft(slots, [agenda[0]!])).toEqual([slots[0]])
})

const whole = {
  language: 'en', texts: { en: { name: 'Day', summary: 'Meetings.' } }, mode: 'ON_SITE' as const, venue: 'Hall', city: 'Riga', country: 'LV', timeZone: 'Europe/Riga', endsOn: new Date('2027-06-03T00:00:00Z'),
  registrationClosesAt: new Date('2027-05-01T00:00:00Z'), kinds: [{ mayMeet: ['b'] }], slots: 4, tables: 2,
}

it.each([
  ['nothing', {}, []],
  ['the summary', { texts: { en: { name: 'Day' } } }, ['summary']],
  ['texts in the main language', { texts: { fi: { name: 'Päivä', summary: 'Tapaamisia.' } } }, ['name', 'summary']],
  ['the venue', { venue: '' }, ['place']],
  ['no venue, as it is online', { venue: '', mode: 'ONLINE' as const }, []],
  ['a closing time to come', { registrationClosesAt: new Date('2026-12-01T00:00:00Z') }, ['closing']],
  ['days to come', { endsOn: new Date('2026-12-31T00:00:00Z') }, ['days']],
  ['kinds, slots and tables', { kinds: [{ mayMeet: [] }], slots: 0, tables: 0 }, ['kinds', 'slots', 'tables']],
])('an event that lacks %s', (_, fields, missing) => {
  expect(missingFor({ ...whole, ...fields }, new Date('2027-01-04T08:00:00Z'))).toEqual(missing)
})
