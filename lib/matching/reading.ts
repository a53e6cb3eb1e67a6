import { conceptReader } from '@/lib/taxonomy/concepts'
import { readSentences, readTokens, type Sentence } from '@/lib/taxonomy/text/tokens'
import { visibleText } from '@/lib/taxonomy/text/visible'
import type { WantedTerms } from '@/lib/taxonomy/text/wanted-terms'
import { mentionsAt, notePlace, writePlaces, type Place } from './places'
import type { Terms } from './asked-terms'

/** A field of an entry that is read as text; `weight` is what a word in it counts. */
export type FieldText = { field: string; text: string; weight: number; language?: string }

/** What an entry says, as terms to compare: its words, and the concepts its words name; `places` says where these stand. */
export type Reading = { words: Terms; concepts: Terms; places: string }

/** Where a term stands: the word as written and the fields it is in. */
export type Mention = { written: string; fields: string[] }
export type Mentions = ReadonlyMap<string, Mention>

/** Changes whenever a text would be read, or its facts be written, otherwise: readings that are kept are then made anew. */
export const readingVersion = 5

export function readFields(fields: readonly FieldText[]): Reading {
  const words: Counts = new Map()
  const concepts: Counts = new Map()
  const places = new Map<string, Place[]>()
  for (const [field, { text: written, weight, language }] of fields.entries()) {
    const text = visibleText(written)
    const sentences = readSentences(text, language)
    const areNew = sentences.map((sentence) => countWords(words, sentence, weight))
    let at = 0
    for (const { concept, from, to } of conceptReader().read(text, language)) {
      while (at + 1 < sentences.length && from >= sentences[at]!.end) at += 1
      count(concepts, concept, weight, areNew[at] === true)
      notePlace(places, concept, { field, from, to })
    }
  }
  return { words: dampened(words), concepts: dampened(concepts, repeatsThatCount), places: writePlaces(fields, places) }
}

/** The terms of `readFields` again, each with its words as written and its fields: for the few entries that are shown, and of their words for those wanted. */
export function readMentions(fields: readonly FieldText[], places = '', wanted: WantedTerms | null = null): { words: Mentions; concepts: Mentions } {
  const words = new Map<string, Mention>()
  for (const { field, text, language } of fields) {
    for (const { term, written } of readTokens(visibleText(text), language, wanted)) if (!wanted || wanted.has(term)) mention(words, term, written, field)
  }
  return { words, concepts: mentionsAt(fields, places) ?? readConcepts(fields) }
}

function readConcepts(fields: readonly FieldText[]): Mentions {
  const concepts = new Map<string, Mention>()
  for (const { field, text, language } of fields) {
    for (const { concept, from, to } of conceptReader().read(visibleText(text), language)) mention(concepts, concept, text.slice(from, to), field)
  }
  return concepts
}

export function mention(mentions: Map<string, Mention>, term: string, written: string, field: string): void {
  const known = mentions.get(term)
  if (!known) mentions.set(term, { written: written.replace(/\s+/g, ' '), fields: [field] })
  else if (!known.fields.includes(field)) known.fields.push(field)
}

/** By term: the mentions that count, by the weights of their fields, and the heaviest of them. */
type Counts = Map<string, { sum: number; heaviest: number }>

function count(counts: Counts, term: string, weight: number, isFurther: boolean): void {
  const known = counts.get(term)
  if (!known) counts.set(term, { sum: weight, heaviest: weight })
  else {
    if (isFurther) known.sum += weight
    known.heaviest = Math.max(known.heaviest, weight)
  }
}

/** So many different words, and so many for each word of the sentence, must be new to the text. */
const leastNewWords = 2
const leastNewShare = 0.25
/** Between two mentions in one sentence that both count, so many words stand for the first time. */
const newWordsBetween = 2

/**
 * Whether the sentence says something new. Only then is it a further mention of what was said before: sentences said
 * again, turned round or made of words already used add nothing, nor does a word said over and over in one.
 */
function countWords(words: Counts, { tokens }: Sentence, weight: number): boolean {
  const newWords = new Set(tokens.flatMap(({ term }) => (words.has(term) ? [] : [term]))).size
  const isNew = newWords >= Math.max(leastNewWords, leastNewShare * tokens.length)
  const usedAt = new Map<string, number>()
  for (const { term } of tokens) {
    const before = usedAt.get(term)
    if (before !== undefined && words.size - before < newWordsBetween) continue
    count(words, term, weight, isNew)
    usedAt.set(term, words.size)
  }
  return isNew
}

const repeatsThatCount = 4
/** In a text of so many different terms each counts once; each doubling lets a term count once more. */
const shortText = 8

const repeatsIn = (terms: number): number => Math.min(repeatsThatCount, Math.max(1, 1 + Math.log2(terms / shortText)))

/**
 * A term mentioned twice counts somewhat more than once, more than four times no more than four times. How often it may
 * count grows with what else the text says.
 */
function dampened(counts: Counts, most = repeatsIn(counts.size)): Terms {
  const frequencyOf = ({ sum, heaviest }: { sum: number; heaviest: number }): number => {
    const times = Math.max(heaviest, Math.min(sum, most))
    return times > 1 ? 1 + 0.5 * Math.log2(times) : times
  }
  return { terms: [...counts.keys()], frequencies: Array.from(counts.values(), frequencyOf) }
}
