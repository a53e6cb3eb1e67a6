import type { Labels, Term } from './model'

/** An imported term as it stands in the database. */
export type KeptTerm = { code: string; labels: Labels; parent: string | null; position: number; list: string; isWithdrawn: boolean }

export type TermChanges = {
  created: readonly NextTerm[]
  updated: readonly NextTerm[]
  unchanged: number
  /** Codes that a later version of the same list no longer names. */
  withdrawn: readonly string[]
}

export type NextTerm = { code: string; labels: Labels; parent: string | null; position: number; list: string }

/** What a list changes in what is kept. Another list's term is relabelled but stays that list's own. */
export function termChanges(list: string, terms: readonly Term[], kept: readonly KeptTerm[]): TermChanges {
  const before = new Map(kept.map((term) => [term.code, term]))
  const created: NextTerm[] = []
  const updated: NextTerm[] = []
  let unchanged = 0
  terms.forEach((term, position) => {
    const old = before.get(term.code)
    const next = nextTerm(list, term, position, old)
    if (old === undefined) created.push(next)
    else if (old.isWithdrawn || !isSame(old, next)) updated.push(next)
    else unchanged += 1
  })
  return { created, updated, unchanged, withdrawn: withdrawnCodes(list, terms, kept) }
}

function nextTerm(list: string, term: Term, position: number, old: KeptTerm | undefined): NextTerm {
  const parent = term.parent ?? null
  if (old === undefined || old.list === list) return { code: term.code, labels: term.label, parent, position, list }
  const labels = { ...old.labels, ...term.label }
  return { code: term.code, labels, parent: parent ?? old.parent, position: old.position, list: old.list }
}

function isSame(old: KeptTerm, next: NextTerm): boolean {
  return old.parent === next.parent && old.position === next.position && sortedLabels(old.labels) === sortedLabels(next.labels)
}

// The database does not keep the order of keys.
function sortedLabels(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))
}

// A file with less than half of what is known is somebody's selection, not the next version.
function withdrawnCodes(list: string, terms: readonly Term[], kept: readonly KeptTerm[]): readonly string[] {
  const named = new Set(terms.map((term) => term.code))
  const own = kept.filter((term) => term.list === list && !term.isWithdrawn)
  const missing = own.filter((term) => !named.has(term.code))
  return missing.length * 2 > own.length ? [] : missing.map((term) => term.code)
}
