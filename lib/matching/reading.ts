import { conceptReader } from '@/lib/taxonomy/concepts'
import { readTokens } from '@/lib/taxonomy/text/tokens'
import type { Terms } from './similarity-index'

/** A field of an entry that is read as text; `weight` is what a word in it counts. */
export type FieldText = { field: string; text: string; weight: number; language?: string }

/** What an entry says, as terms to compare: its words, and the concepts its words name. */
export type Reading = { words: Terms; concepts: Terms }

/** Where a term stands: the word as written and the fields it is in. */
export type Mention = { written: string; fields: string[] }
export type Mentions = ReadonlyMap<string, Mention>

/** Changes whenever a text would be read otherwise: readings that are kept are then made anew. */
export const readingVersion = 1

export function readFields(fields: readonly FieldText[]): Reading {
  const words = new Map<string, number>()
  const concepts = new Map<string, number>()
  for (const { text, weight, language } of fields) {
    for (const { term } of readTokens(text, language)) words.set(term, (words.get(term) ?? 0) + weight)
    for (const { concept } of conceptReader().read(text, language)) concepts.set(concept, (concepts.get(concept) ?? 0) + weight)
  }
  return { words: dampened(words), concepts: dampened(concepts) }
}

/** The terms of `readFields` again, each with its words as written and its fields: for the few entries that are shown. */
export function readMentions(fields: readonly FieldText[]): { words: Mentions; concepts: Mentions } {
  const words = new Map<string, Mention>()
  const concepts = new Map<string, Mention>()
  for (const { field, text, language } of fields) {
    for (const { term, written } of readTokens(text, language)) mention(words, term, written, field)
    for (const { concept, from, to } of conceptReader().read(text, language)) mention(concepts, concept, text.slice(from, to), field)
  }
  return { words, concepts }
}

function mention(mentions: Map<string, Mention>, term: string, written: string, field: string): void {
  const known = mentions.get(term)
  if (!known) mentions.set(term, { written: written.replace(/\s+/g, ' '), fields: [field] })
  else if (!known.fields.includes(field)) known.fields.push(field)
}

const repeatsThatCount = 4

/** A term said twice counts somewhat more than once, said ten times no more than four times. */
const dampen = (frequency: number): number => (frequency > 1 ? 1 + 0.5 * Math.log2(Math.min(frequency, repeatsThatCount)) : frequency)

function dampened(counts: ReadonlyMap<string, number>): Terms {
  return { terms: [...counts.keys()], frequencies: Array.from(counts.values(), dampen) }
}
