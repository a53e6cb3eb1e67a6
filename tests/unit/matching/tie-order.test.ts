import { expect, it } from 'vitest'
import { byTie } from '@/lib/matching/tie-order'

it('sets nobody first for having come first', () => {
  const early = '01a20459-48a9-7046-9c98-f9ef8d0433a5'
  const late = '01b20459-48a9-7046-9c98-09ef8d0433a5'
  expect([early, late].sort(byTie)).toEqual([late, early])
  expect([late, early].sort(byTie)).toEqual([late, early])
})

it('tells any two ids apart', () => {
  expect(byTie('1-000000000000', '2-000000000000')).toBe(-1)
  expect(byTie('2-000000000000', '1-000000000000')).toBe(1)
  expect(byTie('1-000000000000', '1-000000000000')).toBe(0)
})
