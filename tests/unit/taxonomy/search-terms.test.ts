import { describe, expect, it } from 'vitest'
import { indexTerms, searchTerms } from '@/lib/taxonomy/search-terms'
import { termsOf } from '@/lib/taxonomy/vocabulary'

const codes = (vocabulary: Parameters<typeof termsOf>[0], query: string, locale = 'en', limit = 5) =>
  searchTerms(indexTerms(termsOf(vocabulary), locale), query, limit).map((term) => term.code)

describe('searchTerms', () => {
  it('finds a code by its beginning, the code itself first', () => {
    expect(codes('cpv', '48814')).toEqual(['48814000', '48814100', '48814200', '48814300', '48814400'])
    expect(codes('cpv', '48814200-8')).toEqual(['48814200'])
    expect(codes('nuts', 'lv00a')).toEqual(['LV00A'])
  })

  it('finds words as people type them: prefixes, any order, without accents', () => {
    expect(codes('nuts', 'klaipedos')).toEqual(['LT023'])
    expect(codes('nuts', 'lodzkie')).toEqual(['PL71'])
    expect(codes('nuts', 'aland')).toEqual(['FI2', 'FI20', 'FI200', 'SE21', 'SE232'])
    expect(codes('cpv', 'system nurs info')).toEqual(['48814100'])
  })

  it('searches the language of the reader and English', () => {
    expect(codes('care-setting', 'apteekki', 'fi')).toEqual(['pharmacy'])
    expect(codes('care-setting', 'pharmacy', 'fi')).toEqual(['pharmacy'])
    expect(codes('care-setting', 'apteekki', 'sv')).toEqual([])
  })

  it('finds the parts of a compound word last', () => {
    expect(codes('product-category', 'tietojarjestelma', 'fi')).toEqual(['ehr', 'laboratory-information'])
    expect(codes('product-category', 'jarj', 'fi')).not.toEqual([])
    expect(codes('product-category', 'rje', 'fi')).toEqual([])
  })

  it('answers with the label in the language of the reader', () => {
    const [first] = searchTerms(indexTerms(termsOf('country'), 'lt'), 'suomija', 1)
    expect(first).toEqual({ code: 'FI', label: 'Suomija', parent: null })
  })

  it('lists the first terms for an empty query and nothing for mere punctuation', () => {
    expect(codes('need-stage', '  ', 'en', 2)).toEqual(['idea', 'early-dialogue'])
    expect(codes('need-stage', '!?')).toEqual([])
  })
})
