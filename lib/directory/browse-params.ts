import { foldText } from '@/lib/platform/fold-text'

/**
 * What a visitor asks of a browse page, as it stands in the address. Whatever the address says, reading it
 * gives filters that can be asked of the database, and writing them gives the one address of that question.
 */
export const browsePages = ['needs', 'offerings', 'mandates', 'organisations'] as const
export type BrowsePage = (typeof browsePages)[number]

/** The facets of each page, in the order of the screen and of the address. */
export const facetsOfPage = {
  needs: ['stage', 'country', 'setting', 'category', 'area', 'language', 'source', 'due', 'cpv'],
  offerings: ['category', 'setting', 'area', 'country', 'certificate', 'interoperability', 'device', 'trl', 'language'],
  mandates: ['stage', 'country', 'category'],
  organisations: ['kind', 'country', 'verified'],
} as const satisfies Record<BrowsePage, readonly string[]>
export type FacetName = (typeof facetsOfPage)[BrowsePage][number]

export const needStates = ['open', 'archive', 'all'] as const
export type NeedState = (typeof needStates)[number]

export const sorts = ['newest', 'deadline', 'relevance', 'name'] as const
export type Sort = (typeof sorts)[number]

export const trlBands: Readonly<Record<string, readonly [number, number]>> = { '1-3': [1, 3], '4-6': [4, 6], '7-8': [7, 8], '9': [9, 9] }
/** `week` and `month` count from now; `none` is a need that states no deadline. */
export const dueChoices = ['week', 'month', 'none'] as const

export type BrowseFilters = {
  page: BrowsePage
  q: string
  state: NeedState
  sort: Sort
  /** Chosen values by facet, sorted; a facet without a choice is absent. */
  chosen: Partial<Record<FacetName, readonly string[]>>
  /** The last row of the page before: its sort key and id. */
  after: Cursor | null
}
export type Cursor = { key: string; id: string }

type Given = Record<string, string | string[] | undefined>

const longestQuery = 200
const mostValues = 20

export function parseBrowse(page: BrowsePage, given: Given): BrowseFilters {
  const q = textOf(given.q).slice(0, longestQuery).trim()
  const chosen: BrowseFilters['chosen'] = {}
  for (const facet of facetsOfPage[page]) {
    const values = valuesOf(facet, given[facet])
    if (values.length > 0) chosen[facet] = values
  }
  const state = page === 'needs' ? (oneOf(needStates, given.state) ?? 'open') : 'open'
  const hasWords = searchWords(q).length > 0
  const asked = oneOf(sorts, given.sort)
  const sort = asked && sortsOf(page, hasWords).includes(asked) ? asked : defaultSort(page, hasWords)
  return { page, q, state, sort, chosen, after: cursorOf(sort, textOf(given.after)) }
}

/** Ways to order a page; relevance means something only beside words. */
export function sortsOf(page: BrowsePage, hasWords: boolean): readonly Sort[] {
  const own: Record<BrowsePage, readonly Sort[]> = {
    needs: ['newest', 'deadline'],
    offerings: ['newest'],
    mandates: ['newest'],
    organisations: ['name', 'newest'],
  }
  return hasWords ? ['relevance', ...own[page]] : own[page]
}

/** The order nobody has to ask for. */
export const defaultSort = (page: BrowsePage, hasWords: boolean): Sort => (hasWords ? 'relevance' : page === 'organisations' ? 'name' : 'newest')

/** The query of the one address for these filters, without the question mark; what is the default is left out. */
export function browseQuery(filters: BrowseFilters): string {
  const query = new URLSearchParams()
  if (filters.q) query.append('q', filters.q)
  if (filters.state !== 'open') query.append('state', filters.state)
  for (const facet of facetsOfPage[filters.page]) {
    for (const value of filters.chosen[facet] ?? []) query.append(facet, value)
  }
  if (filters.sort !== defaultSort(filters.page, searchWords(filters.q).length > 0)) query.append('sort', filters.sort)
  if (filters.after) query.append('after', `${filters.after.key}~${filters.after.id}`)
  return query.toString()
}

/** Path and query; every change of the filters begins at the first row again. */
export function browseHref(locale: string, filters: BrowseFilters, change: Partial<Omit<BrowseFilters, 'page'>> = {}): string {
  const query = browseQuery({ ...filters, after: null, ...change })
  return `/${locale}/${filters.page}${query ? `?${query}` : ''}`
}

export function withoutValue(filters: BrowseFilters, facet: FacetName, value: string): BrowseFilters['chosen'] {
  const { [facet]: values = [], ...others } = filters.chosen
  const left = values.filter((one) => one !== value)
  return left.length > 0 ? { ...others, [facet]: left } : others
}

/** The page as one first comes to it. */
export const isUnfiltered = ({ q, state, chosen, after }: BrowseFilters): boolean => q === '' && state === 'open' && after === null && Object.keys(chosen).length === 0

/** Whether the address as given already is the one for its filters. */
export function isCanonical(filters: BrowseFilters, given: Given): boolean {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) for (const one of [value ?? ''].flat()) query.append(name, one)
  return query.toString() === browseQuery(filters)
}

/** The words that must all be found, folded; each may be the beginning of a longer one. */
export function searchWords(q: string): string[] {
  const words = foldText(q).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return [...new Set(words)].slice(0, 12)
}

/** "Search this" for PostgreSQL; letters and digits alone cannot mean anything else to it. Null without words. */
export function wordsQuery(q: string): string | null {
  const words = searchWords(q)
  return words.length > 0 ? words.map((word) => `${word}:*`).join(' & ') : null
}

function valuesOf(facet: FacetName, given: string | string[] | undefined): string[] {
  const values = [given ?? []]
    .flat()
    .slice(0, mostValues)
    .map((value) => cleaned(facet, value))
    .filter((value) => value !== null)
  const unique = [...new Set(values)].sort()
  // A chosen region says more than the larger one around it: the larger one gives way.
  return facet === 'country' || facet === 'cpv' ? unique.filter((one) => !unique.some((other) => other !== one && other.startsWith(one))) : unique
}

function cleaned(facet: FacetName, value: string): string | null {
  switch (facet) {
    case 'country':
      return /^[A-Za-z]{2}[0-9A-Za-z]{0,3}$/.test(value) ? value.toUpperCase() : null
    case 'cpv':
      return /^[1-9]\d{1,7}$/.test(value) ? value.replace(/0+$/, '').padEnd(2, '0') : null
    case 'language':
      return /^[a-z]{2,3}$/.test(value) ? value : null
    case 'trl':
      return Object.hasOwn(trlBands, value) ? value : null
    case 'due':
      return (dueChoices as readonly string[]).includes(value) ? value : null
    case 'source':
      return value === 'own' || value === 'notice' ? value : null
    case 'verified':
      return value === 'yes' ? value : null
    default:
      return /^[a-z0-9][a-z0-9-]{0,39}$/.test(value) ? value : null
  }
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const instant = '\\d{1,14}'
const cursors: Record<Sort, RegExp> = {
  newest: new RegExp(`^(${instant})~(${uuid})$`),
  deadline: new RegExp(`^(${instant}|none)~(${uuid})$`),
  relevance: new RegExp(`^([01]\\.${instant})~(${uuid})$`),
  name: new RegExp(`^([^\\u0000-\\u001f]{0,400})~(${uuid})$`),
}

function cursorOf(sort: Sort, given: string): Cursor | null {
  const [, key, id] = cursors[sort].exec(given) ?? []
  return key !== undefined && id !== undefined ? { key, id } : null
}

// A zero byte is no text to PostgreSQL, and half a surrogate pair is none to anybody.
function textOf(given: string | string[] | undefined): string {
  const text = Array.isArray(given) ? (given[0] ?? '') : (given ?? '')
  return text.replace(/[\u0000-\u001f\u007f]+/g, ' ').toWellFormed()
}

function oneOf<T extends string>(known: readonly T[], given: string | string[] | undefined): T | undefined {
  return known.find((one) => one === textOf(given))
}
