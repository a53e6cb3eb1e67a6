/**
 * Taxonomy: the shared vocabularies. A vocabulary is a list of terms with stable codes and labels
 * by language. What works out of the box is written here; complete official lists are imported
 * (tables VocabularyTerm, VocabularyImport) and extend or relabel the built-in terms, never remove them.
 */

export const vocabularyNames = [
  'award-criterion',
  'benefit',
  'buyer-activity',
  'buyer-legal-type',
  'care-area',
  'care-setting',
  'certificate',
  'contract-nature',
  'country',
  'cpv',
  'currency',
  'device-class',
  'device-legislation',
  'dps-usage',
  'duration-unit',
  'ehds-category',
  'eu-funded',
  'evidence-kind',
  'evidence-tier',
  'form-type',
  'framework-agreement',
  'innovative-acquisition',
  'interoperability',
  'investment-stage',
  'language',
  'legal-basis',
  'main-purpose',
  'need-stage',
  'notice-type',
  'nuts',
  'organisation-kind',
  'organisation-size',
  'price-model',
  'procedure',
  'product-category',
  'reference-kind',
  'seeks',
  'trl',
  'user-group',
  'winner-status',
] as const

export type VocabularyName = (typeof vocabularyNames)[number]

/** Labels by two-letter language; English is always there. */
export type Labels = Readonly<Record<string, string>>

export type Term = {
  readonly code: string
  readonly label: Labels
  readonly parent?: string
  readonly note?: string
}

/** The languages in which the built-in vocabularies are labelled, where we are sure of the word. */
export const labelLanguages = ['en', 'fi', 'et', 'lv', 'lt', 'pl', 'de', 'da', 'sv', 'no', 'fr'] as const

export function isVocabularyName(name: string): name is VocabularyName {
  return (vocabularyNames as readonly string[]).includes(name)
}
