import type { NeedContent } from '@/lib/directory/schemas'
import { cpvCloseness } from '@/lib/taxonomy/cpv'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { cpvShare } from './criteria/cpv'
import { closeness, coverage } from './criteria/overlap'
import { placeWeight, supportOnly } from './criteria/place-and-language'
import { shareByState, stateOf, weightOfCertificates } from './criteria/regulation-and-evidence'
import { partWeights } from './criteria/setting-and-purpose'
import { readCertificateItem, type ItemLists, type ListName } from './traits'

/**
 * A trait that is a list, judged item by item: most lists are as good as unique, but their items are few. Each
 * asked item takes the best item given; `sum` adds these up. It answers what the criterion would.
 */
export type ListJudge = {
  asked: number
  /** How far the given item meets the asked one: nothing is 0. */
  meets: (asked: number, item: string) => number
  /** null where the criterion itself must judge. */
  share: (sum: number, given: number) => number | null
  /** `met` counts the asked items that are met at all. */
  excludes?: (met: number, given: number) => boolean
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
      asked: need.country === '' ? 0 : 1,
      meets: (_, item) => (item === need.country ? 1 : 0),
      share: (sum, given) => (given === 0 ? null : sum * placeWeight),
      excludes: (met, given) => given > 0 && met === 0,
    },
    offeringLanguages: {
      asked: need.languages.length,
      meets: (asked, item) => (item === `product ${need.languages[asked]}` ? 1 : item === `support ${need.languages[asked]}` ? supportOnly : 0),
      share: (sum, given) => (given === 0 || need.languages.length === 0 ? 0 : (sum / need.languages.length) * (1 - placeWeight)),
    },
    certificates: certificatesJudge(need, day),
  }
}

function certificatesJudge(need: NeedContent, day: string): ListJudge {
  const certificates = [...new Set(need.requiredCertificates)]
  const beginnings = certificates.map((certificate) => `${certificate} `)
  const { weight, total } = weightOfCertificates(need)
  return {
    asked: certificates.length,
    meets: (asked, item) => (item.startsWith(beginnings[asked]!) ? shareByState[stateOf(readCertificateItem(item), day)] : 0),
    share: (sum, given) => (given === 0 || certificates.length === 0 ? 0 : ((sum / certificates.length) * weight) / total),
    excludes: (met, given) => given > 0 && met < certificates.length,
  }
}

const mostCpvRead = 60

/** One sum over all that is asked: the closest pair counts. */
function cpvJudge(asked: readonly string[]): ListJudge {
  const read = asked.slice(0, mostCpvRead)
  return {
    asked: read.length > 0 ? 1 : 0,
    meets: (_, item) => read.reduce((most, code) => Math.max(most, cpvCloseness(code, item)), 0),
    share: (digits, given) => (given === 0 || read.length === 0 ? 0 : cpvShare(digits, asked.length, given)),
  }
}

function overlapJudge(vocabulary: VocabularyName, asked: readonly string[], weight: number): ListJudge {
  const wanted = [...new Set(asked)]
  return {
    asked: wanted.length,
    meets: (at, item) => closeness(vocabulary, wanted[at]!, new Set([item])),
    share: (sum, given) => (given === 0 || wanted.length === 0 ? 0 : weight * coverage(sum, wanted.length, given)),
  }
}

/**
 * By value of a trait: its share, and how many of the asked items it meets at all. Each asked item takes the best item
 * a value holds, so those that hold an item are gone through best item first; all others share nothing. What the
 * judge leaves to the criterion itself, `byCriterion` answers. The answer holds until the next question to the lists.
 */
export function sharesOf(lists: ItemLists, { asked, meets, share }: ListJudge, byCriterion: (value: number) => number): { shares: Float64Array; met: Uint8Array } {
  const { total, shares, met, metBy, touched } = lists.scratch()
  let count = 0
  for (let row = 0; row < asked; row += 1) {
    const meeting: { at: number; gain: number }[] = []
    for (let at = 0; at < lists.items.length; at += 1) {
      const gain = meets(row, lists.items[at]!)
      if (gain > 0) meeting.push({ at, gain })
    }
    meeting.sort((a, b) => b.gain - a.gain)
    const round = row + 1
    for (const { at, gain } of meeting) {
      const holders = lists.holdersOf(at)
      for (let i = 0; i < holders.length; i += 1) {
        const value = holders[i]!
        if (metBy[value] === round) continue
        if (metBy[value] === 0) touched[count++] = value
        metBy[value] = round
        total[value]! += gain
        met[value]! += 1
      }
    }
  }
  lists.touchedCount = count
  const { given } = lists
  for (let i = 0; i < count; i += 1) {
    const value = touched[i]!
    shares[value] = share(total[value]!, given[value]!) ?? byCriterion(value)
  }
  for (const value of lists.odd) shares[value] = byCriterion(value)
  for (const value of lists.empty) shares[value] = share(0, 0) ?? byCriterion(value)
  return { shares, met }
}
