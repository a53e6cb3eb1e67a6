import { describe, expect, it } from 'vitest'
import { learnLexicon, packLexicon, unpackLexicon, WordLexicon } from '@/lib/taxonomy/word-lexicon'

const labels = [
  { en: 'Hospital beds', de: 'Krankenhausbetten Krankenhaus', fi: 'Sairaala sängyt' },
  { en: 'Hospital software', de: 'Software Krankenhaus', fi: 'Sairaala ohjelmisto' },
  { en: 'Library software', de: 'Software Bibliothek', fi: 'Kirjasto ohjelmisto' },
  { en: 'Library furniture', de: 'Möbel Bibliothek', fi: 'Kirjasto kalusteet' },
  { en: 'Hospital furniture', de: 'Möbel Krankenhaus', fi: 'Sairaala kalusteet' },
]
const lexicon = learnLexicon(labels)

describe('a lexicon learnt from labels', () => {
  it('finds the word that means the same, in each language or in one', () => {
    expect(lexicon.translationsOf('hospital').map(({ term, count }) => [term, count])).toEqual([['krankenhaus', 3], ['sairaal', 3]])
    expect(lexicon.translationsOf('kirjast', 'de').map(({ term }) => term)).toEqual(['bibliothek'])
    expect(lexicon.translationsOf('furniture', 'fi').map(({ term }) => term)).toEqual(lexicon.translationsOf('mobel', 'fi').map(({ term }) => term))
    expect(lexicon.translationsOf('furniture', 'de').map(({ term }) => term)).toEqual(['mobel'])
  })

  it('reads a pair alike from both sides', () => {
    const there = lexicon.translationsOf('hospital', 'de')[0]!
    const back = lexicon.translationsOf('krankenhaus', 'en')[0]!
    expect(back).toEqual({ term: 'hospital', closeness: there.closeness, count: there.count })
  })

  it('leaves out what stood together only once, and a word that is the same in both languages', () => {
    expect(lexicon.translationsOf('bed')).toEqual([])
    const own = lexicon.terms.flatMap(({ text }) => lexicon.translationsOf(text).filter(({ term }) => term === text))
    expect(own).toEqual([])
  })

  it('knows nothing of an unknown word, an unknown language, or of no labels', () => {
    expect(lexicon.translationsOf('surgeon')).toEqual([])
    expect(lexicon.translationsOf('hospital', 'xx')).toEqual([])
    expect(learnLexicon([]).size).toBe(0)
    expect(learnLexicon([{ en: 'Only English' }, { en: 'Only English' }]).size).toBe(0)
  })

  it('keeps at most the few closest of each language', () => {
    const many = learnLexicon(labels, { leastCloseness: 0, leastCount: 1, perLanguage: 1 })
    expect(many.translationsOf('bibliothek', 'en')[0]?.term).toBe('library')
    expect(many.size).toBeLessThan(learnLexicon(labels, { leastCloseness: 0, leastCount: 1, perLanguage: 9 }).size)
  })

  it('does not depend on the order of the labels', () => {
    expect(packLexicon(learnLexicon([...labels].reverse()))).toEqual(packLexicon(lexicon))
  })

  it('is the same after it was packed, written as JSON and read', () => {
    const read = unpackLexicon(JSON.parse(JSON.stringify(packLexicon(lexicon))))
    expect(read).toEqual(lexicon)
    expect(read).toBeInstanceOf(WordLexicon)
    expect(unpackLexicon(packLexicon(learnLexicon([]))).size).toBe(0)
  })
})
