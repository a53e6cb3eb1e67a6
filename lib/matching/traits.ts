import { needContentSchema, offeringContentSchema, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import type { Entry } from './entry'
import type { Criterion } from './finding'
import { isPlainList, ItemLists } from './item-lists'
import { grown } from './postings'

/**
 * What of a candidate one criterion reads. Many candidates share it, so it is judged once for all of them.
 * A criterion may read several traits; then its share is the sum of the shares of each alone, the others not stated.
 */
export type Trait<Content> = {
  criterion: Criterion
  readsHome?: true
  excludes?: true
} & (
  | { of: (content: Content) => Partial<Content>; list?: undefined }
  /** A list has a name, and items that are compared one by one. */
  | { list: { name: ListName; of: (content: Content) => readonly string[]; from: (items: readonly string[]) => Partial<Content> } }
)
export type ListName = 'cpv' | 'categories' | 'careSettings' | 'careAreas' | 'interoperability' | 'countriesServed' | 'offeringLanguages' | 'certificates'

/** A certificate held, as one item: the code and until when, where that is known. */
const certificateItem = ({ certificate, expires, hasNoExpiry }: OfferingContent['certificates'][number]): string =>
  `${certificate} ${expires ?? (hasNoExpiry ? 'always' : '')}`
export function readCertificateItem(item: string): { certificate: string; expires: string | null; hasNoExpiry: boolean } {
  const [certificate = '', until = ''] = item.split(' ')
  return { certificate, expires: until === '' || until === 'always' ? null : until, hasNoExpiry: until === 'always' }
}

const startingWith = (start: string, items: readonly string[]): string[] => items.flatMap((item) => (item.startsWith(start) ? [item.slice(start.length)] : []))

export const offeringTraits: readonly Trait<OfferingContent>[] = [
  { criterion: 'cpv', list: { name: 'cpv', of: ({ cpv }) => cpv, from: (items) => ({ cpv: [...items] }) } },
  { criterion: 'setting-and-purpose', list: { name: 'categories', of: ({ categories }) => categories, from: (items) => ({ categories: [...items] }) }, excludes: true },
  { criterion: 'setting-and-purpose', list: { name: 'careSettings', of: ({ careSettings }) => careSettings, from: (items) => ({ careSettings: [...items] }) } },
  { criterion: 'setting-and-purpose', list: { name: 'careAreas', of: ({ careAreas }) => careAreas, from: (items) => ({ careAreas: [...items] }) } },
  { criterion: 'setting-and-purpose', of: ({ mainPurpose }) => ({ mainPurpose }) },
  {
    criterion: 'place-and-language',
    list: { name: 'countriesServed', of: ({ countriesServed }) => countriesServed, from: (items) => ({ countriesServed: [...items] }) },
    readsHome: true,
    excludes: true,
  },
  {
    criterion: 'place-and-language',
    list: {
      name: 'offeringLanguages',
      of: ({ productLanguages, supportLanguages }) => [...productLanguages.map((code) => `product ${code}`), ...supportLanguages.map((code) => `support ${code}`)],
      from: (items) => ({ productLanguages: startingWith('product ', items), supportLanguages: startingWith('support ', items) }),
    },
  },
  { criterion: 'maturity', of: ({ trl }) => ({ trl }) },
  {
    criterion: 'regulation-and-evidence',
    list: {
      name: 'certificates',
      of: ({ certificates }) => certificates.map(certificateItem),
      from: (items) => ({ certificates: items.map((item) => ({ ...readCertificateItem(item), issuer: '', number: '' })) }),
    },
    excludes: true,
  },
  { criterion: 'regulation-and-evidence', of: ({ deviceClass }) => ({ deviceClass }) },
  { criterion: 'regulation-and-evidence', of: ({ evidenceTier }) => ({ evidenceTier }) },
  { criterion: 'interoperability', list: { name: 'interoperability', of: ({ interoperability }) => interoperability, from: (items) => ({ interoperability: [...items] }) } },
  { criterion: 'budget', of: ({ priceFrom, priceTo, currency }) => ({ priceFrom, priceTo, currency }) },
  {
    criterion: 'references',
    of: ({ references }) => ({
      references: references
        .map(({ country, isPublicBody }) => ({ country, isPublicBody, kind: 'ready-made' as const, customer: '', year: null, note: '' }))
        .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : Number(a.isPublicBody) - Number(b.isPublicBody))),
    }),
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

/** Of a content what ranking reads besides its texts: a line for each trait. Lists are told apart by what is in them, whatever the order. */
export const factsOf = <Content>(traits: readonly Trait<Content>[], content: Content): string => traits.map((trait) => factOf(trait, content)).join('\n')

function factOf<Content>(trait: Trait<Content>, content: Content): string {
  if (!trait.list) return JSON.stringify(trait.of(content))
  const items = trait.list.of(content)
  return JSON.stringify(isPlainList(items) ? items.toSorted() : items)
}

/** Of a content what one trait reads. */
export const partOf = <Content>(trait: Trait<Content>, content: Content): Partial<Content> => (trait.list ? trait.list.from(trait.list.of(content)) : trait.of(content))

/** One trait of all candidates: each distinct value has a number. */
export class TraitColumn<E extends Entry<object>> {
  readonly criterion: Criterion
  readonly excludes: boolean
  /** By slot. */
  values = new Int32Array(16)
  readonly items: ItemLists | null
  /** By value: what it is as a line, and where the owner is at home if the criterion reads that. */
  private readonly facts: string[] = []
  private readonly homes: (string | null)[] = []
  private readonly examples: (E | undefined)[] = []
  private readonly known = new Map<string, number>()

  constructor(
    private readonly trait: Trait<E['content']>,
    private readonly blank: E['content'],
  ) {
    this.criterion = trait.criterion
    this.excludes = trait.excludes ?? false
    this.items = trait.list ? new ItemLists(trait.list.name) : null
  }

  /** How many values there are. */
  get length(): number {
    return this.facts.length
  }

  set(slot: number, fact: string, country: string | null): void {
    if (slot >= this.values.length) this.values = grown(this.values, slot + 1)
    const home = this.trait.readsHome ? country : null
    this.values[slot] = this.known.get(home === null ? fact : `${home} ${fact}`) ?? this.keep(fact, home)
  }

  /** An entry that says this and nothing else. */
  exampleOf(value: number): E {
    return (this.examples[value] ??= this.toExample(value))
  }

  private keep(piece: string, home: string | null): number {
    // A piece of a text would keep the whole text in memory.
    const fact = Buffer.from(piece).toString()
    const value = this.facts.push(fact) - 1
    this.homes.push(home)
    this.known.set(home === null ? fact : `${home} ${fact}`, value)
    this.items?.add(JSON.parse(fact) as string[])
    return value
  }

  private toExample(value: number): E {
    const said = JSON.parse(this.facts[value]!) as never
    const { trait } = this
    // What is not stated is read through to the blank content: thousands of examples cost little then.
    const content: unknown = Object.assign(Object.create(this.blank), trait.list ? trait.list.from(said) : said)
    return { id: '', organisationId: null, country: this.homes[value], content } as E
  }
}
