import { describe, expect, it } from 'vitest'
import { getPrintTranslator, getTranslator, isLocale, printedLocales } from '@/lib/platform/i18n'
import { messages as en } from '@/messages/en'
import { printed } from '@/messages/printed'

const params = { other: 'Riga East Hospital', title: 'Title', table: '12', place: 'Riga', time: '09:20', languages: 'English', number: 1, label: '12', page: 1, pages: 2, count: 3 }

describe('what is printed, in other languages', () => {
  it('has every sentence of the English sheets, and no other', () => {
    for (const [locale, { day }] of Object.entries(printed)) expect([locale, Object.keys(day.sheet).sort()]).toEqual([locale, Object.keys(en.day.sheet).sort()])
  })

  it('fills in the same names as the English sentence', () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!).filter((name) => name in params).sort()
    for (const [locale, { day }] of Object.entries(printed)) for (const [key, text] of Object.entries(en.day.sheet)) expect([locale, key, [...new Set(names((day.sheet as Record<string, string>)[key]!))]]).toEqual([locale, key, [...new Set(names(text))]])
  })

  it('can be said in every one of them', () => {
    for (const locale of printedLocales) {
      const t = getPrintTranslator(locale)
      expect(t.locale).toBe(locale)
      for (const key of Object.keys(en.day.sheet)) expect(t(`day.sheet.${key}`, params)).not.toMatch(/[{}]/)
    }
    expect(getPrintTranslator('pl')('day.sheet.people', { count: 5 })).toBe('5 osób')
  })

  it('makes no language of the pages: these stay in English, whatever was printed before', () => {
    expect(printedLocales.filter(isLocale)).toEqual(['en'])
    getPrintTranslator('fi')('day.sheet.title')
    expect(getTranslator('fi')('day.sheet.title')).toBe('Your day')
    expect(getPrintTranslator('mt').locale).toBe('en')
    expect(getPrintTranslator('constructor').locale).toBe('en')
  })
})
