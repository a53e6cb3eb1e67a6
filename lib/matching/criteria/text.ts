import type { ConceptPair, Judgement, Party, WordPair } from '../finding'

/**
 * Similarity of long texts seldom passes a third, so the share rises fast at first; the order stays that of similarity.
 * The similarity at which half of the points, and a bit, are earned:
 */
const halfway = { words: 0.3, concepts: 0.3 }

export function shareOfSimilarity(similarity: number, channel: 'words' | 'concepts'): number {
  const half = channel === 'words' ? halfway.words : halfway.concepts
  return (similarity * (1 + half)) / (similarity + half)
}

/** One of the two sides; which of them speaks for the buyer or investor depends on the direction. */
export type Speaker = { by: Party; field: string; says: { words: boolean; concepts: boolean } }

export function judgeText(sides: readonly Speaker[], similarity: number, words: WordPair[]): Judgement {
  return silence(sides, 'words') ?? { state: 'stated', share: shareOfSimilarity(similarity, 'words'), because: [{ code: 'words', words }] }
}

/** A text that names no concept we know says nothing about them, so nothing is held against it. */
export function judgeConcepts(sides: readonly Speaker[], similarity: number, concepts: ConceptPair[]): Judgement {
  return silence(sides, 'concepts') ?? { state: 'stated', share: shareOfSimilarity(similarity, 'concepts'), because: [{ code: 'concepts', concepts }] }
}

function silence(sides: readonly Speaker[], channel: 'words' | 'concepts'): Judgement | null {
  const silent = sides.find(({ says }) => !says[channel])
  return silent ? { state: 'not-stated', raise: { by: silent.by, change: { code: 'state', fields: [silent.field] } } } : null
}
