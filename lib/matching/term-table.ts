import { PackedTerms } from './packed-terms'
import { grown } from './postings'

/** What ends a line; a space comes after it. */
export const lineEnd = 10
const space = 32
/** Before the letters of a term stand its number, in two halves, and how many letters it has. */
const head = 3

/**
 * Terms and their numbers, in the order they came. A term is looked up as a stretch of a longer text, so that a text of
 * many terms is read without making a string of each. What a look-up reads lies in one place, of a longer term in two
 * (open addressing, FNV-1a over the letters): a hundred thousand texts are read by fourteen million look-ups, each a
 * walk through memory.
 */
export class TermTable {
  readonly texts: string[] = []
  /** Where the term that `addNext` read ended. */
  end = 0
  private readonly packed = new PackedTerms()
  private letters = new Uint16Array(1 << 12)
  private lettersUsed = 1
  /** In pairs: a hash, and where among the letters its term stands; 0 is free. */
  private places = new Int32Array(1 << 13)
  private placed = 0
  /** The letters of the term that is looked up. */
  private asked = new Uint16Array(64)

  get length(): number {
    return this.texts.length
  }

  idOf(term: string): number | undefined {
    if (this.packed.read(term, 0, term.length, -1)) {
      const known = this.packed.number()
      return known < 0 ? undefined : known
    }
    const at = this.placeOf(this.read(term, 0, term.length), term.length)
    return this.places[at + 1] === 0 ? undefined : this.numberAt(at)
  }

  /** The number of the term, a new one where it is new. */
  add(term: string): number {
    return this.numberOf(term, 0, term.length, -1)
  }

  /** The same for the term that begins at `from` and goes on to a space (or what else is told), the end of a line or of the text. */
  addNext(text: string, from: number, separator = space): number {
    return this.numberOf(text, from, text.length, separator)
  }

  /** Takes the letters to be looked up, and answers with their hash. */
  private read(text: string, from: number, to: number, stop = -1): number {
    let { asked } = this
    let hash = -2_128_831_035
    let at = from
    for (; at < to; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit <= stop) break
      if (at - from >= asked.length) asked = this.asked = grown(asked, 2 * asked.length)
      asked[at - from] = unit
      hash = Math.imul(hash ^ unit, 16_777_619)
    }
    this.end = at
    return hash ^ (hash >>> 15)
  }

  private numberOf(text: string, from: number, to: number, stop: number): number {
    const { packed } = this
    if (packed.read(text, from, to, stop)) {
      this.end = packed.end
      const known = packed.number()
      if (known >= 0) return known
      packed.put(this.texts.length)
      return this.texts.push(copyOf(text.slice(from, this.end))) - 1
    }
    const hash = this.read(text, from, to, stop)
    const at = this.placeOf(hash, this.end - from)
    if (this.places[at + 1] !== 0) return this.numberAt(at)
    return this.keep(copyOf(text.slice(from, this.end)), hash, at)
  }

  /** Where the asked term stands, or would. */
  private placeOf(hash: number, length: number): number {
    const { places } = this
    const mask = places.length - 1
    let at = (hash << 1) & mask
    while (places[at + 1] !== 0 && (places[at] !== hash || !this.isAsked(places[at + 1]!, length))) at = (at + 2) & mask
    return at
  }

  private isAsked(start: number, length: number): boolean {
    const { letters, asked } = this
    if (letters[start + head - 1] !== length) return false
    for (let i = 0; i < length; i += 1) if (letters[start + head + i] !== asked[i]) return false
    return true
  }

  private numberAt(place: number): number {
    const start = this.places[place + 1]!
    return this.letters[start]! + this.letters[start + 1]! * 65_536
  }

  private keep(term: string, hash: number, place: number): number {
    const id = this.texts.push(term) - 1
    const start = this.lettersUsed
    this.lettersUsed += head + term.length
    if (this.lettersUsed > this.letters.length) this.letters = grown(this.letters, this.lettersUsed)
    this.letters.set([id & 0xffff, id >>> 16, term.length], start)
    this.letters.set(this.asked.subarray(0, term.length), start + head)
    this.places[place] = hash
    this.places[place + 1] = start
    this.placed += 1
    if (this.placed * 4 > this.places.length) this.widen()
    return id
  }

  private widen(): void {
    const { places: from } = this
    const places = new Int32Array(from.length * 2)
    for (let at = 0; at < from.length; at += 2) {
      if (from[at + 1] === 0) continue
      let to = (from[at]! << 1) & (places.length - 1)
      while (places[to + 1] !== 0) to = (to + 2) & (places.length - 1)
      places[to] = from[at]!
      places[to + 1] = from[at + 1]!
    }
    this.places = places
  }
}

/** A piece of a text would keep the whole text in memory. */
const copyOf = (term: string): string => Buffer.from(term, 'utf16le').toString('utf16le')
