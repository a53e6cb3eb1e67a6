import { describe, expect, it } from 'vitest'
import { timeIndexedBound } from '@/lib/scheduling/bounds/time-indexed'
import { toProgram } from '@/lib/scheduling/bounds/program'
import { improveParts } from '@/lib/scheduling/exact/improve-parts'
import { firstFit } from '@/lib/scheduling/first-fit'
import { toInstance, type Instance, type Placing } from '@/lib/scheduling/instance'
import { violationsOf, worthOf } from '@/lib/scheduling/judge'
import { bestByTrying, everyRule, smallProblem, type SmallProblemOptions } from '../../factories/problems'

const never = () => false
const kinds: [string, SmallProblemOptions][] = [
  ['of people, slots and tables alone', { minMeetings: 2, maxMeetings: 3 }],
  ['of every rule but breaks', { ...everyRule, breakPrice: 0, maxBreakDifference: undefined }],
]
const boundOf = (instance: Instance) => timeIndexedBound(instance, { steps: 2000, stop: never })
const crowded = (seed: number) =>
  toInstance(smallProblem(seed, { people: 40, slots: 10, tables: 12, candidates: 500, availability: 0.6, minMeetings: 2, maxMeetings: 7, windows: 0.2, fixedTables: 0.1, alternatives: 0.1 }))

describe('what a pair of candidate and slot loses', () => {
  it.each(kinds)('is never more than every schedule with it is below the bound, in problems %s', (_, options) => {
    for (let seed = 1; seed <= 40; seed++) {
      const problem = smallProblem(seed, { people: 6, slots: 4, tables: 2, candidates: 6, ...options })
      const instance = toInstance(problem)
      const { bound, losses } = boundOf(instance)
      const { firstOf, slot } = toProgram(instance, false)
      bestByTrying(problem, (placing) => {
        if (violationsOf(instance, placing).length > 0) return null
        const { value } = worthOf(instance, placing)
        for (let m = 0; m < instance.M; m++)
          for (let j = firstOf[m]!; j < firstOf[m + 1]!; j++)
            if (slot[j] === placing[m] && value > bound - losses[j]! + 1e-6) throw new Error(`seed ${seed}: candidate ${m} in slot ${placing[m]}`)
        return value
      })
    }
  })
})

describe('solving part by part', () => {
  it.each(kinds)('finds the best there is and proves it where one part is everything, in problems %s', async (_, options) => {
    let count = 0
    for (let seed = 1; seed <= 15; seed++) {
      const problem = smallProblem(seed, { people: 6, slots: 4, tables: 2, candidates: 7, ...options })
      const instance = toInstance(problem)
      let start: Placing | null = null
      const optimum = bestByTrying(problem, (placing) => {
        if (violationsOf(instance, placing).length > 0) return null
        start ??= placing.slice()
        return worthOf(instance, placing).value
      })
      if (!start || optimum === null) continue
      count++
      const { placing, value, isOptimal } = await improveParts(instance, start, { seed, ...boundOf(instance), budget: { steps: 100, stop: never } })
      expect({ seed, value, isOptimal, broken: violationsOf(instance, placing) }).toEqual({ seed, value: optimum, isOptimal: true, broken: [] })
    }
    expect(count).toBeGreaterThan(9)
  })

  it('betters a schedule in parts, keeps every rule and goes on from a better one found elsewhere', async () => {
    const instance = crowded(1)
    const start = firstFit(instance)
    expect(violationsOf(instance, start)).toEqual([])
    const found: number[] = []
    const options = { seed: 1, ...boundOf(instance), budget: { steps: 3, stop: never, found: (_: Placing, value: number) => found.push(value) } }
    const first = await improveParts(instance, start, options)
    expect(violationsOf(instance, first.placing)).toEqual([])
    expect(first.value).toBe(worthOf(instance, first.placing).value)
    expect(first.value).toBeGreaterThan(worthOf(instance, start).value)
    expect(found).toEqual([...new Set(found)].sort((x, y) => x - y))
    expect(found.at(-1)).toBe(first.value)
    const second = await improveParts(instance, start, { ...options, budget: { steps: 1, stop: never }, elsewhere: () => first.placing })
    expect(violationsOf(instance, second.placing)).toEqual([])
    expect(second.value).toBeGreaterThanOrEqual(first.value)
  }, 30_000)

  it('gives the start back when there is no time', async () => {
    const instance = crowded(3)
    const start = firstFit(instance)
    const { placing, steps } = await improveParts(instance, start, { seed: 1, ...boundOf(instance), budget: { steps: 10, stop: () => true } })
    expect({ placing, steps }).toEqual({ placing: start, steps: 0 })
  })
})
