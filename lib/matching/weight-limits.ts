import { criteria, type Criterion, type Finding } from './finding'
import { needWeights, toHundred, type Weights } from './weights'

/** How far the owner of a need may move what the criteria weigh. Both limits hold after the sum is brought to a hundred. */
export const mostTimesUsual = 3
export const leastForTexts = 20
const texts = ['text', 'concepts'] as const

export const criteriaOfNeeds: readonly Criterion[] = criteria.filter((criterion) => criterion in needWeights)
export const usualWeight = (criterion: Criterion): number => needWeights[criterion] ?? 0
export const mostWeight = (criterion: Criterion): number => usualWeight(criterion) * mostTimesUsual

export type WeightProblem = { code: 'all-zero' } | { code: 'texts-too-light'; points: number } | { code: 'too-heavy'; criterion: Criterion; points: number; most: number }
export type ReadWeights = { weights: Weights; problems: WeightProblem[] }

/** What somebody typed, as a hundred points in all, with what speaks against it. */
export function readWeights(typed: Weights): ReadWeights {
  if (criteriaOfNeeds.every((criterion) => !(Number(typed[criterion]) > 0))) return { weights: needWeights, problems: [{ code: 'all-zero' }] }
  const weights = toTenths(toHundred(Object.fromEntries(criteriaOfNeeds.map((criterion) => [criterion, typed[criterion] ?? 0]))))
  const forTexts = texts.reduce((sum, criterion) => sum + (weights[criterion] ?? 0), 0)
  const tooHeavy = criteriaOfNeeds.flatMap((criterion): WeightProblem[] => {
    const points = weights[criterion] ?? 0
    return points > mostWeight(criterion) + tolerance ? [{ code: 'too-heavy', criterion, points, most: mostWeight(criterion) }] : []
  })
  return { weights, problems: [...tooHeavy, ...(forTexts < leastForTexts - tolerance ? [{ code: 'texts-too-light', points: forTexts } as const] : [])] }
}

const tolerance = 0.051

/** To one decimal, the last tenths going to the heaviest, so that people who add them up come to a hundred. */
function toTenths(weights: Weights): Weights {
  const tenths = criteriaOfNeeds.map((criterion) => ({ criterion, tenths: Math.round((weights[criterion] ?? 0) * 10) }))
  const heaviest = tenths.reduce((best, one) => (one.tenths > best.tenths ? one : best))
  heaviest.tenths += 1000 - tenths.reduce((sum, one) => sum + one.tenths, 0)
  return Object.fromEntries(tenths.map((one) => [one.criterion, one.tenths / 10]))
}

export const areUsual = (weights: Weights): boolean => sameWeights(weights, needWeights)
const isUsual = (criterion: Criterion, weight: number): boolean => Math.abs(weight - usualWeight(criterion)) < tolerance

export type UnusualWeight = { criterion: Criterion; weight: number; usual: number }

/** Where the findings of a match with a need were weighed otherwise than usual; those that weigh nothing have no finding. */
export function unusualWeights(findings: readonly Pick<Finding, 'criterion' | 'possible'>[]): UnusualWeight[] {
  return differences(Object.fromEntries(findings.map(({ criterion, possible }) => [criterion, possible])))
}

export function differences(weights: Weights): UnusualWeight[] {
  return criteriaOfNeeds
    .map((criterion) => ({ criterion, weight: weights[criterion] ?? 0, usual: usualWeight(criterion) }))
    .filter(({ criterion, weight }) => !isUsual(criterion, weight))
    .sort((a, b) => Math.abs(b.weight - b.usual) - Math.abs(a.weight - a.usual))
}

export const sameWeights = (a: Weights, b: Weights): boolean => criteriaOfNeeds.every((criterion) => Math.abs((a[criterion] ?? 0) - (b[criterion] ?? 0)) < tolerance)
