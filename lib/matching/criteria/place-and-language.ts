import type { MandateContent, NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { Entry } from '../entry'
import type { Change, Exclusion, Judgement, Party, Reason } from '../finding'

export const placeWeight = 0.6
export const supportOnly = 0.6

type Side = { share: number; reasons: Reason[] } | { silent: Party; field: string }

export function judgePlaceAndLanguage(need: Entry<NeedContent>, offering: Entry<OfferingContent>): Judgement {
  return combine(judgePlace(need, offering), judgeLanguage(need.content, offering.content), need.content)
}

/** The country where an investor's money may go is that of the company. */
export function judgeMandatePlace(mandate: MandateContent, offering: Entry<OfferingContent>): Judgement {
  if (mandate.countries.length === 0) return silence('investor', 'countries')
  if (offering.country === null) return silence('supplier', 'country')
  const isInside = mandate.countries.includes(offering.country)
  return { state: 'stated', share: isInside ? 1 : 0, because: [{ code: isInside ? 'home-country' : 'outside-countries', country: offering.country }] }
}

export function excludeByPlace(need: NeedContent, offering: OfferingContent): Exclusion[] {
  const { country } = need
  if (country === '' || offering.countriesServed.length === 0 || offering.countriesServed.includes(country)) return []
  return [{ code: 'country-not-served', country }]
}

function judgePlace(need: Entry<NeedContent>, offering: Entry<OfferingContent>): Side {
  const { country } = need.content
  if (country === '') return { silent: 'buyer', field: 'country' }
  const { countriesServed } = offering.content
  if (countriesServed.includes(country)) return { share: 1, reasons: [{ code: 'country-served', country }] }
  if (countriesServed.length > 0) return { share: 0, reasons: [{ code: 'country-not-served', country }] }
  if (offering.country === country) return { share: 1, reasons: [{ code: 'home-country', country }] }
  return { silent: 'supplier', field: 'countriesServed' }
}

function judgeLanguage(need: NeedContent, offering: OfferingContent): Side {
  if (need.languages.length === 0) return { silent: 'buyer', field: 'languages' }
  if (offering.productLanguages.length + offering.supportLanguages.length === 0) return { silent: 'supplier', field: 'productLanguages' }
  const met = need.languages.filter((code) => offering.productLanguages.includes(code))
  const supported = need.languages.filter((code) => !met.includes(code) && offering.supportLanguages.includes(code))
  const unmet = need.languages.filter((code) => !met.includes(code) && !supported.includes(code))
  const reasons: Reason[] = [{ code: 'terms', vocabulary: 'language', met, unmet: [...supported, ...unmet] }]
  if (supported.length > 0) reasons.push({ code: 'support-languages', languages: supported })
  const points = need.languages.reduce((sum, code) => sum + (met.includes(code) ? 1 : supported.includes(code) ? supportOnly : 0), 0)
  return { share: points / need.languages.length, reasons }
}

function combine(place: Side, language: Side, need: NeedContent): Judgement {
  const sides = [
    { side: place, weight: placeWeight, change: { code: 'serve-country', country: need.country } as Change },
    { side: language, weight: 1 - placeWeight, change: missingLanguages(language) },
  ]
  const share = sides.reduce((sum, { side, weight }) => sum + ('share' in side ? side.share * weight : 0), 0)
  const gains = sides.map(({ side, weight, change }) =>
    'share' in side
      ? { by: 'supplier' as Party, change, gain: (1 - side.share) * weight }
      : { by: side.silent, change: { code: 'state', fields: [side.field] } as Change, gain: weight },
  )
  const [first, second] = gains as [(typeof gains)[number], (typeof gains)[number]]
  const best = second.gain > first.gain ? second : first
  if (!sides.some(({ side }) => 'share' in side)) return { state: 'not-stated', raise: { by: best.by, change: best.change } }
  return {
    state: 'stated',
    share,
    because: sides.flatMap(({ side }) => ('share' in side ? side.reasons : [])),
    raise: best.gain > 0 ? { by: best.by, change: best.change, share: share + best.gain } : undefined,
  }
}

function missingLanguages(language: Side): Change {
  const reason = 'share' in language ? language.reasons[0] : undefined
  return { code: 'add-terms', vocabulary: 'language', terms: reason?.code === 'terms' ? reason.unmet : [] }
}

const silence = (by: Party, field: string): Judgement => ({ state: 'not-stated', raise: { by, change: { code: 'state', fields: [field] } } })
