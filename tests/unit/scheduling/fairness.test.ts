import { describe, expect, it } from 'vitest'
import { fairnessOf } from '@/lib/scheduling/fairness'
import { toInstance } from '@/lib/scheduling/instance'
import type { Problem } from '@/lib/scheduling/model'
import { reasonsFor } from '@/lib/scheduling/reasons'

const problem: Problem = {
  format: 'sund-schedule-problem/1', tables: 2,
  slots: [{ id: 's1' }, { id: 's2' }],
  participants: [{ id: 'A', role: 'buyer' }, { id: 'B', role: 'buyer', maxMeetings: 1 }, { id: 'x', role: 'seller', minMeetings: 1 }, { id: 'y', role: 'seller', minMeetings: 2 }, { id: 'z', role: 'seller', minMeetings: 1 }],
  candidates: [{ id: 'm1', a: 'A', b: 'x', score: 60 }, { id: 'm2', a: 'A', b: 'y', score: 20 }, { id: 'm3', a: 'B', b: 'y', score: 10 }, { id: 'm4', a: 'B', b: 'x', score: 20 }],
}

describe('fairness', () => {
  it('counts meetings by role, and says why somebody is below their floor', () => {
    const instance = toInstance(problem)
    const placing = Int32Array.from([0, 1, -1, 1])
    expect(fairnessOf(instance, placing, reasonsFor(instance, placing))).toEqual({
      all: { role: '', people: 5, meetings: 6, fewest: 0, median: 1, most: 2, scoreShare: 1 },
      roles: [
        { role: 'buyer', people: 2, meetings: 3, fewest: 1, median: 1.5, most: 2, scoreShare: 0.5 },
        { role: 'seller', people: 3, meetings: 3, fewest: 0, median: 1, most: 2, scoreShare: 0.5 },
      ],
      belowFloor: [
        { person: 'y', meetings: 1, floor: 2, why: 'y has 1 meeting of at least 2: of 2 candidates, 1 is with someone who has all their meetings.' },
        { person: 'z', meetings: 0, floor: 1, why: 'z has 0 meetings of at least 1: nobody is a candidate for a meeting with them.' },
      ],
    })
  })

  it('counts nothing where nothing is held', () => {
    const instance = toInstance({ ...problem, participants: problem.participants.map(({ id }) => ({ id })) })
    expect(fairnessOf(instance, new Int32Array(4).fill(-1), [])).toEqual({ all: { role: '', people: 5, meetings: 0, fewest: 0, median: 0, most: 0, scoreShare: 0 }, roles: [], belowFloor: [] })
  })
})
