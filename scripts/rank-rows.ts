import { z } from 'zod'
import { needContentSchema, offeringContentSchema } from '@/lib/directory/schemas'
import type { NeedEntry, OfferingEntry } from '@/lib/matching/entry'
import { normaliseCpv } from '@/lib/taxonomy/cpv'

/** A line of a file of needs or of offerings, as `npm run rank` reads it. */
export const rowSchema = z.object({
  id: z.string().min(1),
  title: z.string().nullish(),
  text: z.string(),
  lang: z.string().nullish(),
  cpv: z.array(z.string()).nullish(),
  country: z.string().nullish(),
  supplier: z.string().nullish(),
  notice: z.string().nullish(),
})
export type Row = z.infer<typeof rowSchema>

const cpvOf = (row: Row): string[] => (row.cpv ?? []).flatMap((code) => normaliseCpv(code) ?? [])
const languageOf = (row: Row): string => (row.lang ?? '').slice(0, 2).toLowerCase()
const countryOf = (row: Row): string => (row.country ?? '').toUpperCase()

const emptyNeed = needContentSchema.parse({})
export function toNeed(row: Row): NeedEntry {
  const content = { ...emptyNeed, title: row.title ?? '', problem: row.text, language: languageOf(row), cpv: cpvOf(row), country: countryOf(row) }
  return { id: row.id, organisationId: null, country: countryOf(row) || null, content }
}

const emptyOffering = offeringContentSchema.parse({})
export function toOffering(row: Row): OfferingEntry {
  const content = { ...emptyOffering, title: row.title ?? '', description: row.text, language: languageOf(row), cpv: cpvOf(row) }
  return { id: row.id, organisationId: null, country: countryOf(row) || null, content }
}

/** At most so many documents are ranked for every one that is written, to find as many suppliers. */
export const documentsPerSupplier = 10

/** The best of each supplier in the order of the list, then the others. */
export function bestOfEachFirst<T extends { id: string }>(matches: readonly T[], supplierOf: ReadonlyMap<string, string>): T[] {
  const seen = new Set<string>()
  const isFirst = matches.map(({ id }) => {
    const supplier = supplierOf.get(id)
    if (supplier === undefined) return true
    if (seen.has(supplier)) return false
    seen.add(supplier)
    return true
  })
  return [...matches.filter((_, at) => isFirst[at]), ...matches.filter((_, at) => !isFirst[at])]
}
