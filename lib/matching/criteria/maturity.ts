import type { MandateContent, NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { Judgement } from '../finding'

type Range = { from: number; to: number }

/** Readiness that suits a stage: research money is not for the finished product, a tender not for a prototype. */
const rangeByStage: Record<string, Range> = {
  idea: { from: 2, to: 9 },
  'early-dialogue': { from: 4, to: 9 },
  'market-consultation': { from: 5, to: 9 },
  pilot: { from: 6, to: 9 },
  'pre-commercial-procurement': { from: 3, to: 7 },
  tender: { from: 8, to: 9 },
  'framework-or-dps': { from: 8, to: 9 },
  awarded: { from: 8, to: 9 },
  closed: { from: 8, to: 9 },
}
const rangeByInvestment: Record<string, Range> = {
  'pre-seed': { from: 1, to: 5 },
  seed: { from: 3, to: 7 },
  'series-a': { from: 6, to: 9 },
  'series-b': { from: 8, to: 9 },
  growth: { from: 9, to: 9 },
}
const perLevelBelow = 1 / 3
const perLevelAbove = 0.2

export function judgeMaturity(need: NeedContent, offering: OfferingContent): Judgement {
  const range = need.stage === null ? undefined : rangeByStage[need.stage]
  if (!range) return { state: 'not-stated', raise: { by: 'buyer', change: { code: 'state', fields: ['stage'] } } }
  return judgeRange(offering.trl, range, need.stage)
}

export function judgeMandateMaturity(mandate: MandateContent, offering: OfferingContent): Judgement {
  const ranges = mandate.stages.flatMap((stage) => rangeByInvestment[stage] ?? [])
  if (ranges.length === 0 && mandate.minimumTrl === null) {
    return { state: 'not-stated', raise: { by: 'investor', change: { code: 'state', fields: ['stages', 'minimumTrl'] } } }
  }
  const from = mandate.minimumTrl ?? Math.min(...ranges.map((range) => range.from))
  const to = Math.max(from, ...ranges.map((range) => range.to), ranges.length === 0 ? 9 : 0)
  return judgeRange(offering.trl, { from, to }, mandate.stages[0] ?? null)
}

function judgeRange(trl: number | null, { from, to }: Range, stage: string | null): Judgement {
  if (trl === null) return { state: 'not-stated', raise: { by: 'supplier', change: { code: 'state', fields: ['trl'] } } }
  const share = trl < from ? 1 - (from - trl) * perLevelBelow : trl > to ? 1 - (trl - to) * perLevelAbove : 1
  return {
    state: 'stated',
    share,
    because: [{ code: 'maturity', trl, from, to, stage }],
    raise: trl < from ? { by: 'supplier', change: { code: 'raise-maturity', trl: from }, share: 1 } : undefined,
  }
}
