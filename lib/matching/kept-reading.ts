import type { Reading } from './reading'
import { step, stepsOf } from './postings'
import type { Terms } from './similarity-index'

/** A reading as it is kept in the database: a line for each frequency, in steps, with its terms. */
export type KeptReading = { words: string; concepts: string; places: string }

export const toKept = ({ words, concepts, places }: Reading): KeptReading => ({ words: write(words), concepts: write(concepts), places })
export const fromKept = ({ words, concepts, places }: KeptReading): Reading => ({ words: read(words), concepts: read(concepts), places })

function write({ terms, frequencies }: Terms): string {
  const lines = new Map<number, string>()
  for (const [at, term] of terms.entries()) {
    const steps = stepsOf(frequencies[at]!)
    lines.set(steps, `${lines.get(steps) ?? steps} ${term}`)
  }
  return [...lines.values()].join('\n')
}

function read(text: string): Terms {
  const all: Terms = { terms: [], frequencies: [] }
  if (text === '') return all
  for (const line of text.split('\n')) {
    const [steps, ...terms] = line.split(' ')
    const frequency = Number(steps) * step
    for (const term of terms) {
      all.terms.push(term)
      all.frequencies.push(frequency)
    }
  }
  return all
}
