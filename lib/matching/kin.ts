import { allConcepts, conceptWeight, whatServes } from '@/lib/taxonomy/concepts'
import { sharedStart } from '@/lib/taxonomy/text/kin'
import type { WordLexicon } from '@/lib/taxonomy/word-lexicon'
import type { Kin } from './asked-terms'
import type { IndexOptions, SimilarityIndex } from './similarity-index'

const startLength = 5
const kinFrom = 0.65
const longestWord = 14

/** Words are kin when they begin alike for most of their length: forms and compounds of one word. */
function kinOfWord(word: string, index: SimilarityIndex): Kin[] {
  if (word.length < startLength || /\d/.test(word)) return []
  const kin: Kin[] = []
  for (const other of index.startingWith(word.slice(0, startLength))) {
    if (other === word || /\d/.test(other)) continue
    const closeness = sharedStart(word, other)
    if (closeness >= kinFrom) kin.push({ term: other, closeness })
  }
  return kin
}

/** Long words say more than short ones of the same rarity; bare numbers say little. */
function weightOfWord(word: string): number {
  if (word.startsWith('=')) return Math.sqrt(6)
  if (/^\d+$/.test(word)) return 0.25
  return Math.sqrt(Math.min(word.length, longestWord))
}

/** A translation that is only learnt counts less than a form of the word. */
const trustInLearnt = 0.5

/** Words, with what labels in many languages taught about their translations. */
export function wordOptionsWith(lexicon: WordLexicon): IndexOptions {
  return {
    ...wordOptions,
    kinOf: (word, index) => {
      const own = kinOfWord(word, index)
      const known = new Set([word, ...own.map(({ term }) => term)])
      const learnt = lexicon.translationsOf(word).filter(({ term }) => !known.has(term) && index.has(term))
      return [...own, ...learnt.map(({ term, closeness, count }) => ({ term, closeness: closeness * trustInLearnt, labels: count }))]
    },
  }
}

export const wordOptions: IndexOptions = { weightOf: weightOfWord, kinOf: kinOfWord, asksShort: true }

/** How near a concept is to one that is asked for. What is a kind of it answers it; what it is a kind of, less so. */
const closenessOf = { narrower: 0.6, broader: 0.3, related: 0.2 }
const leastCloseness = 0.1

let table: ReadonlyMap<string, readonly Kin[]> | null = null

function kinTable(): ReadonlyMap<string, readonly Kin[]> {
  const broader = new Map(allConcepts().map((one) => [one.id, one.broader]))
  const narrower = new Map<string, string[]>()
  const related = new Map<string, string[]>()
  const add = (map: Map<string, string[]>, from: string, to: string) => map.set(from, [...(map.get(from) ?? []), to])
  for (const one of allConcepts()) {
    for (const id of one.broader) add(narrower, id, one.id)
    for (const id of one.related) {
      add(related, one.id, id)
      add(related, id, one.id)
    }
  }
  return new Map(
    allConcepts().map(({ id }) => {
      const near = new Map<string, number>()
      const note = (other: string, closeness: number) => {
        if (other !== id && closeness >= leastCloseness && closeness > (near.get(other) ?? 0)) near.set(other, closeness)
      }
      for (const below of narrower.get(id) ?? []) {
        note(below, closenessOf.narrower)
        for (const second of narrower.get(below) ?? []) note(second, closenessOf.narrower ** 2)
      }
      for (const above of broader.get(id) ?? []) {
        note(above, closenessOf.broader)
        for (const second of broader.get(above) ?? []) note(second, closenessOf.broader ** 2)
      }
      for (const other of related.get(id) ?? []) note(other, closenessOf.related)
      for (const other of whatServes(id)) note(other.id, other.closeness)
      return [id, [...near].map(([term, closeness]) => ({ term, closeness }))]
    }),
  )
}

export const conceptOptions: IndexOptions = {
  weightOf: conceptWeight,
  reserve: 12,
  kinOf: (concept, index) => ((table ??= kinTable()).get(concept) ?? []).filter(({ term }) => index.has(term)),
}
