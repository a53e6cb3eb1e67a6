import { DocumentLog, grown, noPostings, postingsOf, step, stepsOf, type Postings } from './postings'
import { TermTable } from './term-table'

/**
 * How alike documents are in the terms they share, over a whole collection kept in memory. Terms are any strings:
 * words, concepts. A term weighs more the rarer it is; a question's term also meets its kin (forms of the word,
 * narrower concepts) at their closeness.
 * Similarity is matched weight against what either side says besides (as Tversky's index, 1977, with the squared
 * weights of the vector model): a term more in common never lowers it, repeating one hardly raises it, and padding
 * with others lowers it.
 * A short question asks rather whether it is answered than what is alike: where `asksShort`, it is met by the part of
 * it that is covered, each term as often as the document's length lets expect (Robertson's BM25, 1994).
 * Documents have a number, their slot, which whoever keeps the collection gives them.
 */
export type Terms = { terms: string[]; frequencies: number[] }
/** `labels`: in how many labels of the CPV a learnt translation stood beside the term. */
export type Kin = { term: string; closeness: number; labels?: number }
/** `kin` are terms of the collection, by number, the term itself included. */
export type AskedTerm = { term: string; weight: number; rarity: number; kin: readonly { id: number; closeness: number; labels?: number }[] }
export type SharedTerm = { asked: string; found: string; share: number; labels?: number }

/** How alike the documents are to a question, 0 to 1, by slot. The answer holds until the next question. */
export type Comparison = {
  similarity: Float64Array
  /** Slots of the documents with anything in common; null where similarities are no more than upper bounds, of all slots. */
  touched: Int32Array | null
}

export type IndexOptions = {
  /** What a term weighs besides its rarity. */
  weightOf?: (term: string) => number
  /** Terms that mean nearly the same, without the term itself; only those that `has` are asked for. */
  kinOf?: (term: string, index: SimilarityIndex) => readonly Kin[]
  /** Whether a question of few terms is judged by how much of it is covered. */
  asksShort?: boolean
  /** Squared weight that both sides are taken to say besides, so that little in common with little said is not all. */
  reserve?: number
}

/** However often a term is repeated, it counts at most this much more than the question's own use of it. */
const emphasis = 1.15
/** Documents we imagine besides those present, so that rarity means something in a small collection too. */
const imagined = 100
const leastRarity = 0.05
const startLength = 5
/** A question of so many terms is judged by cover and by likeness alike; one of twice as many hardly by cover. */
const shortQuestion = 30
const leastCover = 0.02
/** BM25's k1 and b. */
const saturation = 0.8
const lengthMatters = 0.75
/**
 * Where only the best are wanted, terms that stand in at least this share of a large collection's documents, and together
 * bring at most this share of what can be in common, are left for later: they tell hardly anyone apart, and their lists
 * are nearly all there is to read.
 */
const common = { leastDocuments: 1000, leastShare: 1 / 40, mostGain: 0.02 }
const space = 32
const newLine = 10
/** How often a term of so many steps stands in its text: what `reading` dampens, undone. */
const timesOf = Float64Array.from({ length: 256 }, (_, steps) => (steps * step <= 1 ? steps * step : 4 ** (steps * step - 1)))

export class SimilarityIndex {
  private readonly terms = new TermTable()
  private readonly byStart = new Map<string, number[]>()
  private readonly kinOfTerm = new Map<string, { terms: number; kin: readonly Kin[] }>()
  private termWeights = new Float64Array(16)
  /** In how many documents each term stands. */
  private documents = new Int32Array(16)
  private rarity = new Float64Array(16)
  private log = new DocumentLog()
  /** One byte a slot: whether a document stands there. */
  private living = new Uint8Array(16)
  private mass = new Float64Array(16)
  /** By slot: how often a term must stand there to count half. */
  private halfway = new Float64Array(16)
  private slotsUsed = 0
  private count = 0
  /** Most documents by term, and those that came since by term. */
  private main = noPostings
  private recent = noPostings
  private recentSlots: number[] = []
  private recentTerms = 0
  /** Terms of which `note` was taken. */
  private noted = 0
  /** The most often any term stands in a document, in steps. */
  private mostSteps = 1
  private isStale = true
  private scratch = new Scratch()

  constructor(private readonly options: IndexOptions = {}) {}

  get size(): number {
    return this.count
  }

  has(term: string): boolean {
    return this.terms.idOf(term) !== undefined
  }

  /** Terms of the collection whose first five letters are these. */
  *startingWith(start: string): Generator<string> {
    for (const id of this.byStart.get(start) ?? []) yield this.terms.texts[id]!
  }

  /**
   * The slot must be empty; one that was emptied may be used again after `rebuild`. Terms may come as they are kept: a
   * line for each frequency, in steps, with its terms.
   */
  add(slot: number, said: Terms | string): void {
    if (slot >= this.living.length) {
      this.living = grown(this.living, slot + 1)
      this.mass = grown(this.mass, slot + 1)
      this.halfway = grown(this.halfway, slot + 1)
    }
    this.slotsUsed = Math.max(this.slotsUsed, slot + 1)
    this.log.begin(slot)
    if (typeof said === 'string') this.sayKept(slot, said)
    else for (const [at, term] of said.terms.entries()) this.say(slot, this.terms.add(term), stepsOf(said.frequencies[at]!))
    this.living[slot] = 1
    this.count += 1
    this.recentSlots.push(slot)
    this.recentTerms += this.log.lengthOf(slot)
    this.isStale = true
  }

  private sayKept(slot: number, text: string): void {
    let steps = 0
    let isFirst = true
    for (let from = 0; from < text.length; ) {
      let to = from
      let end = 0
      while (to < text.length && (end = text.charCodeAt(to)) !== space && end !== newLine) to += 1
      if (isFirst) steps = Number(text.slice(from, to))
      else this.say(slot, this.terms.add(text, from, to), steps)
      isFirst = to < text.length && end === newLine
      from = to + 1
    }
  }

  private say(slot: number, id: number, steps: number): void {
    if (id >= this.noted) this.note(this.noted++)
    this.documents[id]! += 1
    if (steps > this.mostSteps) this.mostSteps = steps
    this.log.say(slot, id, steps)
  }

  remove(slot: number): void {
    const from = this.log.startOf(slot)
    const to = from + this.log.lengthOf(slot)
    for (let i = from; i < to; i += 1) this.documents[this.log.terms[i]!]! -= 1
    this.log.remove(slot)
    this.living[slot] = 0
    this.mass[slot] = 0
    this.count -= 1
    this.isStale = true
  }

  /** Whether anything in the document counts as a term. */
  hasTerms(slot: number): boolean {
    return this.log.lengthOf(slot) > 0
  }

  /** What the document says, as it was added. */
  termsOf(slot: number): Terms {
    const from = this.log.startOf(slot)
    const to = from + this.log.lengthOf(slot)
    return { terms: Array.from(this.log.terms.subarray(from, to), (id) => this.terms.texts[id]!), frequencies: Array.from(this.log.steps.subarray(from, to), (steps) => steps * step) }
  }

  /** The terms in an order of their own, so that a text asks the same wherever it was read from. */
  ask({ terms, frequencies }: Terms): AskedTerm[] {
    this.refresh()
    const asked = terms.map((term, at) => {
      const id = this.terms.idOf(term)
      const rarity = id === undefined ? 0 : this.rarity[id]!
      const known = rarity > 0 ? rarity : this.rarityOf(1) * (this.options.weightOf?.(term) ?? 1)
      const weight = stepsOf(frequencies[at]!) * step * known
      const kin = this.kinOf(term).flatMap((one) => this.present(one))
      return { term, weight, rarity: known, kin: rarity > 0 ? [{ id: id!, closeness: 1 }, ...kin] : kin }
    })
    return asked.sort((a, b) => (a.term < b.term ? -1 : 1))
  }

  /** How alike all documents are to the question; `mayBound` where upper bounds are enough to begin with. */
  compare(asked: readonly AskedTerm[], { mayBound = false } = {}): Comparison {
    this.refresh()
    const scratch = this.scratch.reset(this.slotsUsed)
    const later = mayBound ? this.leftForLater(asked) : nothingLater
    for (const one of asked) {
      if (later.terms.has(one)) continue
      const { weight, kin } = one
      if (kin.length === 1 && kin[0]!.closeness === 1) {
        const own = this.rarity[kin[0]!.id]! * step
        meet(this.main, kin[0]!.id, weight, own, scratch)
        meet(this.recent, kin[0]!.id, weight, own, scratch)
        continue
      }
      for (const { id, closeness } of kin) {
        const own = this.rarity[id]! * step
        meetNearly(this.main, id, weight, own, closeness, scratch)
        meetNearly(this.recent, id, weight, own, closeness, scratch)
      }
      settle(weight * weight, scratch)
    }
    const cover = this.coverOf(asked)
    if (cover > 0) for (const one of asked) if (!later.terms.has(one)) this.coverBy(one, scratch)
    const sums: AskedSums = { mass: asked.reduce((sum, { weight }) => sum + weight * weight, 0), weights: asked.reduce((sum, { weight }) => sum + weight, 0), cover }
    return later.terms.size > 0 ? this.bounded(sums, later, scratch) : this.concluded(sums, scratch)
  }

  /** The commonest of a question's terms, as long as they cannot bring much, with the most they could bring. */
  private leftForLater(asked: readonly AskedTerm[]): LeftForLater {
    const enough = Math.max(common.leastDocuments, this.count * common.leastShare)
    const often = asked.flatMap((one) => {
      const documents = one.kin.reduce((sum, { id }) => sum + this.documents[id]!, 0)
      return documents < enough ? [] : [{ one, documents }]
    })
    if (often.length === 0) return nothingLater
    often.sort((a, b) => b.documents - a.documents)
    const mass = asked.reduce((sum, { weight }) => sum + weight * weight, 0)
    const later: LeftForLater = { terms: new Set(), gain: 0, square: 0, found: 0, weight: 0 }
    for (const { one } of often) {
      const { weight, kin } = one
      let gain = 0
      let found = 0
      for (const { id, closeness } of kin) {
        const value = this.mostSteps * step * this.rarity[id]!
        gain = Math.max(gain, gainOf(weight, value) * closeness)
        found += value * value * closeness
      }
      if (later.gain + gain > common.mostGain * mass) continue
      later.terms.add(one)
      later.gain += gain
      later.square += weight * weight
      later.found += found
      later.weight += weight
    }
    return later
  }

  /** The same for one document. */
  similarityOf(slot: number, asked: readonly AskedTerm[]): number {
    this.refresh()
    const { log, rarity } = this
    const said = this.scratch.said(this.terms.length)
    const from = log.startOf(slot)
    const to = from + log.lengthOf(slot)
    for (let i = from; i < to; i += 1) said[log.terms[i]!] = log.steps[i]!
    let common = 0
    let askedPart = 0
    let foundPart = 0
    let askedMass = 0
    let covered = 0
    const cover = this.coverOf(asked)
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
        const part = coveredBy(weight, own, rarity[id]!, closeness, timesOf[said[id]!]!, this.halfway[slot]!)
        if (part > most) most = part
      }
      common += best
      askedPart += square * nearest
      covered += most
    }
    for (let i = from; i < to; i += 1) said[log.terms[i]!] = 0
    if (common === 0) return 0
    const alike = this.alikeFrom(common, askedMass - askedPart, this.mass[slot]! - foundPart)
    return cover === 0 ? alike : blend(cover, covered / sumOfWeights(asked), alike)
  }

  /** Of the question's terms those the document has, with their share in what is common, the greatest first. */
  inCommon(asked: readonly AskedTerm[], document: { has: (term: string) => boolean }, limit = 12): SharedTerm[] {
    const shared: SharedTerm[] = []
    let total = 0
    for (const { term, weight, kin } of asked) {
      let gain = 0
      let found: string | null = null
      let counted: number | undefined
      for (const { id, closeness, labels } of kin) {
        if (!document.has(this.terms.texts[id]!)) continue
        const value = gainOf(weight, this.rarity[id]!) * closeness
        if (value > gain) {
          gain = value
          found = this.terms.texts[id]!
          counted = labels
        }
      }
      if (found === null) continue
      total += gain
      shared.push({ asked: term, found, share: gain, ...(counted !== undefined && { labels: counted }) })
    }
    for (const one of shared) one.share /= total
    return shared.sort((a, b) => b.share - a.share || (a.asked < b.asked ? -1 : 1)).slice(0, limit)
  }

  /** Brings all living documents into one order by term; slots that were emptied may be used again. */
  rebuild(): void {
    if (this.log.dead > 0) this.log.compact()
    const slots: number[] = []
    for (let slot = 0; slot < this.slotsUsed; slot += 1) if (this.living[slot] === 1) slots.push(slot)
    this.main = postingsOf(this.log, Int32Array.from(slots), this.terms.length)
    this.recent = noPostings
    this.recentSlots = []
    this.recentTerms = 0
    this.isStale = true
  }

  /** Rarity depends on the whole collection, so it is worked out anew before the first question after a change. */
  refresh(): void {
    if (!this.isStale) return
    const { main, log, slotsUsed, rarity } = this
    if (this.recentTerms > 4096 + main.slots.length / 32 || log.dead > 4096 + log.length / 8) this.rebuild()
    else this.recent = postingsOf(log, Int32Array.from(this.recentSlots), this.terms.length)
    const byCount = new Float64Array(256)
    for (let term = 0; term < this.terms.length; term += 1) {
      const documents = this.documents[term]!
      const usual = documents < byCount.length ? (byCount[documents] ||= this.rarityOf(documents)) : this.rarityOf(documents)
      rarity[term] = documents === 0 ? 0 : usual * this.termWeights[term]!
    }
    for (let slot = 0; slot < slotsUsed; slot += 1) {
      const from = log.startOf(slot)
      const to = from + log.lengthOf(slot)
      let mass = 0
      for (let i = from; i < to; i += 1) {
        const value = log.steps[i]! * step * rarity[log.terms[i]!]!
        mass += value * value
      }
      this.mass[slot] = mass
    }
    this.weighLengths()
    this.isStale = false
  }

  /** The usual length is the geometric mean: one text that lists every word there is hardly changes it. */
  private weighLengths(): void {
    const { log, slotsUsed } = this
    let sum = 0
    let count = 0
    for (let slot = 0; slot < slotsUsed; slot += 1) {
      const length = log.lengthOf(slot)
      if (length === 0) continue
      sum += Math.log(length)
      count += 1
    }
    const usual = Math.exp(sum / Math.max(1, count))
    for (let slot = 0; slot < slotsUsed; slot += 1) this.halfway[slot] = saturation * (1 - lengthMatters + (lengthMatters * log.lengthOf(slot)) / usual)
  }

  private concluded({ mass, weights, cover }: AskedSums, { sums, covered, similarity, touched, count }: Scratch): Comparison {
    let kept = 0
    for (let i = 0; i < count; i += 1) {
      const slot = touched[i]!
      const at = slot * 3
      if (this.living[slot] === 1) {
        const alike = this.alikeFrom(sums[at]!, mass - sums[at + 1]!, this.mass[slot]! - sums[at + 2]!)
        similarity[slot] = cover === 0 ? alike : blend(cover, covered[slot]! / weights, alike)
        touched[kept] = slot
        kept += 1
      }
      sums[at] = sums[at + 1] = sums[at + 2] = 0
      covered[slot] = 0
    }
    this.scratch.count = kept
    return { similarity, touched: touched.subarray(0, kept) }
  }

  /** As if every document had all that is left for later, as often as any has. */
  private bounded({ mass, weights, cover }: AskedSums, later: LeftForLater, { sums, covered, similarity, touched, count }: Scratch): Comparison {
    const { living, slotsUsed } = this
    const coveredLater = (cover * later.weight) / weights
    for (let slot = 0, at = 0; slot < slotsUsed; slot += 1, at += 3) {
      if (living[slot] === 0) continue
      const alike = this.alikeFrom(sums[at]! + later.gain, mass - sums[at + 1]! - later.square, this.mass[slot]! - sums[at + 2]! - later.found)
      similarity[slot] = cover === 0 ? alike : (cover * covered[slot]!) / weights + coveredLater + (1 - cover) * alike
    }
    for (let i = 0; i < count; i += 1) {
      const at = touched[i]! * 3
      sums[at] = sums[at + 1] = sums[at + 2] = 0
      covered[touched[i]!] = 0
    }
    this.scratch.isWhole = true
    return { similarity, touched: null }
  }

  private alikeFrom(common: number, askedBesides: number, saidBesides: number): number {
    return common / (common + Math.max(0, askedBesides) + Math.max(0, saidBesides) + (this.options.reserve ?? 0))
  }

  /** How much of the similarity is cover, 0 to 1. */
  private coverOf(asked: readonly AskedTerm[]): number {
    if (!this.options.asksShort) return 0
    const share = 1 / (1 + (asked.length / shortQuestion) ** 4)
    return share < leastCover ? 0 : share
  }

  /** How far each document covers one term, by whichever of its kin does so best. */
  private coverBy({ weight, rarity: own, kin }: AskedTerm, { best, covered, met }: Scratch): void {
    let count = 0
    for (const { id, closeness } of kin) {
      for (const { starts, slots, steps } of [this.main, this.recent]) {
        if (id + 1 >= starts.length) continue
        const to = starts[id + 1]!
        for (let i = starts[id]!; i < to; i += 1) {
          const slot = slots[i]!
          const part = coveredBy(weight, own, this.rarity[id]!, closeness, timesOf[steps[i]!]!, this.halfway[slot]!)
          if (best[slot] === 0) met[count++] = slot
          if (part > best[slot]!) best[slot] = part
        }
      }
    }
    for (let i = 0; i < count; i += 1) {
      covered[met[i]!]! += best[met[i]!]!
      best[met[i]!] = 0
    }
  }

  private present({ term, ...kin }: Kin): { id: number; closeness: number; labels?: number }[] {
    const id = this.terms.idOf(term)
    return id === undefined || this.rarity[id] === 0 ? [] : [{ id, ...kin }]
  }

  private kinOf(term: string): readonly Kin[] {
    const { kinOf } = this.options
    if (!kinOf) return []
    const known = this.kinOfTerm.get(term)
    if (known && known.terms === this.terms.length) return known.kin
    const kin = kinOf(term, this)
    if (this.terms.idOf(term) !== undefined) this.kinOfTerm.set(term, { terms: this.terms.length, kin })
    return kin
  }

  /** What is kept of a new term. */
  private note(id: number): void {
    if (id >= this.documents.length) {
      this.documents = grown(this.documents, id + 1)
      this.rarity = grown(this.rarity, id + 1)
      this.termWeights = grown(this.termWeights, id + 1)
    }
    const text = this.terms.texts[id]!
    this.termWeights[id] = this.options.weightOf?.(text) ?? 1
    if (text.length >= startLength) {
      const start = text.slice(0, startLength)
      const list = this.byStart.get(start)
      if (list) list.push(id)
      else this.byStart.set(start, [id])
    }
  }

  private rarityOf(documents: number): number {
    return Math.max(leastRarity, Math.log((this.count + imagined) / documents) - 0.5)
  }
}

/** Of a question: its squared weights, its weights, and how much of the answer is cover. */
type AskedSums = { mass: number; weights: number; cover: number }
/** Terms not looked up, and the most they could add: to what is common, to what is asked and said in common, to the cover. */
type LeftForLater = { terms: Set<AskedTerm>; gain: number; square: number; found: number; weight: number }
const nothingLater: LeftForLater = { terms: new Set(), gain: 0, square: 0, found: 0, weight: 0 }

const gainOf = (weight: number, value: number): number => weight * (value < weight * emphasis ? value : weight * emphasis)

const blend = (cover: number, covered: number, alike: number): number => cover * covered + (1 - cover) * alike

const sumOfWeights = (asked: readonly AskedTerm[]): number => asked.reduce((sum, { weight }) => sum + weight, 0)

/** What a term found adds to the cover of a term asked for: less where it is a commoner word, or only near to it. */
const coveredBy = (weight: number, asked: number, found: number, closeness: number, frequency: number, halfway: number): number =>
  (weight * Math.min(1, found / asked) * closeness * frequency) / (frequency + halfway)

/** A term that only itself meets. */
function meet({ starts, slots, steps }: Postings, id: number, weight: number, own: number, scratch: Scratch): void {
  if (id + 1 >= starts.length) return
  const { sums, touched } = scratch
  const square = weight * weight
  const most = weight * emphasis
  let { count } = scratch
  const to = starts[id + 1]!
  for (let i = starts[id]!; i < to; i += 1) {
    const slot = slots[i]!
    const at = slot * 3
    const value = steps[i]! * own
    if (sums[at] === 0) touched[count++] = slot
    sums[at]! += weight * (value < most ? value : most)
    sums[at + 1]! += square
    sums[at + 2]! += value * value
  }
  scratch.count = count
}

/** One of several terms that meet a term of the question; of these the best counts, once all are through. */
function meetNearly({ starts, slots, steps }: Postings, id: number, weight: number, own: number, closeness: number, scratch: Scratch): void {
  if (id + 1 >= starts.length) return
  const { best, nearest, sums, met } = scratch
  const most = weight * emphasis
  let { metCount } = scratch
  const to = starts[id + 1]!
  for (let i = starts[id]!; i < to; i += 1) {
    const slot = slots[i]!
    const value = steps[i]! * own
    const gain = weight * (value < most ? value : most) * closeness
    if (best[slot] === 0) met[metCount++] = slot
    if (gain > best[slot]!) best[slot] = gain
    if (closeness > nearest[slot]!) nearest[slot] = closeness
    sums[slot * 3 + 2]! += value * value * closeness
  }
  scratch.metCount = metCount
}

function settle(square: number, scratch: Scratch): void {
  const { best, nearest, sums, met, metCount, touched } = scratch
  let { count } = scratch
  for (let i = 0; i < metCount; i += 1) {
    const slot = met[i]!
    const at = slot * 3
    if (sums[at] === 0) touched[count++] = slot
    sums[at]! += best[slot]!
    sums[at + 1]! += square * nearest[slot]!
    best[slot] = 0
    nearest[slot] = 0
  }
  scratch.count = count
  scratch.metCount = 0
}

/** Reused between questions: one number per document. */
class Scratch {
  /** Three numbers a slot: what is common, and the parts of what is asked and of what is said that are in common. */
  sums = new Float64Array(0)
  similarity = new Float64Array(0)
  covered = new Float64Array(0)
  best = new Float64Array(0)
  nearest = new Float64Array(0)
  touched = new Int32Array(0)
  met = new Int32Array(0)
  count = 0
  metCount = 0
  /** Whether all similarities were written, not those of the touched alone. */
  isWhole = false
  private saidSteps = new Uint8Array(0)

  reset(slots: number): this {
    if (this.isWhole) this.similarity.fill(0)
    else for (let at = 0; at < this.count; at += 1) this.similarity[this.touched[at]!] = 0
    this.isWhole = false
    this.count = 0
    if (slots > this.covered.length) {
      const capacity = Math.ceil(slots * 1.25)
      this.sums = new Float64Array(capacity * 3)
      for (const key of ['similarity', 'covered', 'best', 'nearest'] as const) this[key] = new Float64Array(capacity)
      this.touched = new Int32Array(capacity)
      this.met = new Int32Array(capacity)
    }
    return this
  }

  /** By term; whoever writes here clears it again. */
  said(terms: number): Uint8Array {
    if (terms > this.saidSteps.length) this.saidSteps = new Uint8Array(Math.ceil(terms * 1.25))
    return this.saidSteps
  }
}
