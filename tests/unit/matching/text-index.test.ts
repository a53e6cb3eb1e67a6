import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextIndex, type FieldText } from '@/lib/matching/text-index'

const field = (text: string, language = 'en'): FieldText[] => [{ field: 'description', text, weight: 1, language }]
function indexOf(texts: Record<string, string>): TextIndex {
  const index = new TextIndex()
  for (const [id, text] of Object.entries(texts)) index.add(id, field(text))
  return index
}
const idsFor = (index: TextIndex, text: string) => index.search(field(text), 10).map(({ id }) => id)
const subjects = ['radiology', 'pharmacy', 'nursing', 'dialysis', 'triage', 'wound', 'ambulance', 'pathology', 'dementia', 'vaccination']
const subject = fc.constantFrom(...subjects)

describe('text index', () => {
  it('finds whole words only', () => {
    const index = indexOf({ retail: 'Software for retail shops run by Aino', ai: 'AI that reads images', australia: 'Delivered in Australia' })
    expect(idsFor(index, 'AI')).toEqual(['ai'])
    expect(idsFor(index, 'US')).toEqual([])
    expect(idsFor(index, 'tail')).toEqual([])
  })

  it('puts the rarer word first', () => {
    const index = indexOf({ a: 'system dialysis', b: 'system nursing', c: 'system triage', d: 'system radiology', e: 'system wound' })
    expect(idsFor(index, 'a system for dialysis')[0]).toBe('a')
  })

  it('says which words met, as they were written, and where', () => {
    const index = new TextIndex()
    index.add('one', [
      { field: 'title', text: 'Hospital pharmacies', weight: 2, language: 'en' },
      { field: 'description', text: 'For every pharmacy', weight: 1, language: 'en' },
    ])
    expect(index.search(field('Pharmacy software'), 5)).toEqual([
      { id: 'one', similarity: expect.any(Number), words: [{ asked: 'Pharmacy', found: 'pharmacies', fields: ['title', 'description'], share: 1 }] },
    ])
  })

  it('lets a word in the title count more than one in the description', () => {
    const index = new TextIndex()
    const say = (id: string, title: string, description: string) =>
      index.add(id, [
        { field: 'title', text: title, weight: 2, language: 'en' },
        { field: 'description', text: description, weight: 1, language: 'en' },
      ])
    say('a', 'dialysis', 'roster')
    say('b', 'roster', 'dialysis')
    expect(idsFor(index, 'dialysis')).toEqual(['a', 'b'])
    expect(idsFor(index, 'roster')).toEqual(['b', 'a'])
  })

  it('meets inflected forms, and words that begin alike by less, but not words that only share a beginning', () => {
    const index = indexOf({ exact: 'diagnostic', form: 'diagnostics', kin: 'diagnosis', other: 'diagonal' })
    const hits = index.search(field('diagnostic'), 5)
    expect(hits.map(({ id }) => id)).toEqual(['exact', 'form', 'kin'])
    expect(hits[1]!.similarity).toBe(hits[0]!.similarity)
    expect(hits[2]!.similarity).toBeLessThan(hits[1]!.similarity)
  })

  it('falls back to the id where two say the same', () => {
    expect(idsFor(indexOf({ b: 'triage', a: 'triage', c: 'triage' }), 'triage')).toEqual(['a', 'b', 'c'])
  })

  it('forgets what was removed and reads anew what was replaced', () => {
    const index = indexOf({ a: 'triage', b: 'triage' })
    index.remove('a')
    index.add('b', field('dialysis'))
    expect(idsFor(index, 'triage')).toEqual([])
    expect(idsFor(index, 'dialysis')).toEqual(['b'])
    expect(index.size).toBe(1)
  })

  it('gains nothing measurable from repeating words', () => {
    const honest = 'dialysis planning for outpatient clinics with alarms'
    const index = indexOf({ honest, stuffed: `${honest} ${'dialysis planning '.repeat(500)}` })
    const [first, second] = index.search(field('dialysis planning with alarms'), 2)
    expect(Math.abs(first!.similarity - second!.similarity)).toBeLessThan(0.06)
    expect(index.search(field('radiology alarms'), 2)[0]!.id).toBe('honest')
  })

  it('loses by listing every word there is', () => {
    const index = indexOf({ honest: 'dialysis planning', all: Array.from({ length: 3000 }, (_, at) => `word${at}x`).join(' ') + ' dialysis planning' })
    expect(idsFor(index, 'dialysis planning')[0]).toBe('honest')
    expect(index.search(field('dialysis planning'), 2)[1]!.similarity).toBeLessThan(0.01)
  })

  it('never lowers a document for one more word in common', () => {
    fc.assert(
      fc.property(fc.array(subject, { minLength: 1, maxLength: 6 }), fc.array(subject, { minLength: 1, maxLength: 6 }), fc.nat(), (asked, said, at) => {
        const word = asked[at % asked.length]!
        const index = (text: string) => {
          const one = indexOf({ other: subjects.join(' ') })
          one.add('x', field(text))
          return one.search(field(asked.join(' ')), 5).find(({ id }) => id === 'x')?.similarity ?? 0
        }
        fc.pre(!said.includes(word))
        expect(index([...said, word].join(' '))).toBeGreaterThanOrEqual(index(said.join(' ')) - 1e-9)
      }),
    )
  })

  it('comes to the same answer whichever way the collection came about', () => {
    const texts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{3}$/), fc.array(subject, { minLength: 1, maxLength: 5 })), { selector: ([id]) => id, minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(texts, fc.array(subject, { minLength: 1, maxLength: 4 }), (documents, asked) => {
        const straight = new TextIndex()
        for (const [id, words] of documents) straight.add(id, field(words.join(' ')))
        const detour = new TextIndex()
        for (let round = 0; round < 30; round += 1) for (const [id] of documents) detour.add(id, field('something else entirely'))
        for (const [id, words] of [...documents].reverse()) detour.add(id, field(words.join(' ')))
        const answer = (index: TextIndex) => index.search(field(asked.join(' ')), 20).map(({ id, similarity }) => `${id} ${similarity.toFixed(9)}`)
        expect(answer(detour)).toEqual(answer(straight))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps the order of two documents when unrelated ones join', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bridge', 'asphalt', 'catering', 'uniform', 'timber'), { minLength: 1, maxLength: 60 }), (unrelated) => {
        const index = indexOf({ both: 'dialysis planning', one: 'dialysis laundry', none: 'gardening' })
        const before = idsFor(index, 'planning of dialysis')
        unrelated.forEach((word, at) => index.add(`u${at}`, field(word)))
        expect(before).toEqual(['both', 'one'])
        expect(idsFor(index, 'planning of dialysis')).toEqual(before)
      }),
    )
  })
})
