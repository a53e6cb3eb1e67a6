import type { Judgement, Party, WordPair } from '../finding'

const halfway = 0.15

/** Similarity of long texts seldom passes a third, so the share rises fast at first; the order stays that of similarity. */
export const shareOfSimilarity = (similarity: number): number => (similarity * (1 + halfway)) / (similarity + halfway)

/** One of the two sides; which of them speaks for the buyer or investor depends on the direction. */
export type Speaker = { by: Party; field: string; hasText: boolean }

export function judgeText(asker: Speaker, supplier: Speaker, similarity: number, words: WordPair[]): Judgement {
  for (const { by, field, hasText } of [asker, supplier]) {
    if (!hasText) return { state: 'not-stated', raise: { by, change: { code: 'state', fields: [field] } } }
  }
  return { state: 'stated', share: shareOfSimilarity(similarity), because: [{ code: 'words', words }] }
}
