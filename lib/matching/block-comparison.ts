import type { AskedTerm, Collection, Comparison } from './asked-terms'
import { alikeFrom, blend, coveredBy, emphasis, sumOfWeights, timesOf } from './likeness-formula'
import { step } from './postings'

/** So many documents are added up at once: what belongs to them fits into a processor's own memory. */
const blockOfSlots = 4096

/** The documents of one term, read up to `at`; those of this block begin at `from`. */
type ListReading = { slots: Int32Array; steps: Uint8Array; from: number; at: number; to: number; rarity: number; closeness: number }
type TermReading = { weight: number; rarity: number; lists: ListReading[]; isAlone: boolean }
/** Of a question: its squared weights, its weights, and how much of the answer is cover. */
type AskedSums = { mass: number; weights: number; cover: number }

/** Compares all documents with a question, a block of them after the other: what is added up stays near. */
export class BlockComparison {
  /** By document of the block: what is common, and the parts of what is asked and of what is said that are in common. */
  private readonly sums = new Float64Array(blockOfSlots * 3)
  private readonly covered = new Float64Array(blockOfSlots)
  private readonly best = new Float64Array(blockOfSlots)
  private readonly nearest = new Float64Array(blockOfSlots)
  /** Those of the block met by any term, and by the one that is looked at. */
  private readonly met = new Int32Array(blockOfSlots)
  private readonly metNow = new Int32Array(blockOfSlots)
  private metCount = 0
  private metNowCount = 0
  /** By slot; kept between questions. */
  private similarity = new Float64Array(0)
  private touched = new Int32Array(0)
  private count = 0

  compare(collection: Collection, asked: readonly AskedTerm[]): Comparison {
    const { slotsUsed } = collection
    this.reset(slotsUsed)
    const cover = collection.coverOf(asked)
    const sums: AskedSums = { mass: asked.reduce((sum, { weight }) => sum + weight * weight, 0), weights: sumOfWeights(asked), cover }
    const terms = asked.map((one) => readingOf(collection, one)).filter(({ lists }) => lists.length > 0)
    for (let first = 0; first < slotsUsed; first += blockOfSlots) {
      for (const term of terms) {
        if (term.isAlone) this.meet(term.lists[0]!, first, term)
        else {
          for (const list of term.lists) this.meetNearly(list, first, term)
          this.settle(term)
        }
        if (cover > 0) this.coverBy(collection.halfway, first, term)
      }
      this.conclude(collection, first, sums)
    }
    return { similarity: this.similarity, touched: this.touched.subarray(0, this.count) }
  }

  private reset(slots: number): void {
    const { similarity, touched } = this
    for (let at = 0; at < this.count; at += 1) similarity[touched[at]!] = 0
    this.count = 0
    if (slots <= similarity.length) return
    const capacity = Math.ceil(slots * 1.25)
    this.similarity = new Float64Array(capacity)
    this.touched = new Int32Array(capacity)
  }

  /** A term that only itself meets. */
  private meet(list: ListReading, first: number, { weight }: TermReading): void {
    const { slots, steps, to } = list
    const { sums, met } = this
    const own = list.rarity * step
    const square = weight * weight
    const most = weight * emphasis
    const end = first + blockOfSlots
    let { metCount } = this
    let i = (list.from = list.at)
    for (; i < to && slots[i]! < end; i += 1) {
      const near = slots[i]! - first
      const at = near * 3
      const value = steps[i]! * own
      if (sums[at] === 0) met[metCount++] = near
      sums[at]! += weight * (value < most ? value : most)
      sums[at + 1]! += square
      sums[at + 2]! += value * value
    }
    list.at = i
    this.metCount = metCount
  }

  /** One of several terms that meet a term of the question; of these the best counts, once all are through. */
  private meetNearly(list: ListReading, first: number, { weight }: TermReading): void {
    const { slots, steps, to, closeness } = list
    const { best, nearest, sums, metNow } = this
    const own = list.rarity * step
    const most = weight * emphasis
    const end = first + blockOfSlots
    let { metNowCount } = this
    let i = (list.from = list.at)
    for (; i < to && slots[i]! < end; i += 1) {
      const near = slots[i]! - first
      const value = steps[i]! * own
      const gain = weight * (value < most ? value : most) * closeness
      if (best[near] === 0) metNow[metNowCount++] = near
      if (gain > best[near]!) best[near] = gain
      if (closeness > nearest[near]!) nearest[near] = closeness
      sums[near * 3 + 2]! += value * value * closeness
    }
    list.at = i
    this.metNowCount = metNowCount
  }

  private settle({ weight }: TermReading): void {
    const { best, nearest, sums, met, metNow, metNowCount } = this
    const square = weight * weight
    let { metCount } = this
    for (let i = 0; i < metNowCount; i += 1) {
      const near = metNow[i]!
      const at = near * 3
      if (sums[at] === 0) met[metCount++] = near
      sums[at]! += best[near]!
      sums[at + 1]! += square * nearest[near]!
      best[near] = 0
      nearest[near] = 0
    }
    this.metCount = metCount
    this.metNowCount = 0
  }

  /** How far each document of the block covers one term, by whichever of its kin does so best. */
  private coverBy(halfway: Float64Array, first: number, { weight, rarity, lists, isAlone }: TermReading): void {
    const { best, covered, metNow } = this
    let count = 0
    for (const { slots, steps, from, at, rarity: found, closeness } of lists) {
      for (let i = from; i < at; i += 1) {
        const slot = slots[i]!
        const near = slot - first
        const part = coveredBy(weight, rarity, found, closeness, timesOf[steps[i]!]!, halfway[slot]!)
        if (isAlone) covered[near]! += part
        else {
          if (best[near] === 0) metNow[count++] = near
          if (part > best[near]!) best[near] = part
        }
      }
    }
    for (let i = 0; i < count; i += 1) {
      covered[metNow[i]!]! += best[metNow[i]!]!
      best[metNow[i]!] = 0
    }
  }

  private conclude({ living, mass: masses, reserve }: Collection, first: number, { mass, weights, cover }: AskedSums): void {
    const { sums, covered, similarity, touched, met, metCount } = this
    let { count } = this
    for (let i = 0; i < metCount; i += 1) {
      const near = met[i]!
      const at = near * 3
      const slot = first + near
      if (living[slot] === 1) {
        const alike = alikeFrom(sums[at]!, mass - sums[at + 1]!, masses[slot]! - sums[at + 2]!, reserve)
        similarity[slot] = cover === 0 ? alike : blend(cover, covered[near]! / weights, alike)
        touched[count] = slot
        count += 1
      }
      sums[at] = sums[at + 1] = sums[at + 2] = 0
      covered[near] = 0
    }
    this.count = count
    this.metCount = 0
  }
}

/** A term of the question with the lists of the documents that meet it. */
function readingOf({ postings, rarity: rarities }: Collection, { weight, rarity, kin }: AskedTerm): TermReading {
  const lists = kin.flatMap(({ id, closeness }) =>
    postings.flatMap(({ starts, slots, steps }): ListReading[] => {
      if (id + 1 >= starts.length || starts[id] === starts[id + 1]) return []
      return [{ slots, steps, from: starts[id]!, at: starts[id]!, to: starts[id + 1]!, rarity: rarities[id]!, closeness }]
    }),
  )
  return { weight, rarity, lists, isAlone: lists.length === 1 && lists[0]!.closeness === 1 }
}
