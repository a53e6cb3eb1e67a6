import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { cpvLikeness, cpvVector, sharedCodes } from '@/lib/taxonomy/cpv-likeness'
import { CpvReader } from '@/lib/taxonomy/cpv-reader'

const term = (code: string, en: string, fi: string, de: string) => ({ code, label: { en, fi, de } })
const terms = [
  term('33000000', 'Medical equipments', 'Lääketieteelliset laitteet', 'Medizinische Ausrüstungen'),
  term('33192100', 'Beds for medical use', 'Sairaalasängyt', 'Betten für medizinische Zwecke'),
  term('48000000', 'Software package', 'Ohjelmatuotteet', 'Softwarepaket'),
  term('48180000', 'Medical software package', 'Lääketieteelliset ohjelmatuotteet', 'Medizinsoftwarepaket'),
  term('90910000', 'Cleaning services', 'Siivouspalvelut', 'Reinigungsdienste'),
  term('90911000', 'Window cleaning', 'Ikkunoiden puhdistus', 'Fensterreinigung'),
]
const reader = new CpvReader(terms)
const part = (text: string, language = 'en') => [{ text, language, weight: 1 }]
const best = (text: string, language: string) => reader.read(part(text, language))[0]?.code

describe('reading a text into CPV codes', () => {
  it('finds the code in each language of the labels', () => {
    expect(best('We need medical software', 'en')).toBe('48180000')
    expect(best('Siivouspalvelut kouluihin', 'fi')).toBe('90910000')
    expect(best('Reinigungsdienste für Schulen', 'de')).toBe('90910000')
  })

  it('puts the best first, as one, and leaves out what hardly fits', () => {
    const fits = reader.read(part('Cleaning services for beds'))
    expect(fits.map(({ code }) => code)).toEqual(['90910000', '90911000', '33192100'])
    expect(fits[0]?.fit).toBe(1)
    expect(fits.every(({ fit }) => fit > 0.3 && fit <= 1)).toBe(true)
  })

  it('lets a coarser label speak for the codes below it, but less than for itself', () => {
    const fits = reader.read(part('equipments'))
    expect(fits.map(({ code }) => code)).toEqual(['33000000', '33192100'])
    expect(fits[1]!.fit).toBeLessThan(1)
  })

  it('reads other forms of a word, and the parts of a compound', () => {
    expect(best('Siivouspalveluiden hankinta', 'fi')).toBe('90910000')
    expect(best('Unterhaltsreinigungsdienste', 'de')).toBe('90910000')
  })

  it('takes Norwegian words for Danish ones, and looks in all languages for those of a language without labels', () => {
    const danish = new CpvReader([{ code: '85144100', label: { en: 'Nursing', da: 'Omsorgstjenester' } }])
    expect(danish.read(part('Omsorgstjenester', 'nb')).map(({ code }) => code)).toEqual(['85144100'])
    expect(best('software', 'nl')).toBe('48000000')
  })

  it('says which words speak for a code', () => {
    expect(reader.reasons(part('We want the windows cleaned'), '90911000')).toEqual([
      { written: 'windows', label: 'Window' },
      { written: 'cleaned', label: 'Cleaning' },
    ])
    expect(reader.reasons(part('We want the windows cleaned'), '48000000')).toEqual([])
    expect(reader.reasons(part('windows'), '99999999')).toEqual([])
  })

  it('reads nothing from no words, strange words and no labels', () => {
    expect(reader.read(part(''))).toEqual([])
    expect(reader.read(part('xyzzy'))).toEqual([])
    expect(reader.read([])).toEqual([])
    expect(new CpvReader([]).read(part('software'))).toEqual([])
  })

  it('gives the same answer when asked again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('medical', 'software', 'window', 'cleaning', 'beds', 'package', 'xyzzy'), { maxLength: 12 }), (words) => {
        const first = reader.read(part(words.join(' ')))
        reader.read(part('beds and windows'))
        expect(reader.read(part(words.join(' ')))).toEqual(first)
        expect(reader.read(part([...words].reverse().join(' ')))).toEqual(first)
      }),
    )
  })
})

describe('likeness by codes', () => {
  const vector = (text: string, language: string) => cpvVector(reader.read(part(text, language)))

  it('is one for the same, across languages higher for the same matter, and none without a code', () => {
    const finnish = vector('Lääketieteelliset ohjelmatuotteet', 'fi')
    const german = vector('Medizinsoftwarepaket', 'de')
    const cleaning = vector('Reinigungsdienste', 'de')
    expect(cpvLikeness(german, german)).toBeCloseTo(1, 5)
    expect(cpvLikeness(finnish, german)).toBeGreaterThan(0.5)
    expect(cpvLikeness(finnish, cleaning)).toBe(0)
    expect(cpvLikeness(finnish, cpvVector([]))).toBe(0)
  })

  it('is the same from both sides', () => {
    const [a, b] = [vector('medical beds and software', 'en'), vector('Medizinische Betten', 'de')]
    expect(cpvLikeness(a, b)).toBe(cpvLikeness(b, a))
  })

  it('counts neighbouring codes a little', () => {
    const [a, b, far] = ['48180000', '48110000', '90910000'].map((code) => cpvVector([{ code, fit: 1 }])) as [ReturnType<typeof cpvVector>, ReturnType<typeof cpvVector>, ReturnType<typeof cpvVector>]
    expect(cpvLikeness(a, b)).toBeGreaterThan(0.2)
    expect(cpvLikeness(a, b)).toBeLessThan(0.6)
    expect(cpvLikeness(a, far)).toBe(0)
  })

  it('names the codes that both say, the strongest first', () => {
    const shared = sharedCodes(reader.read(part('Cleaning services')), reader.read(part('Reinigungsdienste, Betten', 'de')))
    expect(shared.map(({ code }) => code)).toEqual(['90910000', '90911000'])
    expect(sharedCodes([{ code: '48000000', fit: 1 }], [{ code: '33000000', fit: 1 }])).toEqual([])
  })
})
