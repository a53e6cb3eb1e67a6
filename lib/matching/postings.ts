/** Frequencies are kept as whole steps of this size. */
export const step = 1 / 32
export const stepsOf = (frequency: number): number => Math.min(255, Math.max(1, Math.round(frequency / step)))

/** What each document says, one after the other: the terms by number, and how often in steps. */
export class DocumentLog {
  private starts = new Int32Array(16)
  private lengths = new Int32Array(16)
  terms = new Int32Array(256)
  steps = new Uint8Array(256)
  /** Terms in the log, those of removed documents included. */
  length = 0
  /** Of these, terms of removed documents. */
  dead = 0

  /** What is said next is of this document. */
  begin(slot: number): void {
    if (slot >= this.starts.length) {
      this.starts = grown(this.starts, slot + 1)
      this.lengths = grown(this.lengths, slot + 1)
    }
    this.starts[slot] = this.length
    this.lengths[slot] = 0
  }

  say(slot: number, term: number, steps: number): void {
    if (this.length >= this.terms.length) {
      this.terms = grown(this.terms, this.length + 1)
      this.steps = grown(this.steps, this.length + 1)
    }
    this.terms[this.length] = term
    this.steps[this.length] = steps
    this.length += 1
    this.lengths[slot]! += 1
  }

  remove(slot: number): void {
    this.dead += this.lengthOf(slot)
    if (slot < this.lengths.length) this.lengths[slot] = 0
  }

  startOf(slot: number): number {
    return this.starts[slot] ?? 0
  }

  lengthOf(slot: number): number {
    return this.lengths[slot] ?? 0
  }

  /** Drops what removed documents said. */
  compact(): void {
    const terms = new Int32Array(Math.ceil((this.length - this.dead) * 1.1) + 1024)
    const steps = new Uint8Array(terms.length)
    let at = 0
    for (let slot = 0; slot < this.lengths.length; slot += 1) {
      const from = this.starts[slot]!
      const length = this.lengths[slot]!
      terms.set(this.terms.subarray(from, from + length), at)
      steps.set(this.steps.subarray(from, from + length), at)
      this.starts[slot] = at
      at += length
    }
    Object.assign(this, { terms, steps, length: at, dead: 0 })
  }
}

/** The documents that hold each term: those of term t stand from starts[t] to starts[t + 1]. */
export type Postings = { starts: Int32Array; slots: Int32Array; steps: Uint8Array }
export const noPostings: Postings = { starts: new Int32Array(1), slots: new Int32Array(0), steps: new Uint8Array(0) }

/** Of the documents in these slots, each with what the log holds of it; `counts` says in how many of them each term stands. */
export function postingsOf(log: DocumentLog, slots: Int32Array, termCount: number, counts = countsIn(log, slots, termCount)): Postings {
  const starts = new Int32Array(termCount + 1)
  starts.set(counts.subarray(0, termCount), 1)
  for (let term = 0; term < termCount; term += 1) starts[term + 1]! += starts[term]!
  const next = starts.slice(0, termCount)
  const found: Postings = { starts, slots: new Int32Array(starts[termCount]!), steps: new Uint8Array(starts[termCount]!) }
  for (const slot of slots) {
    const from = log.startOf(slot)
    const to = from + log.lengthOf(slot)
    for (let i = from; i < to; i += 1) {
      const term = log.terms[i]!
      const at = next[term]!
      next[term] = at + 1
      found.slots[at] = slot
      found.steps[at] = log.steps[i]!
    }
  }
  return found
}

function countsIn(log: DocumentLog, slots: Int32Array, termCount: number): Int32Array {
  const counts = new Int32Array(termCount)
  for (const slot of slots) {
    const from = log.startOf(slot)
    const to = from + log.lengthOf(slot)
    for (let i = from; i < to; i += 1) counts[log.terms[i]!]! += 1
  }
  return counts
}

export function grown<T extends Int32Array | Uint8Array | Uint16Array | Float64Array>(from: T, atLeast: number): T {
  const to = new (from.constructor as new (length: number) => T)(Math.max(atLeast, Math.ceil(from.length * 1.5), 1024))
  to.set(from)
  return to
}
