import { describe, expect, it } from 'vitest'
import { countryAlpha2, countryCodes, languageAlpha2, languageCodes } from '@/lib/taxonomy/iso'

describe('countryAlpha2', () => {
  it.each([
    ['FIN', 'FI'],
    ['fi', 'FI'],
    [' EST ', 'EE'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['XKX', 'XK'],
    ['MKD', 'MK'],
  ])('brings %j to %s', (code, two) => {
    expect(countryAlpha2(code)).toBe(two)
  })

  it.each(['', 'XX', 'EUR', 'Finland', '__proto__', 'constructor'])('knows no country %j', (code) => {
    expect(countryAlpha2(code)).toBeNull()
  })
})

describe('languageAlpha2', () => {
  it.each([
    ['FIN', 'fi'],
    ['EN', 'en'],
    ['de-AT', 'de'],
    ['ell', 'el'],
    ['nob', 'no'],
    ['nn', 'no'],
    ['GER', 'de'],
  ])('brings %j to %s', (code, two) => {
    expect(languageAlpha2(code)).toBe(two)
  })

  it.each(['', 'xx', 'MUL', 'english', '__proto__'])('knows no language %j', (code) => {
    expect(languageAlpha2(code)).toBeNull()
  })
})

it('keeps each two-letter code once', () => {
  expect(new Set(countryCodes).size).toBe(countryCodes.length)
  expect(new Set(languageCodes).size).toBe(languageCodes.length)
  expect([...countryCodes, ...languageCodes.map((code) => code.toUpperCase())].filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
})
