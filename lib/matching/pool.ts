import type { Entry, NeedEntry, OfferingEntry } from './entry'
import { needTexts, offeringTexts } from './entry-texts'
import { TextIndex, type FieldText } from './text-index'

/** Candidates kept ready for ranking: entries with the index of their words. Add, replace and remove one at a time. */
export class Pool<E extends Entry<unknown>> {
  readonly index = new TextIndex()
  private readonly entries = new Map<string, E>()

  constructor(
    private readonly textsOf: (entry: E) => FieldText[],
    entries: Iterable<E> = [],
  ) {
    for (const entry of entries) this.add(entry)
  }

  get size(): number {
    return this.entries.size
  }

  add(entry: E): void {
    this.entries.set(entry.id, entry)
    this.index.add(entry.id, this.textsOf(entry))
  }

  remove(id: string): void {
    this.entries.delete(id)
    this.index.remove(id)
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
