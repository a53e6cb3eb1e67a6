import type { Entry, NeedEntry, OfferingEntry } from './entry'
import { needTexts, offeringTexts } from './entry-texts'
import { conceptOptions, wordOptions } from './kin'
import { readFields, type FieldText, type Reading } from './reading'
import { SimilarityIndex } from './similarity-index'

/** Candidates kept ready for ranking: entries with what their texts say. Add, replace and remove one at a time. */
export class Pool<E extends Entry<unknown>> {
  readonly words = new SimilarityIndex(wordOptions)
  readonly concepts = new SimilarityIndex(conceptOptions)
  private readonly entries = new Map<string, E>()

  constructor(
    readonly textsOf: (entry: E) => FieldText[],
    entries: Iterable<E> = [],
  ) {
    for (const entry of entries) this.add(entry)
  }

  get size(): number {
    return this.entries.size
  }

  add(entry: E, reading: Reading = readFields(this.textsOf(entry))): void {
    this.entries.set(entry.id, entry)
    this.words.add(entry.id, reading.words)
    this.concepts.add(entry.id, reading.concepts)
  }

  remove(id: string): void {
    this.entries.delete(id)
    this.words.remove(id)
    this.concepts.remove(id)
  }

  find(id: string): E | null {
    return this.entries.get(id) ?? null
  }

  all(): Iterable<E> {
    return this.entries.values()
  }
}

export const poolOfferings = (entries: Iterable<OfferingEntry> = []): Pool<OfferingEntry> => new Pool((entry) => offeringTexts(entry.content), entries)
export const poolNeeds = (entries: Iterable<NeedEntry> = []): Pool<NeedEntry> => new Pool((entry) => needTexts(entry.content, entry.lotText), entries)
