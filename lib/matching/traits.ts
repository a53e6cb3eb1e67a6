import { needContentSchema, offeringContentSchema, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import type { Entry } from './entry'
import type { Criterion } from './finding'
import { ItemLists } from './item-lists'
import { grown } from './postings'

/**
 * What of a candidate one criterion reads. Many candidates share it, so it is judged once for all of them.
 * A criterion may read several traits; then its share is the sum of the shares of each alone, the others not stated.
 */
export type Trait<Content> = {
  criterion: Criterion
  of: (content: Content) => Partial<Content>
  /** What tells two values apart, where that is less than all of `of`. */
  keyOf?: (content: Content) => string
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
  { criterion: 'setting-and-purpose', of: ({ mainPurpose }) => ({ mainPurpose }), keyOf: ({ mainPurpose }) => mainPurpose ?? '' },
  { criterion: 'place-and-language', of: ({ countriesServed }) => ({ countriesServed }), list: { name: 'countriesServed', of: (content) => content.countriesServed }, readsHome: true, excludes: true },
  {
    criterion: 'place-and-language',
    of: ({ productLanguages, supportLanguages }) => ({ productLanguages, supportLanguages }),
    list: { name: 'offeringLanguages', of: (content) => [...content.productLanguages.map((code) => `product ${code}`), ...content.supportLanguages.map((code) => `support ${code}`)] },
  },
  { criterion: 'maturity', of: ({ trl }) => ({ trl }), keyOf: ({ trl }) => `${trl}` },
  {
    criterion: 'regulation-and-evidence',
    of: ({ certificates }) => ({ certificates: certificates.map(({ certificate, expires, hasNoExpiry }) => ({ certificate, expires, hasNoExpiry, issuer: '', number: '' })) }),
    list: { name: 'certificates', of: (content) => content.certificates.map(certificateItem) },
    excludes: true,
  },
  { criterion: 'regulation-and-evidence', of: ({ deviceClass }) => ({ deviceClass }), keyOf: ({ deviceClass }) => deviceClass ?? '' },
  { criterion: 'regulation-and-evidence', of: ({ evidenceTier }) => ({ evidenceTier }), keyOf: ({ evidenceTier }) => evidenceTier ?? '' },
  { criterion: 'interoperability', of: ({ interoperability }) => ({ interoperability }), list: { name: 'interoperability', of: (content) => content.interoperability } },
  { criterion: 'budget', of: ({ priceFrom, priceTo, currency }) => ({ priceFrom, priceTo, currency }), keyOf: ({ priceFrom, priceTo, currency }) => `${priceFrom} ${priceTo} ${currency}` },
  {
    criterion: 'references',
    of: ({ references }) => ({ references: references.map(({ country, isPublicBody }) => ({ country, isPublicBody, kind: 'ready-made', customer: '', year: null, note: '' })) }),
    keyOf: ({ references }) => references.map(({ country, isPublicBody }) => `${country}${isPublicBody}`).toSorted().join(),
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

  /** Lists are told apart by what is in them, whatever the order. */
  set(slot: number, entry: E): void {
    if (slot >= this.values.length) this.values = grown(this.values, slot + 1)
    const { trait } = this
    const list = trait.list?.of(entry.content).toSorted()
    const country = trait.readsHome ? entry.country : null
    const own = list ? list.join('|') : (trait.keyOf?.(entry.content) ?? JSON.stringify(trait.of(entry.content)))
    const key = country === null ? own : `${country} ${own}`
    let value = this.known.get(key)
    if (value === undefined) {
      const part = trait.of(entry.content)
      // What is not stated is read through to the blank content: thousands of examples cost little then.
      const content: unknown = Object.assign(Object.create(this.blank), part)
      value = this.examples.push({ id: '', organisationId: null, country, content } as E) - 1
      this.known.set(key, value)
      if (list) this.items!.add(list)
    }
    this.values[slot] = value
  }
}
