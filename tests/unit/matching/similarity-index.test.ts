import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poolOfferings, type Pool } from '@/lib/matching/pool'
import { rankOfferings } from '@/lib/matching/rank'
import { readFields } from '@/lib/matching/reading'
import type { OfferingEntry } from '@/lib/matching/entry'
import { need, offering } from './build'

type Offerings = Pool<OfferingEntry>
const said = (id: string, description: string) => offering(id, { description, language: 'en' })
const indexOf = (texts: Record<string, string>): Offerings => poolOfferings(Object.entries(texts).map(([id, text]) => said(id, text)))

/** Documents that share anything with the text, the most alike first. */
function search(pool: Offerings, text: string): { id: string; similarity: number }[] {
  const asked = pool.words.ask(readFields([{ field: 'problem', text, weight: 1, language: 'en' }]).words)
  const { similarity, touched } = pool.words.compare(asked)
  return [...touched]
    .map((slot) => ({ id: pool.ids[slot]!, similarity: similarity[slot]! }))
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
}
const idsFor = (pool: Offerings, text: string) => search(pool, text).map(({ id }) => id)

const subjects = ['radiology', 'pharmacy', 'nursing', 'dialysis', 'triage', 'wound', 'ambulance', 'pathology', 'dementia', 'vaccination']
const subject = fc.constantFrom(...subjects)

describe('similarity', () => {
  it('finds whole words only', () => {
    const pool = indexOf({ retail: 'Software for retail shops run by Aino', ai: 'AI that reads images', australia: 'Delivered in Australia' })
    expect(idsFor(pool, 'AI')).toEqual(['ai'])
    expect(idsFor(pool, 'US')).toEqual([])
    expect(idsFor(pool, 'tail')).toEqual([])
  })

  it('puts the rarer word first', () => {
    const pool = indexOf({ a: 'system dialysis', b: 'system nursing', c: 'system triage', d: 'system radiology', e: 'system wound' })
    expect(idsFor(pool, 'a system for dialysis')[0]).toBe('a')
  })

  it('says which words met, as they were written, and where', () => {
    const one = offering('one', { title: 'Hospital pharmacies', description: 'For every pharmacy', language: 'en' })
    const [match] = rankOfferings(need({ problem: 'Pharmacy software', language: 'en' }), [one], { today: new Date('2027-01-10') })
    expect(match!.findings[0]!.because).toEqual([
      { code: 'words', words: [{ asked: 'Pharmacy', found: 'pharmacies', askedFields: ['problem'], fields: ['title', 'description'], share: 1 }] },
    ])
  })

  it('lets a word in the title count more than one in the description', () => {
    const pool = poolOfferings([offering('a', { title: 'dialysis', description: 'roster' }), offering('b', { title: 'roster', description: 'dialysis' })])
    expect(idsFor(pool, 'dialysis')).toEqual(['a', 'b'])
    expect(idsFor(pool, 'roster')).toEqual(['b', 'a'])
  })

  it('meets inflected forms, and words that begin alike by less, but not words that only share a beginning', () => {
    const hits = search(indexOf({ exact: 'diagnostic', form: 'diagnostics', kin: 'diagnosis', other: 'diagonal' }), 'diagnostic')
    expect(hits.map(({ id }) => id)).toEqual(['exact', 'form', 'kin'])
    expect(hits[1]!.similarity).toBe(hits[0]!.similarity)
    expect(hits[2]!.similarity).toBeLessThan(hits[1]!.similarity)
  })

  it('says the same of documents that say the same', () => {
    const hits = search(indexOf({ b: 'triage', a: 'triage', c: 'triage' }), 'triage')
    expect(hits.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(new Set(hits.map(({ similarity }) => similarity)).size).toBe(1)
  })

  it('forgets what was removed and reads anew what was replaced', () => {
    const pool = indexOf({ a: 'triage', b: 'triage' })
    pool.remove('a')
    pool.add(said('b', 'dialysis'))
    expect(idsFor(pool, 'triage')).toEqual([])
    expect(idsFor(pool, 'dialysis')).toEqual(['b'])
    expect(pool.size).toBe(1)
  })

  it('gains nothing measurable from repeating words', () => {
    const honest = 'dialysis planning for outpatient clinics with alarms'
    const pool = indexOf({ honest, stuffed: `${honest} ${'dialysis planning '.repeat(500)}` })
    const [first, second] = search(pool, 'dialysis planning with alarms')
    expect(Math.abs(first!.similarity - second!.similarity)).toBeLessThan(0.01)
    expect(idsFor(pool, 'radiology alarms')[0]).toBe('honest')
  })

  it('loses by listing every word there is', () => {
    const pool = indexOf({ honest: 'dialysis planning', all: `${Array.from({ length: 3000 }, (_, at) => `word${at}x`).join(' ')} dialysis planning` })
    const hits = search(pool, 'dialysis planning')
    expect(hits[0]!.id).toBe('honest')
    expect(hits[1]!.similarity).toBeLessThan(hits[0]!.similarity / 10)
  })

  it('never lowers a document for one more word in common', () => {
    fc.assert(
      fc.property(fc.array(subject, { minLength: 1, maxLength: 6 }), fc.array(subject, { minLength: 1, maxLength: 6 }), fc.nat(), (asked, words, at) => {
        const word = asked[at % asked.length]!
        const similarityOf = (text: string) => search(indexOf({ other: subjects.join(' '), x: text }), asked.join(' ')).find(({ id }) => id === 'x')?.similarity ?? 0
        fc.pre(!words.includes(word))
        expect(similarityOf([...words, word].join(' '))).toBeGreaterThanOrEqual(similarityOf(words.join(' ')) - 1e-9)
      }),
    )
  })

  it('comes to the same answer whichever way the collection came about', () => {
    const texts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{3}$/), fc.array(subject, { minLength: 1, maxLength: 5 })), { selector: ([id]) => id, minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(texts, fc.array(subject, { minLength: 1, maxLength: 4 }), (documents, asked) => {
        const straight = indexOf(Object.fromEntries(documents.map(([id, words]) => [id, words.join(' ')])))
        const detour = poolOfferings()
        for (let round = 0; round < 30; round += 1) for (const [id] of documents) detour.add(said(id, `something else entirely ${round}`))
        search(detour, 'something')
        for (const [id, words] of [...documents].reverse()) detour.add(said(id, words.join(' ')))
        const answer = (pool: Offerings) => search(pool, asked.join(' ')).map(({ id, similarity }) => `${id} ${similarity.toFixed(9)}`)
        expect(answer(detour)).toEqual(answer(straight))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps the order of two documents when unrelated ones join', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bridge', 'asphalt', 'catering', 'uniform', 'timber'), { minLength: 1, maxLength: 60 }), (unrelated) => {
        const pool = indexOf({ both: 'dialysis planning', one: 'dialysis laundry', none: 'gardening' })
        const before = idsFor(pool, 'planning of dialysis')
        unrelated.forEach((word, at) => pool.add(said(`u${at}`, word)))
        expect(before).toEqual(['both', 'one'])
        expect(idsFor(pool, 'planning of dialysis')).toEqual(before)
      }),
    )
  })
})
