import { needContentSchema, offeringContentSchema, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import type { Entry } from './entry'
import type { Criterion } from './finding'
import { grown } from './postings'

/**
 * What of a candidate one criterion reads. Many candidates share it, so it is judged once for all of them.
 * A criterion may read several traits; then its share is the sum of the shares of each alone, the others not stated.
 */
export type Trait<Content> = { criterion: Criterion; of: (content: Content) => Partial<Content>; readsHome?: true; excludes?: true }

export const offeringTraits: readonly Trait<OfferingContent>[] = [
  { criterion: 'cpv', of: ({ cpv }) => ({ cpv }) },
  { criterion: 'setting-and-purpose', of: ({ categories }) => ({ categories }), excludes: true },
  { criterion: 'setting-and-purpose', of: ({ careSettings }) => ({ careSettings }) },
  { criterion: 'setting-and-purpose', of: ({ careAreas }) => ({ careAreas }) },
  { criterion: 'setting-and-purpose', of: ({ mainPurpose }) => ({ mainPurpose }) },
  { criterion: 'place-and-language', of: ({ countriesServed }) => ({ countriesServed }), readsHome: true, excludes: true },
  { criterion: 'place-and-language', of: ({ productLanguages, supportLanguages }) => ({ productLanguages, supportLanguages }) },
  { criterion: 'maturity', of: ({ trl }) => ({ trl }) },
  {
    criterion: 'regulation-and-evidence',
    of: ({ certificates }) => ({ certificates: certificates.map(({ certificate, expires, hasNoExpiry }) => ({ certificate, expires, hasNoExpiry, issuer: '', number: '' })) }),
    excludes: true,
  },
  { criterion: 'regulation-and-evidence', of: ({ deviceClass }) => ({ deviceClass }) },
  { criterion: 'regulation-and-evidence', of: ({ evidenceTier }) => ({ evidenceTier }) },
  { criterion: 'interoperability', of: ({ interoperability }) => ({ interoperability }) },
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
  private readonly known = new Map<string, number>()

  constructor(
    private readonly trait: Trait<E['content']>,
    private readonly blank: E['content'],
  ) {
    this.criterion = trait.criterion
    this.excludes = trait.excludes ?? false
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
    }
    this.values[slot] = value
  }
}
