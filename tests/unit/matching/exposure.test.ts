import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExposureCount, verdictOf, type ExposureRow, type OfferingTraits } from '@/lib/matching/exposure'

const traits = (size: OfferingTraits['size'], country = 'FI', references: OfferingTraits['references'] = 'newcomer'): OfferingTraits => ({ size, country, references })
const rowOf = (rows: ExposureRow[], value: string) => rows.find((row) => row.value === value)!

describe('exposure', () => {
  it('counts the first places in full and later ones less, against the share of offerings', () => {
    const count = new ExposureCount(new Map([['a', traits('micro')], ['b', traits('micro')], ['c', traits('large', 'SE', 'with-references')]]))
    count.add(['c', 'a'])
    count.add(['b'])
    const { needs, offerings, tables } = count.result()
    expect([needs, offerings]).toEqual([2, 3])
    const second = 1 / Math.log2(3)
    expect(rowOf(tables.size, 'micro')).toEqual({ value: 'micro', offerings: 2, share: 2 / 3, inTop10: 2, inTop20: 2, exposure: 1 + second, exposureShare: (1 + second) / (2 + second), ratio: (1 + second) / (2 + second) / (2 / 3) })
    expect(rowOf(tables.country, 'SE')).toMatchObject({ offerings: 1, inTop10: 1, exposure: 1 })
    expect(rowOf(tables.references, 'with-references').ratio).toBeGreaterThan(1)
  })

  it('tells the first ten from the first twenty, and counts nobody further down', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `o${at}`)
    const count = new ExposureCount(new Map(ids.map((id) => [id, traits('small')])))
    count.add(ids)
    expect(rowOf(count.result().tables.size, 'small')).toMatchObject({ inTop10: 10, inTop20: 20 })
  })

  it('comes to one in all, whoever is listed', () => {
    const sizes = ['micro', 'small', 'medium', 'large', 'not-stated'] as const
    const offerings = fc.array(fc.constantFrom(...sizes), { minLength: 1, maxLength: 40 }).map((list) => new Map(list.map((size, at) => [`o${at}`, traits(size)])))
    fc.assert(
      fc.property(offerings, fc.array(fc.array(fc.nat(39), { maxLength: 25 })), (known, lists) => {
        const count = new ExposureCount(known)
        for (const list of lists) count.add([...new Set(list)].map((at) => `o${at}`))
        const rows = count.result().tables.size
        const sum = (key: 'share' | 'exposureShare') => rows.reduce((total, row) => total + row[key], 0)
        expect(sum('share')).toBeCloseTo(1, 9)
        expect([0, 1].some((whole) => Math.abs(sum('exposureShare') - whole) < 1e-9)).toBe(true)
      }),
    )
  })

  it('says in words what a ratio means, and nothing of few', () => {
    const row = (offerings: number, ratio: number | null) => verdictOf({ value: 'x', offerings, share: 0.5, inTop10: 0, inTop20: 0, exposure: 0, exposureShare: 0, ratio })
    expect([row(9, 3), row(10, null), row(10, 0.79), row(10, 1), row(10, 1.26)]).toEqual(['too-few', 'too-few', 'less', 'as-expected', 'more'])
  })
})
