import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpvAncestors, cpvCloseness, cpvDepth, normaliseCpv } from '@/lib/taxonomy/cpv'

const cpvCode = fc.integer({ min: 3_000_000, max: 98_999_999 }).map((number) => String(number).padStart(8, '0'))

describe('normaliseCpv', () => {
  it.each([
    ['48814000', '48814000'],
    ['48814000-7', '48814000'],
    ['488140007', '48814000'],
    [' 4881 4000 – 7 ', '48814000'],
  ])('reads %j', (text, code) => {
    expect(normaliseCpv(text)).toBe(code)
  })

  it.each(['', '4881400', '48814000-77', '4881400A', '00000000', '48814000-7; drop', 'medical'])('refuses %j', (text) => {
    expect(normaliseCpv(text)).toBeNull()
  })
})

describe('cpvAncestors', () => {
  it('goes from the nearest coarser code to the division', () => {
    expect(cpvAncestors('85141211')).toEqual(['85141210', '85141200', '85141000', '85140000', '85100000', '85000000'])
    expect(cpvAncestors('48814000')).toEqual(['48810000', '48800000', '48000000'])
    expect(cpvAncestors('48000000')).toEqual([])
  })

  it('keeps a division that itself ends in zero', () => {
    expect(cpvDepth('30000000')).toBe(2)
    expect(cpvAncestors('30200000')).toEqual(['30000000'])
    expect(cpvAncestors('80000000')).toEqual([])
  })

  it('names each ancestor once, never the code itself, and ends with the division', () => {
    fc.assert(
      fc.property(cpvCode, (code) => {
        const ancestors = cpvAncestors(code)
        expect(new Set(ancestors).size).toBe(ancestors.length)
        expect(ancestors).not.toContain(code)
        if (ancestors.length > 0) expect(ancestors.at(-1)).toBe(`${code.slice(0, 2)}000000`)
      }),
    )
  })
})

describe('cpvCloseness', () => {
  it.each([
    ['48814200', '48814200', 8],
    ['48814200', '48814100', 5],
    ['48814200', '48814000', 5],
    ['48813000', '48814000', 4],
    ['48820000', '48814000', 3],
    ['48100000', '48814000', 2],
    ['48000000', '48814000', 2],
    ['72000000', '48814000', 0],
    ['30000000', '30200000', 2],
    ['38000000', '30200000', 0],
  ])('of %s and %s is %i', (a, b, closeness) => {
    expect(cpvCloseness(a, b)).toBe(closeness)
    expect(cpvCloseness(b, a)).toBe(closeness)
  })

  it('grows no closer when one code is made coarser', () => {
    fc.assert(
      fc.property(cpvCode, cpvCode, (a, b) => {
        for (const coarser of cpvAncestors(a)) {
          if (a !== b && coarser !== b) expect(cpvCloseness(coarser, b)).toBeLessThanOrEqual(cpvCloseness(a, b))
        }
      }),
    )
  })
})
