import type { Reason } from './finding'
import type { VocabularyName } from '@/lib/taxonomy/model'

/** The fields of either side that a reason rests on, as the pages of the entries show them. */
export type Grounds = { asked: string[]; offered: string[] }

const fieldsOfTerms: Partial<Record<VocabularyName, Grounds>> = {
  'product-category': { asked: ['categories'], offered: ['categories'] },
  'care-setting': { asked: ['careSettings'], offered: ['careSettings'] },
  'care-area': { asked: ['careAreas'], offered: ['careAreas'] },
  'main-purpose': { asked: ['mainPurpose'], offered: ['mainPurpose'] },
  interoperability: { asked: ['interoperability'], offered: ['interoperability'] },
  language: { asked: ['languages'], offered: ['productLanguages'] },
  'device-class': { asked: ['requiredDeviceClass'], offered: ['deviceClass'] },
  'evidence-tier': { asked: ['requiredEvidenceTier'], offered: ['evidenceTier'] },
}
const nowhere: Grounds = { asked: [], offered: [] }
const groundsNamed = 5

export function groundsOf(reason: Reason, asking: 'NEED' | 'MANDATE'): Grounds {
  const asked = (need: string, mandate: string): string[] => [asking === 'NEED' ? need : mandate]
  switch (reason.code) {
    case 'words':
      return groundsOfPairs(reason.words)
    case 'concepts':
      return groundsOfPairs(reason.concepts)
    case 'terms':
    case 'level':
      return fieldsOfTerms[reason.vocabulary] ?? nowhere
    case 'support-languages':
      return { asked: ['languages'], offered: ['supportLanguages'] }
    case 'cpv':
    case 'cpv-none-shared':
      return { asked: ['cpv'], offered: ['cpv'] }
    case 'country-served':
    case 'country-not-served':
      return { asked: ['country'], offered: ['countriesServed'] }
    // Where a company is at home stands with the company, on no field of its offering.
    case 'home-country':
    case 'outside-countries':
      return { asked: asked('country', 'countries'), offered: [] }
    case 'maturity':
      return { asked: reason.stage === null ? asked('stage', 'minimumTrl') : asked('stage', 'stages'), offered: ['trl'] }
    case 'certificate':
      return { asked: ['requiredCertificates'], offered: reason.state === 'missing' ? [] : ['certificates'] }
    case 'budget':
      return { asked: ['budgetFrom'], offered: ['priceFrom'] }
    case 'currencies-differ':
      return { asked: ['budgetFrom'], offered: ['priceFrom'] }
    case 'reference':
      return { asked: [], offered: ['references'] }
    case 'newcomer':
      return nowhere
  }
}

type Pair = { askedFields: readonly string[]; fields: readonly string[] }

/** Those of the pairs a card names, each field once, the one most stand in first. */
function groundsOfPairs(pairs: readonly Pair[]): Grounds {
  const named = pairs.slice(0, groundsNamed)
  return { asked: byFrequency(named.flatMap(({ askedFields }) => askedFields)), offered: byFrequency(named.flatMap(({ fields }) => fields)) }
}

function byFrequency(fields: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([field]) => field)
}
