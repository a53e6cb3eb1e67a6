import type { Term, VocabularyName } from './model'
import { careAreas } from './vocabularies/care-area'
import { careSettings } from './vocabularies/care-setting'
import { certificates } from './vocabularies/certificate'
import { countries } from './vocabularies/country'
import { cpvTerms } from './vocabularies/cpv'
import { currencies } from './vocabularies/currency'
import { deviceClasses, deviceLegislation } from './vocabularies/device'
import { evidenceKinds, evidenceTiers } from './vocabularies/evidence'
import { interoperability } from './vocabularies/interoperability'
import { languages } from './vocabularies/language'
import { investmentStages, priceModels, seeks } from './vocabularies/market'
import { nutsTerms } from './vocabularies/nuts'
import { organisationKinds, organisationSizes } from './vocabularies/organisation'
import {
  awardCriteria,
  buyerActivities,
  buyerLegalTypes,
  contractNatures,
  dpsUsages,
  durationUnits,
  euFunding,
  formTypes,
  frameworkAgreements,
  innovativeAcquisitions,
  legalBases,
  needStages,
  noticeTypes,
  procedures,
  winnerStatuses,
} from './vocabularies/procurement'
import { productCategories } from './vocabularies/product-category'
import { benefits, ehdsCategories, mainPurposes, referenceKinds, userGroups } from './vocabularies/purpose'
import { readinessLevels } from './vocabularies/readiness'

/** Each list is built when first asked for: most pages need three of them, not all. */
const builtIn: Record<VocabularyName, () => readonly Term[]> = {
  'award-criterion': () => awardCriteria,
  benefit: () => benefits,
  'buyer-activity': () => buyerActivities,
  'buyer-legal-type': () => buyerLegalTypes,
  'care-area': () => careAreas,
  'care-setting': () => careSettings,
  certificate: () => certificates,
  'contract-nature': () => contractNatures,
  country: countries,
  cpv: cpvTerms,
  currency: currencies,
  'device-class': () => deviceClasses,
  'device-legislation': () => deviceLegislation,
  'dps-usage': () => dpsUsages,
  'duration-unit': () => durationUnits,
  'ehds-category': () => ehdsCategories,
  'eu-funded': () => euFunding,
  'evidence-kind': () => evidenceKinds,
  'evidence-tier': () => evidenceTiers,
  'form-type': () => formTypes,
  'framework-agreement': () => frameworkAgreements,
  'innovative-acquisition': () => innovativeAcquisitions,
  interoperability: () => interoperability,
  'investment-stage': () => investmentStages,
  language: languages,
  'legal-basis': () => legalBases,
  'main-purpose': () => mainPurposes,
  'need-stage': () => needStages,
  'notice-type': () => noticeTypes,
  nuts: nutsTerms,
  'organisation-kind': () => organisationKinds,
  'organisation-size': () => organisationSizes,
  'price-model': () => priceModels,
  procedure: () => procedures,
  'product-category': () => productCategories,
  'reference-kind': () => referenceKinds,
  seeks: () => seeks,
  trl: () => readinessLevels,
  'user-group': () => userGroups,
  'winner-status': () => winnerStatuses,
}

type Index = { terms: readonly Term[]; codes: readonly string[]; byCode: ReadonlyMap<string, Term> }

const indexes = new Map<VocabularyName, Index>()

function indexOf(vocabulary: VocabularyName): Index {
  const known = indexes.get(vocabulary)
  if (known) return known
  const terms = builtIn[vocabulary]()
  const index = { terms, codes: terms.map((term) => term.code), byCode: new Map(terms.map((term) => [term.code, term])) }
  indexes.set(vocabulary, index)
  return index
}

export function termsOf(vocabulary: VocabularyName): readonly Term[] {
  return indexOf(vocabulary).terms
}

export function codesOf(vocabulary: VocabularyName): readonly string[] {
  return indexOf(vocabulary).codes
}

export function findTerm(vocabulary: VocabularyName, code: string): Term | null {
  return indexOf(vocabulary).byCode.get(code) ?? null
}

export function isCode(vocabulary: VocabularyName, code: string): boolean {
  return indexOf(vocabulary).byCode.has(code)
}

/** The label in the reader's language, else in English, else the code itself. */
export function labelOf(vocabulary: VocabularyName, code: string, locale: string): string {
  const term = findTerm(vocabulary, code)
  return term ? labelIn(term, locale) : code
}

export function labelIn(term: Term, locale: string): string {
  const language = locale.slice(0, 2).toLowerCase()
  return term.label[language] ?? term.label.en ?? term.code
}

export type Choice = { code: string; label: string }

const alphabetical: readonly VocabularyName[] = ['country', 'currency', 'language']

/** What a form offers: in the order of the vocabulary, or by the alphabet of the reader where that is how people look. */
export function choicesOf(vocabulary: VocabularyName, locale: string): readonly Choice[] {
  const choices = termsOf(vocabulary).map((term) => ({ code: term.code, label: labelIn(term, locale) }))
  if (!alphabetical.includes(vocabulary)) return choices
  const collator = new Intl.Collator(locale)
  return choices.sort((a, b) => collator.compare(a.label, b.label))
}

/** From the nearest parent up to the root. */
export function ancestorsOf(vocabulary: VocabularyName, code: string): readonly string[] {
  const { byCode } = indexOf(vocabulary)
  const ancestors: string[] = []
  let parent = byCode.get(code)?.parent
  while (parent !== undefined && !ancestors.includes(parent)) {
    ancestors.push(parent)
    parent = byCode.get(parent)?.parent
  }
  return ancestors
}
