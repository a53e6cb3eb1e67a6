import IntlMessageFormat from 'intl-messageformat'
import { messages as en } from '@/messages/en'
import { printed } from '@/messages/printed'
import { tag } from './format'

/**
 * Texts for people. English is complete and is what other languages fall back to.
 * A locale is added by a folder beside messages/en and a row here.
 */
const catalogues: Record<string, Catalogue> = { en }
type Catalogue = { [key: string]: string | Catalogue }

export const locales = Object.keys(catalogues)
export const defaultLocale = 'en'
export const isLocale = (value: string): boolean => locales.includes(value)

export type MessageParams = Record<string, string | number | Date>
export type Translator = ((key: string, params?: MessageParams) => string) & { locale: string; has: (key: string) => boolean }

const formats = new Map<string, IntlMessageFormat>()

function find(catalogue: Catalogue | undefined, key: string): string | undefined {
  let node: string | Catalogue | undefined = catalogue
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined
  return typeof node === 'string' ? node : undefined
}

/** Sheets, badges and calendar entries are written in more languages than the pages: these make no addresses. */
const printedCatalogues: Record<string, Catalogue> = { ...printed, en }
export const printedLocales = Object.keys(printedCatalogues)

/** `t('needs.list.count', {count: 3})`: an ICU message of the catalogue, in the locale or else in English. A missing key throws: it is a bug. */
export const getTranslator = (locale: string): Translator => translatorOf(catalogues, locale, '')

/** The same for what is printed or goes into a calendar; a language without words for it gets English throughout, dates too. */
export const getPrintTranslator = (locale: string): Translator => translatorOf(printedCatalogues, Object.hasOwn(printedCatalogues, locale) ? locale : defaultLocale, 'print ')

function translatorOf(from: Record<string, Catalogue>, locale: string, area: string): Translator {
  const text = (key: string) => find(from[locale], key) ?? find(en, key)
  const t = (key: string, params?: MessageParams): string => {
    const id = `${area}${locale} ${key}`
    let format = formats.get(id)
    if (!format) {
      const message = text(key)
      if (message === undefined) throw new Error(`No message ${key}`)
      format = new IntlMessageFormat(message, tag(locale), undefined, { ignoreTag: true })
      formats.set(id, format)
    }
    return String(format.format(params))
  }
  return Object.assign(t, { locale, has: (key: string) => text(key) !== undefined })
}
