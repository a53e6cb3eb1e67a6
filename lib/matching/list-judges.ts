import type { NeedContent } from '@/lib/directory/schemas'
import { cpvCloseness } from '@/lib/taxonomy/cpv'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { cpvShare } from './criteria/cpv'
import { closeness, coverage } from './criteria/overlap'
import { placeWeight, supportOnly } from './criteria/place-and-language'
import { shareByState, stateOf, weightOfCertificates } from './criteria/regulation-and-evidence'
import { partWeights } from './criteria/setting-and-purpose'
import { readCertificateItem, type ListName } from './traits'

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
