import type { Criterion } from './finding'

export type Weights = Readonly<Partial<Record<Criterion, number>>>

/**
 * Points to be won by criterion. What the texts say weighs most: it is what both sides always give. Words rank best
 * within a language, concepts alone cross languages; measured on awarded contracts, with the weights tried on
 * suppliers they were not chosen by, two to three parts of words go with one of concepts (see docs/benchmarks.md).
 */
export const needWeights: Weights = {
  text: 33,
  concepts: 16,
  cpv: 7,
  'setting-and-purpose': 10,
  'place-and-language': 8,
  maturity: 7,
  'regulation-and-evidence': 8,
  interoperability: 5,
  budget: 3,
  references: 3,
}

export const mandateWeights: Weights = {
  text: 24,
  concepts: 16,
  'setting-and-purpose': 25,
  'place-and-language': 12,
  maturity: 18,
  references: 5,
}

/** Other weights are brought to a sum of 100, so that scores stay comparable. */
export function toHundred(weights: Weights): Weights {
  const entries = Object.entries(weights).map(([criterion, weight]) => [criterion, Math.max(0, weight)] as const)
  const sum = entries.reduce((total, [, weight]) => total + weight, 0)
  if (sum === 0) throw new RangeError('At least one weight must be above zero')
  return Object.fromEntries(entries.map(([criterion, weight]) => [criterion, (weight * 100) / sum]))
}
