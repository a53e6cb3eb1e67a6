import { describe, expect, it } from 'vitest'
import { readHeadcount, readShare, readWholeEuros, type FigureReading } from '@/lib/accounts/stated-figure'

describe('whole euros', () => {
  it.each<[string, FigureReading]>([
    ['', { value: null }],
    ['  ', { value: null }],
    ['0', { value: 0 }],
    ['1200000', { value: 1_200_000 }],
    ['1 200 000', { value: 1_200_000 }],
    ['1\u00a0200\u00a0000', { value: 1_200_000 }],
    ['1\u202f200\u202f000 €', { value: 1_200_000 }],
    ['1.200.000', { value: 1_200_000 }],
    ['1,200,000', { value: 1_200_000 }],
    ["1'200'000", { value: 1_200_000 }],
    ['€ 1 200 000', { value: 1_200_000 }],
    ['1200000 EUR', { value: 1_200_000 }],
    ['1.200', { trouble: 'figure.ambiguous' }],
    ['1,200', { trouble: 'figure.ambiguous' }],
    ['1.200,000', { trouble: 'figure.ambiguous' }],
    ['1,20,000', { trouble: 'figure.ambiguous' }],
    ['1.2', { trouble: 'figure.whole-euros' }],
    ['1200000.50', { trouble: 'figure.whole-euros' }],
    ['1.200.000,00', { trouble: 'figure.whole-euros' }],
    ['-5', { trouble: 'figure.number' }],
    ['2M', { trouble: 'figure.number' }],
    ['1e6', { trouble: 'figure.number' }],
    ['12 34', { trouble: 'figure.number' }],
    ['NaN', { trouble: 'figure.number' }],
    ['1000000000001', { trouble: 'figure.too-large' }],
    ['9'.repeat(400), { trouble: 'figure.too-large' }],
  ])('%j', (typed, reading) => expect(readWholeEuros(typed)).toEqual(reading))
})

describe('annual work units', () => {
  it.each<[string, FigureReading]>([
    ['', { value: null }],
    ['12', { value: 12 }],
    ['12.5', { value: 12.5 }],
    ['12,25', { value: 12.25 }],
    ['1 200', { value: 1200 }],
    ['1.200', { trouble: 'figure.ambiguous' }],
    ['-1', { trouble: 'figure.number' }],
    ['ten', { trouble: 'figure.number' }],
    ['10000001', { trouble: 'figure.too-large' }],
  ])('%j', (typed, reading) => expect(readHeadcount(typed)).toEqual(reading))
})

describe('a share in percent', () => {
  it.each<[string, FigureReading]>([
    ['25', { value: 25 }],
    ['33,33 %', { value: 33.33 }],
    ['100%', { value: 100 }],
    ['100.01', { trouble: 'figure.share' }],
    ['', { value: null }],
  ])('%j', (typed, reading) => expect(readShare(typed)).toEqual(reading))
})
