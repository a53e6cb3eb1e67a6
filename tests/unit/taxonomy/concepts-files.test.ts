import { describe, expect, it } from 'vitest'
import { allConcepts } from '@/lib/taxonomy/concepts'
import { findServedByProblems, findWeightProblems } from '@/lib/taxonomy/concepts/check'
import { goods } from '@/lib/taxonomy/concepts/goods'
import { ConceptFileError, parseConcepts, parseServedBy, parseWeights } from '@/lib/taxonomy/concepts/model'
import { servedBy } from '@/lib/taxonomy/concepts/served-by'
import { services } from '@/lib/taxonomy/concepts/services'
import { conceptWeights } from '@/lib/taxonomy/concepts/weights'
import { works } from '@/lib/taxonomy/concepts/works'

const concepts = parseConcepts(`
# archive < document-management
en: archive
# document-management
en: document management
# tender
en: tender
`)
const everyConcept = [...new Map([...allConcepts(), ...[goods, services, works].flatMap(parseConcepts)].map((one) => [one.id, one])).values()]

describe('what serves what', () => {
  it('reads who asks, what serves them and how well', () => {
    const served = parseServedBy('\n# Documents\narchive > document-management 0.8, tender 0.05\n! a remark\ntender > archive 1\n')
    expect(served.get('archive')).toEqual([
      { id: 'document-management', closeness: 0.8 },
      { id: 'tender', closeness: 0.05 },
    ])
    expect(served.get('tender')).toEqual([{ id: 'archive', closeness: 1 }])
    expect(served.size).toBe(2)
  })

  it.each(['archive 0.8', 'archive > tender', 'archive > tender 2', 'archive > ', 'archive < tender 0.4', 'archive > tender 0.4 document-management 0.5'])(
    'names the line it does not understand: %s',
    (line) => {
      expect(() => parseServedBy(`\n${line}`)).toThrow(ConceptFileError)
      expect(() => parseServedBy(`\n${line}`)).toThrow('Line 2')
    },
  )

  it('finds unknown ids on both sides, and what is said twice or of itself', () => {
    const served = parseServedBy('archive > archiv 0.8, tender 0.3\nledger > tender 0.5\ntender > tender 0.5, archive 0.5, archive 0.4')
    expect(findServedByProblems(concepts, served)).toEqual([
      { concept: 'archive', problem: 'is served by "archiv", which is no concept' },
      { concept: 'ledger', problem: 'is served by others and is no concept' },
      { concept: 'tender', problem: 'is served by "archive" twice' },
      { concept: 'tender', problem: 'is served by itself' },
    ])
  })

  it('names concepts alone', () => {
    expect(findServedByProblems(everyConcept, parseServedBy(servedBy))).toEqual([])
  })
})

describe('what concepts weigh', () => {
  it('reads a weight and all it holds for', () => {
    const weights = parseWeights('\n# Forms\n0.05: tender archive\n1: document-management\n')
    expect([...weights]).toEqual([
      ['tender', 0.05],
      ['archive', 0.05],
      ['document-management', 1],
    ])
  })

  it.each(['tender', '0.2 tender', '2: tender', '0.2:', '0.2: Tender'])('names the line it does not understand: %s', (line) => {
    expect(() => parseWeights(`\n\n${line}`)).toThrow(ConceptFileError)
    expect(() => parseWeights(`\n\n${line}`)).toThrow('Line 3')
  })

  it('finds weights of what is no concept', () => {
    expect(findWeightProblems(concepts, parseWeights('0.1: tender bid'))).toEqual([{ concept: 'bid', problem: 'has a weight and is no concept' }])
  })

  it('gives every concept it names one weight', () => {
    const written = conceptWeights.split('\n').flatMap((line) => (/^[\d.]+: /.test(line) ? line.split(' ').slice(1) : []))
    expect(written.filter((id, at) => written.indexOf(id) < at)).toEqual([])
    expect(findWeightProblems(everyConcept, parseWeights(conceptWeights))).toEqual([])
  })
})
