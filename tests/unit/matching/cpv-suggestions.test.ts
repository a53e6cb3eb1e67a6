import { describe, expect, it } from 'vitest'
import { CpvExamples } from '@/lib/matching/cpv-examples'
import { leastWords, suggestCpv, type CpvSuggestions, type SuggestingOptions } from '@/lib/matching/cpv-suggestions'
import { CpvReader } from '@/lib/taxonomy/cpv-reader'

const reader = new CpvReader([
  { code: '33000000', label: { en: 'Medical equipment' } },
  { code: '33100000', label: { en: 'Devices for wards' } },
  { code: '48000000', label: { en: 'Software package', fi: 'Ohjelmatuotteet' } },
  { code: '48180000', label: { en: 'Medical software package', fi: 'Lääketieteelliset ohjelmatuotteet' } },
  { code: '48190000', label: { en: 'Educational software package', fi: 'Opetusohjelmatuotteet' } },
  { code: '85110000', label: { en: 'Hospital services', fi: 'Sairaalapalvelut' } },
  { code: '85310000', label: { en: 'Welfare services', fi: 'Hyvinvointipalvelut' } },
  { code: '85000000', label: { en: 'Health and social matters', fi: 'Terveys ja sosiaalihuolto' } },
])
const text = (words: string, language = 'en') => [{ text: words, language, weight: 1 }]
const none = new CpvExamples()
const suggest = (words: string, examples = none, options: SuggestingOptions = {}) => suggestCpv(text(words), reader, examples, options)
const codes = (answer: CpvSuggestions) => (answer.outcome === 'suggested' ? answer.suggestions.map(({ code }) => code) : answer.outcome)
const because = (answer: CpvSuggestions, code: string) => (answer.outcome === 'suggested' ? answer.suggestions.find((one) => one.code === code)?.because : undefined)

describe('suggested codes', () => {
  it('come from the words of the labels, and say which', () => {
    const answer = suggest('We look for medical software for nurses')
    expect(codes(answer)).toContain('48180000')
    expect(because(answer, '48180000')).toEqual([{ kind: 'words', words: [{ written: 'medical', label: 'Medical' }, { written: 'software', label: 'Software' }] }])
  })

  it('are one of each group, the best', () => {
    const found = codes(suggest('medical software package, educational software package, medical'))
    expect(found).toContain('48180000')
    expect(found).not.toContain('48190000')
  })

  it('name the division where several of its groups fit, with the finer code that speaks for it', () => {
    const answer = suggest('hospital services and welfare services together')
    expect(codes(answer)).toEqual(expect.arrayContaining(['85110000', '85310000', '85000000']))
    expect(because(answer, '85000000')?.[0]).toMatchObject({ kind: 'narrower' })
  })

  it('learn from published texts, and name them', () => {
    const examples = new CpvExamples()
    examples.add('a', text('Taxi rides for patients on dialysis'), ['60120000'])
    examples.add('b', text('Painting of corridors'), ['45442100'])
    const answer = suggest('Rides for dialysis patients three times weekly', examples)
    expect(codes(answer)).toEqual(['60120000'])
    expect(because(answer, '60120000')).toEqual([{ kind: 'examples', count: 1, ids: ['a'] }])
  })

  it('learn nothing from the entry itself, from what was taken back, or from an entry without codes', () => {
    const examples = new CpvExamples()
    examples.add('self', text('Taxi rides for patients on dialysis'), ['60120000'])
    examples.add('gone', text('Taxi rides for patients on dialysis'), ['60130000'])
    examples.remove('gone')
    examples.add('bare', text('Taxi rides for patients on dialysis'), [])
    expect(examples.size).toBe(1)
    expect(suggest('Taxi rides for patients on dialysis', examples, { except: 'self' })).toEqual({ outcome: 'nothing' })
    examples.add('self', text('Something else entirely'), ['60120000'])
    expect(suggest('Taxi rides for patients on dialysis', examples)).toEqual({ outcome: 'nothing' })
  })

  it('leave out what is chosen already', () => {
    expect(codes(suggest('We look for medical software for nurses', none, { chosen: ['48180000'] }))).not.toContain('48180000')
  })

  it('are ten at most, and fewer when fewer are asked for', () => {
    const many = new CpvReader(Array.from({ length: 30 }, (_, at) => ({ code: `${10 + at}100000`, label: { en: 'Services for everybody' } })))
    const answer = suggestCpv(text('services for everybody everywhere, now and again, reliably'), many, none)
    expect(codes(answer)).toHaveLength(10)
    expect(codes(suggestCpv(text('services for everybody everywhere, now and again, reliably'), many, none, { limit: 3 }))).toHaveLength(3)
  })

  it('do not depend on the order in which examples came', () => {
    const given: [string, string, string][] = [['a', 'patient rides by taxi', '60120000'], ['b', 'patient rides by bus', '60112000'], ['c', 'patient rides by ambulance', '85143000']]
    const order = (list: typeof given) => {
      const examples = new CpvExamples()
      for (const [id, words, code] of list) examples.add(id, text(words), [code])
      return suggest('rides of a patient by taxi or bus', examples)
    }
    expect(order([...given].reverse())).toEqual(order(given))
  })

  it('ask for more text where there is too little, and say so where nothing fits', () => {
    expect(suggest('Software')).toEqual({ outcome: 'too-short', least: leastWords })
    expect(suggest('')).toEqual({ outcome: 'too-short', least: leastWords })
    expect(suggest('zqx vwk plorn gribble snark')).toEqual({ outcome: 'nothing' })
    expect(suggestCpv(text('medical software for nurses and doctors'), new CpvReader([]), none)).toEqual({ outcome: 'nothing' })
  })
})
