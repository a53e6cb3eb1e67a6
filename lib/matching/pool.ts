import type { Entry, NeedEntry, OfferingEntry } from './entry'
import { needTexts, offeringTexts } from './entry-texts'
import type { WantedTerms } from '@/lib/taxonomy/text/wanted-terms'
import type { WordLexicon } from '@/lib/taxonomy/word-lexicon'
import type { KeptReading } from './kept-reading'
import { conceptOptions, wordOptions, wordOptionsWith } from './kin'
import { grown } from './postings'
import { readFields, readMentions, type FieldText, type Reading } from './reading'
import { SimilarityIndex } from './similarity-index'
import { tieNumber } from './tie-order'
import { blankNeed, blankOffering, factsOf, needTraits, offeringTraits, TraitColumn, type Trait } from './traits'

export type Addition = {
  /** What the texts say, where it has been read before. */
  reading?: Reading
  /** Until when the candidate can be answered, as time in milliseconds; without end unless said. */
  openUntil?: number
}

type Owned = Pick<Entry<object>, 'id' | 'organisationId' | 'country'>
type Said = KeptReading | (Reading & Pick<KeptReading, 'facts'>)

/**
 * Candidates kept ready for ranking: what their texts say, what each criterion reads of them, and the entries
 * themselves where the pool is `whole`. All of it stands under a number a candidate, its slot.
 */
export class Pool<E extends Entry<object>> {
  readonly words: SimilarityIndex
  readonly concepts = new SimilarityIndex(conceptOptions)
  readonly columns: readonly TraitColumn<E>[]
  /** By slot: 1 where there is a candidate. */
  living = new Uint8Array(16)
  /** By slot: the owner's number (0 for none), and until when the candidate can be answered. */
  owners = new Int32Array(16)
  openUntil = new Float64Array(16)
  /** By slot: `tieNumber` of the id. */
  ties = new Float64Array(16)
  readonly ids: (string | null)[] = []
  private readonly places: string[] = []
  private readonly slots = new Map<string, number>()
  private readonly entries: (E | null)[] = []
  private readonly ownerNumbers = new Map<string, number>()
  private emptied: number[] = []
  private free: number[] = []

  constructor(
    readonly textsOf: (entry: E) => FieldText[],
    private readonly traits: readonly Trait<E['content']>[],
    blank: E['content'],
    private readonly isWhole: boolean,
    lexicon: WordLexicon | null,
  ) {
    this.words = new SimilarityIndex(lexicon ? wordOptionsWith(lexicon) : wordOptions)
    this.columns = traits.map((trait) => new TraitColumn(trait, blank))
  }

  get size(): number {
    return this.slots.size
  }

  /** Adds a candidate, or replaces the one with this id. */
  add(entry: E, { reading = readFields(this.textsOf(entry)), openUntil = Infinity }: Addition = {}): void {
    const slot = this.put(entry, { ...reading, facts: this.factsOf(entry.content) }, openUntil)
    if (this.isWhole) this.entries[slot] = entry
  }

  /** The same by what was read of the candidate before. */
  addKept(owned: Owned, kept: KeptReading, openUntil = Infinity): void {
    this.put(owned, kept, openUntil)
  }

  /** Of a content what is kept besides what its texts say. */
  factsOf(content: E['content']): string {
    return factsOf(this.traits, content)
  }

  private put({ id, organisationId, country }: Owned, said: Said, openUntil: number): number {
    this.remove(id)
    const slot = this.free.pop() ?? this.ids.length
    if (slot >= this.owners.length) {
      this.owners = grown(this.owners, slot + 1)
      this.openUntil = grown(this.openUntil, slot + 1)
      this.ties = grown(this.ties, slot + 1)
      this.living = grown(this.living, slot + 1)
    }
    this.slots.set(id, slot)
    this.ids[slot] = id
    this.living[slot] = 1
    this.entries[slot] = null
    this.places[slot] = said.places
    this.owners[slot] = this.ownerNumber(organisationId)
    this.openUntil[slot] = openUntil
    this.ties[slot] = tieNumber(id)
    this.setFacts(slot, said.facts, country)
    this.words.add(slot, said.words)
    this.concepts.add(slot, said.concepts)
    return slot
  }

  private setFacts(slot: number, facts: string, country: string | null): void {
    let from = 0
    for (const column of this.columns) from = column.set(slot, facts, from, country) + 1
  }

  remove(id: string): void {
    const slot = this.slots.get(id)
    if (slot === undefined) return
    this.slots.delete(id)
    this.ids[slot] = null
    this.living[slot] = 0
    this.entries[slot] = null
    this.places[slot] = ''
    this.words.remove(slot)
    this.concepts.remove(slot)
    this.emptied.push(slot)
    if (this.emptied.length > 64 + this.size / 8) this.reclaim()
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id)
  }

  has(id: string): boolean {
    return this.slots.has(id)
  }

  /** Of a whole pool alone. */
  find(id: string): E | null {
    const slot = this.slots.get(id)
    return slot === undefined ? null : (this.entries[slot] ?? null)
  }

  /** The words and concepts of a candidate, with where they stand in its texts; only wanted words where such are named. */
  mentionsOf(entry: E, wanted: WantedTerms | null = null): ReturnType<typeof readMentions> {
    const slot = this.slots.get(entry.id)
    return readMentions(this.textsOf(entry), slot === undefined ? '' : this.places[slot], wanted)
  }

  /** The owner's number among the owners of candidates; -1 for one who owns none. */
  ownerOf(organisationId: string | null): number {
    return organisationId === null ? -1 : (this.ownerNumbers.get(organisationId) ?? -1)
  }

  /** Does now what the next question would wait for. */
  prepare(): void {
    this.words.refresh()
    this.concepts.refresh()
  }

  private reclaim(): void {
    this.words.rebuild()
    this.concepts.rebuild()
    this.free.push(...this.emptied)
    this.emptied = []
  }

  private ownerNumber(organisationId: string | null): number {
    if (organisationId === null) return 0
    const known = this.ownerNumbers.get(organisationId)
    if (known !== undefined) return known
    this.ownerNumbers.set(organisationId, this.ownerNumbers.size + 1)
    return this.ownerNumbers.size
  }
}

const textsOfOffering = (entry: OfferingEntry) => offeringTexts(entry.content)
const textsOfNeed = (entry: NeedEntry) => needTexts(entry.content, entry.lotText)

type PoolOptions = { isWhole?: boolean; lexicon?: WordLexicon | null }

export function poolOfferings(entries: Iterable<OfferingEntry> = [], { isWhole = true, lexicon = null }: PoolOptions = {}): Pool<OfferingEntry> {
  return filled(new Pool(textsOfOffering, offeringTraits, blankOffering, isWhole, lexicon), entries)
}

export function poolNeeds(entries: Iterable<NeedEntry> = [], { isWhole = true, lexicon = null }: PoolOptions = {}): Pool<NeedEntry> {
  return filled(new Pool(textsOfNeed, needTraits, blankNeed, isWhole, lexicon), entries)
}

function filled<E extends Entry<object>>(pool: Pool<E>, entries: Iterable<E>): Pool<E> {
  for (const entry of entries) pool.add(entry)
  return pool
}
