import { describe, expect, it } from 'vitest'
import { badgePath, codeIn } from '@/lib/events/day/badge-code'
import { clockDay, clockRange, clockTime, clocksDiffer } from '@/lib/events/event-clock'
import { canSayNoShow, countsAsMissed, noShowStanding } from '@/lib/events/day/no-show-window'
import { pairSentences, shortPairSentences } from '@/lib/events/wishes/pair-sentences'
import type { PairReasons } from '@/lib/events/wishes/pairing'
import { offerExpiry, slotsAround } from '@/lib/events/day/refill'
import { getPrintTranslator, getTranslator } from '@/lib/platform/i18n'

const minute = 60_000
const start = Date.UTC(2027, 5, 3, 6)
const slot = (from: number, length = 20) => ({ startsAt: new Date(start + from * minute), endsAt: new Date(start + (from + length) * minute) })
const at = (minutes: number) => new Date(start + minutes * minute)

describe('the clock of the day', () => {
  it('finds what runs and what comes next', () => {
    const slots = [slot(20), slot(0), slot(60)]
    expect([slotsAround(slots, at(-1)), slotsAround(slots, at(0)), slotsAround(slots, at(20)), slotsAround(slots, at(40)), slotsAround(slots, at(80))].map(({ current, next }) => [current && (current.startsAt.getTime() - start) / minute, next && (next.startsAt.getTime() - start) / minute])).toEqual([[null, 0], [0, 20], [20, 60], [null, 60], [null, null]])
  })

  it('lets an offer run until the slot begins, a quarter of an hour at most, and never into its last minutes', () => {
    const until = (now: number) => (offerExpiry(slot(0), at(now)).getTime() - start) / minute
    expect([-60, -10, -2, 3, 12].map(until)).toEqual([-45, 0, 2, 7, 15])
  })

  it('reads an instant on the event’s clock, over both changes of it', () => {
    const changed = { startsAt: new Date('2027-10-31T00:50:00Z'), endsAt: new Date('2027-10-31T01:10:00Z') }
    expect(clockRange(changed, 'Europe/Riga')).toBe('03:50–03:10')
    expect(clockRange({ startsAt: new Date('2027-03-28T00:50:00Z'), endsAt: new Date('2027-03-28T01:10:00Z') }, 'Europe/Riga')).toBe('02:50–04:10')
    expect([clockDay(new Date('2027-06-03T22:30:00Z'), 'Europe/Riga'), clockTime(new Date('2027-06-03T21:00:00Z'), 'Europe/Riga')]).toEqual(['2027-06-04', '00:00'])
    expect([clocksDiffer(at(0), 'Europe/Riga', ''), clocksDiffer(at(0), 'Europe/Riga', 'Europe/Helsinki'), clocksDiffer(at(0), 'Europe/Riga', 'Europe/Stockholm')]).toEqual([false, false, true])
  })
})

describe('a report that somebody did not come', () => {
  it('can be made from some minutes after the start until a day later', () => {
    expect([4, 5, 20, 24 * 60 + 20, 24 * 60 + 21].map((minutes) => canSayNoShow(slot(0), 5, at(minutes)))).toEqual([false, true, true, true, false])
  })

  it('counts while it stands and nobody disputes it', () => {
    const report = (disputed: boolean, decided: boolean, stands: boolean) => ({ stands, disputedAt: disputed ? at(1) : null, decidedAt: decided ? at(2) : null })
    const all = [report(false, false, true), report(true, false, true), report(true, true, true), report(true, true, false), report(false, true, false)]
    expect(all.map(noShowStanding)).toEqual(['said', 'disputed', 'stands', 'dismissed', 'dismissed'])
    expect(all.map(countsAsMissed)).toEqual([true, false, true, false, false])
  })
})

describe('what a badge says', () => {
  it('is read from the whole address, from the code alone, and from what a scanner makes of it', () => {
    const code = 'a b+c/ä'
    expect([badgePath('e', code), `http://localhost:3000${badgePath('e', code)}`, code, `  ${code}\n`, `https://x/day/check-in?from=1&code=${encodeURIComponent(code)}#x`].map(codeIn)).toEqual([code, code, code, code, code])
    expect(codeIn('?code=%E0%A4%A')).toBe('%E0%A4%A')
  })
})

describe('why two meet', () => {
  const because: PairReasons = {
    value: 80, bracket: 'must', wishedBy: { a: true, b: false }, languages: { state: 'shared', languages: ['en'] }, met: [],
    match: { seeker: 'a', seeking: { entryId: null, kind: 'NEED', title: 'Remote monitoring', language: 'en' }, offering: { entryId: null, kind: 'OFFERING', title: 'CardioWatch', language: 'en' }, score: 70, certainty: 80, strength: 'good', findings: [], isLeftOut: false },
  }

  it('is told to each from their own side', () => {
    expect(pairSentences(getTranslator('en'), because, 'a', 'Heart AB')).toEqual(['You wanted to meet Heart AB.', 'Heart AB offers “CardioWatch”, which fits what you look for.'])
    expect(pairSentences(getTranslator('en'), because, 'b', 'Region Norr')).toEqual(['Region Norr would like to meet you.', 'Region Norr looks for “Remote monitoring”, which fits what you offer.'])
  })

  it('is told in the language of a sheet, and not at all where nothing is known', () => {
    expect(shortPairSentences(getPrintTranslator('sv'), because, 'b', 'Region Norr')).toEqual(['Region Norr vill träffa dig.', 'Region Norr söker ”Remote monitoring”, som passar det du erbjuder.'])
    for (const nothing of [{}, null, 'x', []]) expect(pairSentences(getTranslator('en'), nothing, 'a', 'x')).toEqual([])
  })
})
