import { judgeConcepts, judgeText, shareOfSimilarity, type Speaker } from './criteria/text'
import { pointsOf, thousandths, type ConceptPair, type Criterion, type Judgement, type WordPair } from './finding'
import { readMentions, type FieldText, type Mentions, type Reading } from './reading'
import type { AskedTerm, SharedTerm } from './asked-terms'
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
  asked: AskedTexts
  asker: Omit<Speaker, 'says'>
  answerer: Omit<Speaker, 'says'>
  likeness: Likeness
  /** Without it the words in common are not listed. */
  inCommon: InCommon | null
}

/** The terms that the two texts share, and how either side writes them. */
export type InCommon = { shared: Shared; asked: Written; found: Written }
type Written = { words: Mentions; concepts: Mentions }
type Shared = { words: SharedTerm[]; concepts: SharedTerm[] }

export const inCommonOf = ({ words, concepts }: Indexes, question: AskedTexts, asked: Written, found: Written): InCommon => ({
  shared: { words: words.inCommon(question.words, found.words), concepts: concepts.inCommon(question.concepts, found.concepts) },
  asked,
  found,
})

/** What is shared with a candidate as it was compared, without its texts. */
export const sharedAt = ({ words, concepts }: Indexes, question: AskedTexts, slot: number): Shared => ({
  words: words.inCommonAt(question.words, slot),
  concepts: concepts.inCommonAt(question.concepts, slot),
})

export function judgeTexts({ asked, asker, answerer, likeness, inCommon }: TextPair): Partial<Record<Criterion, Judgement>> {
  const sides: [Speaker, Speaker] = [
    { ...asker, says: asked.says },
    { ...answerer, says: likeness.says },
  ]
  const words = inCommon ? wordPairs(inCommon) : []
  const concepts = inCommon ? conceptPairs(inCommon) : []
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
export function mentionsOf(texts: FieldText[], places?: string): () => Written {
  let read: Written | null = null
  return () => (read ??= readMentions(texts, places))
}

/** A text that changed since it was compared may have lost a word. */
function wordPairs({ shared, asked, found }: InCommon): WordPair[] {
  return shared.words.flatMap((one) => {
    const [own, other] = [asked.words.get(one.asked), found.words.get(one.found)]
    return own && other ? [{ asked: own.written, found: other.written, askedFields: own.fields, fields: other.fields, share: one.share, ...(one.labels !== undefined && { labels: one.labels }) }] : []
  })
}

function conceptPairs({ shared, asked, found }: InCommon): ConceptPair[] {
  return shared.concepts.flatMap(({ share, ...one }) => {
    const [own, other] = [asked.concepts.get(one.asked), found.concepts.get(one.found)]
    return own && other ? [{ ...one, askedWords: own.written, foundWords: other.written, askedFields: own.fields, fields: other.fields, share }] : []
  })
}
