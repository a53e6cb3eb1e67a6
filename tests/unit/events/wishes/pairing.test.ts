import { describe, expect, it } from 'vitest'
import { bracketOf, bracketRange, brackets, pairValue, sharedLanguages, type Mark } from '@/lib/events/wishes/pairing'
import { wishMarks } from '@/lib/events/model'

const marks: Mark[] = [...wishMarks, null]
const value = (fields: Partial<Parameters<typeof pairValue>[0]> = {}) => pairValue({ bracket: 'none', score: 50, languages: 'shared', hasMet: false, ...fields })

describe('the bracket of a pair', () => {
  it('is none at all as soon as one side says not, whatever the other says', () => {
    for (const other of marks) expect([bracketOf('NOT', other), bracketOf(other, 'NOT')]).toEqual([null, null])
  })

  it('follows from both wishes, whichever side they are of', () => {
    const wished = (['MUST', 'LIKE', null] as const).flatMap((a) => (['MUST', 'LIKE', null] as const).map((b) => [a, b, bracketOf(a, b)]))
    expect(wished).toEqual([
      ['MUST', 'MUST', 'must-must'], ['MUST', 'LIKE', 'must-like'], ['MUST', null, 'must'],
      ['LIKE', 'MUST', 'must-like'], ['LIKE', 'LIKE', 'like-like'], ['LIKE', null, 'like'],
      [null, 'MUST', 'must'], [null, 'LIKE', 'like'], [null, null, 'none'],
    ])
  })

  it('never lets the best match of one bracket be worth more than the worst of a better one', () => {
    for (const [i, bracket] of brackets.entries()) {
      const better = brackets[i - 1]
      expect(value({ bracket, score: 100 })).toBe(bracketRange[bracket][1])
      if (better) expect(value({ bracket, score: 100 })).toBeLessThanOrEqual(value({ bracket: better, score: 0 }))
    }
  })
})

describe('the value of a pair', () => {
  it('rises with the match inside its bracket, and is never nothing', () => {
    expect([0, 25, 50, 75, 100].map((score) => value({ bracket: 'like', score }))).toEqual([30, 35, 40, 45, 50])
    expect(value({ score: null })).toBe(1)
    expect(value({ score: 0, languages: 'none', hasMet: true })).toBe(1)
  })

  it('is less without a common language, and the same where one has not said what they speak', () => {
    expect([value(), value({ languages: 'none' }), value({ languages: 'unknown' })]).toEqual([16, 9, 16])
    expect(value({ bracket: 'must-must', score: 100, languages: 'none' })).toBe(60)
  })

  it('is half for those who have met, unless somebody wishes to meet again', () => {
    expect([value({ hasMet: true }), value({ bracket: 'like', hasMet: true }), value({ bracket: 'like' })]).toEqual([8, 40, 40])
  })
})

describe('common languages', () => {
  it('are those that both speak', () => {
    expect(sharedLanguages(['fi', 'en', 'sv'], ['sv', 'en'])).toEqual({ state: 'shared', languages: ['en', 'sv'] })
    expect(sharedLanguages(['fi'], ['lv'])).toEqual({ state: 'none', languages: [] })
    expect(sharedLanguages([], ['lv'])).toEqual({ state: 'unknown', languages: [] })
  })
})
