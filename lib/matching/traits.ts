import { needContentSchema, offeringContentSchema, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import type { Entry } from './entry'
import type { Criterion } from './finding'
import { grown } from './postings'

/**
 * What of a candidate one criterion reads. Many candidates share it, so it is judged once for all of them.
 * A criterion may read several traits; then its share is the sum of the shares of each alone, the others not stated.
 */
export type Trait<Content> = {
  criterion: Criterion
  of: (content: Content) => Partial<Content>
  readsHome?: true
  excludes?: true
  /** Where the trait is a list: its name, and its items as they are compared one by one. */
  list?: { name: ListName; of: (content: Content) => readonly string[] }
}
export type ListName = 'cpv' | 'categories' | 'careSettings' | 'careAreas' | 'interoperability' | 'countriesServed' | 'offeringLanguages' | 'certificates'

/** A certificate held, as one item: the code and until when, where that is known. */
const certificateItem = ({ certificate, expires, hasNoExpiry }: OfferingContent['certificates'][number]): string =>
  `${certificate} ${expires ?? (hasNoExpiry ? 'always' : '')}`
export function readCertificateItem(item: string): { certificate: string; expires: string | null; hasNoExpiry: boolean } {
  const [certificate = '', until = ''] = item.split(' ')
  return { certificate, expires: until === '' || until === 'always' ? null : until, hasNoExpiry: until === 'always' }
}

export const offeringTraits: readonly Trait<OfferingContent>[] = [
  { criterion: 'cpv', of: ({ cpv }) => ({ cpv }), list: { name: 'cpv', of: (content) => content.cpv } },
  { criterion: 'setting-and-purpose', of: ({ categories }) => ({ categories }), list: { name: 'categories', of: (content) => content.categories }, excludes: true },
  { criterion: 'setting-and-purpose', of: ({ careSettings }) => ({ careSettings }), list: { name: 'careSettings', of: (content) => content.careSettings } },
  { criterion: 'setting-and-purpose', of: ({ careAreas }) => ({ careAreas }), list: { name: 'careAreas', of: (content) => content.careAreas } },
  { criterion: 'setting-and-purpose', of: ({ mainPurpose }) => ({ mainPurpose }) },
  { criterion: 'place-and-language', of: ({ countriesServed }) => ({ countriesServed }), list: { name: 'countriesServed', of: (content) => content.countriesServed }, readsHome: true, excludes: true },
  {
    criterion: 'place-and-language',
    of: ({ productLanguages, supportLanguages }) => ({ productLanguages, supportLanguages }),
    list: { name: 'offeringLanguages', of: (content) => [...content.productLanguages.map((code) => `product ${code}`), ...content.supportLanguages.map((code) => `support ${code}`)] },
  },
  { criterion: 'maturity', of: ({ trl }) => ({ trl }) },
  {
    criterion: 'regulation-and-evidence',
    of: ({ certificates }) => ({ certificates: certificates.map(({ certificate, expires, hasNoExpiry }) => ({ certificate, expires, hasNoExpiry, issuer: '', number: '' })) }),
    list: { name: 'certificates', of: (content) => content.certificates.map(certificateItem) },
    excludes: true,
  },
  { criterion: 'regulation-and-evidence', of: ({ deviceClass }) => ({ deviceClass }) },
  { criterion: 'regulation-and-evidence', of: ({ evidenceTier }) => ({ evidenceTier }) },
  { criterion: 'interoperability', of: ({ interoperability }) => ({ interoperability }), list: { name: 'interoperability', of: (content) => content.interoperability } },
  { criterion: 'budget', of: ({ priceFrom, priceTo, currency }) => ({ priceFrom, priceTo, currency }) },
  {
    criterion: 'references',
    of: ({ references }) => ({ references: references.map(({ country, isPublicBody }) => ({ country, isPublicBody, kind: 'ready-made', customer: '', year: null, note: '' })) }),
  },
]

export const needTraits: readonly Trait<NeedContent>[] = [
  { criterion: 'cpv', of: ({ cpv }) => ({ cpv }) },
  { criterion: 'setting-and-purpose', of: ({ categories }) => ({ categories }) },
  { criterion: 'setting-and-purpose', of: ({ careSettings }) => ({ careSettings }) },
  { criterion: 'setting-and-purpose', of: ({ careAreas }) => ({ careAreas }) },
  { criterion: 'setting-and-purpose', of: ({ mainPurpose }) => ({ mainPurpose }) },
  { criterion: 'place-and-language', of: ({ country }) => ({ country }), excludes: true },
  { criterion: 'place-and-language', of: ({ languages }) => ({ languages }) },
  { criterion: 'maturity', of: ({ stage }) => ({ stage }) },
  {
    criterion: 'regulation-and-evidence',
    of: ({ requiredCertificates, requiredDeviceClass, requiredEvidenceTier }) => ({ requiredCertificates, requiredDeviceClass, requiredEvidenceTier }),
    excludes: true,
  },
  { criterion: 'interoperability', of: ({ interoperability }) => ({ interoperability }) },
  { criterion: 'budget', of: ({ budgetFrom, budgetTo, currency }) => ({ budgetFrom, budgetTo, currency }) },
  { criterion: 'references', of: ({ country }) => ({ country }) },
]

export const blankOffering = offeringContentSchema.parse({})
export const blankNeed = needContentSchema.parse({})

/** One trait of all candidates: each distinct value has a number, and an entry that says nothing else. */
export class TraitColumn<E extends Entry<object>> {
  readonly criterion: Criterion
  readonly excludes: boolean
  /** By slot. */
  values = new Int32Array(16)
  /** By value. */
  readonly examples: E[] = []
  readonly items: ItemLists | null
  private readonly known = new Map<string, number>()

  constructor(
    private readonly trait: Trait<E['content']>,
    private readonly blank: E['content'],
  ) {
    this.criterion = trait.criterion
    this.excludes = trait.excludes ?? false
    this.items = trait.list ? new ItemLists(trait.list.name) : null
  }

  set(slot: number, entry: E): void {
    if (slot >= this.values.length) this.values = grown(this.values, slot + 1)
    const part = this.trait.of(entry.content)
    const country = this.trait.readsHome ? entry.country : null
    const key = `${country ?? ''}${JSON.stringify(part)}`
    let value = this.known.get(key)
    if (value === undefined) {
      // What is not stated is read through to the blank content: thousands of examples cost little then.
      const content: unknown = Object.assign(Object.create(this.blank), part)
      value = this.examples.push({ id: '', organisationId: null, country, content } as E) - 1
      this.known.set(key, value)
      if (this.trait.list) this.items!.add(this.trait.list.of(entry.content))
    }
    this.values[slot] = value
  }
}

/** Longer lists, and those that name an item twice, are left to the criterion itself. */
const longestList = 40

/** The items of each value of a trait, by number. */
export class ItemLists {
  readonly items: string[] = []
  starts = new Int32Array(16)
  numbers = new Int32Array(16)
  /** By value: 1 where its items are not kept. */
  odd = new Uint8Array(16)
  private readonly known = new Map<string, number>()
  private values = 0

  constructor(readonly name: ListName) {}

  add(list: readonly string[]): void {
    const isPlain = list.length <= longestList && new Set(list).size === list.length
    const from = this.starts[this.values]!
    const to = from + (isPlain ? list.length : 0)
    if (this.values + 2 > this.starts.length) this.starts = grown(this.starts, this.values + 2)
    if (this.values >= this.odd.length) this.odd = grown(this.odd, this.values + 1)
    if (to > this.numbers.length) this.numbers = grown(this.numbers, to)
    if (isPlain) for (const [at, item] of list.entries()) this.numbers[from + at] = this.numberOf(item)
    this.odd[this.values] = isPlain ? 0 : 1
    this.values += 1
    this.starts[this.values] = to
  }

  private numberOf(item: string): number {
    const known = this.known.get(item)
    if (known !== undefined) return known
    this.known.set(item, this.items.length)
    return this.items.push(item) - 1
  }
}
