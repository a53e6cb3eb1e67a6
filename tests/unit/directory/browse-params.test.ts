import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { browseHref, browsePages, browseQuery, isCanonical, isUnfiltered, parseBrowse, searchWords, withoutValue, wordsQuery } from '@/lib/directory/browse-params'
import { savedQuery } from '@/lib/directory/saved-search'

const id = '019aaaaa-0000-7000-8000-000000000001'
const queryOf = (query: string) => {
  const params = new URLSearchParams(query)
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]))
}

describe('reading an address', () => {
  it('takes words, state, facets, order and place', () => {
    const filters = parseBrowse('needs', { q: ' ward  board ', state: 'all', stage: ['tender', 'idea'], country: 'fi', cpv: '48000000', sort: 'deadline', after: `1800000000000~${id}` })
    expect(filters).toEqual({
      page: 'needs',
      q: 'ward  board',
      state: 'all',
      sort: 'deadline',
      chosen: { stage: ['idea', 'tender'], country: ['FI'], cpv: ['48'] },
      after: { key: '1800000000000', id },
    })
  })

  it('ignores what it does not know, and what belongs to another page', () => {
    const given = { q: 'x', stage: ["'; drop table", '../..', 'tender'], trl: '9', due: 'never', source: 'both', sort: 'random()', after: "1~'--", state: 'DRAFT', __proto__: 'x', constructor: 'y', page: '2' }
    expect(parseBrowse('needs', given)).toEqual({ page: 'needs', q: 'x', state: 'open', sort: 'relevance', chosen: { stage: ['tender'] }, after: null })
    expect(parseBrowse('offerings', { trl: ['9', '5', '1-3'], stage: 'idea', state: 'all' }).chosen).toEqual({ trl: ['1-3', '9'] })
  })

  it('keeps text that PostgreSQL can hold: no zero byte, no half character, not without end', () => {
    expect(parseBrowse('needs', { q: 'a\u0000b\u001f' }).q).toBe('a b')
    expect(parseBrowse('needs', { q: 'a\ud800' }).q.isWellFormed()).toBe(true)
    expect(parseBrowse('needs', { q: 'x'.repeat(5000) }).q).toHaveLength(200)
    expect(parseBrowse('needs', { stage: Array.from({ length: 500 }, (_, at) => `s${at}`) }).chosen.stage).toHaveLength(20)
  })

  it('lets a chosen region replace the larger one around it', () => {
    expect(parseBrowse('needs', { country: ['FI', 'FI1B', 'SE'] }).chosen.country).toEqual(['FI1B', 'SE'])
    expect(parseBrowse('needs', { cpv: ['48', '48814000'] }).chosen.cpv).toEqual(['48814'])
  })

  it('takes a place only in the order it was made for', () => {
    expect(parseBrowse('needs', { sort: 'deadline', after: `none~${id}` }).after).toEqual({ key: 'none', id })
    expect(parseBrowse('needs', { after: `none~${id}` }).after).toBeNull()
    expect(parseBrowse('needs', { q: 'x', after: `1.1700000000000~${id}` }).after).toEqual({ key: '1.1700000000000', id })
    expect(parseBrowse('organisations', { after: `lodz ~ hospital~${id}` }).after).toEqual({ key: 'lodz ~ hospital', id })
  })

  it('offers relevance only beside words', () => {
    expect(parseBrowse('needs', { sort: 'relevance' }).sort).toBe('newest')
    expect(parseBrowse('needs', { sort: 'relevance', q: '!!!' }).sort).toBe('newest')
    expect(parseBrowse('organisations', {}).sort).toBe('name')
  })
})

describe('writing an address', () => {
  it('has one order and leaves defaults out', () => {
    const filters = parseBrowse('needs', { sort: 'newest', country: ['SE', 'FI'], stage: 'tender', q: 'åå', state: 'open' })
    expect(browseQuery(filters)).toBe('q=%C3%A5%C3%A5&stage=tender&country=FI&country=SE&sort=newest')
    expect(browseHref('en', parseBrowse('needs', { sort: 'newest', q: '' }))).toBe('/en/needs')
  })

  it('begins at the first row again when filters change', () => {
    const filters = parseBrowse('needs', { stage: ['idea', 'tender'], after: `1~${id}` })
    expect(browseHref('en', filters, { chosen: withoutValue(filters, 'stage', 'idea') })).toBe('/en/needs?stage=tender')
    expect(withoutValue(parseBrowse('needs', { stage: 'idea' }), 'stage', 'idea')).toEqual({})
    expect(browseHref('en', filters, { after: filters.after })).toBe(`/en/needs?stage=idea&stage=tender&after=1%7E${id}`)
  })

  it('knows whether an address is the one', () => {
    const is = (given: Record<string, string | string[]>) => isCanonical(parseBrowse('needs', given), given)
    expect([is({}), is({ stage: 'idea' }), is({ q: 'x', stage: ['idea', 'tender'] })]).toEqual([true, true, true])
    expect([is({ q: '' }), is({ sort: 'newest' }), is({ stage: ['tender', 'idea'] }), is({ stage: 'idea', q: 'x' }), is({ utm: '1' })]).toEqual([false, false, false, false, false])
  })

  it('knows the page as one first comes to it', () => {
    expect([{}, { q: 'x' }, { state: 'all' }, { stage: 'idea' }].map((given) => isUnfiltered(parseBrowse('needs', given)))).toEqual([true, false, false, false])
  })

  it('gives back the same question for any address, however odd', () => {
    const name = fc.constantFrom('q', 'state', 'sort', 'stage', 'country', 'cpv', 'language', 'due', 'source', 'trl', 'kind', 'verified', 'after', 'x')
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('all', 'FI', 'FI1B1', '48814000', 'newest', 'deadline', 'name', 'relevance', 'week', `1~${id}`, `a~${id}`, `1.2~${id}`))
    fc.assert(
      fc.property(fc.constantFrom(...browsePages), fc.dictionary(name, fc.oneof(value, fc.array(value, { maxLength: 4 }))), (page, given) => {
        const filters = parseBrowse(page, given)
        const again = queryOf(browseQuery(filters))
        expect(parseBrowse(page, again)).toEqual(filters)
        expect(isCanonical(filters, again)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('words', () => {
  it('are folded, split where no letter or digit stands, and few', () => {
    expect(searchWords('Łódź: HL7/FHIR e-health, Åland "24/7"')).toEqual(['lodz', 'hl7', 'fhir', 'e', 'health', 'aland', '24', '7'])
    expect(searchWords(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '))).toHaveLength(12)
  })

  it('ask for all beginnings, and cannot say anything else to the database', () => {
    expect(wordsQuery('ward boa')).toBe('ward:* & boa:*')
    expect(wordsQuery(`a' | !b & (c) <-> d:*\\`)).toBe('a:* & b:* & c:* & d:*')
    expect(wordsQuery(' !!! ')).toBeNull()
  })
})

it('keeps of a search only what a browse page would ask', () => {
  expect(savedQuery('needs', `stage=tender&evil=1&after=1~${id}&q=%20x`)).toBe('q=x&stage=tender')
})
