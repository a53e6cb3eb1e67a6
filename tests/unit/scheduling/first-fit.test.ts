import { describe, expect, it } from 'vitest'
import { firstFit } from '@/lib/scheduling/first-fit'
import { toInstance } from '@/lib/scheduling/instance'
import { violationsOf } from '@/lib/scheduling/judge'
import type { Problem } from '@/lib/scheduling/model'
import { everyRule, smallProblem } from '@/tests/factories/problems'

describe('first fit', () => {
  it('keeps every rule but that required meetings may be missing, and leaves nothing that fits', () => {
    for (let seed = 0; seed < 100; seed++) {
      const instance = toInstance(smallProblem(seed, { ...everyRule, people: 10, candidates: 24, maxBreakDifference: seed % 2 ? undefined : 2, locked: 0 }))
      const placing = firstFit(instance)
      expect(violationsOf(instance, placing).filter(({ rule }) => rule !== 'missing')).toEqual([])
      placing.forEach((at, m) => {
        for (let t = 0; at < 0 && t < instance.T; t++) {
          const more = placing.slice()
          more[m] = t
          // The difference in breaks may have left room again when later meetings were put in.
          if (instance.maxBreakDifference === Infinity) expect(violationsOf(instance, more).some(({ rule }) => rule !== 'missing')).toBe(true)
        }
      })
    }
  })

  it('takes locked and required ones first, then the best', () => {
    const problem: Problem = {
      format: 'sund-schedule-problem/1', tables: 1,
      slots: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
      participants: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      candidates: [{ id: 'm1', a: 'a', b: 'b', score: 90 }, { id: 'm2', a: 'a', b: 'c', score: 20, required: true }, { id: 'm3', a: 'c', b: 'd', score: 10 }, { id: 'm4', a: 'b', b: 'd', score: 80 }],
      locked: [{ candidate: 'm3', slot: 's1' }],
    }
    expect([...firstFit(toInstance(problem))]).toEqual([2, 1, 0, -1])
  })
})
