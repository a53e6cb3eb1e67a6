import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { Judgement } from '../finding'
import { judgeParts } from './overlap'

export function judgeInteroperability(need: NeedContent, offering: OfferingContent): Judgement {
  const field = 'interoperability'
  return judgeParts([
    {
      vocabulary: 'interoperability',
      weight: 1,
      asked: { by: 'buyer', field, codes: need.interoperability },
      offered: { by: 'supplier', field, codes: offering.interoperability },
    },
  ])
}
