import type { Criterion } from './finding'

export type Weights = Readonly<Partial<Record<Criterion, number>>>

/**
 * Points to be won by criterion. The words weigh most: they are what both sides always give.
 * CPV weighs little: measured on awarded contracts, more of it ranks no better or worse, as buyers code coarsely.
 */
export const needWeights: Weights = {
  text: 31,
  concepts: 19,
  cpv: 6,
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
