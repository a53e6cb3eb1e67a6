import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeBudget } from '@/lib/matching/criteria/budget'
import { judgeCpv } from '@/lib/matching/criteria/cpv'
import { judgeInteroperability } from '@/lib/matching/criteria/interoperability'
import { judgeMandateMaturity, judgeMaturity } from '@/lib/matching/criteria/maturity'
import { excludeByPlace, judgeMandatePlace, judgePlaceAndLanguage } from '@/lib/matching/criteria/place-and-language'
import { judgeReferences } from '@/lib/matching/criteria/references'
import { excludeByCertificates, judgeRegulationAndEvidence } from '@/lib/matching/criteria/regulation-and-evidence'
import { judgeFieldsOfInterest, judgeSettingAndPurpose } from '@/lib/matching/criteria/setting-and-purpose'
import { judgeConcepts, judgeText, shareOfSimilarity } from '@/lib/matching/criteria/text'
import type { Judgement } from '@/lib/matching/finding'
import { mandateContent, need, needContent, offering, offeringContent } from './build'

const shareOf = (judgement: Judgement) => (judgement.state === 'stated' ? judgement.share : null)
const silent = (by: string, ...fields: string[]) => ({ state: 'not-stated', raise: { by, change: { code: 'state', fields } } })
const certificate = (code: string, expires: string | null = null, hasNoExpiry = false) => ({ certificate: code, issuer: '', number: '', expires, hasNoExpiry })
const reference = (country: string, isPublicBody = true) => ({ customer: 'Hospital', country, kind: 'ready-made' as const, isPublicBody, year: null, note: '' })

describe('text', () => {
  const both = { words: true, concepts: true }
  const buyer = { by: 'buyer', field: 'problem', says: both } as const
  const supplier = { by: 'supplier', field: 'description', says: both } as const

  it('gives all for the same words and nothing for none', () => {
    for (const channel of ['words', 'concepts'] as const) {
      expect(shareOfSimilarity(1, channel)).toBe(1)
      expect(shareOfSimilarity(0, channel)).toBe(0)
    }
  })

  it('names who has written nothing', () => {
    const none = { words: false, concepts: false }
    expect(judgeText([{ ...buyer, says: none }, supplier], 0, [])).toEqual(silent('buyer', 'problem'))
    expect(judgeText([buyer, { ...supplier, says: none }], 0, [])).toEqual(silent('supplier', 'description'))
  })

  it('holds nothing against a text that names no concept we know', () => {
    expect(judgeConcepts([buyer, { ...supplier, says: { words: true, concepts: false } }], 0, [])).toEqual(silent('supplier', 'description'))
    expect(judgeConcepts([buyer, supplier], 0, [])).toEqual({ state: 'stated', share: 0, because: [{ code: 'concepts', concepts: [] }] })
  })
})

describe('cpv', () => {
  it('wins more the deeper two codes agree', () => {
    const shares = ['48814000', '48812000', '48830000', '48900000', '72000000'].map((code) => shareOf(judgeCpv(['48814000'], [code])))
    expect(shares).toEqual([1, 0.65, 0.5, 0.2, 0])
  })

  it('names the closest pair', () => {
    expect(judgeCpv(['33100000', '48814000'], ['72000000', '48814000'])).toEqual({
      state: 'stated',
      share: 1,
      because: [{ code: 'cpv', asked: '48814000', offered: '48814000', sharedDigits: 8 }],
    })
  })

  it('asks the silent side for codes', () => {
    expect(judgeCpv([], ['48000000'])).toEqual(silent('buyer', 'cpv'))
    expect(judgeCpv(['48000000'], [])).toEqual(silent('supplier', 'cpv'))
  })

  it('gains nothing from ten thousand codes, on either side', () => {
    const many = ['48814000', ...Array.from({ length: 10_000 }, (_, at) => String(10_000_000 + at * 7))]
    expect(shareOf(judgeCpv(['48814000'], many))).toBeLessThan(0.001)
    expect(shareOf(judgeCpv(many, ['48814000']))).toBeLessThan(0.001)
  })

  it('is the same seen from both sides', () => {
    const codes = fc.array(fc.constantFrom('48814000', '48180000', '72000000', '33100000', '48814100'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        expect(shareOf(judgeCpv(a, b))).toBe(shareOf(judgeCpv(b, a)))
      }),
    )
  })
})

describe('setting and purpose', () => {
  const asked = needContent({ careSettings: ['primary-care', 'home-care'], mainPurpose: 'monitor' })

  it('adds the parts that meet and says which do not', () => {
    const judgement = judgeSettingAndPurpose(asked, offeringContent({ careSettings: ['home-care'], mainPurpose: 'monitor' }))
    expect(judgement).toEqual({
      state: 'stated',
      share: 0.275,
      because: [
        { code: 'terms', vocabulary: 'care-setting', met: ['home-care'], unmet: ['primary-care'] },
        { code: 'terms', vocabulary: 'main-purpose', met: ['monitor'], unmet: [] },
      ],
      raise: { by: 'buyer', change: { code: 'state', fields: ['categories'] }, share: 0.675 },
    })
  })

  it('is not stated where no part has two sides', () => {
    expect(judgeSettingAndPurpose(asked, offeringContent())).toEqual(silent('buyer', 'categories'))
    const full = needContent({ categories: ['x'], careSettings: ['home-care'], careAreas: ['y'], mainPurpose: 'monitor' })
    expect(judgeSettingAndPurpose(full, offeringContent())).toEqual(silent('supplier', 'categories'))
  })

  it('gains nothing from ticking every box', () => {
    const wanted = needContent({ careSettings: ['home-care'] })
    const honest = shareOf(judgeSettingAndPurpose(wanted, offeringContent({ careSettings: ['home-care'] })))!
    const every = ['home-care', ...Array.from({ length: 10_000 }, (_, at) => `setting-${at}`)]
    expect(shareOf(judgeSettingAndPurpose(wanted, offeringContent({ careSettings: every })))!).toBeLessThan(honest * 0.001)
  })

  it('lets an offering fit an investor by lying in one of the fields named', () => {
    const mandate = mandateContent({ categories: ['a', 'b', 'c'] })
    expect(shareOf(judgeFieldsOfInterest(mandate, offeringContent({ categories: ['b'] })))).toBe(0.65)
    expect(shareOf(judgeFieldsOfInterest(mandate, offeringContent({ categories: ['z'] })))).toBe(0)
  })
})

describe('interoperability', () => {
  const share = (asked: string[], offered: string[]) => shareOf(judgeInteroperability(needContent({ interoperability: asked }), offeringContent({ interoperability: offered })))

  it('lets a narrower standard meet a broader wish in full, a broader one a narrower wish by half', () => {
    expect(share(['fhir'], ['fhir-r4'])).toBe(1)
    expect(share(['fhir-r4'], ['fhir'])).toBe(0.5)
    expect(share(['fhir-r4'], ['dicom'])).toBe(0)
  })

  it('tells the supplier which standard is lacking', () => {
    expect(judgeInteroperability(needContent({ interoperability: ['fhir', 'loinc'] }), offeringContent({ interoperability: ['fhir'] }))).toEqual({
      state: 'stated',
      share: 0.5,
      because: [{ code: 'terms', vocabulary: 'interoperability', met: ['fhir'], unmet: ['loinc'] }],
      raise: { by: 'supplier', change: { code: 'add-terms', vocabulary: 'interoperability', terms: ['loinc'] }, share: 1 },
    })
  })
})

describe('place and language', () => {
  const asked = need({ country: 'FI', languages: ['fi', 'sv'] })

  it('gives all to who serves the country in its languages', () => {
    const able = offering('a', { countriesServed: ['FI'], productLanguages: ['fi', 'sv'] })
    expect(judgePlaceAndLanguage(asked, able)).toEqual({
      state: 'stated',
      share: 1,
      because: [
        { code: 'country-served', country: 'FI' },
        { code: 'terms', vocabulary: 'language', met: ['fi', 'sv'], unmet: [] },
      ],
      raise: undefined,
    })
  })

  it('takes the home country where no countries are stated, and asks a foreign supplier to state them', () => {
    const only = need({ country: 'FI' })
    expect(shareOf(judgePlaceAndLanguage(only, offering('a', {}, { country: 'FI' })))).toBe(0.6)
    expect(judgePlaceAndLanguage(only, offering('a', { productLanguages: ['fi'] }, { country: 'SE' }))).toEqual(silent('supplier', 'countriesServed'))
  })

  it('counts support in a language by less than the product in it', () => {
    const inSupport = offering('a', { countriesServed: ['FI'], productLanguages: ['fi'], supportLanguages: ['sv'] })
    expect(shareOf(judgePlaceAndLanguage(asked, inSupport))).toBeCloseTo(0.6 + 0.4 * 0.8)
  })

  it('excludes who says which countries are served and leaves this one out, and nobody who says nothing', () => {
    expect(excludeByPlace(asked.content, offeringContent({ countriesServed: ['SE'] }))).toEqual([{ code: 'country-not-served', country: 'FI' }])
    expect(excludeByPlace(asked.content, offeringContent({ countriesServed: ['SE', 'FI'] }))).toEqual([])
    expect(excludeByPlace(asked.content, offeringContent())).toEqual([])
  })

  it("asks of an investor's countries where the company is at home", () => {
    expect(shareOf(judgeMandatePlace(mandateContent({ countries: ['SE'] }), offering('a', {}, { country: 'SE' })))).toBe(1)
    expect(shareOf(judgeMandatePlace(mandateContent({ countries: ['SE'] }), offering('a', {}, { country: 'FI' })))).toBe(0)
    expect(judgeMandatePlace(mandateContent(), offering('a'))).toEqual(silent('investor', 'countries'))
  })
})

describe('maturity', () => {
  const share = (stage: string, trl: number) => shareOf(judgeMaturity(needContent({ stage }), offeringContent({ trl })))

  it('wants the finished product in a tender and the unfinished one in pre-commercial procurement', () => {
    expect(share('tender', 9)).toBe(1)
    expect(share('tender', 6)).toBeCloseTo(1 / 3)
    expect(share('pre-commercial-procurement', 5)).toBe(1)
    expect(share('pre-commercial-procurement', 9)).toBeCloseTo(0.6)
  })

  it('says how far there is to go', () => {
    expect(judgeMaturity(needContent({ stage: 'pilot' }), offeringContent({ trl: 5 }))).toEqual({
      state: 'stated',
      share: 1 - 1 / 3,
      because: [{ code: 'maturity', trl: 5, from: 6, to: 9, stage: 'pilot' }],
      raise: { by: 'supplier', change: { code: 'raise-maturity', trl: 6 }, share: 1 },
    })
  })

  it('names the silent side', () => {
    expect(judgeMaturity(needContent(), offeringContent({ trl: 9 }))).toEqual(silent('buyer', 'stage'))
    expect(judgeMaturity(needContent({ stage: 'tender' }), offeringContent())).toEqual(silent('supplier', 'trl'))
  })

  it("reads an investor's stages, and a stated lowest level before them", () => {
    expect(shareOf(judgeMandateMaturity(mandateContent({ stages: ['seed'] }), offeringContent({ trl: 5 })))).toBe(1)
    expect(shareOf(judgeMandateMaturity(mandateContent({ stages: ['seed'], minimumTrl: 6 }), offeringContent({ trl: 5 })))).toBeCloseTo(2 / 3)
    expect(shareOf(judgeMandateMaturity(mandateContent({ minimumTrl: 6 }), offeringContent({ trl: 9 })))).toBe(1)
  })
})

describe('regulation and evidence', () => {
  const today = '2027-01-10'
  const asked = needContent({ requiredCertificates: ['iso-13485'] })
  const holding = (...certificates: ReturnType<typeof certificate>[]) => offeringContent({ certificates })
  const share = (held: ReturnType<typeof certificate>) => shareOf(judgeRegulationAndEvidence(asked, holding(held), today))

  it('counts a certificate up to and on the day it expires', () => {
    expect(share(certificate('iso-13485', '2027-01-10'))).toBe(1)
    expect(share(certificate('iso-13485', '2027-01-09'))).toBe(0)
    expect(share(certificate('iso-13485', null, true))).toBe(1)
    expect(share(certificate('iso-13485'))).toBe(0.7)
  })

  it('excludes for a missing or expired certificate, but not for silence', () => {
    expect(excludeByCertificates(asked, holding(certificate('iso-9001')), today)).toEqual([{ code: 'certificate-missing', certificate: 'iso-13485' }])
    expect(excludeByCertificates(asked, holding(certificate('iso-13485', '2026-12-31')), today)).toEqual([
      { code: 'certificate-expired', certificate: 'iso-13485', expires: '2026-12-31' },
    ])
    expect(excludeByCertificates(asked, offeringContent(), today)).toEqual([])
    expect(judgeRegulationAndEvidence(asked, offeringContent(), today)).toEqual(silent('supplier', 'certificates'))
  })

  it('takes the better of two copies of one certificate', () => {
    expect(excludeByCertificates(asked, holding(certificate('iso-13485', '2020-01-01'), certificate('iso-13485', '2030-01-01')), today)).toEqual([])
  })

  it('tells the supplier to renew before anything else', () => {
    const judgement = judgeRegulationAndEvidence(asked, holding(certificate('iso-13485', '2026-12-31')), today)
    expect(judgement.raise).toEqual({ by: 'supplier', change: { code: 'renew-certificate', certificate: 'iso-13485' }, share: 1 })
  })

  it('lets a stricter device class meet a lighter one of the same regulation, never the other way', () => {
    const classes = (required: string, held: string) =>
      shareOf(judgeRegulationAndEvidence(needContent({ requiredDeviceClass: required }), offeringContent({ deviceClass: held }), today))
    expect(classes('mdr-iia', 'mdr-iib')).toBe(1)
    expect(classes('mdr-iib', 'mdr-iia')).toBe(0)
    expect(classes('mdr-i', 'ivdr-d')).toBe(0)
  })

  it('is open where the buyer asks for nothing', () => {
    expect(judgeRegulationAndEvidence(needContent(), holding(certificate('iso-13485')), today)).toEqual(
      silent('buyer', 'requiredCertificates', 'requiredDeviceClass', 'requiredEvidenceTier'),
    )
  })
})

describe('budget', () => {
  const asked = needContent({ budgetFrom: 50_000, budgetTo: 100_000, currency: 'EUR' })
  const share = (priceFrom: number) => shareOf(judgeBudget(asked, offeringContent({ priceFrom, currency: 'EUR' })))

  it('finds no fault with a low price and falls with the excess of a high one', () => {
    expect([1_000, 100_000, 150_000, 500_000].map(share)).toEqual([1, 1, 0.5, -3])
  })

  it('does not compare two currencies', () => {
    expect(judgeBudget(asked, offeringContent({ priceFrom: 1, currency: 'SEK' }))).toEqual({
      ...silent('supplier', 'currency'),
      because: [{ code: 'currencies-differ', asked: 'EUR', offered: 'SEK' }],
    })
  })

  it('names the silent side', () => {
    expect(judgeBudget(needContent(), offeringContent())).toEqual(silent('buyer', 'budgetFrom', 'budgetTo', 'currency'))
    expect(judgeBudget(asked, offeringContent())).toEqual(silent('supplier', 'priceFrom', 'priceTo', 'currency'))
  })
})

describe('references', () => {
  const share = (...references: ReturnType<typeof reference>[]) => shareOf(judgeReferences('FI', offeringContent({ references })))!

  it('does not judge a newcomer', () => {
    expect(judgeReferences('FI', offeringContent())).toEqual({
      state: 'not-stated',
      because: [{ code: 'newcomer' }],
      raise: { by: 'supplier', change: { code: 'add-reference', country: 'FI' } },
    })
  })

  it('values a public customer in the same country most', () => {
    expect(share(reference('FI'))).toBeGreaterThan(share(reference('SE')))
    expect(share(reference('SE'))).toBeGreaterThan(share(reference('SE', false)))
  })

  it('adds with every reference, and less with each', () => {
    const shares = [1, 2, 3, 40].map((count) => share(...Array.from({ length: count }, () => reference('SE'))))
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
    expect(shares[1]! - shares[0]!).toBeGreaterThan(shares[2]! - shares[1]!)
    expect(shares[3]).toBeLessThanOrEqual(1)
  })
})
