import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { AmountRange, Judgement, Party } from '../finding'

/** Whether the lowest price fits under the highest sum; a price far below is no fault. */
export function judgeBudget(need: NeedContent, offering: OfferingContent): Judgement {
  const asked = { from: need.budgetFrom, to: need.budgetTo }
  const offered = { from: offering.priceFrom, to: offering.priceTo }
  const ceiling = asked.to ?? asked.from
  const price = offered.from ?? offered.to
  if (ceiling === null || need.currency === '') return silence('buyer', ['budgetFrom', 'budgetTo', 'currency'])
  if (price === null || offering.currency === '') return silence('supplier', ['priceFrom', 'priceTo', 'currency'])
  if (need.currency !== offering.currency) {
    const { raise } = silence('supplier', ['currency'])
    return { state: 'not-stated', because: [{ code: 'currencies-differ', asked: need.currency, offered: offering.currency }], raise }
  }
  const excess = Math.max(0, price - ceiling)
  const share = excess === 0 ? 1 : ceiling === 0 ? 0 : 1 - excess / ceiling
  return { state: 'stated', share, because: [budgetReason(asked, offered, need.currency, excess === 0)] }
}

const budgetReason = (asked: AmountRange, offered: AmountRange, currency: string, fits: boolean) =>
  ({ code: 'budget', asked, offered, currency, fits }) as const

const silence = (by: Party, fields: string[]) =>
  ({ state: 'not-stated', raise: { by, change: { code: 'state', fields } } }) as const
