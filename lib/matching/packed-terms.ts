const lettersInAll = 12
/** In fours: twelve letters as three numbers, and the number of the term plus one; 0 is free. */
const width = 4

/**
 * Terms of at most twelve letters of one byte each, as most are: their letters are three numbers, compared at once, and
 * lie beside the term's own number, so that a look-up reads one place in memory.
 */
export class PackedTerms {
  /** Where the term that was read ended. */
  end = 0
  private entries = new Int32Array(width << 10)
  private count = 0
  /** The term that was read, and where it stands or would. */
  private first = 0
  private second = 0
  private third = 0
  private place = 0

  /** Reads the term that begins at `from` and ends before a letter up to `stop`; false where it is none of these. */
  read(text: string, from: number, to: number, stop: number): boolean {
    let first = 0
    let second = 0
    let third = 0
    let at = from
    for (; at < to; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit <= stop) break
      const place = at - from
      if (unit > 255 || unit === 0 || place >= lettersInAll) return false
      if (place < 4) first = (first << 8) | unit
      else if (place < 8) second = (second << 8) | unit
      else third = (third << 8) | unit
    }
    this.end = at
    this.first = first
    this.second = second
    this.third = third
    return at > from
  }

  /** The number of the term that was read, -1 where it has none. */
  number(): number {
    const { entries, first, second, third } = this
    let at = placeOf(first, second, third, entries.length)
    while (entries[at + 3] !== 0 && (entries[at] !== first || entries[at + 1] !== second || entries[at + 2] !== third)) at = (at + width) & (entries.length - 1)
    this.place = at
    return entries[at + 3]! - 1
  }

  /** Gives it one, once it was asked for. */
  put(number: number): void {
    this.entries.set([this.first, this.second, this.third, number + 1], this.place)
    this.count += 1
    if (this.count * width * 2 > this.entries.length) this.widen()
  }

  private widen(): void {
    const { entries: from } = this
    const entries = new Int32Array(from.length * 2)
    for (let at = 0; at < from.length; at += width) {
      if (from[at + 3] === 0) continue
      let to = placeOf(from[at]!, from[at + 1]!, from[at + 2]!, entries.length)
      while (entries[to + 3] !== 0) to = (to + width) & (entries.length - 1)
      entries.set(from.subarray(at, at + width), to)
    }
    this.entries = entries
  }
}

function placeOf(first: number, second: number, third: number, length: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 15)) * width) & (length - 1)
}
