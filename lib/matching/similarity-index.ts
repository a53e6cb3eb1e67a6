import { DocumentLog, grown, noPostings, postingsOf, step, stepsOf } from './postings'
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
  /** Slots of the documents with anything in common. */
  touched: Int32Array
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
/** A long question is asked by so many of its terms, those that weigh most: the others stand nearly everywhere and tell nobody apart. */
const mostAsked = 64
/** Documents we imagine besides those present, so that rarity means something in a small collection too. */
const imagined = 100
const leastRarity = 0.05
const startLength = 5
/** A question of so many terms is judged by cover and by likeness alike; one of twice as many hardly by cover. */
const shortQuestion = 30
const leastCover = 0.02
/** BM25's k1 and b. */
const saturation = 1.4
const lengthMatters = 0.75
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

  /** The most telling terms, in an order of their own, so that a text asks the same wherever it was read from. */
  ask({ terms, frequencies }: Terms): AskedTerm[] {
    this.refresh()
    const asked = terms.map((term, at) => {
      const id = this.terms.idOf(term)
      const rarity = id === undefined ? 0 : this.rarity[id]!
      const known = rarity > 0 ? rarity : this.rarityOf(1) * (this.options.weightOf?.(term) ?? 1)
      return { term, weight: stepsOf(frequencies[at]!) * step * known, rarity: known, own: rarity > 0 ? [{ id: id!, closeness: 1 }] : [] }
    })
    asked.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    const telling = asked.slice(0, mostAsked).sort((a, b) => (a.term < b.term ? -1 : 1))
    return telling.map(({ own, ...one }) => ({ ...one, kin: [...own, ...this.kinOf(one.term).flatMap((each) => this.present(each))] }))
  }

  /** How alike all documents are to the question, a block of documents after the other: what is added up stays near. */
  compare(asked: readonly AskedTerm[]): Comparison {
    this.refresh()
    const scratch = this.scratch.reset(this.slotsUsed)
    const cover = this.coverOf(asked)
    const sums: AskedSums = { mass: asked.reduce((sum, { weight }) => sum + weight * weight, 0), weights: sumOfWeights(asked), cover }
    const terms = asked.map((one) => this.readingOf(one)).filter(({ lists }) => lists.length > 0)
    for (let first = 0; first < this.slotsUsed; first += blockOfSlots) {
      for (const term of terms) {
        const [list] = term.lists
        if (term.isAlone) meet(list!, first, term, scratch)
        else {
          for (const one of term.lists) meetNearly(one, first, term, scratch)
          settle(term, scratch)
        }
        if (cover > 0) this.coverBy(first, term, scratch)
      }
      this.conclude(first, sums, scratch)
    }
    return { similarity: scratch.similarity, touched: scratch.touched.subarray(0, scratch.count) }
  }

  /** A term of the question with the lists of the documents that meet it. */
  private readingOf({ weight, rarity, kin }: AskedTerm): TermReading {
    const lists = kin.flatMap(({ id, closeness }) =>
      [this.main, this.recent].flatMap(({ starts, slots, steps }): ListReading[] => {
        if (id + 1 >= starts.length || starts[id] === starts[id + 1]) return []
        return [{ slots, steps, from: starts[id]!, at: starts[id]!, to: starts[id + 1]!, rarity: this.rarity[id]!, closeness }]
      }),
    )
    return { weight, rarity, lists, isAlone: lists.length === 1 && lists[0]!.closeness === 1 }
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
    else this.recent = postingsOf(log, Int32Array.from(this.recentSlots).sort(), this.terms.length)
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

  private conclude(first: number, { mass, weights, cover }: AskedSums, scratch: Scratch): void {
    const { sums, covered, similarity, touched, met, metCount } = scratch
    let { count } = scratch
    for (let i = 0; i < metCount; i += 1) {
      const near = met[i]!
      const at = near * 3
      const slot = first + near
      if (this.living[slot] === 1) {
        const alike = this.alikeFrom(sums[at]!, mass - sums[at + 1]!, this.mass[slot]! - sums[at + 2]!)
        similarity[slot] = cover === 0 ? alike : blend(cover, covered[near]! / weights, alike)
        touched[count] = slot
        count += 1
      }
      sums[at] = sums[at + 1] = sums[at + 2] = 0
      covered[near] = 0
    }
    scratch.count = count
    scratch.metCount = 0
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

  /** How far each document of the block covers one term, by whichever of its kin does so best. */
  private coverBy(first: number, { weight, rarity, lists }: TermReading, { best, covered, metNow }: Scratch): void {
    let count = 0
    for (const { slots, steps, from, at, rarity: found, closeness } of lists) {
      for (let i = from; i < at; i += 1) {
        const slot = slots[i]!
        const near = slot - first
        const part = coveredBy(weight, rarity, found, closeness, timesOf[steps[i]!]!, this.halfway[slot]!)
        if (best[near] === 0) metNow[count++] = near
        if (part > best[near]!) best[near] = part
      }
    }
    for (let i = 0; i < count; i += 1) {
      covered[metNow[i]!]! += best[metNow[i]!]!
      best[metNow[i]!] = 0
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
/** The documents of one term, read up to `at`; those of this block begin at `from`. */
type ListReading = { slots: Int32Array; steps: Uint8Array; from: number; at: number; to: number; rarity: number; closeness: number }
type TermReading = { weight: number; rarity: number; lists: ListReading[]; isAlone: boolean }

/** So many documents are added up at once: what belongs to them fits into a processor's own memory. */
const blockOfSlots = 4096

const gainOf = (weight: number, value: number): number => weight * (value < weight * emphasis ? value : weight * emphasis)

const blend = (cover: number, covered: number, alike: number): number => cover * covered + (1 - cover) * alike

const sumOfWeights = (asked: readonly AskedTerm[]): number => asked.reduce((sum, { weight }) => sum + weight, 0)

/** What a term found adds to the cover of a term asked for: less where it is a commoner word, or only near to it. */
const coveredBy = (weight: number, asked: number, found: number, closeness: number, frequency: number, halfway: number): number =>
  (weight * Math.min(1, found / asked) * closeness * frequency) / (frequency + halfway)

/** A term that only itself meets. */
function meet(list: ListReading, first: number, { weight }: TermReading, scratch: Scratch): void {
  const { slots, steps, to } = list
  const { sums, met } = scratch
  const own = list.rarity * step
  const square = weight * weight
  const most = weight * emphasis
  const end = first + blockOfSlots
  let { metCount } = scratch
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
  scratch.metCount = metCount
}

/** One of several terms that meet a term of the question; of these the best counts, once all are through. */
function meetNearly(list: ListReading, first: number, { weight }: TermReading, scratch: Scratch): void {
  const { slots, steps, to, closeness } = list
  const { best, nearest, sums, metNow } = scratch
  const own = list.rarity * step
  const most = weight * emphasis
  const end = first + blockOfSlots
  let { metNowCount } = scratch
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
  scratch.metNowCount = metNowCount
}

function settle({ weight }: TermReading, scratch: Scratch): void {
  const { best, nearest, sums, met, metNow, metNowCount } = scratch
  const square = weight * weight
  let { metCount } = scratch
  for (let i = 0; i < metNowCount; i += 1) {
    const near = metNow[i]!
    const at = near * 3
    if (sums[at] === 0) met[metCount++] = near
    sums[at]! += best[near]!
    sums[at + 1]! += square * nearest[near]!
    best[near] = 0
    nearest[near] = 0
  }
  scratch.metCount = metCount
  scratch.metNowCount = 0
}

/** Reused between questions. */
class Scratch {
  /** By document of the block: what is common, and the parts of what is asked and of what is said that are in common. */
  readonly sums = new Float64Array(blockOfSlots * 3)
  readonly covered = new Float64Array(blockOfSlots)
  readonly best = new Float64Array(blockOfSlots)
  readonly nearest = new Float64Array(blockOfSlots)
  /** Those of the block met by any term, and by the one that is looked at. */
  readonly met = new Int32Array(blockOfSlots)
  readonly metNow = new Int32Array(blockOfSlots)
  metCount = 0
  metNowCount = 0
  /** By slot. */
  similarity = new Float64Array(0)
  touched = new Int32Array(0)
  count = 0
  private saidSteps = new Uint8Array(0)

  reset(slots: number): this {
    for (let at = 0; at < this.count; at += 1) this.similarity[this.touched[at]!] = 0
    this.count = 0
    if (slots > this.similarity.length) {
      const capacity = Math.ceil(slots * 1.25)
      this.similarity = new Float64Array(capacity)
      this.touched = new Int32Array(capacity)
    }
    return this
  }

  /** By term; whoever writes here clears it again. */
  said(terms: number): Uint8Array {
    if (terms > this.saidSteps.length) this.saidSteps = new Uint8Array(Math.ceil(terms * 1.25))
    return this.saidSteps
  }
}
