import { judgeConcepts, judgeText, shareOfSimilarity, type Speaker } from './criteria/text'
import { pointsOf, type ConceptPair, type Criterion, type Judgement, type WordPair } from './finding'
import { readMentions, type FieldText, type Mentions, type Reading } from './reading'
import type { AskedTerm, Comparison, SimilarityIndex } from './similarity-index'
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

export type TextPoints = { points: Float64Array; likenessOf: (slot: number) => Likeness }

/** All candidates compared. The answer holds until the next question to this pool. */
export function compareTexts(pool: Indexes & { ids: readonly unknown[] }, asked: AskedTexts, weights: Weights): TextPoints {
  const words = pool.words.compare(asked.words)
  const concepts = pool.concepts.compare(asked.concepts)
  const points = new Float64Array(pool.ids.length)
  addPoints(points, words, 'words', weights)
  addPoints(points, concepts, 'concepts', weights)
  return { points, likenessOf: (slot) => ({ words: words.similarity[slot] ?? 0, concepts: concepts.similarity[slot] ?? 0, says: saysOf(pool, slot) }) }
}

/** The same for one candidate. */
export function compareOne(pool: Indexes, asked: AskedTexts, slot: number): Likeness {
  return { words: pool.words.similarityOf(slot, asked.words), concepts: pool.concepts.similarityOf(slot, asked.concepts), says: saysOf(pool, slot) }
}

export const textPointsOf = ({ words, concepts }: Likeness, weights: Weights): number => pointsIn('words', words, weights) + pointsIn('concepts', concepts, weights)

const pointsIn = (channel: 'words' | 'concepts', similarity: number, weights: Weights): number =>
  pointsOf(shareOfSimilarity(similarity, channel), (channel === 'words' ? weights.text : weights.concepts) ?? 0)

function addPoints(points: Float64Array, { similarity, touched }: Comparison, channel: 'words' | 'concepts', weights: Weights): void {
  for (let at = 0; at < touched.length; at += 1) points[touched[at]!]! += pointsIn(channel, similarity[touched[at]!]!, weights)
}

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
