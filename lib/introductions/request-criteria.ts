import type { OfferingContent } from '@/lib/directory/schemas'

/** What an offering must show before its owner asks about a need; set by the organisation that has the need. */
export type RequestCriteria = { certificates: string[]; minTrl: number | null }

/** `not-stated`: the offering says nothing about it, which an answer could change at once. */
export type UnmetCriterion =
  | { code: 'certificate'; certificate: string; state: 'missing' | 'expired' | 'not-stated'; expires: string | null }
  | { code: 'maturity'; asked: number; offered: number | null }

/** `today` is yyyy-mm-dd: a certificate counts on the day it expires. One without a stated end is taken at its word. */
export function unmetCriteria(criteria: RequestCriteria, offering: Pick<OfferingContent, 'certificates' | 'trl'>, today: string): UnmetCriterion[] {
  const lacking = criteria.certificates.flatMap((certificate): UnmetCriterion[] => {
    const held = offering.certificates.filter((one) => one.certificate === certificate)
    if (held.some((one) => one.expires === null || one.expires >= today)) return []
    const expires = held.map((one) => one.expires ?? '').sort().at(-1) ?? null
    const state = offering.certificates.length === 0 ? 'not-stated' : held.length > 0 ? 'expired' : 'missing'
    return [{ code: 'certificate', certificate, state, expires }]
  })
  const isTooEarly = criteria.minTrl !== null && (offering.trl === null || offering.trl < criteria.minTrl)
  return isTooEarly ? [...lacking, { code: 'maturity', asked: criteria.minTrl!, offered: offering.trl }] : lacking
}
