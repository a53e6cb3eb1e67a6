import type { AskedTerm, Collection } from './asked-terms'
import { alikeFrom, blend, coveredBy, emphasis, gainOf, sumOfWeights, timesOf } from './likeness-formula'
import { step } from './postings'

/** How alike one document is to a question: to the last digit what comparing all of them comes to. */
export class SingleComparison {
  /** By term of the collection: how often the document says it, in steps. Nothing stands here between two documents. */
  private said = new Uint8Array(0)

  similarityOf(collection: Collection, slot: number, asked: readonly AskedTerm[]): number {
    const { log, rarity, mass, halfway, reserve } = collection
    if (rarity.length > this.said.length) this.said = new Uint8Array(Math.ceil(rarity.length * 1.25))
    const { said } = this
    const from = log.startOf(slot)
    const to = from + log.lengthOf(slot)
    for (let i = from; i < to; i += 1) said[log.terms[i]!] = log.steps[i]!
    let common = 0
    let askedPart = 0
    let foundPart = 0
    let askedMass = 0
    let covered = 0
    const cover = collection.coverOf(asked)
    for (const { weight, rarity: own, kin } of asked) {
      const square = weight * weight
      askedMass += square
      let best = 0
      let nearest = 0
      let most = 0
      for (const { id, closeness } of kin) {
        if (said[id] === 0) continue
        const value = said[id]! * (rarity[id]! * step)
        const gain = gainOf(weight, value) * closeness
        if (gain > best) best = gain
        if (closeness > nearest) nearest = closeness
        foundPart += value * value * closeness
        const part = coveredBy(weight, own, rarity[id]!, closeness, timesOf[said[id]!]!, halfway[slot]!)
        if (part > most) most = part
      }
      common += best
      askedPart += square * nearest
      covered += most
    }
    for (let i = from; i < to; i += 1) said[log.terms[i]!] = 0
    if (common === 0) return 0
    const alike = alikeFrom(common, askedMass - askedPart, mass[slot]! - foundPart, reserve)
    return cover === 0 ? alike : blend(cover, covered / sumOfWeights(asked), alike)
  }

  /**
   * No less than the similarity, for tens of thousands of short documents: as if each term of a document met all it is
   * near to alone, and as often as can count.
   */
  ceilingOf({ log, rarity, mass, reserve, coverOf }: Collection, asked: readonly AskedTerm[]): (slot: number) => number {
    if (coverOf(asked) > 0) return () => 1
    const { met, spread } = meetingsOf(asked, rarity)
    const askedMass = asked.reduce((sum, { weight }) => sum + weight * weight, 0)
    const { terms, steps } = log
    return (slot) => {
      const from = log.startOf(slot)
      const to = from + log.lengthOf(slot)
      let askedPart = 0
      let foundPart = 0
      for (let i = from; i < to; i += 1) {
        const id = terms[i]!
        askedPart += met[id]!
        foundPart += spread[id]! * steps[i]! * steps[i]!
      }
      return askedPart === 0 ? 0 : alikeFrom(askedPart * emphasis, askedMass - askedPart, mass[slot]! - foundPart, reserve)
    }
  }
}

/** By term of the collection: how much of what is asked it meets, and what of a document is in common by one step of it. */
function meetingsOf(asked: readonly AskedTerm[], rarity: Float64Array): { met: Float64Array; spread: Float64Array } {
  const met = new Float64Array(rarity.length)
  const spread = new Float64Array(rarity.length)
  for (const { weight, kin } of asked) {
    for (const { id, closeness } of kin) {
      met[id]! += weight * weight * closeness
      spread[id]! += (rarity[id]! * step) ** 2 * closeness
    }
  }
  return { met, spread }
}
