import type { MandateContent, NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { Judgement, Party } from '../finding'
import { judgeParts, type Part } from './overlap'

const listOf = (code: string | null): string[] => (code === null ? [] : [code])

export const partWeights = { categories: 0.4, careSettings: 0.25, careAreas: 0.2, mainPurpose: 0.15 }

export function judgeSettingAndPurpose(need: NeedContent, offering: OfferingContent): Judgement {
  return judgeParts([
    part('product-category', 'categories', partWeights.categories, 'buyer', need.categories, offering.categories),
    part('care-setting', 'careSettings', partWeights.careSettings, 'buyer', need.careSettings, offering.careSettings),
    part('care-area', 'careAreas', partWeights.careAreas, 'buyer', need.careAreas, offering.careAreas),
    part('main-purpose', 'mainPurpose', partWeights.mainPurpose, 'buyer', listOf(need.mainPurpose), listOf(offering.mainPurpose)),
  ])
}

/** An investor names fields of interest; an offering fits by lying in them, not by covering them all. */
export function judgeFieldsOfInterest(mandate: MandateContent, offering: OfferingContent): Judgement {
  return judgeParts([
    part('product-category', 'categories', 0.65, 'investor', ...within(mandate.categories, offering.categories)),
    part('care-area', 'careAreas', 0.35, 'investor', ...within(mandate.careAreas, offering.careAreas)),
  ])
}

function within(fields: readonly string[], own: readonly string[]): [readonly string[], readonly string[]] {
  const shared = fields.filter((field) => own.includes(field))
  return [shared.length > 0 ? shared : fields, own]
}

function part(
  vocabulary: Part['vocabulary'],
  field: string,
  weight: number,
  by: Party,
  asked: readonly string[],
  offered: readonly string[],
): Part {
  return { vocabulary, weight, asked: { by, field, codes: asked }, offered: { by: 'supplier', field, codes: offered } }
}
