import type { Reading } from './reading'
import { stepsOf } from './postings'
import type { Terms } from './similarity-index'

/** A reading as it is kept in the database: a line for each frequency, in steps, with its terms. The indexes read it so. */
export type KeptReading = { words: string; concepts: string; places: string }

export const toKept = ({ words, concepts, places }: Reading): KeptReading => ({ words: write(words), concepts: write(concepts), places })

function write({ terms, frequencies }: Terms): string {
  const lines = new Map<number, string>()
  for (const [at, term] of terms.entries()) {
    const steps = stepsOf(frequencies[at]!)
    lines.set(steps, `${lines.get(steps) ?? steps} ${term}`)
  }
  return [...lines.values()].join('\n')
}
