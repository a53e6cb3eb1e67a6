import { expect, it } from 'vitest'
import { laterTimes, monthsLater, outcomesUntil, remindTimes } from '@/lib/events/outcomes/after-times'

const event = (endsOn: string, timeZone = 'Europe/Riga') => ({ endsOn: new Date(`${endsOn}T00:00:00Z`), timeZone })

it('reminds the evening of the last day on the event’s clock', () => {
  expect(remindTimes(event('2027-06-03'), new Date('2027-06-03T09:00:00Z')).from.toISOString()).toBe('2027-06-03T15:00:00.000Z')
  expect(remindTimes(event('2027-12-03'), new Date('2027-12-03T09:00:00Z')).from.toISOString()).toBe('2027-12-03T16:00:00.000Z')
})

it('waits for the last slot of a late day, and gives up after two weeks', () => {
  const { from, until } = remindTimes(event('2027-06-03'), new Date('2027-06-03T18:00:00Z'))
  expect(from.toISOString()).toBe('2027-06-03T18:30:00.000Z')
  expect(until.toISOString()).toBe('2027-06-17T18:30:00.000Z')
})

it('asks three months later at nine, across a change of the clock', () => {
  expect(laterTimes(event('2027-09-15')).from.toISOString()).toBe('2027-12-15T07:00:00.000Z')
  expect(laterTimes(event('2027-03-15')).from.toISOString()).toBe('2027-06-15T06:00:00.000Z')
})

it('takes the last day of a month that is shorter', () => {
  expect(monthsLater(new Date('2027-11-30T00:00:00Z'), 3).toISOString()).toBe('2028-02-29T00:00:00.000Z')
  expect(monthsLater(new Date('2026-11-30T00:00:00Z'), 3).toISOString()).toBe('2027-02-28T00:00:00.000Z')
})

it('lets answers be changed for ninety days', () => {
  expect(outcomesUntil(event('2027-06-03')).toISOString()).toBe('2027-09-01T20:59:00.000Z')
})
