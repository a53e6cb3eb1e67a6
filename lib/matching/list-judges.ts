import type { NeedContent } from '@/lib/directory/schemas'
import { cpvCloseness } from '@/lib/taxonomy/cpv'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { cpvShare } from './criteria/cpv'
import { closeness, coverage } from './criteria/overlap'
import { placeWeight, supportOnly } from './criteria/place-and-language'
import { shareByState, stateOf, weightOfCertificates } from './criteria/regulation-and-evidence'
import { partWeights } from './criteria/setting-and-purpose'
import { longestList, readCertificateItem, type ItemLists, type ListName } from './traits'

/**
 * A trait that is a list, judged item by item: most lists are as good as unique, but their items are few. Each
 * asked item takes the best item given; these add up to a sum, and `sum / divisor * breadth(given) * weight / total` is
 * what the criterion would answer, in the same steps. Where nothing is given and `leavesEmpty`, it answers itself.
 */
export type ListJudge = {
  asked: number
  /** How far the given item meets the asked one: nothing is 0. Asked of items of `kindOf` alone, where that is told. */
  meets: (asked: number, item: string) => number
  kindOf?: (asked: number) => string
  divisor: number
  breadth: (given: number) => number
  weight: number
  total: number
  leavesEmpty?: true
  /** Who gives anything, but meets fewer of the asked items than so many, is excluded. */
  mustMeet: number
}
export type ListJudges = Partial<Record<ListName, ListJudge>>

export function listJudgesOfNeed(need: NeedContent, day: string): ListJudges {
  return {
    cpv: cpvJudge(need.cpv),
    categories: overlapJudge('product-category', need.categories, partWeights.categories),
    careSettings: overlapJudge('care-setting', need.careSettings, partWeights.careSettings),
    careAreas: overlapJudge('care-area', need.careAreas, partWeights.careAreas),
    interoperability: overlapJudge('interoperability', need.interoperability, 1),
    countriesServed: {
      ...judge,
      asked: need.country === '' ? 0 : 1,
      meets: (_, item) => (item === need.country ? 1 : 0),
      weight: placeWeight,
      leavesEmpty: true,
      mustMeet: need.country === '' ? 0 : 1,
    },
    offeringLanguages: {
      ...judge,
      asked: need.languages.length,
      meets: (asked, item) => (item === `product ${need.languages[asked]}` ? 1 : item === `support ${need.languages[asked]}` ? supportOnly : 0),
      divisor: need.languages.length,
      weight: 1 - placeWeight,
    },
    certificates: certificatesJudge(need, day),
  }
}

const judge = { divisor: 1, breadth: () => 1, weight: 1, total: 1, mustMeet: 0 }

function certificatesJudge(need: NeedContent, day: string): ListJudge {
  const certificates = [...new Set(need.requiredCertificates)]
  return {
    ...judge,
    asked: certificates.length,
    meets: (_, item) => shareByState[stateOf(readCertificateItem(item), day)],
    kindOf: (asked) => certificates[asked]!,
    divisor: certificates.length,
    ...weightOfCertificates(need),
    mustMeet: certificates.length,
  }
}

const mostCpvRead = 60

/** One sum over all that is asked: the closest pair counts. */
function cpvJudge(asked: readonly string[]): ListJudge {
  const read = asked.slice(0, mostCpvRead)
  return {
    ...judge,
    asked: read.length > 0 ? 1 : 0,
    meets: (_, item) => cpvShare(read.reduce((most, code) => Math.max(most, cpvCloseness(code, item)), 0), asked.length, 1),
    breadth: (given) => cpvShare(8, 1, given),
  }
}

function overlapJudge(vocabulary: VocabularyName, asked: readonly string[], weight: number): ListJudge {
  const wanted = [...new Set(asked)]
  return {
    ...judge,
    asked: wanted.length,
    meets: (at, item) => closeness(vocabulary, wanted[at]!, new Set([item])),
    divisor: wanted.length,
    breadth: (given) => coverage(wanted.length, wanted.length, given),
    weight,
  }
}

/**
 * By value of a trait: its share, the thousandths of points it can be worth, and 1 where it is excluded. Those that hold an item an asked one takes are gone through
 * best item first; all others share nothing. What the judge leaves to the criterion, `byCriterion` answers. The answer
 * holds until the next question to these lists.
 */
export function sharesOf(lists: ItemLists, list: ListJudge, byCriterion: { share: (value: number) => number; isOut: (value: number) => boolean; mostOf: (share: number) => number }): { shares: Float64Array; most: Int32Array; out: Uint8Array } {
  const { total, met, metBy, shares, most, out } = lists.space()
  const { length, given } = lists
  for (let row = 0; row < list.asked; row += 1) {
    const round = row + 1
    for (const { at, gain } of itemsMet(lists, list, row)) {
      const holders = lists.holdersOf(at)
      for (let i = 0; i < holders.length; i += 1) {
        const value = holders[i]!
        if (metBy[value] === round) continue
        metBy[value] = round
        met[value]! += 1
        total[value]! += gain
      }
    }
  }
  const breadth = Float64Array.from({ length: longestList + 1 }, (_, count) => list.breadth(count))
  const { divisor, weight, mustMeet } = list
  for (let value = 0; value < length; value += 1) {
    const sum = total[value]!
    if (sum > 0) most[value] = byCriterion.mostOf((shares[value] = (((sum / divisor) * breadth[given[value]!]!) * weight) / list.total))
    if (met[value]! < mustMeet && given[value]! > 0) out[value] = 1
  }
  if (list.leavesEmpty) for (const value of lists.empty) most[value] = byCriterion.mostOf((shares[value] = byCriterion.share(value)))
  for (const value of lists.odd) {
    most[value] = byCriterion.mostOf((shares[value] = byCriterion.share(value)))
    out[value] = byCriterion.isOut(value) ? 1 : 0
  }
  return { shares, most, out }
}

function itemsMet(lists: ItemLists, { meets, kindOf }: ListJudge, row: number): { at: number; gain: number }[] {
  const meeting: { at: number; gain: number }[] = []
  for (const at of kindOf ? lists.ofKind(kindOf(row)) : lists.items.keys()) {
    const gain = meets(row, lists.items[at]!)
    if (gain > 0) meeting.push({ at, gain })
  }
  return meeting.sort((a, b) => b.gain - a.gain)
}
