import type { VocabularyName } from '@/lib/taxonomy/model'
import type { BrowsePage, FacetName } from './browse-params'

/** Whose codes a facet's values are; null where the words stand in the message catalogue. */
export function vocabularyOfFacet(page: BrowsePage, facet: FacetName, value: string): VocabularyName | null {
  switch (facet) {
    case 'stage':
      return page === 'mandates' ? 'investment-stage' : 'need-stage'
    case 'country':
      return value.length === 2 ? 'country' : 'nuts'
    case 'due':
    case 'source':
    case 'verified':
    case 'trl':
      return null
    default:
      return vocabularies[facet]
  }
}

const vocabularies = {
  setting: 'care-setting',
  category: 'product-category',
  area: 'care-area',
  language: 'language',
  cpv: 'cpv',
  certificate: 'certificate',
  interoperability: 'interoperability',
  device: 'device-class',
  kind: 'organisation-kind',
} as const satisfies Partial<Record<FacetName, VocabularyName>>

/** The code in its vocabulary: a CPV facet names only the digits that say something. */
export const codeOfFacet = (facet: FacetName, value: string): string => (facet === 'cpv' ? value.padEnd(8, '0') : value)
