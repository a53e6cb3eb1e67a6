import type { Reading } from './reading'
import { stepsOf } from './postings'
import type { Terms } from './asked-terms'

/**
 * What ranking reads of an entry, as it is kept in the database: of words and concepts a line for each frequency, in
 * steps, with its terms, as the indexes read them; where concepts stand; and the facts that criteria judge.
 */
export type KeptReading = { words: string; concepts: string; places: string; facts: string }

export const toKept = ({ words, concepts, places }: Reading, facts: string): KeptReading => ({ words: write(words), concepts: write(concepts), places, facts })

function write({ terms, frequencies }: Terms): string {
  const lines = new Map<number, string>()
  for (const [at, term] of terms.entries()) {
    const steps = stepsOf(frequencies[at]!)
    lines.set(steps, `${lines.get(steps) ?? steps} ${term}`)
  }
  return [...lines.values()].join('\n')
}
