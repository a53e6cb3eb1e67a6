import { facetsOfPage, type BrowseFilters, type BrowsePage, type FacetName } from '@/lib/directory/browse-params'
import { codeOfFacet, vocabularyOfFacet } from '@/lib/directory/facet-vocabulary'
import type { Translator } from '@/lib/platform/i18n'
import type { VocabularyName } from '@/lib/taxonomy/model'

export type Labels = ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>

export const labelFrom = (labels: Labels, vocabulary: VocabularyName, code: string): string => labels.get(vocabulary)?.get(code) ?? code

export function facetTitle(t: Translator, page: BrowsePage, facet: FacetName): string {
  const own = `browse.facet-${page}.${facet}`
  return t(t.has(own) ? own : `browse.facet.${facet}`)
}

export function valueTitle(t: Translator, labels: Labels, page: BrowsePage, facet: FacetName, value: string): string {
  const vocabulary = vocabularyOfFacet(page, facet, value)
  if (!vocabulary) return t(`browse.value.${facet}.${value}`)
  const code = codeOfFacet(facet, value)
  const label = labelFrom(labels, vocabulary, code)
  return facet === 'cpv' && label !== code ? `${value} ${label}` : label
}

export type Chip = { facet: FacetName; value: string; facetTitle: string; valueTitle: string }

export function chipsOf(t: Translator, labels: Labels, filters: BrowseFilters): Chip[] {
  return facetsOfPage[filters.page].flatMap((facet: FacetName) =>
    (filters.chosen[facet] ?? []).map((value) => ({
      facet,
      value,
      facetTitle: facetTitle(t, filters.page, facet),
      valueTitle: valueTitle(t, labels, filters.page, facet, value),
    })),
  )
}
