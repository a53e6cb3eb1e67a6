import { needContentSchema, offeringContentSchema, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import { allConcepts } from '@/lib/taxonomy/concepts'
import { codesOf } from '@/lib/taxonomy/vocabulary'
import type { VocabularyName } from '@/lib/taxonomy/model'

/**
 * Offerings and needs drawn from a seed, so that every run measures the same: words as frequent as in any language
 * (Zipf's law, without the stop words), terms of health IT among them, and every structured field filled by some.
 */
export class Draw {
  constructor(private state: number) {}

  private random(): number {
    return (this.state = (this.state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!
  }

  /** As `pick`, the first far more often than the last; without the `spared` most frequent. */
  private seldom<T>(list: readonly T[], spared: number): T {
    const at = Math.floor(spared * ((list.length + spared) / spared) ** this.random()) - spared
    return list[Math.min(list.length - 1, Math.max(0, at))]!
  }

  private some<T>(list: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: Math.floor(this.random() * (most + 1)) }, () => this.seldom(list, 3)))]
  }

  private chance(share: number): boolean {
    return this.random() < share
  }

  text(words: number): string {
    const parts: string[] = []
    for (let at = 0; at < words; at += 1) {
      parts.push(at % termEvery === termEvery - 1 ? this.seldom(terms, 6) : this.seldom(vocabulary, 40))
      if (at % 12 === 11) parts.push('.')
    }
    return parts.join(' ')
  }

  offering(): OfferingContent {
    const price = 1000 * Math.floor(1 + 200 * this.random() ** 2)
    return {
      ...emptyOffering,
      title: this.text(6),
      summary: this.text(20),
      description: this.text(60 + Math.floor(this.random() * 100)),
      language: 'en',
      categories: this.some(codes('product-category'), 3),
      careSettings: this.some(codes('care-setting'), 4),
      careAreas: this.some(codes('care-area'), 4),
      mainPurpose: this.chance(0.7) ? this.pick(codes('main-purpose')) : null,
      cpv: this.some(cpv, 4),
      trl: this.chance(0.8) ? 1 + Math.floor(this.random() * 9) : null,
      deviceClass: this.chance(0.5) ? this.pick(codes('device-class')) : null,
      evidenceTier: this.chance(0.3) ? this.pick(codes('evidence-tier')) : null,
      certificates: this.some(codes('certificate'), 3).map((certificate) => ({ certificate, issuer: 'Notified body', number: '', expires: this.day(), hasNoExpiry: false })),
      interoperability: this.some(codes('interoperability'), 6),
      productLanguages: this.some(languages, 4),
      supportLanguages: this.some(languages, 4),
      countriesServed: this.some(countries, 8),
      references: Array.from({ length: Math.floor(this.random() * 4) }, () => ({ customer: 'A hospital', country: this.pick(countries), kind: 'ready-made' as const, isPublicBody: this.chance(0.8), year: 2025, note: '' })),
      priceFrom: this.chance(0.5) ? price : null,
      currency: 'EUR',
    }
  }

  need(words: number, { isStructured = true } = {}): NeedContent {
    const base = { ...emptyNeed, title: this.text(Math.min(6, words)), problem: this.text(words), language: 'en', country: this.pick(countries) }
    if (!isStructured) return base
    return {
      ...base,
      categories: this.some(codes('product-category'), 2),
      careSettings: this.some(codes('care-setting'), 3),
      careAreas: this.some(codes('care-area'), 3),
      mainPurpose: this.chance(0.7) ? this.pick(codes('main-purpose')) : null,
      cpv: this.some(cpv, 3),
      stage: this.pick(['idea', 'market-consultation', 'pilot', 'tender']),
      languages: this.some(languages, 2),
      interoperability: this.some(codes('interoperability'), 4),
      requiredCertificates: this.some(codes('certificate'), 2),
      requiredDeviceClass: this.chance(0.4) ? this.pick(codes('device-class')) : null,
      requiredEvidenceTier: this.chance(0.3) ? this.pick(codes('evidence-tier')) : null,
      budgetTo: this.chance(0.5) ? 50_000 : null,
      currency: 'EUR',
    }
  }

  country(): string {
    return this.pick(countries)
  }

  private day(): string {
    return new Date(Date.UTC(2026, 6, 1) + Math.floor(this.random() * 1000) * 86_400_000).toISOString().slice(0, 10)
  }
}

const emptyOffering = offeringContentSchema.parse({})
const emptyNeed = needContentSchema.parse({})
const codes = (vocabulary: VocabularyName) => codesOf(vocabulary)
const countries = ['FI', 'DE', 'PL', 'SE', 'DK', 'EE', 'LV', 'LT', 'NO', 'FR', 'NL', 'BE', 'IT', 'ES', 'AT', 'IE']
const languages = ['en', 'fi', 'de', 'pl', 'sv', 'da', 'et', 'lv', 'lt', 'no', 'fr']
const cpv = Array.from({ length: 300 }, (_, at) => `${[48, 72, 33, 85][at % 4]}${String(100_000 + ((at * 7919) % 900_000))}`)

const termEvery = 12
const terms = allConcepts().flatMap((concept) => concept.terms.en?.[0] ?? [])

const vocabulary = words(60_000)
function words(count: number): string[] {
  let state = 20_270_110
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
  const letters = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'kl', 'gr']
  const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea']
  const syllable = () => letters[Math.floor(random() * letters.length)]! + vowels[Math.floor(random() * vowels.length)]!
  const all = new Set<string>()
  while (all.size < count) all.add(Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''))
  return [...all]
}
