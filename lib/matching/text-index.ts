import { sharedStart } from '@/lib/taxonomy/text/kin'
import { readTokens } from '@/lib/taxonomy/text/tokens'

/**
 * Which words two texts share, over a whole collection. Kept in memory, words alone, in every language at once.
 * A word weighs more the rarer and the longer it is; a field lends its weight to the words in it (as in BM25F).
 * Similarity is matched weight against what either side says besides: a word more in common never lowers it,
 * repeating a word hardly raises it, and padding with other words lowers it.
 */
export type FieldText = { field: string; text: string; weight: number; language?: string }
export type WordMatch = { asked: string; found: string; fields: string[]; share: number }
export type TextHit = { id: string; similarity: number; words: WordMatch[] }

type Posting = { slots: number[]; frequencies: number[] }
type Term = { text: string; weight: number; forms: string[]; postings: Posting; documents: number }
type Stored = { id: string; terms: Map<number, Occurrence>; mass: number }
type Occurrence = { frequency: number; form: number; fields: number }
/** How alike the documents are to a question, 0 to 1. `top` leaves out those without a word in common. */
export type Comparison = {
  of: (id: string) => number
  top: (limit: number) => { id: string; similarity: number }[]
}
export type AskedTerm = { written: string; weight: number; kin: Kin[] }
type Kin = { term: number; closeness: number }

const repeatsThatCount = 4
/** However often a word is repeated, it counts at most this much more than the question's own use of it. */
const emphasis = 1.15
const startLength = 5
const kinFrom = 0.65
const longestWord = 14
/** Documents we imagine besides those present, so that rarity means something in a small collection too. */
const imagined = 100
const leastRarity = 0.05

export class TextIndex {
  private readonly terms: Term[] = []
  private readonly termIds = new Map<string, number>()
  private readonly byStart = new Map<string, number[]>()
  private readonly slots: (Stored | null)[] = []
  private readonly slotOf = new Map<string, number>()
  private readonly fieldNames: string[] = []
  private dead = 0
  private isStale = true
  private rarity = new Float64Array(0)
  private scratch = new Scratch(0)

  get size(): number {
    return this.slotOf.size
  }

  has(id: string): boolean {
    return this.slotOf.has(id)
  }

  /** Whether anything in the document counts as a word. */
  hasWords(id: string): boolean {
    const slot = this.slotOf.get(id)
    return slot !== undefined && this.slots[slot]!.terms.size > 0
  }

  /** Adds a document, or replaces the one with this id. */
  add(id: string, fields: readonly FieldText[]): void {
    this.remove(id)
    const slot = this.slots.length
    const terms = this.readDocument(fields)
    for (const [termId, { frequency }] of terms) {
      const term = this.terms[termId]!
      term.documents += 1
      term.postings.slots.push(slot)
      term.postings.frequencies.push(frequency)
    }
    this.slots.push({ id, terms, mass: 0 })
    this.slotOf.set(id, slot)
    this.isStale = true
  }

  remove(id: string): void {
    const slot = this.slotOf.get(id)
    if (slot === undefined) return
    for (const termId of this.slots[slot]!.terms.keys()) this.terms[termId]!.documents -= 1
    this.slots[slot] = null
    this.slotOf.delete(id)
    this.dead += 1
    this.isStale = true
    if (this.dead > 64 && this.dead * 4 > this.slots.length) this.compact()
  }

  /** Best first; equal similarity falls back to the id. Words are listed with the strongest first. */
  search(fields: readonly FieldText[], limit: number): TextHit[] {
    const asked = this.readQuestion(fields)
    return this.compare(asked)
      .top(limit)
      .map(({ id, similarity }) => ({ id, similarity, words: this.wordsInCommon(asked, id) }))
  }

  readQuestion(fields: readonly FieldText[]): AskedTerm[] {
    this.refresh()
    const counts = new Map<string, { written: string; frequency: number }>()
    for (const { text, weight, language } of fields) {
      for (const token of readTokens(text, language)) {
        const known = counts.get(token.term)
        if (known) known.frequency += weight
        else counts.set(token.term, { written: token.written, frequency: weight })
      }
    }
    return [...counts].map(([term, { written, frequency }]) => {
      const id = this.termIds.get(term)
      const rarity = id === undefined ? this.rarityOf(0) * wordWeight(term) : this.rarity[id]!
      return { written, weight: dampen(frequency) * rarity, kin: this.kinOf(term) }
    })
  }

  /** Compares the question with every document. The answer holds until the next question. */
  compare(asked: readonly AskedTerm[]): Comparison {
    const { common, similarity, askedPart, foundPart, best, nearest, touched } = this.scratch.reset(this.slots.length)
    let askedMass = 0
    for (const { weight, kin } of asked) {
      askedMass += weight * weight
      const met: number[] = []
      for (const { term, closeness } of kin) {
        const { slots, frequencies } = this.terms[term]!.postings
        const rarity = this.rarity[term]!
        for (let i = 0; i < slots.length; i += 1) {
          const slot = slots[i]!
          const own = frequencies[i]! * rarity
          const gain = weight * Math.min(own, weight * emphasis) * closeness
          if (best[slot] === 0) met.push(slot)
          if (gain > best[slot]!) best[slot] = gain
          if (closeness > nearest[slot]!) nearest[slot] = closeness
          foundPart[slot]! += own * own * closeness
        }
      }
      for (const slot of met) {
        if (common[slot] === 0) touched.push(slot)
        common[slot]! += best[slot]!
        askedPart[slot]! += weight * weight * nearest[slot]!
        nearest[slot] = 0
        best[slot] = 0
      }
    }
    const alike: number[] = []
    for (const slot of touched) {
      const stored = this.slots[slot]
      if (!stored) continue
      const shared = common[slot]!
      const askedBesides = Math.max(0, askedMass - askedPart[slot]!)
      const saidBesides = Math.max(0, stored.mass - foundPart[slot]!)
      similarity[slot] = shared / (shared + askedBesides + saidBesides)
      alike.push(slot)
    }
    const idAt = (slot: number) => this.slots[slot]!.id
    return {
      of: (id) => {
        const slot = this.slotOf.get(id)
        return slot === undefined ? 0 : similarity[slot]!
      },
      top: (limit) => mostAlike(alike, similarity, idAt, limit).map((slot) => ({ id: idAt(slot), similarity: similarity[slot]! })),
    }
  }

  wordsInCommon(asked: readonly AskedTerm[], id: string, limit = 12): WordMatch[] {
    const slot = this.slotOf.get(id)
    const stored = slot === undefined ? null : this.slots[slot]
    if (!stored) return []
    const words: WordMatch[] = []
    let total = 0
    for (const { written, weight, kin } of asked) {
      let gain = 0
      let word: { term: number; occurrence: Occurrence } | null = null
      for (const { term, closeness } of kin) {
        const occurrence = stored.terms.get(term)
        if (!occurrence) continue
        const value = weight * Math.min(occurrence.frequency * this.rarity[term]!, weight * emphasis) * closeness
        if (value > gain) {
          gain = value
          word = { term, occurrence }
        }
      }
      if (!word) continue
      total += gain
      words.push({ asked: written, found: this.terms[word.term]!.forms[word.occurrence.form]!, fields: this.fieldsIn(word.occurrence.fields), share: gain })
    }
    for (const word of words) word.share /= total
    return words.sort((a, b) => b.share - a.share || (a.asked < b.asked ? -1 : 1)).slice(0, limit)
  }

  private readDocument(fields: readonly FieldText[]): Map<number, Occurrence> {
    const terms = new Map<number, Occurrence>()
    for (const { field, text, weight, language } of fields) {
      const bit = this.fieldBit(field)
      for (const token of readTokens(text, language)) {
        const id = this.termId(token.term)
        const occurrence = terms.get(id)
        if (occurrence) {
          occurrence.frequency += weight
          occurrence.fields |= bit
        } else terms.set(id, { frequency: weight, form: this.formOf(id, token.written), fields: bit })
      }
    }
    for (const occurrence of terms.values()) occurrence.frequency = dampen(occurrence.frequency)
    return terms
  }

  private termId(text: string): number {
    const known = this.termIds.get(text)
    if (known !== undefined) return known
    const id = this.terms.length
    this.terms.push({ text, weight: wordWeight(text), forms: [], postings: { slots: [], frequencies: [] }, documents: 0 })
    this.termIds.set(text, id)
    if (text.length >= startLength && !/\d/.test(text)) {
      const start = text.slice(0, startLength)
      const list = this.byStart.get(start)
      if (list) list.push(id)
      else this.byStart.set(start, [id])
    }
    return id
  }

  private formOf(termId: number, written: string): number {
    const { forms } = this.terms[termId]!
    const at = forms.indexOf(written)
    if (at >= 0) return at
    return forms.push(written) - 1
  }

  private fieldBit(field: string): number {
    const at = this.fieldNames.indexOf(field)
    return 1 << (at >= 0 ? at : this.fieldNames.push(field) - 1)
  }

  private fieldsIn(bits: number): string[] {
    return this.fieldNames.filter((_, at) => bits & (1 << at))
  }

  /** The term itself and forms of it: words that begin alike for most of their length. */
  private kinOf(text: string): Kin[] {
    const kin: Kin[] = []
    const own = this.termIds.get(text)
    if (own !== undefined) kin.push({ term: own, closeness: 1 })
    if (text.length < startLength || /\d/.test(text)) return kin
    for (const id of this.byStart.get(text.slice(0, startLength)) ?? []) {
      if (id === own || this.terms[id]!.documents === 0) continue
      const closeness = sharedStart(text, this.terms[id]!.text)
      if (closeness >= kinFrom) kin.push({ term: id, closeness })
    }
    return kin
  }

  private rarityOf(documents: number): number {
    return Math.max(leastRarity, Math.log((this.size + imagined) / Math.max(documents, 1)) - 0.5)
  }

  /** Rarity depends on the whole collection, so it is worked out anew before the first question after a change. */
  private refresh(): void {
    if (!this.isStale) return
    this.rarity = Float64Array.from(this.terms, (term) => (term.documents > 0 ? this.rarityOf(term.documents) * term.weight : 0))
    for (const stored of this.slots) {
      if (!stored) continue
      let mass = 0
      for (const [term, { frequency }] of stored.terms) mass += (frequency * this.rarity[term]!) ** 2
      stored.mass = mass
    }
    this.isStale = false
  }

  private compact(): void {
    const living = this.slots.filter((stored) => stored !== null)
    for (const term of this.terms) term.postings = { slots: [], frequencies: [] }
    this.slots.length = 0
    for (const stored of living) {
      const slot = this.slots.push(stored) - 1
      this.slotOf.set(stored.id, slot)
      for (const [term, { frequency }] of stored.terms) {
        this.terms[term]!.postings.slots.push(slot)
        this.terms[term]!.postings.frequencies.push(frequency)
      }
    }
    this.dead = 0
  }
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

  constructor(private capacity: number) {}

  reset(slots: number): this {
    if (slots > this.capacity) {
      this.capacity = Math.ceil(slots * 1.5)
      this.common = new Float64Array(this.capacity)
      this.similarity = new Float64Array(this.capacity)
      this.askedPart = new Float64Array(this.capacity)
      this.foundPart = new Float64Array(this.capacity)
      this.best = new Float64Array(this.capacity)
      this.nearest = new Float64Array(this.capacity)
    }
    for (const slot of this.touched) {
      this.common[slot] = 0
      this.similarity[slot] = 0
      this.askedPart[slot] = 0
      this.foundPart[slot] = 0
    }
    this.touched = []
    return this
  }
}

/** The few most alike of many, without sorting them all. */
function mostAlike(slots: readonly number[], similarity: Float64Array, idAt: (slot: number) => string, limit: number): number[] {
  const before = (a: number, b: number): number => similarity[b]! - similarity[a]! || (idAt(a) < idAt(b) ? -1 : 1)
  if (limit > 500) return [...slots].sort(before).slice(0, limit)
  const kept: number[] = []
  for (const slot of slots) {
    if (kept.length === limit && before(slot, kept[limit - 1]!) > 0) continue
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (before(slot, kept[middle]!) < 0) high = middle
      else low = middle + 1
    }
    kept.splice(low, 0, slot)
    if (kept.length > limit) kept.pop()
  }
  return kept
}

const dampen = (frequency: number): number => (frequency > 1 ? 1 + 0.5 * Math.log2(Math.min(frequency, repeatsThatCount)) : frequency)

/** Long words say more than short ones of the same rarity; bare numbers say little. */
function wordWeight(term: string): number {
  if (term.startsWith('=')) return Math.sqrt(6)
  if (/^\d+$/.test(term)) return 0.25
  return Math.sqrt(Math.min(term.length, longestWord))
}
