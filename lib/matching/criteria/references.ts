import type { OfferingContent } from '@/lib/directory/schemas'
import type { Judgement, Reason } from '../finding'

const shown = 5

/**
 * References add. A newcomer is not judged here at all, so that having none weighs neither on the score of
 * what is known nor on the word for it. One good reference says most; each further one says less.
 */
export function judgeReferences(country: string | null, offering: OfferingContent): Judgement {
  const change = { code: 'add-reference', country } as const
  if (offering.references.length === 0) return { state: 'not-stated', because: [{ code: 'newcomer' }], raise: { by: 'supplier', change } }
  const worths = offering.references.map((reference) => ({
    reference,
    worth: 0.4 + (reference.isPublicBody ? 0.2 : 0) + (reference.country === country ? 0.3 : 0),
  }))
  worths.sort((a, b) => b.worth - a.worth)
  const lacking = worths.reduce((left, { worth }, at) => left * (1 - worth / (at + 1)), 1)
  const because = worths.slice(0, shown).map(({ reference }): Reason => ({
    code: 'reference',
    customer: reference.customer,
    country: reference.country,
    kind: reference.kind,
    isPublicBody: reference.isPublicBody,
    isSameCountry: reference.country === country,
  }))
  return { state: 'stated', share: 1 - lacking, because, raise: { by: 'supplier', change, share: 1 - lacking * 0.1 } }
}
