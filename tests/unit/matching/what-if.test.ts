import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankOfferings } from '@/lib/matching/rank'
import { answered, effectOf, isEmpty, moved, noAnswers, suggestionsFrom, type Answers } from '@/lib/matching/what-if'
import { need, offering, offeringContent } from './build'

const today = new Date('2027-01-10T09:00:00Z')
const expired = { certificate: 'iso-13485', issuer: '', number: '', expires: '2026-01-01', hasNoExpiry: false }
const asked = need({ problem: 'dialysis planning', country: 'FI', stage: 'tender', languages: ['fi'], requiredCertificates: ['iso-13485'], interoperability: ['fhir', 'dicom'], careSettings: ['home-care'] })
const content = offeringContent({ description: 'dialysis planning', countriesServed: ['SE'], trl: 7, certificates: [expired], interoperability: ['dicom'], careSettings: ['home-care'], productLanguages: ['sv'] })
const given = offering('o', content)
const try_ = (answers: Partial<Answers>) => {
  const match = (one: typeof given) => rankOfferings(asked, [one], { today })[0]!
  return effectOf(match(given), match({ ...given, content: answered(content, { ...noAnswers, ...answers }) }))
}
const gained = (answers: Partial<Answers>) => try_(answers).gain

describe('what if', () => {
  it('changes nothing without an answer', () => {
    expect(isEmpty(noAnswers)).toBe(true)
    expect(answered(content, noAnswers)).toEqual(content)
    expect(moved([try_({})])).toEqual([])
  })

  it('rewards each answer the need asks for', () => {
    expect(gained({ interoperability: ['fhir'] })).toBeGreaterThan(0)
    expect(gained({ languages: ['fi'] })).toBeGreaterThan(0)
    expect(gained({ trl: 9 })).toBeGreaterThan(0)
    expect(gained({ references: ['FI'] })).toBeGreaterThan(0)
    expect(gained({ languages: ['pl'] })).toBe(0)
  })

  it('says that a need opens up only once everything in the way is answered', () => {
    expect(try_({ countries: ['FI'] })).toMatchObject({ becomesPossible: false })
    expect(try_({ certificates: ['iso-13485'] }).after.exclusions.map(({ code }) => code)).toEqual(['country-not-served'])
    const both = try_({ countries: ['FI'], certificates: ['iso-13485'] })
    expect([both.becomesPossible, both.becomesGood, both.after.exclusions]).toEqual([true, true, []])
    expect(moved([try_({ countries: ['FI'] }), both]).map(({ becomesPossible }) => becomesPossible)).toEqual([true])
  })

  it('leaves what the texts earn as it is', () => {
    const { before, after } = try_({ countries: ['FI'] })
    const ofTexts = (match: typeof before) => match.findings.slice(0, 2)
    expect(ofTexts(after)).toEqual(ofTexts(before))
    expect(after.score).toBeCloseTo(after.findings.reduce((sum, { points }) => sum + points, 0), 9)
  })

  it('never loses by one more answer while the list stays short', () => {
    const answers = fc.record({ countries: fc.subarray(['FI', 'EE']), languages: fc.subarray(['fi', 'et']), interoperability: fc.subarray(['fhir', 'hl7-v2']), certificates: fc.subarray(['iso-13485']), references: fc.subarray(['FI']) })
    fc.assert(
      fc.property(answers, (some) => {
        expect(gained(some)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('suggests what opens needs and what raises others, and nothing for needs that hardly fit', () => {
    const open = need({ problem: 'dialysis planning', country: 'SE', stage: 'tender', languages: ['sv'], interoperability: ['fhir', 'dicom'], careSettings: ['home-care'] })
    const far = need({ problem: 'laundry', country: 'PL', careSettings: ['research'], languages: ['pl'], stage: 'tender', interoperability: ['loinc'] })
    const [left, ranked, weak] = [asked, open, far].map((one) => rankOfferings(one, [given], { today })[0]!)
    expect(weak!.strength).toBe('weak')
    const found = suggestionsFrom([left!, ranked!, weak!])
    expect(found.map(({ answers, opens, raises }) => [Object.entries(answers).filter(([, value]) => value !== null && (value as unknown[]).length !== 0), opens, raises])).toEqual(
      expect.arrayContaining([
        [[['countries', ['FI']]], 1, 0],
        [[['certificates', ['iso-13485']]], 1, 0],
        [[['interoperability', ['fhir']]], 0, 1],
      ]),
    )
    expect(JSON.stringify(found)).not.toContain('PL')
  })
})
