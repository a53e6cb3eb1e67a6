import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineEnd, TermTable } from '@/lib/matching/term-table'

const term = fc.oneof(
  fc.array(fc.constantFrom('a', 'b', 'é'), { minLength: 1, maxLength: 14 }),
  fc.array(fc.constantFrom('a', 'ł', 'ж', '\u0100', '𐐷'), { minLength: 1, maxLength: 5 }),
).map((letters) => letters.join(''))

it('numbers terms in the order they come, whichever letters and however long', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 200 }), (terms) => {
      const table = new TermTable()
      const all = [...new Set(terms)]
      expect(terms.map((one) => table.add(one))).toEqual(terms.map((one) => all.indexOf(one)))
      expect(table.texts).toEqual(all)
      expect(all.map((one) => table.idOf(one))).toEqual(all.map((_, at) => at))
      expect([table.idOf(''), table.idOf('c'), table.idOf('aaaaaaaaaaaaaaa')]).toEqual([undefined, undefined, undefined])
    }),
    { numRuns: 300 },
  )
})

it('knows thousands of terms again', () => {
  const table = new TermTable()
  const terms = Array.from({ length: 20_000 }, (_, at) => (at % 3 === 0 ? `a longer term ${at}` : `term${at}`))
  for (const one of terms) table.add(one)
  expect(terms.every((one, at) => table.idOf(one) === at && table.add(one) === at)).toBe(true)
  expect(table.length).toBe(terms.length)
})

it('reads the terms of a text up to a space, or the lines of one', () => {
  const table = new TermTable()
  const read = (text: string, separator?: number): string[] => {
    const found: string[] = []
    for (let from = 0; from < text.length; from = table.end + 1) found.push(table.texts[table.addNext(text, from, separator)]!)
    return found
  }
  expect(read('blood łódź a-very-long-term\nblood')).toEqual(['blood', 'łódź', 'a-very-long-term', 'blood'])
  expect(read('["a b"]\n["longer than twelve"]\n["a b"]', lineEnd)).toEqual(['["a b"]', '["longer than twelve"]', '["a b"]'])
  expect(table.length).toBe(5)
})
