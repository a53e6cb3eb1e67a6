import 'server-only'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Term, VocabularyName } from './model'
import { nutsAliases } from './nuts'
import { canKeepVocabularies, type VocabularyActor } from './policy'
import { indexTerms, searchTerms, type FoundTerm, type TermIndex } from './search-terms'
import { labelIn, termsOf } from './vocabulary'

/** Terms by code or by words of their label, accents folded, built-in and imported together. */
export async function findTerms(vocabulary: VocabularyName, query: string, locale: string, limit = 20): Promise<readonly FoundTerm[]> {
  const [merged] = await mergedVocabularies([vocabulary])
  return merged ? searchTerms(searchIndex(merged, locale), query.slice(0, 200), limit) : []
}

/** The label of each code in the reader's language; a code that nobody knows is its own label. */
export async function labelsFor(vocabulary: VocabularyName, codes: readonly string[], locale: string): Promise<ReadonlyMap<string, string>> {
  const labels = await labelsForEach({ [vocabulary]: codes }, locale)
  return labels.get(vocabulary) ?? new Map()
}

/** The same for several vocabularies with one look at the database. */
export async function labelsForEach(
  codesBy: Partial<Record<VocabularyName, readonly string[]>>,
  locale: string,
): Promise<ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>> {
  const wanted = Object.entries(codesBy) as [VocabularyName, readonly string[]][]
  const merged = await mergedVocabularies(wanted.map(([vocabulary]) => vocabulary))
  return new Map(
    wanted.map(([vocabulary, codes], at) => {
      const terms = merged[at]?.byCode
      const label = (code: string) => {
        const term = terms?.get(code)
        return term ? labelIn(term, locale) : code
      }
      return [vocabulary, new Map(codes.map((code) => [code, label(code)]))]
    }),
  )
}

/** Which of the codes are known, built-in or imported; withdrawn ones are still known. */
export async function knownCodes(vocabulary: VocabularyName, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const [merged] = await mergedVocabularies([vocabulary])
  return new Set(codes.filter((code) => merged?.byCode.has(code)))
}

/** The terms that can be chosen, built-in and imported: the same list each time until something is imported. */
export async function currentTerms(vocabulary: VocabularyName): Promise<readonly Term[]> {
  const [merged] = await mergedVocabularies([vocabulary])
  return merged?.terms ?? []
}

export type VocabularyImportView = {
  id: string
  vocabulary: string
  list: string
  version: string
  source: string
  licence: string
  fileName: string
  importedAt: Date
  created: number
  updated: number
  unchanged: number
  withdrawn: number
  refusedRows: number
}

/** The latest imports, newest first, for whoever keeps the vocabularies. */
export async function listVocabularyImports(actor: VocabularyActor, limit = 50): Promise<VocabularyImportView[]> {
  if (!canKeepVocabularies(actor)) throw new NotFound()
  const rows = await db.vocabularyImport.findMany({ orderBy: { id: 'desc' }, take: limit })
  return rows.map(({ id, refusedRows, contentHash: _hash, byPersonId: _person, job: _job, ...row }) => ({
    ...row,
    id: String(id),
    refusedRows: Array.isArray(refusedRows) ? refusedRows.length : 0,
  }))
}

type Merged = { terms: readonly Term[]; byCode: ReadonlyMap<string, Term>; indexes: Map<string, TermIndex> }

// Kept per process and thrown away when a newer import shows in the database.
let cache: { revision: string; merged: Map<VocabularyName, Merged> } = { revision: '', merged: new Map() }

async function mergedVocabularies(vocabularies: readonly VocabularyName[]): Promise<Merged[]> {
  const newest = await db.vocabularyImport.findFirst({ orderBy: { id: 'desc' }, select: { id: true, importedAt: true } })
  const revision = newest ? `${newest.id} ${newest.importedAt.toISOString()}` : 'none'
  if (cache.revision !== revision) cache = { revision, merged: new Map() }
  // An import that lands while we read belongs to the next revision: what is read here must not outlive this one.
  const { merged } = cache
  const missing = vocabularies.filter((vocabulary) => !merged.has(vocabulary))
  if (missing.length > 0) {
    const rows = newest === null ? [] : await db.vocabularyTerm.findMany({ where: { vocabulary: { in: missing } }, orderBy: [{ position: 'asc' }, { code: 'asc' }] })
    for (const vocabulary of missing) merged.set(vocabulary, merge(vocabulary, rows.filter((row) => row.vocabulary === vocabulary)))
  }
  return vocabularies.map((vocabulary) => merged.get(vocabulary)).filter((one): one is Merged => one !== undefined)
}

type ImportedRow = { code: string; labels: unknown; parent: string | null; withdrawnAt: Date | null }

function merge(vocabulary: VocabularyName, rows: readonly ImportedRow[]): Merged {
  const byCode = new Map(termsOf(vocabulary).map((term) => [term.code, term]))
  const hidden = new Set(vocabulary === 'nuts' ? Object.keys(nutsAliases) : [])
  for (const { code, labels, parent, withdrawnAt } of rows) {
    const builtIn = byCode.get(code)
    const label = { ...builtIn?.label, ...(labels as Record<string, string>) }
    byCode.set(code, { ...builtIn, code, label, ...(parent === null ? {} : { parent }) })
    if (withdrawnAt !== null) hidden.add(code)
  }
  // Old and withdrawn codes keep their label, but nobody should choose them anew.
  const terms = [...byCode.values()].filter((term) => !hidden.has(term.code))
  const isOfficial = vocabulary === 'cpv' || vocabulary === 'nuts'
  if (isOfficial) terms.sort((a, b) => (a.code < b.code ? -1 : 1))
  return { terms, byCode, indexes: new Map() }
}

function searchIndex(merged: Merged, locale: string): TermIndex {
  const language = locale.slice(0, 2).toLowerCase()
  const known = merged.indexes.get(language)
  if (known) return known
  const index = indexTerms(merged.terms, language)
  merged.indexes.set(language, index)
  return index
}
