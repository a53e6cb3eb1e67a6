import type { AskedTerm, Collection, Comparison, Kin, SharedTerm, Terms } from './asked-terms'
import { BlockComparison } from './block-comparison'
import { coverShare, gainOf, halfwayOf } from './likeness-formula'
import { DocumentLog, grown, noPostings, postingsOf, step, stepsOf } from './postings'
import { SingleComparison } from './single-comparison'
import { TermTable } from './term-table'

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

/** A long question is asked by so many of its terms, those that weigh most: the others stand nearly everywhere and tell nobody apart. */
const mostAsked = 64
/** Documents we imagine besides those present, so that rarity means something in a small collection too. */
const imagined = 100
const leastRarity = 0.05
const startLength = 5
const space = 32
const mostShared = 12

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
  private compared: Collection | null = null
  /** By term: 1 while a document that says it is looked at. */
  private said = new Uint8Array(16)
  private readonly allAtOnce = new BlockComparison()
  private readonly oneByOne = new SingleComparison()

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
    const { terms } = this
    for (let from = 0; from < text.length; ) {
      const afterSteps = text.indexOf(' ', from)
      const steps = Number(text.slice(from, afterSteps))
      for (terms.end = afterSteps; text.charCodeAt(terms.end) === space; ) this.say(slot, terms.addNext(text, terms.end + 1), steps)
      from = terms.end + 1
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

  /** How alike all documents are to the question. */
  compare(asked: readonly AskedTerm[]): Comparison {
    return this.allAtOnce.compare(this.collection(), asked)
  }

  /** The same for one document. */
  similarityOf(slot: number, asked: readonly AskedTerm[]): number {
    return this.oneByOne.similarityOf(this.collection(), slot, asked)
  }

  /** No less than that, for a fraction of the work; holds until the collection changes. */
  ceilingOf(asked: readonly AskedTerm[]): (slot: number) => number {
    return this.oneByOne.ceilingOf(this.collection(), asked)
  }

  /** Of the question's terms those the document has, with their share in what is common, the greatest first. */
  inCommon(asked: readonly AskedTerm[], document: { has: (term: string) => boolean }): SharedTerm[] {
    return this.shared(asked, (id) => document.has(this.terms.texts[id]!))
  }

  /** The same for a document of the collection. */
  inCommonAt(asked: readonly AskedTerm[], slot: number): SharedTerm[] {
    const from = this.log.startOf(slot)
    const said = this.log.terms.subarray(from, from + this.log.lengthOf(slot))
    if (this.said.length < this.terms.length) this.said = grown(this.said, this.terms.length)
    for (const id of said) this.said[id] = 1
    const shared = this.shared(asked, (id) => this.said[id] === 1)
    for (const id of said) this.said[id] = 0
    return shared
  }

  private shared(asked: readonly AskedTerm[], has: (id: number) => boolean): SharedTerm[] {
    const shared: SharedTerm[] = []
    let total = 0
    for (const { term, weight, kin } of asked) {
      let gain = 0
      let found: string | null = null
      let counted: number | undefined
      for (const { id, closeness, labels } of kin) {
        if (!has(id)) continue
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
    return shared.sort((a, b) => b.share - a.share || (a.asked < b.asked ? -1 : 1)).slice(0, mostShared)
  }

  /** Brings all living documents into one order by term; slots that were emptied may be used again. */
  rebuild(): void {
    if (this.log.dead > 0) this.log.compact()
    const slots: number[] = []
    for (let slot = 0; slot < this.slotsUsed; slot += 1) if (this.living[slot] === 1) slots.push(slot)
    this.main = postingsOf(this.log, Int32Array.from(slots), this.terms.length, this.documents)
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
    this.compared = null
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
    for (let slot = 0; slot < slotsUsed; slot += 1) this.halfway[slot] = halfwayOf(log.lengthOf(slot), usual)
  }

  private collection(): Collection {
    this.refresh()
    return (this.compared ??= this.toCollection())
  }

  private toCollection(): Collection {
    const { slotsUsed, living, mass, halfway, rarity, log, main, recent, options } = this
    return { slotsUsed, living, mass, halfway, rarity, log, postings: [main, recent], reserve: options.reserve ?? 0, coverOf: (asked) => (options.asksShort ? coverShare(asked.length) : 0) }
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
