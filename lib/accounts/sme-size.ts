/**
 * Size of an enterprise after Commission Recommendation 2003/361/EC: headcount in annual work units, and
 * either turnover or balance sheet. Linked enterprises count in full, partner enterprises by their share.
 * A figure that is missing is "not stated": what the stated ones already settle is said, the rest is asked for.
 */
export const smeSizes = ['micro', 'small', 'medium', 'large'] as const
export type SmeCategory = (typeof smeSizes)[number]

/** Headcount lies below its limit; money reaches at most its ceiling, in euros. */
export const smeLimits = [
  { size: 'micro', headcount: 10, turnover: 2_000_000, balanceSheet: 2_000_000 },
  { size: 'small', headcount: 50, turnover: 10_000_000, balanceSheet: 10_000_000 },
  { size: 'medium', headcount: 250, turnover: 50_000_000, balanceSheet: 43_000_000 },
] as const

export type Figure = 'headcount' | 'turnover' | 'balanceSheet'
export type Figures = Record<Figure, number | null>
/** `share` is the larger of the two holdings between the enterprises, in percent. */
export type RelatedEnterprise = Figures & { name: string; share: number }
export type StatedEnterprise = Figures & { publicBodyShare: number | null; relatedEnterprises: readonly RelatedEnterprise[] }

export type SizeReason =
  | { code: 'public-body'; share: number }
  | { code: 'headcount-large'; headcount: number; limit: number }
  | { code: 'money-large'; turnover: number; balanceSheet: number; turnoverCeiling: number; balanceSheetCeiling: number }
  | { code: 'headcount-below'; headcount: number; limit: number }
  | { code: 'headcount-reaches'; headcount: number; limit: number }
  | { code: 'turnover-within'; turnover: number; ceiling: number }
  | { code: 'balance-sheet-within'; balanceSheet: number; ceiling: number }
  | { code: 'money-exceeds'; turnover: number; balanceSheet: number; turnoverCeiling: number; balanceSheetCeiling: number }
  | { code: 'nothing-stated' }
  | { code: 'between'; atLeast: SmeCategory; atMost: SmeCategory }

/** `money` is either turnover or balance sheet; `of` names a related enterprise, null is the enterprise itself. */
export type MissingFigure = { figure: Figure | 'money'; of: string | null }
export type SizeNote = 'two-years' | 'public-body-exceptions' | 'assumes-no-public-body' | 'assumes-autonomous' | 'counts-related'

export type SmeSize = { size: SmeCategory | 'not-stated'; why: SizeReason[]; missing: MissingFigure[]; notes: SizeNote[] }

export type Relation = 'autonomous' | 'partner' | 'linked'

export function relationOf(share: number): Relation {
  if (share > 50) return 'linked'
  return share >= 25 ? 'partner' : 'autonomous'
}

export function smeSize(enterprise: StatedEnterprise): SmeSize {
  const counted = enterprise.relatedEnterprises.filter((one) => relationOf(one.share) !== 'autonomous')
  const notes = notesOf(enterprise, counted.length)
  const { publicBodyShare } = enterprise
  if (publicBodyShare !== null && publicBodyShare >= 25) {
    return { size: 'large', why: [{ code: 'public-body', share: publicBodyShare }], missing: [], notes: ['public-body-exceptions', ...notes] }
  }
  const parts: Part[] = [
    { ...enterprise, name: null, weight: 1 },
    ...counted.map((one) => ({ ...one, weight: relationOf(one.share) === 'linked' ? 1 : one.share / 100 })),
  ]
  const totals = { headcount: totalOf('headcount', parts), turnover: totalOf('turnover', parts), balanceSheet: totalOf('balanceSheet', parts) }
  const atLeast = Math.max(lowest('headcount', totals), Math.min(lowest('turnover', totals), lowest('balanceSheet', totals)))
  const atMost = Math.max(highest('headcount', totals), Math.min(highest('turnover', totals), highest('balanceSheet', totals)))
  if (atLeast === atMost) return { size: smeSizes[atLeast]!, why: reasonsFor(atLeast, totals), missing: [], notes }
  const isEmpty = parts.every((part) => part.headcount === null && part.turnover === null && part.balanceSheet === null)
  const why: SizeReason[] = isEmpty ? [{ code: 'nothing-stated' }] : [{ code: 'between', atLeast: smeSizes[atLeast]!, atMost: smeSizes[atMost]! }]
  return { size: 'not-stated', why, missing: missingFigures(parts, totals), notes }
}

type Part = Figures & { name: string | null; weight: number }
/** `known` adds up what is stated; the sum can only grow while `isComplete` is false. */
type Total = { known: number; isComplete: boolean }
type Totals = Record<Figure, Total>

function totalOf(figure: Figure, parts: Part[]): Total {
  const known = parts.reduce((sum, part) => sum + (part[figure] ?? 0) * part.weight, 0)
  // Shares make fractions such as 28.999999999999996, which must not fall below a limit of 29.
  return { known: Math.round(known * 10_000) / 10_000, isComplete: parts.every((part) => part[figure] !== null) }
}

/** Index in smeSizes by one figure alone. */
function rankBy(figure: Figure, value: number): number {
  const rank = smeLimits.findIndex((limit) => (figure === 'headcount' ? value < limit.headcount : value <= limit[figure]))
  return rank === -1 ? smeLimits.length : rank
}

const lowest = (figure: Figure, totals: Totals) => rankBy(figure, totals[figure].known)
const highest = (figure: Figure, totals: Totals) => (totals[figure].isComplete ? rankBy(figure, totals[figure].known) : smeLimits.length)

function reasonsFor(rank: number, totals: Totals): SizeReason[] {
  const headcount = totals.headcount.known
  const turnover = totals.turnover.known
  const balanceSheet = totals.balanceSheet.known
  const headcountRank = rankBy('headcount', headcount)
  const ceilings = (limit: (typeof smeLimits)[number]) => ({ turnover, balanceSheet, turnoverCeiling: limit.turnover, balanceSheetCeiling: limit.balanceSheet })
  const limit = smeLimits[rank]
  if (!limit) {
    const medium = smeLimits[2]
    return [headcountRank === rank ? { code: 'headcount-large', headcount, limit: medium.headcount } : { code: 'money-large', ...ceilings(medium) }]
  }
  const reasons: SizeReason[] = [{ code: 'headcount-below', headcount, limit: limit.headcount }]
  const isWithin = (figure: 'turnover' | 'balanceSheet') => highest(figure, totals) <= rank
  if (isWithin('turnover')) reasons.push({ code: 'turnover-within', turnover, ceiling: limit.turnover })
  else reasons.push({ code: 'balance-sheet-within', balanceSheet, ceiling: limit.balanceSheet })
  const smaller = smeLimits[rank - 1]
  if (!smaller) return reasons
  if (headcountRank === rank) return [...reasons, { code: 'headcount-reaches', headcount, limit: smaller.headcount }]
  return [...reasons, { code: 'money-exceeds', ...ceilings(smaller) }]
}

/** Only what would move the answer, and of the two kinds of money the one that needs fewer answers. */
function missingFigures(parts: Part[], totals: Totals): MissingFigure[] {
  const lacking = (figure: Figure) => parts.filter((part) => part[figure] === null)
  const ask = (figure: MissingFigure['figure'], of: Part[]) => of.map((part) => ({ figure, of: part.name }))
  const missing = ask('headcount', lacking('headcount'))
  const floor = lowest('headcount', totals)
  const least = Math.max(floor, Math.min(lowest('turnover', totals), lowest('balanceSheet', totals)))
  const most = Math.max(floor, Math.min(highest('turnover', totals), highest('balanceSheet', totals)))
  if (least === most) return missing
  const turnover = lacking('turnover')
  const balanceSheet = lacking('balanceSheet')
  if (turnover.length === 0) return [...missing, ...ask('balanceSheet', balanceSheet)]
  if (balanceSheet.length === 0) return [...missing, ...ask('turnover', turnover)]
  if (turnover.length === balanceSheet.length && turnover.every((part, i) => part === balanceSheet[i])) return [...missing, ...ask('money', turnover)]
  return [...missing, ...(turnover.length <= balanceSheet.length ? ask('turnover', turnover) : ask('balanceSheet', balanceSheet))]
}

function notesOf(enterprise: StatedEnterprise, counted: number): SizeNote[] {
  const notes: SizeNote[] = [counted > 0 ? 'counts-related' : 'assumes-autonomous']
  if (enterprise.publicBodyShare === null) notes.push('assumes-no-public-body')
  return [...notes, 'two-years']
}

type Stored = { toString(): string } | null

/** The figures as the organisation's row holds them. */
export function statedEnterprise(row: { headcount: Stored; turnover: Stored; balanceSheet: Stored; publicBodyShare: Stored; relatedEnterprises: unknown }): StatedEnterprise {
  const number = (value: Stored) => (value === null ? null : Number(value.toString()))
  return {
    headcount: number(row.headcount),
    turnover: number(row.turnover),
    balanceSheet: number(row.balanceSheet),
    publicBodyShare: number(row.publicBodyShare),
    relatedEnterprises: Array.isArray(row.relatedEnterprises) ? (row.relatedEnterprises as RelatedEnterprise[]) : [],
  }
}
