import { foldText } from '@/lib/platform/fold-text'
import { normaliseCpv } from './cpv'
import type { Term } from './model'
import { labelIn } from './vocabulary'

export type FoundTerm = { code: string; label: string; parent: string | null }

export type TermIndex = readonly IndexedTerm[]
type IndexedTerm = { found: FoundTerm; code: string; texts: readonly string[]; words: readonly string[] }

/** Prepares terms for search in the reader's language and in English. */
export function indexTerms(terms: readonly Term[], locale: string): TermIndex {
  return terms.map((term) => {
    const label = labelIn(term, locale)
    const texts = [...new Set([label, labelIn(term, 'en')].map(foldText))]
    return {
      found: { code: term.code, label, parent: term.parent ?? null },
      code: foldText(term.code),
      texts,
      words: texts.flatMap(wordsOf),
    }
  })
}

/**
 * Best first: the code itself, codes that start so, labels that start so, labels with every word
 * at the start of a word, and last inside a compound ("tietojärjestelmä" in "potilastietojärjestelmä").
 */
export function searchTerms(index: TermIndex, query: string, limit: number): readonly FoundTerm[] {
  const folded = foldText(query).trim()
  if (folded === '') return index.slice(0, limit).map((term) => term.found)
  const code = normaliseCpv(query) ?? folded
  const words = wordsOf(folded)
  return index
    .map((term, at) => ({ term, at, tier: tierOf(term, code, folded, words) }))
    .filter(({ tier }) => tier < none)
    .sort((a, b) => a.tier - b.tier || a.at - b.at)
    .slice(0, limit)
    .map(({ term }) => term.found)
}

const none = 5

function tierOf(term: IndexedTerm, code: string, folded: string, words: readonly string[]): number {
  if (term.code === code) return 0
  if (term.code.startsWith(code)) return 1
  if (words.length === 0) return none
  if (term.texts.some((text) => text.startsWith(folded))) return 2
  const startsAWord = (word: string) => term.words.some((known) => known.startsWith(word))
  if (words.every(startsAWord)) return 3
  const isInside = (word: string) => word.length >= 4 && term.words.some((known) => known.includes(word))
  return words.every((word) => startsAWord(word) || isInside(word)) ? 4 : none
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
