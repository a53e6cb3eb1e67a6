import type { AskedTerm } from './asked-terms'
import { step } from './postings'

/**
 * How what is found in a document is weighed against a question; the reasons stand at `SimilarityIndex`. Whoever
 * compares one document or all of them adds up by these.
 */

/** However often a term is repeated, it counts at most this much more than the question's own use of it. */
export const emphasis = 1.15
/** A question of so many terms is judged by cover and by likeness alike; one of twice as many hardly by cover. */
const shortQuestion = 30
const leastCover = 0.02
/** BM25's k1 and b. */
const saturation = 1.4
const lengthMatters = 0.75
/** How often a term of so many steps stands in its text: what `reading` dampens, undone. */
export const timesOf = Float64Array.from({ length: 256 }, (_, steps) => (steps * step <= 1 ? steps * step : 4 ** (steps * step - 1)))

export const gainOf = (weight: number, value: number): number => weight * (value < weight * emphasis ? value : weight * emphasis)

export const alikeFrom = (common: number, askedBesides: number, saidBesides: number, reserve: number): number =>
  common / (common + Math.max(0, askedBesides) + Math.max(0, saidBesides) + reserve)

export const blend = (cover: number, covered: number, alike: number): number => cover * covered + (1 - cover) * alike

export const sumOfWeights = (asked: readonly AskedTerm[]): number => asked.reduce((sum, { weight }) => sum + weight, 0)

/** How much of the similarity is cover, 0 to 1, for a question of so many terms. */
export function coverShare(terms: number): number {
  const share = 1 / (1 + (terms / shortQuestion) ** 4)
  return share < leastCover ? 0 : share
}

/** What a term found adds to the cover of a term asked for: less where it is a commoner word, or only near to it. */
export const coveredBy = (weight: number, asked: number, found: number, closeness: number, frequency: number, halfway: number): number =>
  (weight * Math.min(1, found / asked) * closeness * frequency) / (frequency + halfway)

/** How often a term must stand in a document of this length to count half. */
export const halfwayOf = (length: number, usual: number): number => saturation * (1 - lengthMatters + (lengthMatters * length) / usual)
