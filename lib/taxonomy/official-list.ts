import { normaliseCpv } from './cpv'
import { countryAlpha2, languageAlpha2 } from './iso'
import type { VocabularyName } from './model'
import { isNutsShaped } from './nuts'

/** An official list as its file says it, before its codes are brought to ours. */
export type OfficialList = {
  /** What the file calls itself, the most telling name first. */
  names: readonly string[]
  version: string
  source: string
  licence: string
  rows: readonly OfficialRow[]
}

export type OfficialRow = { code: string; labels: Readonly<Record<string, string>>; parent?: string }

/** How the Publications Office names the lists that we use; ours differ where theirs are long. */
const vocabularyByList: ReadonlyMap<string, VocabularyName> = new Map(Object.entries({
  'award-criterion-type': 'award-criterion',
  'buyer-legal-type': 'buyer-legal-type',
  'contract-nature': 'contract-nature',
  country: 'country',
  cpv: 'cpv',
  currency: 'currency',
  'dps-usage': 'dps-usage',
  'duration-unit': 'duration-unit',
  'economic-operator-size': 'organisation-size',
  'eu-funded': 'eu-funded',
  'form-type': 'form-type',
  'framework-agreement': 'framework-agreement',
  'innovative-acquisition': 'innovative-acquisition',
  language: 'language',
  'legal-basis': 'legal-basis',
  'main-activity': 'buyer-activity',
  'notice-type': 'notice-type',
  nuts: 'nuts',
  'procurement-procedure-type': 'procedure',
  timeperiod: 'duration-unit',
  'winner-selection-status': 'winner-status',
} satisfies Record<string, VocabularyName>))

/** A part of a list is named after the whole: "country_eu-country" holds countries. */
export function recognise(list: OfficialList): { vocabulary: VocabularyName; list: string } | null {
  for (const name of list.names) {
    const vocabulary = vocabularyByList.get(name) ?? vocabularyByList.get(name.split('_')[0] ?? '')
    if (vocabulary !== undefined) return { vocabulary, list: name }
  }
  const vocabulary = recogniseByShape(list.rows)
  return vocabulary && { vocabulary, list: vocabulary }
}

function recogniseByShape(rows: readonly OfficialRow[]): VocabularyName | null {
  if (rows.length < 20) return null
  const share = (fits: (code: string) => boolean) => rows.filter((row) => fits(row.code)).length / rows.length
  if (share((code) => /^\d{8}(-\d)?$/.test(code)) > 0.9) return 'cpv'
  if (share(isNutsShaped) > 0.9 && rows.some((row) => /^[A-Z]{2}[0-9A-Z]{3}$/.test(row.code))) return 'nuts'
  return null
}

/** The code as we keep it, or why it cannot be kept. */
export function ownCode(vocabulary: VocabularyName, code: string): { code: string } | { reason: RowReason } {
  const own = brought(vocabulary, code)
  if (own !== null) return { code: own }
  return { reason: vocabulary === 'country' || vocabulary === 'language' ? 'no-two-letter-code' : 'code-shape' }
}

function brought(vocabulary: VocabularyName, code: string): string | null {
  switch (vocabulary) {
    case 'country':
      return countryAlpha2(code)
    case 'language':
      // The two written forms of Norwegian would otherwise relabel the language itself.
      return /^(NOB|NNO|NB|NN)$/i.test(code) ? null : languageAlpha2(code)
    case 'cpv':
      return normaliseCpv(code)
    case 'nuts':
      return isNutsShaped(code.toUpperCase()) ? code.toUpperCase() : null
    default:
      return /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(code) ? code : null
  }
}

export const rowReasons = ['no-code', 'no-label', 'label-too-long', 'code-shape', 'no-two-letter-code', 'duplicate'] as const
export type RowReason = (typeof rowReasons)[number]
