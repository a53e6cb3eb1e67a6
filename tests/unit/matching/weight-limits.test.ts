import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movesBetween } from '@/lib/matching/moves'
import { rankOfferings } from '@/lib/matching/rank'
import { areUsual, criteriaOfNeeds, differences, leastForTexts, mostWeight, readWeights, unusualWeights } from '@/lib/matching/weight-limits'
import { needWeights, type Weights } from '@/lib/matching/weights'
import { need, offering } from './build'

const today = new Date('2027-01-10T09:00:00Z')
const sumOf = (weights: Weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0)
const typed = fc.record(Object.fromEntries(criteriaOfNeeds.map((criterion) => [criterion, fc.double({ min: 0, max: 1000, noNaN: true })])))

describe('weights of one’s own', () => {
  it('come to a hundred in tenths, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (weights) => {
        const { weights: read } = readWeights(weights)
        expect(sumOf(read)).toBeCloseTo(100, 6)
        for (const weight of Object.values(read)) expect(Math.round(weight * 10) / 10).toBe(weight)
      }),
    )
  })

  it('lie within the limits whenever nothing speaks against them', () => {
    fc.assert(
      fc.property(typed, (some) => {
        const { weights, problems } = readWeights(some)
        const isWithin = criteriaOfNeeds.every((criterion) => weights[criterion]! <= mostWeight(criterion) + 0.051) && weights.text! + weights.concepts! >= leastForTexts - 0.051
        if (problems.length === 0) expect(isWithin).toBe(true)
        else expect(isWithin && sumOf(some as Weights) > 0).toBe(false)
      }),
    )
  })

  it('are the usual ones when the usual ones are typed, in any unit', () => {
    expect(readWeights(needWeights)).toEqual({ weights: needWeights, problems: [] })
    const doubled = Object.fromEntries(Object.entries(needWeights).map(([criterion, weight]) => [criterion, weight * 2]))
    expect(areUsual(readWeights(doubled).weights)).toBe(true)
  })

  it('say which limit they break', () => {
    expect(readWeights({}).problems).toEqual([{ code: 'all-zero' }])
    const { problems } = readWeights({ ...needWeights, text: 0, concepts: 5, references: 60 })
    expect(problems.map(({ code }) => code)).toEqual(['too-heavy', 'texts-too-light'])
    expect(problems[0]).toMatchObject({ criterion: 'references', most: needWeights.references! * 3 })
  })

  it('show in the findings where they differ, a dropped criterion too', () => {
    const { weights } = readWeights({ ...needWeights, interoperability: needWeights.interoperability! * 3, budget: 0 })
    const [match] = rankOfferings(need({ problem: 'dialysis' }), [offering('o', { description: 'dialysis' })], { today, weights })
    const shown = unusualWeights(match!.findings)
    expect(shown[0]).toEqual({ criterion: 'interoperability', weight: weights.interoperability, usual: needWeights.interoperability })
    expect(shown).toContainEqual({ criterion: 'budget', weight: 0, usual: needWeights.budget })
    expect(shown).toEqual(differences(weights))
    const [usual] = rankOfferings(need({ problem: 'dialysis' }), [offering('o', { description: 'dialysis' })], { today })
    expect(unusualWeights(usual!.findings)).toEqual([])
  })
})

describe('what moves', () => {
  const asked = need({ problem: 'dialysis planning', interoperability: ['fhir'], stage: 'tender' })
  const list = [
    offering('words', { description: 'dialysis planning', trl: 9 }),
    offering('standards', { description: 'planning of rosters', interoperability: ['fhir'], trl: 9 }),
    offering('neither', { description: 'payroll', trl: 9 }),
  ]
  const by = (weights: Weights) => rankOfferings(asked, list, { today, weights: readWeights(weights).weights })
  const usual = by(needWeights)

  it('is nobody, for no reason, while the weights stay', () => {
    expect(movesBetween(usual, by(needWeights), 15).map(({ place, before, cause }) => [place, before, cause])).toEqual([
      [1, 1, null],
      [2, 2, null],
      [3, 3, null],
    ])
  })

  it('is named with its places and the criterion that caused it', () => {
    const heavy = by({ ...needWeights, text: 12, concepts: 0, interoperability: 15 })
    expect(movesBetween(usual, heavy, 15).map(({ id, place, before, cause }) => [id, place, before, cause])).toEqual([
      ['standards', 1, 2, 'interoperability'],
      ['words', 2, 1, 'concepts'],
      ['neither', 3, 3, null],
    ])
  })

  it('tells who was not compared before', () => {
    expect(movesBetween(usual.slice(0, 1), usual, 2)[1]).toMatchObject({ id: usual[1]!.id, place: 2, before: null })
  })
})
