import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { csvLine, plainText, startsFormula, withoutMark } from '@/lib/events/spreadsheet-cell'

describe('cells of a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '＝1+1', '＋1', '－1', '＠x', '=HYPERLINK("http://example.org","x")', '\tplain'])('marks %j as text', (text) => {
    expect(plainText(text)).toBe(`'${text}`)
  })

  it.each(['Sund', '1 = 1', 'a-b', "'quoted'", '7', 'kim@example.org', ''])('leaves %j as it is', (text) => {
    expect(plainText(text)).toBe(text)
  })

  it('leaves no beginning of a formula, whatever is written, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [cells] = parse(csvLine([text, 1]), { relax_column_count: true }) as string[][]
        expect(startsFormula(cells![0]!)).toBe(false)
        expect(plainText(withoutMark(cells![0]!))).toBe(cells![0])
      }),
    )
  })

  it('quotes quotes and keeps numbers numbers', () => {
    expect(csvLine(['a "b", c', -5, null, '-5'])).toBe('"a ""b"", c",-5,"","\'-5"\r\n')
  })

  it('drops what no cell can hold', () => {
    expect(plainText('a\u0000b\ud800')).toBe('ab\ufffd')
  })
})
