import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relationOf, smeSize, smeSizes, type MissingFigure, type RelatedEnterprise, type SmeSize, type StatedEnterprise } from '@/lib/accounts/sme-size'

const million = 1_000_000

const enterprise = (said: Partial<StatedEnterprise> = {}): StatedEnterprise => ({
  headcount: null,
  turnover: null,
  balanceSheet: null,
  publicBodyShare: 0,
  relatedEnterprises: [],
  ...said,
})

const related = (share: number, said: Partial<RelatedEnterprise> = {}): RelatedEnterprise => ({ name: 'Other', share, headcount: 0, turnover: 0, balanceSheet: 0, ...said })

const stated = (headcount: number | null, turnover: number | null, balanceSheet: number | null) => enterprise({ headcount, turnover, balanceSheet })

describe('the size of an enterprise whose figures are all stated', () => {
  it.each<[number, number, number, SmeSize['size']]>([
    [0, 0, 0, 'micro'],
    [9.99, 2 * million, 2 * million, 'micro'],
    [10, 0, 0, 'small'],
    [9, 2 * million + 1, 2 * million + 1, 'small'],
    [9, 2 * million + 1, 2 * million, 'micro'],
    [9, 2 * million, 90 * million, 'micro'],
    [49.5, 10 * million, 10 * million, 'small'],
    [50, 1 * million, 1 * million, 'medium'],
    [49, 10 * million + 1, 10 * million + 1, 'medium'],
    [49, 10 * million + 1, 10 * million, 'small'],
    [49, 10 * million, 43 * million, 'small'],
    [249, 50 * million, 43 * million, 'medium'],
    [249, 50 * million + 1, 43 * million, 'medium'],
    [249, 50 * million, 43 * million + 1, 'medium'],
    [249, 50 * million + 1, 43 * million + 1, 'large'],
    [250, 0, 0, 'large'],
    [3, 51 * million, 44 * million, 'large'],
  ])('%d people, %d turnover, %d balance sheet: %s', (headcount, turnover, balanceSheet, size) => {
    expect(smeSize(stated(headcount, turnover, balanceSheet)).size).toBe(size)
  })
})

describe('an enterprise that states some figures', () => {
  it.each<[string, StatedEnterprise, SmeSize['size'], MissingFigure[]]>([
    ['nothing', enterprise(), 'not-stated', [{ figure: 'headcount', of: null }, { figure: 'money', of: null }]],
    ['300 people alone', stated(300, null, null), 'large', []],
    ['5 people alone', stated(5, null, null), 'not-stated', [{ figure: 'money', of: null }]],
    ['5 people and a small turnover', stated(5, million, null), 'micro', []],
    ['5 people and a small balance sheet', stated(5, null, million), 'micro', []],
    ['5 people and a large turnover', stated(5, 60 * million, null), 'not-stated', [{ figure: 'balanceSheet', of: null }]],
    ['5 people and a large balance sheet', stated(5, null, 44 * million), 'not-stated', [{ figure: 'turnover', of: null }]],
    ['60 people and a small turnover', stated(60, million, null), 'medium', []],
    ['60 people and a turnover of 30 million', stated(60, 30 * million, null), 'medium', []],
    ['both sums beyond every ceiling', stated(null, 60 * million, 60 * million), 'large', []],
    ['a small turnover without people', stated(null, million, million), 'not-stated', [{ figure: 'headcount', of: null }]],
    ['a small turnover alone', stated(null, million, null), 'not-stated', [{ figure: 'headcount', of: null }]],
    ['a large turnover alone', stated(null, 60 * million, null), 'not-stated', [{ figure: 'headcount', of: null }, { figure: 'balanceSheet', of: null }]],
  ])('%s', (_, said, size, missing) => {
    const answer = smeSize(said)
    expect({ size: answer.size, missing: answer.missing }).toEqual({ size, missing })
  })

  it('says between which sizes it lies', () => {
    expect(smeSize(stated(60, 60 * million, null)).why).toEqual([{ code: 'between', atLeast: 'medium', atMost: 'large' }])
    expect(smeSize(enterprise()).why).toEqual([{ code: 'nothing-stated' }])
  })
})

describe('partner and linked enterprises', () => {
  it.each<[number, string]>([
    [0, 'autonomous'],
    [24.99, 'autonomous'],
    [25, 'partner'],
    [50, 'partner'],
    [50.01, 'linked'],
    [100, 'linked'],
  ])('a holding of %d percent makes them %s', (share, relation) => expect(relationOf(share)).toBe(relation))

  const base = { headcount: 8, turnover: million, balanceSheet: million }
  it.each<[string, RelatedEnterprise, SmeSize['size']]>([
    ['below 25 percent it does not count', related(24.99, { headcount: 900, turnover: 900 * million, balanceSheet: 900 * million }), 'micro'],
    ['at 25 percent a quarter counts', related(25, { headcount: 8 }), 'small'],
    ['at 25 percent a quarter of 7 people leaves it micro', related(25, { headcount: 7 }), 'micro'],
    ['at 50 percent half counts', related(50, { headcount: 484 }), 'large'],
    ['above 50 percent all of it counts', related(50.01, { headcount: 2 }), 'small'],
    ['its money counts, too', related(100, { turnover: 2 * million, balanceSheet: 2 * million }), 'small'],
  ])('%s', (_, other, size) => {
    expect(smeSize(enterprise({ ...base, relatedEnterprises: [other] })).size).toBe(size)
  })

  it('adds shares without losing a limit to rounding', () => {
    // 0.29 * 100 is 28.999999999999996
    expect(smeSize(enterprise({ ...base, headcount: 21, relatedEnterprises: [related(29, { headcount: 100 })] })).size).toBe('medium')
  })

  it('asks for a figure of the related enterprise by its name', () => {
    const answer = smeSize(enterprise({ ...base, relatedEnterprises: [related(60, { name: 'Holding', headcount: null })] }))
    expect(answer).toMatchObject({ size: 'not-stated', missing: [{ figure: 'headcount', of: 'Holding' }] })
  })

  it('asks for the money that needs fewer answers', () => {
    const answer = smeSize(enterprise({ ...base, turnover: null, relatedEnterprises: [related(60, { name: 'Holding', turnover: null, balanceSheet: null })] }))
    expect(answer.missing).toEqual([{ figure: 'balanceSheet', of: 'Holding' }])
  })

  it('does not ask for what is already settled', () => {
    const answer = smeSize(enterprise({ ...base, headcount: 250, relatedEnterprises: [related(60, { headcount: null, turnover: null, balanceSheet: null })] }))
    expect(answer).toMatchObject({ size: 'large', missing: [] })
  })
})

describe('public bodies', () => {
  it.each<[number | null, SmeSize['size']]>([
    [0, 'micro'],
    [24.99, 'micro'],
    [25, 'large'],
    [100, 'large'],
    [null, 'micro'],
  ])('hold %s percent: %s', (publicBodyShare, size) => {
    expect(smeSize(enterprise({ headcount: 5, turnover: million, publicBodyShare })).size).toBe(size)
  })

  it('names the exceptions when they exclude, and the assumption when nothing is stated', () => {
    expect(smeSize(enterprise({ publicBodyShare: 30 }))).toEqual({
      size: 'large',
      why: [{ code: 'public-body', share: 30 }],
      missing: [],
      notes: ['public-body-exceptions', 'assumes-autonomous', 'two-years'],
    })
    expect(smeSize(enterprise({ publicBodyShare: null })).notes).toEqual(['assumes-autonomous', 'assumes-no-public-body', 'two-years'])
  })
})

describe('the reason', () => {
  it.each<[string, StatedEnterprise, SmeSize['why']]>([
    ['micro', stated(5, million, null), [{ code: 'headcount-below', headcount: 5, limit: 10 }, { code: 'turnover-within', turnover: million, ceiling: 2 * million }]],
    [
      'small by headcount',
      stated(10, 60 * million, million),
      [{ code: 'headcount-below', headcount: 10, limit: 50 }, { code: 'balance-sheet-within', balanceSheet: million, ceiling: 10 * million }, { code: 'headcount-reaches', headcount: 10, limit: 10 }],
    ],
    [
      'medium by money',
      stated(20, 11 * million, 12 * million),
      [
        { code: 'headcount-below', headcount: 20, limit: 250 },
        { code: 'turnover-within', turnover: 11 * million, ceiling: 50 * million },
        { code: 'money-exceeds', turnover: 11 * million, balanceSheet: 12 * million, turnoverCeiling: 10 * million, balanceSheetCeiling: 10 * million },
      ],
    ],
    ['large by headcount', stated(300, null, null), [{ code: 'headcount-large', headcount: 300, limit: 250 }]],
    [
      'large by money',
      stated(20, 51 * million, 44 * million),
      [{ code: 'money-large', turnover: 51 * million, balanceSheet: 44 * million, turnoverCeiling: 50 * million, balanceSheetCeiling: 43 * million }],
    ],
  ])('for %s', (_, said, why) => expect(smeSize(said).why).toEqual(why))
})

const anyFigure = fc.option(fc.integer({ min: 0, max: 100 * million }), { nil: null })
const anyHeadcount = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null })

it('never decides what a missing figure could still change', () => {
  fc.assert(
    fc.property(anyHeadcount, anyFigure, anyFigure, fc.nat(400), fc.nat(100 * million), fc.nat(100 * million), (headcount, turnover, balanceSheet, h, t, b) => {
      const partly = smeSize(stated(headcount, turnover, balanceSheet))
      const wholly = smeSize(stated(headcount ?? h, turnover ?? t, balanceSheet ?? b))
      expect(wholly.size).not.toBe('not-stated')
      if (partly.size !== 'not-stated') expect(partly.size).toBe(wholly.size)
      else expect(partly.missing.length).toBeGreaterThan(0)
    }),
  )
})

it('grows with every figure', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(100 * million), fc.nat(100 * million), fc.nat(100), fc.nat(50 * million), (headcount, turnover, balanceSheet, more, money) => {
      const rank = (said: StatedEnterprise) => smeSizes.indexOf(smeSize(said).size as (typeof smeSizes)[number])
      expect(rank(stated(headcount + more, turnover + money, balanceSheet + money))).toBeGreaterThanOrEqual(rank(stated(headcount, turnover, balanceSheet)))
    }),
  )
})
