import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isShouted, Words } from '@/lib/taxonomy/text/letters'

const wordsOf = (text: string): string[] => {
  const found: string[] = []
  for (const words = new Words(text); words.next(); ) found.push(text.slice(words.from, words.to))
  return found
}
/** Letters of many scripts and widths, halves of wide ones, digits, apostrophes and what stands between words. */
const unit = fc.oneof(fc.constantFrom('a', 'B', 'é', 'e\u0301', 'ß', 'Ω', 'д', '漢', '𝔘', '𐐷', '😀', '\ud835', '\udd18', '7', '٣', '²', "'", '’', ' ', '.', '-', '\n'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''))

it('goes through the words that the pattern of letters, digits and joined letters finds', () => {
  fc.assert(fc.property(text, (written) => void expect(wordsOf(written)).toEqual(written.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [])), { numRuns: 3000 })
})

it('takes a text for shouted when more than half of its longer words are in capitals', () => {
  expect([isShouted('NEW SOFTWARE FOR HOSPITAL'), isShouted('NEW SOFTWARE for hospitals'), isShouted('NEW ICT'), isShouted('')]).toEqual([true, false, false, false])
  const shouts = (written: string) => {
    const longer = written.match(/\p{L}{5,}/gu) ?? []
    return longer.filter((word) => word === word.toUpperCase()).length * 2 > longer.length
  }
  fc.assert(fc.property(fc.array(fc.constantFrom('A', 'b', 'Σ', '𐐷', '漢', ' '), { maxLength: 60 }), (units) => void expect(isShouted(units.join(''))).toBe(shouts(units.join('')))), { numRuns: 3000 })
})
