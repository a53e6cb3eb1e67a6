import { foldText } from '@/lib/platform/fold-text'
import { conceptLanguages, type Concept } from './model'
import { ConceptReader } from './read'

export type ConceptProblem = { concept: string; problem: string }

/** Letters beside a star, in a term of one word and of several. */
const shortestStem = { alone: 4, amongOthers: 3 }

/** What is wrong with the concepts as written; nothing when they can be read as meant. */
export function findConceptProblems(concepts: readonly Concept[]): ConceptProblem[] {
  return [...findBrokenLinks(concepts), ...findGaps(concepts), ...findSharedTerms(concepts)]
}

function findBrokenLinks(concepts: readonly Concept[]): ConceptProblem[] {
  const problems: ConceptProblem[] = []
  const ids = new Set<string>()
  for (const { id } of concepts) {
    if (ids.has(id)) problems.push({ concept: id, problem: 'stands twice' })
    ids.add(id)
  }
  const broaderOf = new Map(concepts.map((one) => [one.id, one.broader]))
  for (const { id, broader, related } of concepts) {
    for (const other of [...broader, ...related]) {
      if (!ids.has(other)) problems.push({ concept: id, problem: `names "${other}", which is no concept` })
      if (other === id) problems.push({ concept: id, problem: 'names itself' })
    }
    if (leadsBack(id, broaderOf)) problems.push({ concept: id, problem: 'is broader than itself' })
  }
  return problems
}

function leadsBack(id: string, broaderOf: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set<string>()
  const open = [...(broaderOf.get(id) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (!seen.has(next)) open.push(...(broaderOf.get(next) ?? []))
    seen.add(next)
  }
  return false
}

function findGaps(concepts: readonly Concept[]): ConceptProblem[] {
  const problems: ConceptProblem[] = []
  for (const { id, terms } of concepts) {
    for (const language of conceptLanguages) {
      const [label] = terms[language] ?? []
      if (label === undefined) problems.push({ concept: id, problem: `has no term in ${language}` })
      else if (/[*=]/.test(label)) problems.push({ concept: id, problem: `has "${label}" as its label in ${language}` })
    }
    for (const [language, list] of Object.entries(terms)) {
      for (const term of list) {
        const words = term.split(/\s+/)
        const fewest = words.length > 1 ? shortestStem.amongOthers : shortestStem.alone
        if (words.some((word) => word.includes('*') && word.replaceAll('*', '').length < fewest)) {
          problems.push({ concept: id, problem: `has "${term}" in ${language}: less than ${fewest} letters beside the *` })
        }
      }
    }
  }
  return problems
}

/** A term under two concepts leaves open which is meant. */
function findSharedTerms(concepts: readonly Concept[]): ConceptProblem[] {
  const owners = new Map<string, Set<string>>()
  for (const { id, terms } of concepts) {
    for (const [language, list] of Object.entries(terms)) {
      for (const term of list) {
        const key = `${language}: ${/^\p{Lu}{2,5}$/u.test(term) ? term : foldText(term)}`
        owners.set(key, (owners.get(key) ?? new Set()).add(id))
      }
    }
  }
  return [...owners].flatMap(([term, ids]) => (ids.size > 1 ? [{ concept: [...ids][0]!, problem: `shares the term "${term}" with ${[...ids].slice(1).join(', ')}` }] : []))
}

/** What is wrong with what serves what: unknown ids, and what is said twice or of itself. */
export function findServedByProblems(concepts: readonly Concept[], served: ReadonlyMap<string, readonly { id: string }[]>): ConceptProblem[] {
  const ids = new Set(concepts.map(({ id }) => id))
  return [...served].flatMap(([asked, targets]) => {
    const found = targets.map(({ id }) => id)
    const unknown = [asked, ...found].filter((id) => !ids.has(id))
    const repeated = found.filter((id, at) => found.indexOf(id) < at)
    return [
      ...unknown.map((id) => ({ concept: asked, problem: id === asked ? 'is served by others and is no concept' : `is served by "${id}", which is no concept` })),
      ...repeated.map((id) => ({ concept: asked, problem: `is served by "${id}" twice` })),
      ...(found.includes(asked) ? [{ concept: asked, problem: 'is served by itself' }] : []),
    ]
  })
}

/** Weights of what is no concept. */
export function findWeightProblems(concepts: readonly Concept[], weights: ReadonlyMap<string, number>): ConceptProblem[] {
  const ids = new Set(concepts.map(({ id }) => id))
  return [...weights.keys()].flatMap((id) => (ids.has(id) ? [] : [{ concept: id, problem: 'has a weight and is no concept' }]))
}

/** Terms of further languages for what is no concept. */
export function findFurtherProblems(concepts: readonly Concept[], further: ReadonlyMap<string, unknown>): ConceptProblem[] {
  const ids = new Set(concepts.map(({ id }) => id))
  return [...further.keys()].flatMap((id) => (ids.has(id) ? [] : [{ concept: id, problem: 'has terms in further languages and is no concept' }]))
}

/** Concepts that are found in words which name none. */
export function findLooseTerms(concepts: readonly Concept[], ordinaryWords: Readonly<Record<string, readonly string[]>>): ConceptProblem[] {
  const reader = new ConceptReader(concepts)
  return Object.entries(ordinaryWords).flatMap(([language, words]) =>
    words.flatMap((word) => reader.read(word, language).map(({ concept }) => ({ concept, problem: `is found in the ordinary word "${word}" (${language})` }))),
  )
}
