import type { Option } from '@/components/ui/fields'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { labelIn, termsOf } from '@/lib/taxonomy/vocabulary'

/** What the region chooses most stands on top of the long lists. */
const firstChoices: Partial<Record<VocabularyName, readonly string[]>> = {
  language: ['en', 'fi', 'sv', 'et', 'lv', 'lt', 'pl', 'de', 'da', 'no', 'fr'],
  country: ['FI', 'SE', 'EE', 'LV', 'LT', 'PL', 'DE', 'DK', 'NO', 'IS'],
  currency: ['EUR', 'SEK', 'DKK', 'PLN', 'NOK', 'GBP'],
}
const codesThatPeopleSay: readonly VocabularyName[] = ['trl', 'currency']

/** A vocabulary as the options of a field. */
export function optionsOf(vocabulary: VocabularyName, locale: string): Option[] {
  const isSaid = codesThatPeopleSay.includes(vocabulary)
  const all = termsOf(vocabulary).map((term) => {
    const label = labelIn(term, locale)
    return { value: term.code, label: isSaid ? `${term.code}: ${label}` : label, note: term.note }
  })
  const first = firstChoices[vocabulary]
  if (!first) return all
  const rank = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length)
  return all.sort((a, b) => rank(a.value) - rank(b.value) || a.label.localeCompare(b.label, locale))
}
