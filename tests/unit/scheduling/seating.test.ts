import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/scheduling/budget'
import { tableIndex, toInstance, type Instance, type Placing } from '@/lib/scheduling/instance'
import { violationsOf } from '@/lib/scheduling/judge'
import type { Problem } from '@/lib/scheduling/model'
import { seat, tableName } from '@/lib/scheduling/seating'
import { drawnSchedule, everyRule, smallProblem } from '@/tests/factories/problems'

/** How often a person sits at another table than at their meeting before. */
function tableChanges(instance: Instance, placing: Placing, seatOf: Int32Array): number {
  const { P, T, M, a, b } = instance
  const at = new Int32Array(P * T).fill(-1)
  for (let m = 0; m < M; m++) if (placing[m]! >= 0) for (const p of [a[m]!, b[m]!]) at[p * T + placing[m]!] = seatOf[m]!
  let changes = 0
  for (let p = 0; p < P; p++) {
    let last = -1
    for (let t = 0; t < T; t++) {
      const table = at[p * T + t]!
      if (table < 0) continue
      if (last >= 0 && table !== last) changes++
      last = table
    }
  }
  return changes
}

describe('seats', () => {
  it('are one table for each meeting, no table twice in a slot, own and locked tables kept', () => {
    let seated = 0
    for (let seed = 0; seed < 200; seed++) {
      const problem = smallProblem(seed, { ...everyRule, people: 12, tables: 5, candidates: 30, slots: 5 })
      const locks = (problem.locked ?? []).map((lock, i) => {
        const { a, b } = problem.candidates.find(({ id }) => id === lock.candidate)!
        const isOwned = problem.participants.some((person) => [a, b].includes(person.id) && person.fixedTable !== undefined)
        return i === 0 && !isOwned ? { ...lock, table: 5 } : lock
      })
      const given = { ...problem, locked: locks }
      const instance = toInstance(given)
      const placing = drawnSchedule(given, seededRandom(seed))
      if (violationsOf(instance, placing).some(({ rule }) => rule !== 'missing' && rule !== 'break-difference')) continue
      const seats = seat(instance, placing)
      const taken = new Set<string>()
      const owned = new Set(given.participants.flatMap(({ fixedTable }) => (fixedTable === undefined ? [] : tableIndex(given, fixedTable))))
      placing.forEach((t, m) => {
        if (t < 0) return expect(seats[m]).toBe(-1)
        seated++
        expect(seats[m]).toBeGreaterThanOrEqual(0)
        expect(seats[m]).toBeLessThan(5)
        expect(taken.has(`${t} ${seats[m]}`)).toBe(false)
        taken.add(`${t} ${seats[m]}`)
        if (instance.tableOf[m]! >= 0) expect(seats[m]).toBe(instance.tableOf[m])
        else expect(owned.has(seats[m]!)).toBe(false)
      })
      for (const { candidate, table } of locks) if (table !== undefined) expect(tableName(instance, seats[given.candidates.findIndex(({ id }) => id === candidate)]!)).toBe(table)
      expect(seat(instance, placing)).toEqual(seats)
    }
    expect(seated).toBeGreaterThan(1000)
  })

  it('leave a person at one table while others come and go', () => {
    const problem: Problem = {
      format: 'sund-schedule-problem/1', tables: 3,
      slots: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
      participants: ['A', 'B', 'C', 'x', 'y', 'z'].map((id) => ({ id })),
      candidates: ['A', 'B', 'C'].flatMap((a) => ['x', 'y', 'z'].map((b) => ({ id: `${a}${b}`, a, b, score: 1 }))),
    }
    const instance = toInstance(problem)
    // Each meets each: three hosts can stay, their guests must move between every two slots.
    const placing = Int32Array.from([0, 1, 2, 1, 2, 0, 2, 0, 1])
    expect(tableChanges(instance, placing, seat(instance, placing))).toBe(6)
    expect(tableChanges(instance, placing, Int32Array.from([0, 1, 2, 2, 0, 1, 1, 2, 0]))).toBe(12)
  })

  it('stay what they were in an earlier schedule where they can', () => {
    const problem = smallProblem(5, { availability: 1, tables: 4 })
    const instance = toInstance(problem)
    const placing = drawnSchedule(problem, seededRandom(5))
    const wished = seat(instance, placing).map((table) => (table < 0 ? -1 : 3 - table))
    expect(seat(instance, placing, wished)).toEqual(wished)
  })
})
