import type { DocumentLog, Postings } from './postings'

/** What documents and questions say, as terms, and what comparing them reads and answers. */
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

/** What comparing reads of an index. */
export type Collection = {
  slotsUsed: number
  /** By slot. */
  living: Uint8Array
  mass: Float64Array
  halfway: Float64Array
  /** By term. */
  rarity: Float64Array
  postings: readonly Postings[]
  log: DocumentLog
  reserve: number
  /** How much of the similarity to a question is cover. */
  coverOf: (asked: readonly AskedTerm[]) => number
}
