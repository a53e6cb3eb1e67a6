import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countryAlpha2, languageAlpha2 } from '@/lib/taxonomy/iso'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { currentNuts, nutsAliases } from '@/lib/taxonomy/nuts'
import { readCodelist, type Codelist } from '@/lib/taxonomy/read-codelist'
import { codesOf, termsOf } from '@/lib/taxonomy/vocabulary'

const folder = join(process.env.SUND_DATA ?? join(import.meta.dirname, '../../../../shared/data'), 'codelists')
const path = (name: string) => join(folder, `${name}.json`)
const isThere = existsSync(path('cpv')) && existsSync(path('nuts'))

function official(name: string): Codelist {
  const reading = readCodelist(readFileSync(path(name)))
  if (reading.kind === 'refused') throw new Error(`${name}: ${reading.refusal.code}`)
  return reading.codelist
}

if (!isThere) console.warn(`Skipped: no official code lists in ${folder} (set SUND_DATA to their parent folder)`)

describe.skipIf(!isThere)('the built-in terms beside the official lists', () => {
  it('have the CPV codes, English labels and parents of the regulation', () => {
    const known = new Map(official('cpv').terms.map((term) => [term.code, term]))
    const wrong = termsOf('cpv').filter(({ code, label }) => known.get(code)?.label.en?.toLowerCase() !== label.en?.toLowerCase())
    expect(wrong).toEqual([])
    expect(termsOf('cpv').filter(({ code, parent }) => known.get(code)?.parent !== parent).map(({ code }) => code)).toEqual([])
  })

  it('say in other languages what the regulation says', () => {
    const known = new Map(official('cpv').terms.map((term) => [term.code, term]))
    const wrong = termsOf('cpv').flatMap(({ code, label }) =>
      Object.entries(label).filter(([language, words]) => known.get(code)?.label[language]?.toLowerCase() !== words.toLowerCase()).map((entry) => [code, ...entry]),
    )
    expect(wrong).toEqual([])
  })

  it('have only NUTS codes that are in force, under the names of the list', () => {
    const known = new Map(official('nuts').terms.map((term) => [term.code, term.label.en]))
    const wrong = termsOf('nuts').filter(({ code, label }) => code.length > 2 && known.get(code) !== label.en)
    expect(wrong).toEqual([])
    expect(codesOf('nuts').filter((code) => !known.has(code))).toEqual([])
  })

  it('miss no region of the countries that are covered down to level 3', () => {
    const covered = /^(FI|EE|LV|LT|DK|SE|NO)[0-9A-Y][0-9A-Y]{0,2}$/
    const missing = official('nuts').terms.map((term) => term.code).filter((code) => covered.test(code) && !codesOf('nuts').includes(currentNuts(code)))
    expect(missing).toEqual([])
  })

  it('lead an old NUTS code to a region of the same name, or to one around it', () => {
    const names = new Map(official('nuts').terms.map((term) => [term.code, term.label.en]))
    const wrong = Object.entries(nutsAliases).filter(
      ([old, heir]) => names.has(old) && names.get(old) !== names.get(heir) && !old.startsWith(heir),
    )
    expect(wrong).toEqual([])
  })

  it.each<[VocabularyName, string]>([
    ['award-criterion', 'award-criterion-type'],
    ['buyer-activity', 'main-activity'],
    ['buyer-legal-type', 'buyer-legal-type'],
    ['contract-nature', 'contract-nature'],
    ['dps-usage', 'dps-usage'],
    ['duration-unit', 'duration-unit'],
    ['eu-funded', 'eu-funded'],
    ['form-type', 'form-type'],
    ['framework-agreement', 'framework-agreement'],
    ['innovative-acquisition', 'innovative-acquisition'],
    ['legal-basis', 'legal-basis'],
    ['notice-type', 'notice-type'],
    ['organisation-size', 'economic-operator-size'],
    ['procedure', 'procedure-type'],
    ['winner-status', 'winner-selection-status'],
  ])('%s has exactly the codes of %s', (vocabulary, list) => {
    const read = official(list)
    expect(read.vocabulary).toBe(vocabulary)
    expect([...codesOf(vocabulary)].sort()).toEqual(read.terms.map((term) => term.code).sort())
  })

  it('know every currency, country and official language of the lists', () => {
    const missing = (vocabulary: VocabularyName, list: string) =>
      official(list).terms.map((term) => term.code).filter((code) => !codesOf(vocabulary).includes(code))
    // USN is a unit of account between banks, not money in a contract.
    expect(missing('currency', 'currency')).toEqual(['USN'])
    expect(missing('country', 'country')).toEqual([])
    expect(missing('language', 'language')).toEqual([])
  })

  it('bring every three-letter code of the lists to two letters but Clipperton, which has none', () => {
    const codes = (name: string) => (JSON.parse(readFileSync(path(name), 'utf8')) as { codes: { code: string }[] }).codes.map((row) => row.code)
    expect(codes('country').filter((code) => countryAlpha2(code) === null)).toEqual(['CPT'])
    expect(codes('language').filter((code) => languageAlpha2(code) === null)).toEqual([])
  })

  it('can be replaced by every list of the folder without a row lost', () => {
    expect(official('cpv').terms.length).toBe(9454)
    expect(official('cpv').refusedRows).toEqual([])
    expect(official('nuts').refusedRows).toEqual([])
    expect(official('country').refusedRows).toEqual([{ row: 52, code: 'CPT', reason: 'no-two-letter-code' }])
    expect(official('country-eu')).toMatchObject({ vocabulary: 'country', name: 'country_eu-country', version: '1.15.1' })
  })
})
