import { describe, expect, it } from 'vitest'
import { poolOfferings } from '@/lib/matching/pool'
import { placeOfferings, rankOfferings } from '@/lib/matching/rank'
import { need, offering } from './build'

const today = new Date('2027-01-10T09:00:00Z')
const reference = (country: string, isPublicBody: boolean) => ({ customer: 'A hospital', country, kind: 'ready-made' as const, isPublicBody, year: 2025, note: '' })

describe('a pool that changes between two questions', () => {
  it('gives references their points that came after the first', () => {
    const asking = need({ problem: 'dialysis monitoring', country: 'FI' })
    const known = offering('known', { description: 'dialysis monitoring', references: [reference('SE', false)] })
    const later = offering('later', { description: 'dialysis monitoring', references: [reference('FI', true), reference('SE', true)] })
    const pool = poolOfferings([known])
    rankOfferings(asking, pool, { today })
    pool.add(later)
    const ranked = rankOfferings(asking, pool, { today })
    expect(ranked).toEqual(rankOfferings(asking, [known, later], { today }))
    expect(ranked.map(({ id, findings }) => [id, findings.find(({ criterion }) => criterion === 'references')!.points])).toEqual([['later', 2.79], ['known', 1.2]])
  })

  it('names the words of a candidate as it stands, when it changed after it was placed', () => {
    const asking = need({ problem: 'dialysis monitoring for wards' })
    const pool = poolOfferings([offering('one', { description: 'dialysis' }), offering('two', { description: 'monitoring of wards' })])
    const placing = placeOfferings(asking, pool, { today })
    const changed = offering('one', { description: 'monitoring of wards' })
    pool.add(changed)
    const found = placing.explain(placing.fitting.find(({ id }) => id === 'one')!, changed).findings.find(({ criterion }) => criterion === 'text')!
    expect(found.because.flatMap((reason) => (reason.code === 'words' ? reason.words.map((word) => word.found) : [])).sort()).toEqual(['monitoring', 'wards'])
  })
})
