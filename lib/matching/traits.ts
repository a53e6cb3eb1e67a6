import { needContentSchema, offeringContentSchema, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import type { Entry } from './entry'
import type { Criterion } from './finding'
import { isPlainList, ItemLists } from './item-lists'
import { grown } from './postings'
import { lineEnd, TermTable } from './term-table'

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
  const at = item.indexOf(' ')
  const [certificate, until] = [item.slice(0, at), item.slice(at + 1)]
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

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

const mostAskedFor = 64

/** One trait of all candidates: each distinct value has a number. */
export class TraitColumn<E extends Entry<object>> {
  readonly criterion: Criterion
  readonly excludes: boolean
  /** By slot. */
  values = new Int32Array(16)
  readonly items: ItemLists | null
  /** By value: what it is as a line, after where the owner is at home if the criterion reads that. */
  private readonly facts = new TermTable()
  private readonly homes: (string | null)[] = []
  private readonly examples: (E | undefined)[] = []
  private readonly shares = new Map<string, Float64Array>()

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
    return this.homes.length
  }

  /** Takes the line of the facts that begins at `from`, and answers where it ends. */
  set(slot: number, facts: string, from: number, country: string | null): number {
    if (slot >= this.values.length) this.values = grown(this.values, slot + 1)
    const home = this.trait.readsHome ? country : null
    const to = home === null ? -1 : endOfLine(facts, from)
    const value = home === null ? this.facts.addNext(facts, from, lineEnd) : this.facts.add(`${home} ${facts.slice(from, to)}`)
    if (value === this.homes.length) this.keep(value, home)
    this.values[slot] = value
    return home === null ? this.facts.end : to
  }

  /** An entry that says this and nothing else. */
  exampleOf(value: number): E {
    return (this.examples[value] ??= this.toExample(value))
  }

  /** The share of each value for a question that says this; kept, so that the next judges only values that are new. */
  sharesFor(asked: string, judge: (value: number) => number): Float64Array {
    const known = this.shares.get(asked)
    if (known?.length === this.length) return known
    if (this.shares.size >= mostAskedFor) this.shares.clear()
    const shares = new Float64Array(this.length)
    if (known) shares.set(known)
    for (let value = known?.length ?? 0; value < shares.length; value += 1) shares[value] = judge(value)
    this.shares.set(asked, shares)
    return shares
  }

  private keep(value: number, home: string | null): void {
    this.homes.push(home)
    this.items?.add(this.saidBy(value) as string[])
  }

  private saidBy(value: number): unknown {
    const home = this.homes[value]
    return JSON.parse(this.facts.texts[value]!.slice(home === null || home === undefined ? 0 : home.length + 1))
  }

  private toExample(value: number): E {
    const said = this.saidBy(value) as never
    const { trait } = this
    // What is not stated is read through to the blank content: thousands of examples cost little then.
    const content: unknown = Object.assign(Object.create(this.blank), trait.list ? trait.list.from(said) : said)
    return { id: '', organisationId: null, country: this.homes[value], content } as E
  }
}
