import { describe, expect, it } from 'vitest'
import { toKept } from '@/lib/matching/kept-reading'
import { poolOfferings } from '@/lib/matching/pool'
import { readFields, readMentions, type FieldText } from '@/lib/matching/reading'
import { offering } from './build'

const fields: FieldText[] = [
  { field: 'title', text: 'Electronic health record for hospitals', weight: 2, language: 'en' },
  { field: 'description', text: 'The electronic health record sends each laboratory result by FHIR. FHIR R4, that is.', weight: 1, language: 'en' },
]
const inOrder = ({ terms, frequencies }: { terms: string[]; frequencies: number[] }) => terms.map((term, at) => [term, Math.round(frequencies[at]! * 32)]).sort()

describe('a reading', () => {
  it('comes back from where it is kept as it was', () => {
    const reading = readFields(fields)
    const pool = poolOfferings()
    const facts = pool.factsOf(offering('kept').content)
    const kept = toKept(reading, facts)
    pool.addKept(offering('kept'), kept)
    pool.addKept(offering('empty'), toKept(readFields([]), facts))
    expect(inOrder(pool.words.termsOf(0))).toEqual(inOrder(reading.words))
    expect(inOrder(pool.concepts.termsOf(0))).toEqual(inOrder(reading.concepts))
    expect(kept.places).toBe(reading.places)
    expect(pool.words.hasTerms(1)).toBe(false)
  })

  it('finds its concepts again at the places it noted', () => {
    const { places, concepts } = readFields(fields)
    const mentions = readMentions(fields, places)
    expect(concepts.terms.length).toBeGreaterThan(1)
    expect([...mentions.concepts]).toEqual([...readMentions(fields).concepts])
  })

  it('does not take the places of another text', () => {
    const changed = fields.map((one) => ({ ...one, text: one.text.replace('laboratory', 'radiology') }))
    expect(readMentions(changed, readFields(fields).places)).toEqual(readMentions(changed))
  })
})
