import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OfferingContent } from '@/lib/directory/schemas'
import { rankOfferings } from '@/lib/matching/rank'
import { need, offering } from './build'

const today = new Date('2027-01-10T09:00:00Z')
const asked = need({
  title: 'Remote monitoring of heart failure',
  problem: 'Nurses call patients with heart failure every day to ask for weight and blood pressure. We want home monitoring with alerts and a link to our records system.',
  categories: ['ehr'],
  careSettings: ['home-care'],
  cpv: ['48814000'],
  interoperability: ['fhir'],
  country: 'FI',
  languages: ['fi'],
  stage: 'tender',
})
const honest = {
  title: 'Home heart',
  summary: 'Monitoring of heart patients at home.',
  description: 'Patients measure weight and blood pressure at home. Nurses see alerts and act. The data goes to the records system. The service runs in the cloud and is used by clinics.',
  categories: ['ehr'],
  careSettings: ['home-care'],
  cpv: ['48814000'],
  interoperability: ['fhir'],
  countriesServed: ['FI'],
  productLanguages: ['fi'],
  trl: 9,
}
const subjects = ['payroll roster', 'dialysis pharmacy', 'wound images', 'triage beds ward', 'billing claims', 'laboratory orders results']
const others = Array.from({ length: 24 }, (_, at) => offering(`other-${at}`, { title: `Thing ${at}`, description: `${subjects[at % subjects.length]} system for hospitals and clinics` }))

const matchOf = (changed: Partial<OfferingContent>) => rankOfferings(asked, [...others, offering('me', { ...honest, ...changed })], { today, wordsFor: 0 }).find(({ id }) => id === 'me')!
const scoreOf = (changed: Partial<OfferingContent>): number => matchOf(changed).score
const plain = scoreOf({})
const said = (times: number, text = honest.description) => Array.from({ length: times }, () => text).join(' ')
/** Less than this nobody sees on a list of scores out of a hundred. */
const unnoticed = 0.25
const runs = { numRuns: 25 }

describe('a newcomer', () => {
  const reference = fc.record({ country: fc.constantFrom('FI', 'DE'), isPublicBody: fc.boolean(), kind: fc.constantFrom('ready-made' as const, 'developed-or-altered' as const) })
  const references = fc.array(reference, { minLength: 1, maxLength: 5 }).map((list) => list.map((one) => ({ ...one, customer: 'A customer', year: null, note: '' })))

  it('loses nothing: references add, and what else is judged stays as it is', () => {
    const without = matchOf({})
    expect(without.findings.find(({ criterion }) => criterion === 'references')).toMatchObject({ points: 0, state: 'not-stated' })
    fc.assert(
      fc.property(references, (some) => {
        const established = matchOf({ references: some })
        const besides = (match: typeof without) => match.findings.filter(({ criterion }) => criterion !== 'references')
        expect(established.score).toBeGreaterThan(without.score)
        expect(besides(established)).toEqual(besides(without))
      }),
      runs,
    )
  })

  it('is called a strong match where what is judged fits', () => {
    expect(matchOf({}).strength).toBe('strong')
  })
})

describe('stuffing', () => {
  it('with ten thousand tags gains nothing, in any list', () => {
    const lists = fc.subarray(['categories', 'careSettings', 'careAreas', 'interoperability', 'cpv', 'productLanguages'] as const, { minLength: 1 })
    fc.assert(
      fc.property(lists, (keys) => {
        const own: Partial<Pick<OfferingContent, (typeof keys)[number]>> = honest
        const stuffed = Object.fromEntries(keys.map((key) => [key, [...(own[key] ?? []), ...Array.from({ length: 10_000 }, (_, at) => (key === 'cpv' ? String(10_000_000 + at) : `tag-${at}`))]]))
        expect(scoreOf(stuffed)).toBeLessThanOrEqual(plain)
      }),
      { numRuns: 10 },
    )
  })

  it('with the same tag many times gains nothing', () => {
    const many = (code: string) => Array.from({ length: 500 }, () => code)
    expect(scoreOf({ careSettings: many('home-care'), cpv: many('48814000'), categories: many('ehr'), interoperability: many('fhir') })).toBeLessThanOrEqual(plain)
  })

  it('by saying the same over and over gains nothing', () => {
    for (const times of [2, 3, 5, 40]) expect(scoreOf({ description: said(times) })).toBeCloseTo(plain, 6)
  })

  it('with words of other trades only loses', () => {
    const trades = fc.shuffledSubarray(subjects.flatMap((text) => text.split(' ')), { minLength: 4 })
    fc.assert(
      fc.property(trades, (words) => {
        expect(scoreOf({ description: `${honest.description} ${words.join(' ')}` })).toBeLessThanOrEqual(plain)
      }),
      runs,
    )
  })

  it('with characters nobody sees gains nothing', () => {
    const unseen = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad')
    const words = fc.array(fc.constantFrom('heart', 'failure', 'monitoring', 'remote', 'weight', 'nurses'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(unseen, words, fc.integer({ min: 1, max: 4 }), (character, list, at) => {
        const hidden = list.map((word) => `${word.slice(0, at)}${character}${word.slice(at)}`).join(' ')
        const open = list.join(' ')
        const gained = scoreOf({ description: `${honest.description} ${hidden}` }) - Math.max(plain, scoreOf({ description: `${honest.description} ${open}` }))
        expect(gained).toBeLessThan(unnoticed)
      }),
      runs,
    )
  })

  it('with HTML around words gains nothing over the words themselves', () => {
    const tags = fc.constantFrom(['<span style="display:none">', '</span>'], ['<!-- ', ' -->'], ['<b hidden>', '</b>'], ['<font size="0">', '</font>'])
    const words = fc.array(fc.constantFrom('heart', 'failure', 'monitoring', 'remote', 'weight', 'nurses'), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(tags, words, ([open, close], list) => {
        const gained = scoreOf({ description: `${honest.description} ${open}${list.join(' ')}${close}` }) - scoreOf({ description: `${honest.description} ${list.join(' ')}` })
        expect(gained).toBeLessThan(unnoticed)
      }),
      runs,
    )
  })

  it('with capitals and look-alike letters gains nothing', () => {
    for (const text of ['HEART Heart heart hEart ', 'hеart fаilure ', 'ＨＥＡＲＴ ']) expect(scoreOf({ description: `${honest.description} ${said(30, text)}` }) - plain).toBeLessThan(unnoticed)
  })
})
