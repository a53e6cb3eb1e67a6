import { describe, expect, it } from 'vitest'
import { currentNuts, isNutsShaped, nutsAliases, nutsAncestors, nutsCloseness, nutsContains, nutsCountry, nutsLevel } from '@/lib/taxonomy/nuts'
import { isCode } from '@/lib/taxonomy/vocabulary'

describe('currentNuts', () => {
  it('leads an old code to its heir, or to the region around it where it was split', () => {
    expect(currentNuts('FI197')).toBe('FI19B')
    expect(currentNuts('lv006')).toBe('LV00A')
    expect(currentNuts('NO082')).toBe('NO08')
    expect(currentNuts('PL127')).toBe('PL9')
  })

  it('leaves a current or unknown code as it is', () => {
    expect(currentNuts('FI1B1')).toBe('FI1B1')
    expect(currentNuts('NO072')).toBe('NO072')
    expect(currentNuts('XX999')).toBe('XX999')
  })

  it('leads only to codes of the current list, and never from one', () => {
    const entries = Object.entries(nutsAliases)
    expect(entries.filter(([, heir]) => !isCode('nuts', heir))).toEqual([])
    expect(entries.filter(([old]) => isCode('nuts', old))).toEqual([])
    expect(entries.filter(([, heir]) => heir in nutsAliases)).toEqual([])
    expect(entries.filter(([old, heir]) => old.slice(0, 2) !== heir.slice(0, 2))).toEqual([])
  })
})

describe('a NUTS code', () => {
  it('says its level, its country and what it lies in', () => {
    expect(['FI', 'FI1', 'FI19', 'FI19B'].map(nutsLevel)).toEqual([0, 1, 2, 3])
    expect(nutsAncestors('FI19B')).toEqual(['FI19', 'FI1', 'FI'])
    expect([nutsCountry('EL30'), nutsCountry('UKI'), nutsCountry('SE110')]).toEqual(['GR', 'GB', 'SE'])
    expect(['FI', 'FI19B', 'LV00A'].every(isNutsShaped)).toBe(true)
    expect(['F', 'fi', 'FI19B1', '1A', 'FI-19'].some(isNutsShaped)).toBe(false)
  })

  it('contains its parts, whatever version names them', () => {
    expect(nutsContains('FI19', 'FI197')).toBe(true)
    expect(nutsContains('FI197', 'FI19B')).toBe(true)
    expect(nutsContains('FI19B', 'FI19')).toBe(false)
    expect(nutsContains('SE', 'FI19B')).toBe(false)
  })

  it('is the closer the smaller the region that both share', () => {
    expect(nutsCloseness('FI197', 'FI19B')).toBe(4)
    expect(nutsCloseness('FI196', 'FI19B')).toBe(3)
    expect(nutsCloseness('FI1C1', 'FI19B')).toBe(2)
    expect(nutsCloseness('FI200', 'FI19B')).toBe(1)
    expect(nutsCloseness('SE110', 'FI19B')).toBe(0)
    expect(nutsCloseness('SE110', 'SI041')).toBe(0)
  })
})
