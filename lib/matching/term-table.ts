import { grown } from './postings'

/**
 * Terms and their numbers, in the order they came. A term is looked up as a stretch of a longer text, so that a text of
 * many terms is read without making a string of each (open addressing, FNV-1a over the letters).
 */
export class TermTable {
  readonly texts: string[] = []
  private hashes = new Int32Array(16)
  /** Number of a term and one, at its place; 0 is free. */
  private places = new Int32Array(1 << 12)

  get length(): number {
    return this.texts.length
  }

  idOf(term: string): number | undefined {
    const at = this.find(term, 0, term.length, hashOf(term, 0, term.length))
    return at > 0 ? at - 1 : undefined
  }

  /** The number of the term from `from` up to `to`, a new one where the term is new. */
  add(text: string, from = 0, to = text.length): number {
    const hash = hashOf(text, from, to)
    const found = this.find(text, from, to, hash)
    if (found > 0) return found - 1
    // A piece of a text would keep the whole text in memory.
    const id = this.texts.push(Buffer.from(text.slice(from, to), 'utf16le').toString('utf16le')) - 1
    if (id >= this.hashes.length) this.hashes = grown(this.hashes, id + 1)
    this.hashes[id] = hash
    if (this.texts.length * 2 > this.places.length) this.widen()
    else this.places[this.freePlace(hash)] = id + 1
    return id
  }

  private find(text: string, from: number, to: number, hash: number): number {
    const { places, hashes } = this
    const mask = places.length - 1
    for (let at = hash & mask; places[at] !== 0; at = (at + 1) & mask) {
      const id = places[at]! - 1
      if (hashes[id] === hash && isAt(this.texts[id]!, text, from, to)) return id + 1
    }
    return 0
  }

  private freePlace(hash: number): number {
    const mask = this.places.length - 1
    let at = hash & mask
    while (this.places[at] !== 0) at = (at + 1) & mask
    return at
  }

  private widen(): void {
    this.places = new Int32Array(this.places.length * 2)
    for (let id = 0; id < this.texts.length; id += 1) this.places[this.freePlace(this.hashes[id]!)] = id + 1
  }
}

function isAt(term: string, text: string, from: number, to: number): boolean {
  if (term.length !== to - from) return false
  for (let i = 0; i < term.length; i += 1) if (term.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

function hashOf(text: string, from: number, to: number): number {
  let hash = -2_128_831_035
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return hash ^ (hash >>> 15)
}
