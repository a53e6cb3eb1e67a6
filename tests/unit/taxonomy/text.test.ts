import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '@/lib/taxonomy/text/language'
import { stem } from '@/lib/taxonomy/text/stem'
import { readTokens } from '@/lib/taxonomy/text/tokens'

const terms = (text: string, language?: string) => readTokens(text, language).map(({ term }) => term)

describe('tokens', () => {
  it('keeps short forms in their written case and drops the small words that look like them', () => {
    expect(terms('AI for IT in the US', 'en')).toEqual(['=AI', '=IT', '=US'])
    expect(terms("j'ai it for us", 'en')).toEqual([])
    expect(terms('EHRs and APIs', 'en')).toEqual(['=EHR', '=API'])
  })

  it('never makes a short form of a part of a word', () => {
    expect(terms('retail Aino maintain Australia italic', 'en')).toEqual(['retail', 'aino', 'maintain', 'australia', 'italic'])
  })

  it('knows that a title in capitals has no short forms', () => {
    expect(terms('NEW SOFTWARE FOR HOSPITAL', 'en')).toEqual(terms('new software for hospital', 'en'))
  })

  it('folds accents and reads every script', () => {
    expect(terms('Łódź', 'pl')).toEqual(['lodz'])
    expect(terms('здравна система', 'bg')).toEqual(['здравна', 'система'])
  })

  it('leaves out the article that is tied to a French or Italian word', () => {
    expect(terms("l'hôpital d'urgence", 'fr')).toEqual(terms('hôpital urgence', 'fr'))
  })

  it('shows each word as it was written', () => {
    expect(readTokens('Krankenhäuser', 'de')).toEqual([{ term: 'krankenhaus', written: 'Krankenhäuser' }])
  })

  it('reads any text without failing, and never returns a stop word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = readTokens(text)
        expect(tokens.every(({ term }) => term.length > 0)).toBe(true)
        expect(tokens.map(({ term }) => term)).not.toContain('the')
      }),
    )
  })
})

describe('stems', () => {
  it.each([
    ['en', 'hospitals', 'hospital'],
    ['en', 'therapies', 'therapy'],
    ['fi', 'sairaalassa', 'sairaalan'],
    ['fi', 'potilastietojarjestelma', 'potilastietojarjestelman'],
    ['et', 'haigla', 'haiglas'],
    ['lv', 'slimnica', 'slimnicas'],
    ['lt', 'ligonine', 'ligonines'],
    ['pl', 'szpital', 'szpitala'],
    ['de', 'patienten', 'patient'],
    ['da', 'sygehuset', 'sygehus'],
    ['sv', 'sjukhusen', 'sjukhus'],
    ['no', 'sykehuset', 'sykehus'],
    ['fr', 'hospitaliers', 'hospitalier'],
  ])('brings two forms of a word together in %s: %s and %s', (language, one, other) => {
    expect(stem(one, language)).toBe(stem(other, language))
  })

  it('keeps words apart that only begin alike', () => {
    expect(stem('universal', 'en')).not.toBe(stem('university', 'en'))
    expect(stem('patent', 'en')).not.toBe(stem('patient', 'en'))
  })

  it('leaves names with digits as they are, and at least four letters of any word', () => {
    expect(stem('iso27001s', 'en')).toBe('iso27001s')
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.constantFrom('en', 'fi', 'et', 'lv', 'lt', 'pl', 'de', 'da', 'sv', 'no', 'fr'), (word, language) => {
        expect(stem(word, language).length).toBeGreaterThanOrEqual(Math.min(4, word.length))
      }),
    )
  })
})

describe('language detection', () => {
  it.each([
    ['en', 'The hospital is looking for a system with which the nurses can plan their shifts.'],
    ['fi', 'Sairaala etsii järjestelmää, jolla hoitajat voivat suunnitella työvuoronsa ja joka on helppo.'],
    ['et', 'Haigla otsib süsteemi, mille abil õed saavad oma vahetusi planeerida ja mis on lihtne.'],
    ['lv', 'Slimnīca meklē sistēmu, ar kuru māsas var plānot savas maiņas un kas ir vienkārša.'],
    ['lt', 'Ligoninė ieško sistemos, su kuria slaugytojos galėtų planuoti savo pamainas ir kuri yra paprasta.'],
    ['pl', 'Szpital szuka systemu, w którym pielęgniarki mogą planować swoje zmiany i który jest prosty.'],
    ['de', 'Das Krankenhaus sucht ein System, mit dem die Pflege ihre Schichten planen kann.'],
    ['da', 'Hospitalet søger et system, hvor sygeplejerskerne kan planlægge deres vagter, og som ikke er dyrt.'],
    ['sv', 'Sjukhuset söker ett system där sjuksköterskorna kan planera sina pass och som är enkelt.'],
    ['no', 'Sykehuset søker et system der sykepleierne kan planlegge vaktene sine, og som ikke er dyrt etter hvert.'],
    ['fr', "L'hôpital cherche un système avec lequel les infirmières peuvent planifier leurs gardes."],
  ])('recognises %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('says nothing where nothing tells', () => {
    expect(detectLanguage('42 — 17')).toBe('')
  })
})
