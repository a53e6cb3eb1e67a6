import type { SmeCategory } from '@/lib/accounts/sme-size'

/**
 * How often the offerings of small and large firms, of each country and of newcomers stand high on lists, set against
 * how many offerings there are of each. A place counts 1 / log2(place + 1): the first in full, the tenth three tenths.
 */
export const dimensions = ['size', 'country', 'references'] as const
export type Dimension = (typeof dimensions)[number]
export type OfferingTraits = { size: SmeCategory | 'not-stated'; country: string; references: 'newcomer' | 'with-references' }

export type ExposureRow = { value: string; offerings: number; share: number; inTop10: number; inTop20: number; exposure: number; exposureShare: number; ratio: number | null }
export type Exposure = { needs: number; offerings: number; tables: Record<Dimension, ExposureRow[]> }

/** As many places of a list are counted. */
export const placesCounted = 20
const weightOf = (place: number): number => 1 / Math.log2(place + 1)

export class ExposureCount {
  private needs = 0
  private readonly counts = new Map<string, { inTop10: number; inTop20: number; exposure: number }>()

  constructor(private readonly offerings: ReadonlyMap<string, OfferingTraits>) {}

  /** One need's list, best first. */
  add(ids: readonly string[]): void {
    this.needs += 1
    ids.slice(0, placesCounted).forEach((id, at) => {
      const traits = this.offerings.get(id)
      if (!traits) return
      for (const dimension of dimensions) {
        const count = this.countOf(dimension, traits[dimension])
        if (at < 10) count.inTop10 += 1
        count.inTop20 += 1
        count.exposure += weightOf(at + 1)
      }
    })
  }

  result(): Exposure {
    return {
      needs: this.needs,
      offerings: this.offerings.size,
      tables: Object.fromEntries(dimensions.map((dimension) => [dimension, this.rowsOf(dimension)])) as Exposure['tables'],
    }
  }

  private rowsOf(dimension: Dimension): ExposureRow[] {
    const offerings = new Map<string, number>()
    for (const traits of this.offerings.values()) offerings.set(traits[dimension], (offerings.get(traits[dimension]) ?? 0) + 1)
    const rows = [...offerings].map(([value, count]) => ({ value, offerings: count, share: count / this.offerings.size, ...this.countOf(dimension, value) }))
    const total = rows.reduce((sum, { exposure }) => sum + exposure, 0)
    return rows
      .map((row) => {
        const exposureShare = total > 0 ? row.exposure / total : 0
        return { ...row, exposureShare, ratio: total > 0 ? exposureShare / row.share : null }
      })
      .sort((a, b) => b.offerings - a.offerings || (a.value < b.value ? -1 : 1))
  }

  private countOf(dimension: Dimension, value: string) {
    const key = `${dimension} ${value}`
    const count = this.counts.get(key) ?? { inTop10: 0, inTop20: 0, exposure: 0 }
    this.counts.set(key, count)
    return count
  }
}

/** Under so many offerings a ratio says more about chance than about the ranking. */
export const fewOfferings = 10

export type Verdict = 'too-few' | 'less' | 'as-expected' | 'more'

export function verdictOf({ offerings, ratio }: ExposureRow): Verdict {
  if (offerings < fewOfferings || ratio === null) return 'too-few'
  return ratio < 0.8 ? 'less' : ratio > 1.25 ? 'more' : 'as-expected'
}
