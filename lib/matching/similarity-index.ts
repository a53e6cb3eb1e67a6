/**
 * How alike documents are in the terms they share, over a whole collection kept in memory. Terms are any strings:
 * words, concepts. A term weighs more the rarer it is; a question's term also meets its kin (forms of the word,
 * narrower concepts) at their closeness.
 * Similarity is matched weight against what either side says besides (as Tversky's index, 1977, with the squared
 * weights of the vector model): a term more in common never lowers it, repeating one hardly raises it, and padding
 * with others lowers it.
 */
export type Terms = { terms: string[]; frequencies: number[] }
export type Kin = { term: string; closeness: number }
export type AskedTerm = { term: string; weight: number; kin: readonly Kin[] }
export type SharedTerm = { asked: string; found: string; share: number }

/** How alike the documents are to a question, 0 to 1, by slot. The answer holds until the next question. */
export type Comparison = {
  similarity: Float64Array
  /** Slots of the documents with anything in common. */
  touched: readonly number[]
}

export type IndexOptions = {
  /** What a term weighs besides its rarity. */
  weightOf?: (term: string) => number
  /** Terms that mean nearly the same, without the term itself; only those that `has` are asked for. */
  kinOf?: (term: string, index: SimilarityIndex) => readonly Kin[]
}

/** However often a term is repeated, it counts at most this much more than the question's own use of it. */
const emphasis = 1.15
/** Documents we imagine besides those present, so that rarity means something in a small collection too. */
const imagined = 100
const leastRarity = 0.05
/** Frequencies are kept as whole steps of this size. */
const step = 1 / 32
const startLength = 5

export class SimilarityIndex {
  private readonly termIds = new Map<string, number>()
  private readonly termTexts: string[] = []
  private readonly byStart = new Map<string, number[]>()
  private readonly slotOf = new Map<string, number>()
  private readonly ids: (string | null)[] = []
  private dead = 0
  /** Postings of all terms one after the other; those of term t from starts[t] to starts[t + 1]. */
  private starts = new Int32Array(1)
  private slots = new Int32Array(0)
  private steps = new Uint8Array(0)
  /** Postings since, in the order they came, and by term once there was a question. */
  private added = new Log()
  private recent = new Map<number, { slots: number[]; steps: number[] }>()
  private recentTo = 0
  private isStale = true
  private documents = new Int32Array(0)
  private rarity = new Float64Array(0)
  private mass = new Float64Array(0)
  private scratch = new Scratch()

  constructor(private readonly options: IndexOptions = {}) {}

  get size(): number {
    return this.slotOf.size
  }

  slot(id: string): number | undefined {
    return this.slotOf.get(id)
  }

  idAt(slot: number): string {
    return this.ids[slot]!
  }

  /** Whether anything in the document counts as a term. */
  hasTerms(id: string): boolean {
    this.refresh()
    const slot = this.slotOf.get(id)
    return slot !== undefined && this.mass[slot]! > 0
  }

  has(term: string): boolean {
    return this.termIds.has(term)
  }

  /** Terms of the collection whose first five letters are these. */
  *startingWith(start: string): Generator<string> {
    for (const id of this.byStart.get(start) ?? []) yield this.termTexts[id]!
  }

  /** Adds a document, or replaces the one with this id. */
  add(id: string, { terms, frequencies }: Terms): void {
    this.remove(id)
    const slot = this.ids.push(id) - 1
    this.slotOf.set(id, slot)
    for (let i = 0; i < terms.length; i += 1) {
      this.added.push(this.termId(terms[i]!), slot, Math.min(255, Math.max(1, Math.round(frequencies[i]! / step))))
    }
    this.isStale = true
  }

  remove(id: string): void {
    const slot = this.slotOf.get(id)
    if (slot === undefined) return
    this.ids[slot] = null
    this.slotOf.delete(id)
    this.dead += 1
    this.isStale = true
  }

  ask({ terms, frequencies }: Terms): AskedTerm[] {
    this.refresh()
    return terms.map((term, at) => {
      const id = this.termIds.get(term)
      const rarity = id === undefined ? 0 : this.rarity[id]!
      const weight = frequencies[at]! * (rarity > 0 ? rarity : this.rarityOf(0) * this.weightOf(term))
      const kin = this.options.kinOf?.(term, this) ?? []
      return { term, weight, kin: rarity > 0 ? [{ term, closeness: 1 }, ...kin] : kin }
    })
  }

  compare(asked: readonly AskedTerm[]): Comparison {
    this.refresh()
    const { rarity, mass, ids } = this
    const { common, askedPart, foundPart, best, nearest, similarity, touched } = this.scratch.reset(ids.length)
    let askedMass = 0
    for (const { weight, kin } of asked) {
      const square = weight * weight
      askedMass += square
      const most = weight * emphasis
      if (kin.length === 1 && kin[0]!.closeness === 1) {
        const termId = this.termIds.get(kin[0]!.term)!
        const own = rarity[termId]!
        this.eachPosting(termId, (slot, frequency) => {
          if (common[slot] === 0) touched.push(slot)
          const value = frequency * own
          common[slot]! += weight * (value < most ? value : most)
          askedPart[slot]! += square
          foundPart[slot]! += value * value
        })
        continue
      }
      const met: number[] = []
      for (const { term, closeness } of kin) {
        const termId = this.termIds.get(term)
        if (termId === undefined) continue
        const own = rarity[termId]!
        if (own === 0) continue
        this.eachPosting(termId, (slot, frequency) => {
          const value = frequency * own
          const gain = weight * (value < most ? value : most) * closeness
          if (best[slot] === 0) met.push(slot)
          if (gain > best[slot]!) best[slot] = gain
          if (closeness > nearest[slot]!) nearest[slot] = closeness
          foundPart[slot]! += value * value * closeness
        })
      }
      for (const slot of met) {
        if (common[slot] === 0) touched.push(slot)
        common[slot]! += best[slot]!
        askedPart[slot]! += square * nearest[slot]!
        best[slot] = 0
        nearest[slot] = 0
      }
    }
    let kept = 0
    for (const slot of touched) {
      if (ids[slot] === null) continue
      const shared = common[slot]!
      const askedBesides = Math.max(0, askedMass - askedPart[slot]!)
      const saidBesides = Math.max(0, mass[slot]! - foundPart[slot]!)
      similarity[slot] = shared / (shared + askedBesides + saidBesides)
      touched[kept] = slot
      kept += 1
    }
    for (let i = kept; i < touched.length; i += 1) this.scratch.clear(touched[i]!)
    touched.length = kept
    return { similarity, touched }
  }

  /** Of the question's terms those the document has, with their share in what is common, the greatest first. */
  inCommon(asked: readonly AskedTerm[], document: { has: (term: string) => boolean }, limit = 12): SharedTerm[] {
    const shared: SharedTerm[] = []
    let total = 0
    for (const { term, weight, kin } of asked) {
      let gain = 0
      let found: string | null = null
      for (const { term: candidate, closeness } of kin) {
        if (!document.has(candidate)) continue
        const value = weight * Math.min(this.rarity[this.termIds.get(candidate) ?? -1] ?? 0, weight * emphasis) * closeness
        if (value > gain) {
          gain = value
          found = candidate
        }
      }
      if (found === null) continue
      total += gain
      shared.push({ asked: term, found, share: gain })
    }
    for (const one of shared) one.share /= total
    return shared.sort((a, b) => b.share - a.share || (a.asked < b.asked ? -1 : 1)).slice(0, limit)
  }

  private eachPosting(termId: number, visit: (slot: number, frequency: number) => void): void {
    if (termId + 1 < this.starts.length) {
      const to = this.starts[termId + 1]!
      for (let i = this.starts[termId]!; i < to; i += 1) visit(this.slots[i]!, this.steps[i]! * step)
    }
    const recent = this.recent.get(termId)
    if (recent) for (let i = 0; i < recent.slots.length; i += 1) visit(recent.slots[i]!, recent.steps[i]! * step)
  }

  private termId(text: string): number {
    const known = this.termIds.get(text)
    if (known !== undefined) return known
    const id = this.termTexts.push(text) - 1
    this.termIds.set(text, id)
    if (text.length >= startLength) {
      const start = text.slice(0, startLength)
      const list = this.byStart.get(start)
      if (list) list.push(id)
      else this.byStart.set(start, [id])
    }
    return id
  }

  private weightOf(term: string): number {
    return this.options.weightOf?.(term) ?? 1
  }

  private rarityOf(documents: number): number {
    return Math.max(leastRarity, Math.log((this.size + imagined) / Math.max(documents, 1)) - 0.5)
  }

  /** Rarity depends on the whole collection, so it is worked out anew before the first question after a change. */
  private refresh(): void {
    if (!this.isStale) return
    if (this.added.length > 4096 + this.slots.length / 8 || this.dead > 64 + this.ids.length / 4) this.rebuild()
    else this.sortRecent()
    const terms = this.termTexts.length
    this.documents = new Int32Array(terms)
    this.rarity = new Float64Array(terms)
    this.mass = new Float64Array(this.ids.length)
    for (let term = 0; term < terms; term += 1) {
      let documents = 0
      this.eachPosting(term, (slot) => {
        if (this.ids[slot] !== null) documents += 1
      })
      this.documents[term] = documents
      if (documents === 0) continue
      const rarity = (this.rarity[term] = this.rarityOf(documents) * this.weightOf(this.termTexts[term]!))
      this.eachPosting(term, (slot, frequency) => {
        this.mass[slot]! += (frequency * rarity) ** 2
      })
    }
    this.isStale = false
  }

  private sortRecent(): void {
    for (let i = this.recentTo; i < this.added.length; i += 1) {
      const term = this.added.terms[i]!
      let list = this.recent.get(term)
      if (!list) this.recent.set(term, (list = { slots: [], steps: [] }))
      list.slots.push(this.added.slots[i]!)
      list.steps.push(this.added.steps[i]!)
    }
    this.recentTo = this.added.length
  }

  /** Brings all postings of living documents into one order by term, with slots numbered anew. */
  private rebuild(): void {
    const renumbered = new Int32Array(this.ids.length).fill(-1)
    let living = 0
    for (const [slot, id] of this.ids.entries()) {
      if (id === null) continue
      renumbered[slot] = living
      this.ids[living] = id
      this.slotOf.set(id, living)
      living += 1
    }
    this.ids.length = living
    this.dead = 0
    const terms = this.termTexts.length
    const counts = new Int32Array(terms + 1)
    const each = (visit: (term: number, slot: number, steps: number) => void) => {
      for (let term = 0; term + 1 < this.starts.length; term += 1) {
        for (let i = this.starts[term]!; i < this.starts[term + 1]!; i += 1) {
          const slot = renumbered[this.slots[i]!]!
          if (slot >= 0) visit(term, slot, this.steps[i]!)
        }
      }
      for (let i = 0; i < this.added.length; i += 1) {
        const slot = renumbered[this.added.slots[i]!]!
        if (slot >= 0) visit(this.added.terms[i]!, slot, this.added.steps[i]!)
      }
    }
    each((term) => (counts[term + 1]! += 1))
    for (let term = 0; term < terms; term += 1) counts[term + 1]! += counts[term]!
    const next = counts.slice()
    const slots = new Int32Array(counts[terms]!)
    const steps = new Uint8Array(counts[terms]!)
    each((term, slot, frequency) => {
      const at = next[term]!
      next[term] = at + 1
      slots[at] = slot
      steps[at] = frequency
    })
    this.starts = counts
    this.slots = slots
    this.steps = steps
    this.added = new Log()
    this.recent = new Map()
    this.recentTo = 0
  }
}

/** Postings in the order they came. */
class Log {
  terms = new Int32Array(1024)
  slots = new Int32Array(1024)
  steps = new Uint8Array(1024)
  length = 0

  push(term: number, slot: number, steps: number): void {
    if (this.length === this.terms.length) {
      this.terms = grown(this.terms, new Int32Array(this.length * 2))
      this.slots = grown(this.slots, new Int32Array(this.length * 2))
      this.steps = grown(this.steps, new Uint8Array(this.length * 2))
    }
    this.terms[this.length] = term
    this.slots[this.length] = slot
    this.steps[this.length] = steps
    this.length += 1
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Reused between questions: one number per document. */
class Scratch {
  common = new Float64Array(0)
  similarity = new Float64Array(0)
  askedPart = new Float64Array(0)
  foundPart = new Float64Array(0)
  best = new Float64Array(0)
  nearest = new Float64Array(0)
  touched: number[] = []

  reset(slots: number): this {
    for (const slot of this.touched) this.clear(slot)
    if (slots > this.common.length) {
      const capacity = Math.ceil(slots * 1.5)
      this.common = new Float64Array(capacity)
      this.similarity = new Float64Array(capacity)
      this.askedPart = new Float64Array(capacity)
      this.foundPart = new Float64Array(capacity)
      this.best = new Float64Array(capacity)
      this.nearest = new Float64Array(capacity)
    }
    this.touched = []
    return this
  }

  clear(slot: number): void {
    this.common[slot] = 0
    this.similarity[slot] = 0
    this.askedPart[slot] = 0
    this.foundPart[slot] = 0
  }
}
