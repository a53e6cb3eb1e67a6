import { describe, expect, it } from 'vitest'
import { labelLanguages, vocabularyNames } from '@/lib/taxonomy/model'
import { ancestorsOf, choicesOf, codesOf, findTerm, isCode, labelOf, termsOf } from '@/lib/taxonomy/vocabulary'

describe.each(vocabularyNames)('the vocabulary %s', (name) => {
  it('has terms, each code once', () => {
    const codes = codesOf(name)
    expect(codes.length).toBeGreaterThan(1)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  })

  it('labels every term in English, and no label is empty or padded', () => {
    const bad = termsOf(name).flatMap((term) =>
      Object.entries({ en: '', ...term.label })
        .filter(([, label]) => label === '' || label !== label.trim())
        .map(([language]) => `${term.code} ${language}`),
    )
    expect(bad).toEqual([])
  })

  it('uses only the languages it promises', () => {
    const languages = new Set(termsOf(name).flatMap((term) => Object.keys(term.label)))
    expect([...languages].filter((language) => !(labelLanguages as readonly string[]).includes(language))).toEqual([])
  })

  it('names no parent that does not exist, and no term is its own ancestor', () => {
    const orphans = termsOf(name).filter((term) => term.parent !== undefined && !isCode(name, term.parent))
    expect(orphans.map((term) => term.code)).toEqual([])
    expect(codesOf(name).filter((code) => ancestorsOf(name, code).includes(code))).toEqual([])
  })

  it('has codes that fit the columns they are kept in', () => {
    expect(codesOf(name).filter((code) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(code))).toEqual([])
  })
})

describe('a translated vocabulary', () => {
  it.each(['care-setting', 'product-category'] as const)('%s is complete in the languages of the region', (name) => {
    const missing = termsOf(name).flatMap((term) =>
      ['fi', 'et', 'lv', 'lt', 'pl', 'de', 'da', 'sv'].filter((language) => !(language in term.label)).map((language) => `${term.code} ${language}`),
    )
    expect(missing).toEqual([])
  })
})

describe('labelOf', () => {
  it('answers in the language of the locale, else in English, else with the code', () => {
    expect(labelOf('country', 'FI', 'sv')).toBe('Finland')
    expect(labelOf('country', 'DE', 'fi-FI')).toBe('Saksa')
    expect(labelOf('country', 'DE', 'el')).toBe('Germany')
    expect(labelOf('need-stage', 'tender', 'xx')).toBe('Tender')
    expect(labelOf('need-stage', 'no-such-stage', 'en')).toBe('no-such-stage')
  })

  it('starts every name of a country, language and currency with a capital letter', () => {
    expect(labelOf('language', 'sv', 'sv')).toBe('Svenska')
    expect(labelOf('currency', 'EUR', 'fi')).toBe('Euro')
  })
})

describe('ancestorsOf', () => {
  it('lists the nearest first', () => {
    expect(ancestorsOf('nuts', 'FI19B')).toEqual(['FI19', 'FI1', 'FI'])
    expect(ancestorsOf('interoperability', 'fhir-r4')).toEqual(['fhir'])
    expect(ancestorsOf('cpv', 'no-code')).toEqual([])
  })

  it('skips levels of CPV that the built-in list leaves out', () => {
    expect(ancestorsOf('cpv', '72212180')).toEqual(['72212100', '72212000', '72210000', '72200000', '72000000'])
    expect(findTerm('cpv', '35121700')?.parent).toBe('35121000')
  })
})

describe('choicesOf', () => {
  it('keeps the order of a vocabulary that has one', () => {
    expect(choicesOf('need-stage', 'en').slice(0, 3)).toEqual([
      { code: 'idea', label: 'Idea' },
      { code: 'early-dialogue', label: 'Early dialogue' },
      { code: 'market-consultation', label: 'Market consultation' },
    ])
  })

  it('puts countries in the alphabet of the reader', () => {
    const swedish = choicesOf('country', 'sv').map((choice) => choice.code)
    expect(swedish.indexOf('AT')).toBeGreaterThan(swedish.indexOf('ZW'))
    const german = choicesOf('country', 'de').map((choice) => choice.code)
    expect(german.indexOf('AT')).toBeLessThan(german.indexOf('ZW'))
  })
})
