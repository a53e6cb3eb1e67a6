import { judgeConcepts, judgeText, shareOfSimilarity, type Speaker } from './criteria/text'
import { pointsOf, thousandths, type ConceptPair, type Criterion, type Judgement, type WordPair } from './finding'
import { readMentions, type FieldText, type Mentions, type Reading } from './reading'
import type { AskedTerm } from './asked-terms'
import type { SimilarityIndex } from './similarity-index'
import type { Weights } from './weights'

type Says = Speaker['says']
/** A text as a question to the candidates of a pool. */
export type AskedTexts = { words: AskedTerm[]; concepts: AskedTerm[]; says: Says }
/** How alike a candidate's texts are to the question. */
export type Likeness = { words: number; concepts: number; says: Says }
type Indexes = { words: SimilarityIndex; concepts: SimilarityIndex }

export function askIn(pool: Indexes, { words, concepts }: Pick<Reading, 'words' | 'concepts'>): AskedTexts {
  return { words: pool.words.ask(words), concepts: pool.concepts.ask(concepts), says: { words: words.terms.length > 0, concepts: concepts.terms.length > 0 } }
}

const saysOf = (pool: Indexes, slot: number): Says => ({ words: pool.words.hasTerms(slot), concepts: pool.concepts.hasTerms(slot) })

/** All candidates compared with a question. */
export type ComparedTexts = {
  /** No fewer than the points of the words, in thousandths, added to what stands there by slot. */
  addWords: (thousandths: Int32Array) => void
  /** No fewer than those of the concepts: of any candidate, and of one. */
  mostForConcepts: number
  ceilingOfConcepts: (slot: number) => number
  /** To the last digit. */
  likenessOf: (slot: number) => Likeness
  pointsOf: (slot: number) => number
}

/**
 * Words are few candidates' own, so all are compared at once. Concepts are shared by most: they are looked at where a
 * candidate can still reach the list. The answer holds until the next question to this pool.
 */
export function compareTexts(pool: Indexes, asked: AskedTexts, weights: Weights): ComparedTexts {
  const words = pool.words.compare(asked.words)
  const ceiling = pool.concepts.ceilingOf(asked.concepts)
  const likenessOf = (slot: number): Likeness => ({ words: words.similarity[slot] ?? 0, concepts: pool.concepts.similarityOf(slot, asked.concepts), says: saysOf(pool, slot) })
  const atMost = (channel: Channel, similarity: number): number => thousandths(shareOfSimilarity(similarity, channel) * weightIn(channel, weights) + rounding)
  return {
    addWords: (sums) => {
      const { similarity, touched } = words
      for (let at = 0; at < touched.length; at += 1) sums[touched[at]!]! += atMost('words', similarity[touched[at]!]!)
    },
    mostForConcepts: asked.concepts.some(({ kin }) => kin.length > 0) ? atMost('concepts', 1) : 0,
    ceilingOfConcepts: (slot) => atMost('concepts', ceiling(slot)),
    likenessOf,
    pointsOf: (slot) => textPointsOf(likenessOf(slot), weights),
  }
}

/** What adding up in another order may change, with room to spare. */
const rounding = 1e-6

/** The same for one candidate. */
export function compareOne(pool: Indexes, asked: AskedTexts, slot: number): Likeness {
  return { words: pool.words.similarityOf(slot, asked.words), concepts: pool.concepts.similarityOf(slot, asked.concepts), says: saysOf(pool, slot) }
}

export const textPointsOf = ({ words, concepts }: Likeness, weights: Weights): number => pointsIn('words', words, weights) + pointsIn('concepts', concepts, weights)

type Channel = 'words' | 'concepts'
const weightIn = (channel: Channel, { text, concepts }: Weights): number => (channel === 'words' ? text : concepts) ?? 0
const pointsIn = (channel: Channel, similarity: number, weights: Weights): number => pointsOf(shareOfSimilarity(similarity, channel), weightIn(channel, weights))

/** Both sides of a pair: what each says, as terms and as it is written. */
export type TextPair = {
  pool: Indexes
  asked: AskedTexts
  asker: Omit<Speaker, 'says'>
  answerer: Omit<Speaker, 'says'>
  likeness: Likeness
  /** What the two sides have written; without it the words in common are not listed. */
  mentions: { asked: { words: Mentions; concepts: Mentions }; found: { words: Mentions; concepts: Mentions } } | null
}

export function judgeTexts({ pool, asked, asker, answerer, likeness, mentions }: TextPair): Partial<Record<Criterion, Judgement>> {
  const sides: [Speaker, Speaker] = [
    { ...asker, says: asked.says },
    { ...answerer, says: likeness.says },
  ]
  const words = mentions ? wordPairs(pool.words, asked.words, mentions.asked.words, mentions.found.words) : []
  const concepts = mentions ? conceptPairs(pool.concepts, asked.concepts, mentions.asked.concepts, mentions.found.concepts) : []
  // Whoever puts the question here, in what is shown the need asks and the offering answers.
  const isTurned = asker.by === 'supplier'
  return {
    text: judgeText(sides, likeness.words, isTurned ? words.map((one) => ({ ...one, asked: one.found, found: one.asked, askedFields: one.fields, fields: one.askedFields })) : words),
    concepts: judgeConcepts(sides, likeness.concepts, isTurned ? concepts.map(turned) : concepts),
  }
}

const turned = (one: ConceptPair): ConceptPair => ({
  ...one,
  asked: one.found,
  found: one.asked,
  askedWords: one.foundWords,
  foundWords: one.askedWords,
  askedFields: one.fields,
  fields: one.askedFields,
})

/** Where the words of a text stand, read once and when first needed. */
export function mentionsOf(texts: () => FieldText[]): () => ReturnType<typeof readMentions> {
  let read: ReturnType<typeof readMentions> | null = null
  return () => (read ??= readMentions(texts()))
}

/** A text that changed since it was compared may have lost a word. */
function wordPairs(index: SimilarityIndex, question: readonly AskedTerm[], asked: Mentions, found: Mentions): WordPair[] {
  return index.inCommon(question, found).flatMap((one) => {
    const [own, other] = [asked.get(one.asked), found.get(one.found)]
    return own && other ? [{ asked: own.written, found: other.written, askedFields: own.fields, fields: other.fields, share: one.share, ...(one.labels !== undefined && { labels: one.labels }) }] : []
  })
}

function conceptPairs(index: SimilarityIndex, question: readonly AskedTerm[], asked: Mentions, found: Mentions): ConceptPair[] {
  return index.inCommon(question, found).flatMap(({ share, ...one }) => {
    const [own, other] = [asked.get(one.asked), found.get(one.found)]
    return own && other ? [{ ...one, askedWords: own.written, foundWords: other.written, askedFields: own.fields, fields: other.fields, share }] : []
  })
}
