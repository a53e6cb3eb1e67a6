import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { labelsForEach } from '@/lib/taxonomy/queries'
import { facetsOfPage, trlBands, wordsQuery, type BrowseFilters, type Cursor, type FacetName, type NeedState } from './browse-params'
import { codeOfFacet, vocabularyOfFacet } from './facet-vocabulary'
import { closedStages, type EntryKind } from './model'

/**
 * Lists that anybody may read, so they take no actor: entries that are published, of organisations that are not
 * closed. Each list costs the same statements whatever it finds: one for a page of rows, one for all counts,
 * and a look at the vocabularies.
 */
export const rowsPerPage = 20

export type FacetCount = { value: string; count: number }
export type BrowseCounts = { total: number; states: Record<NeedState, number>; facets: Partial<Record<FacetName, FacetCount[]>> }
export type Labels = ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>
export type BrowseResult<Row> = { rows: Row[]; next: Cursor | null; counts: BrowseCounts; labels: Labels }

export type EntryRow = {
  id: string
  kind: EntryKind
  title: string
  language: string
  summary: string
  organisationId: string | null
  /** The organisation, or the buyer as a notice names it. */
  owner: string
  isVerified: boolean
  countries: string[]
  nuts: string[]
  deadline: Date | null
  timeZone: string
  stage: string | null
  isOpen: boolean
  categories: string[]
  careSettings: string[]
  careAreas: string[]
  trl: number | null
  deviceClass: string | null
  investmentStages: string[]
  ticketFrom: number | null
  ticketTo: number | null
  currency: string
  isFromNotice: boolean
  isDemo: boolean
  publishedAt: Date
}

export type OrganisationRow = {
  id: string
  kind: string
  name: string
  country: string
  city: string
  summary: string
  isVerified: boolean
  isDemo: boolean
  entries: number
  createdAt: Date
}

const kindOfPage = { needs: 'NEED', offerings: 'OFFERING', mandates: 'MANDATE' } as const

/** A facet: which rows it keeps, and which values a row of the base has. */
type Facet = { name: FacetName | 'state'; keeps: Prisma.Sql | null; values: Prisma.Sql }

const list = (values: readonly string[]) => Prisma.sql`${[...values]}::text[]`
const nothing = Prisma.sql`true`

export async function browseEntries(filters: BrowseFilters & { page: 'needs' | 'offerings' | 'mandates' }, locale: string): Promise<BrowseResult<EntryRow>> {
  const isOpen = Prisma.sql`((e."stage" is null or e."stage" <> all(${list(closedStages)})) and (e."deadline" is null or e."deadline" > ${now()}))`
  const words = wordsQuery(filters.q)
  const kind = Prisma.sql`e."kind" = ${kindOfPage[filters.page]}::"EntryKind" and e."state" = 'PUBLISHED'`
  const base = Prisma.sql`"Entry" e left join "Organisation" o on o."id" = e."organisationId"
    where ${kind} and o."closedAt" is null and ${words ? Prisma.sql`e."words" @@ to_tsquery('simple', ${words})` : nothing}`
  const facets = entryFacets(filters, isOpen)
  const inTitle = words ? Prisma.sql`(e."titleWords" @@ to_tsquery('simple', ${words}))` : Prisma.sql`false`
  const order = entryOrder(filters, inTitle)

  const [found, counted] = await Promise.all([
    db.$queryRaw<(EntryRow & { inTitle: boolean })[]>`
      select e."id", e."kind"::text as "kind", e."title", e."language", coalesce(e."content"->>'summary', '') as "summary",
        e."organisationId", coalesce(o."name", e."buyerName") as "owner", ${isVerified(Prisma.sql`e."organisationId"`)} as "isVerified",
        e."countries", e."nuts", e."deadline", coalesce(e."content"->>'timeZone', '') as "timeZone", e."stage", ${isOpen} as "isOpen",
        e."categories", e."careSettings", e."careAreas", e."trl", e."deviceClass", ${stagesOfMandate} as "investmentStages",
        (e."content"->>'ticketFrom')::float8 as "ticketFrom", (e."content"->>'ticketTo')::float8 as "ticketTo",
        coalesce(e."content"->>'currency', '') as "currency", e."isFromNotice", e."isDemo", e."publishedAt", ${inTitle} as "inTitle"
      from ${base} and ${keepsAll(facets)} and ${order.from}
      order by ${order.by} limit ${rowsPerPage + 1}`,
    countFacets(
      Prisma.sql`select e."id", e."stage", e."countries", e."nuts", e."careSettings", e."categories", e."careAreas", e."language", e."languages",
        e."isFromNotice", e."deadline", e."cpv", e."certificates", e."interoperability", e."deviceClass", e."trl",
        ${filters.page === 'mandates' ? stagesOfMandate : Prisma.sql`null::text[]`} as "investmentStages", ${isOpen} as "isOpen"`,
      base,
      facets,
    ),
  ])
  const { rows, last } = cut(found)
  const labels = await labelsOf(filters, counted, locale, entryCodes(filters.page, rows))
  return { rows, next: last && { key: cursorKey(filters, last), id: last.id }, counts: counted, labels }
}

type Codes = Partial<Record<VocabularyName, string[]>>

function entryCodes(page: 'needs' | 'offerings' | 'mandates', rows: readonly EntryRow[]): Codes {
  const all = (read: (row: EntryRow) => readonly (string | null)[]) => rows.flatMap(read).filter((code) => code !== null)
  return {
    country: all((row) => row.countries),
    nuts: all((row) => regionsAround(row.nuts[0] ?? '')),
    language: all((row) => [row.language || null]),
    'product-category': all((row) => row.categories),
    'care-setting': all((row) => row.careSettings),
    'device-class': all((row) => [row.deviceClass]),
    ...(page === 'mandates' ? { 'investment-stage': all((row) => row.investmentStages) } : { 'need-stage': all((row) => [row.stage]) }),
  }
}

/** A region that has no name here lies in one that has. */
const regionsAround = (code: string): string[] => [5, 4, 3].filter((length) => code.length >= length).map((length) => code.slice(0, length))

/** The words for every code on the page: of its rows, its facets and what is chosen. */
function labelsOf(filters: BrowseFilters, counts: BrowseCounts, locale: string, codes: Codes): Promise<Labels> {
  for (const facet of facetsOfPage[filters.page]) {
    const values = [...(counts.facets[facet] ?? []).map((one) => one.value), ...(filters.chosen[facet] ?? [])]
    for (const value of values) {
      const vocabulary = vocabularyOfFacet(filters.page, facet, value)
      if (vocabulary) (codes[vocabulary] ??= []).push(codeOfFacet(facet, value))
    }
  }
  return labelsForEach(codes, locale)
}

const stagesOfMandate = Prisma.sql`array(select jsonb_array_elements_text(coalesce(e."content"->'stages', '[]')))`

const isVerified = (organisationId: Prisma.Sql) => Prisma.sql`coalesce((
  select v."state" = 'VERIFIED' from "OrganisationVerification" v
  where v."organisationId" = ${organisationId} order by v."at" desc, v."id" desc limit 1), false)`

function entryFacets(filters: BrowseFilters, isOpen: Prisma.Sql): Facet[] {
  const { chosen } = filters
  const one = (name: FacetName, column: Prisma.Sql): Facet => ({
    name,
    keeps: chosen[name] ? Prisma.sql`e.${column} = any(${list(chosen[name])})` : null,
    values: Prisma.sql`select b.${column} as value where b.${column} is not null and b.${column} <> ''`,
  })
  const many = (name: FacetName, column: Prisma.Sql): Facet => ({
    name,
    keeps: chosen[name] ? Prisma.sql`e.${column} && ${list(chosen[name])}` : null,
    values: Prisma.sql`select unnest(b.${column}) as value`,
  })
  const shared = [
    many('setting', Prisma.sql`"careSettings"`),
    many('category', Prisma.sql`"categories"`),
    many('area', Prisma.sql`"careAreas"`),
  ]
  if (filters.page === 'needs') {
    const keeps = { open: isOpen, archive: Prisma.sql`not ${isOpen}`, all: null }[filters.state]
    return [
      { name: 'state', keeps, values: Prisma.sql`select case when b."isOpen" then 'open' else 'archive' end as value` },
      one('stage', Prisma.sql`"stage"`),
      placeFacet(chosen.country),
      ...shared,
      one('language', Prisma.sql`"language"`),
      sourceFacet(chosen.source),
      dueFacet(chosen.due),
      cpvFacet(chosen.cpv),
    ]
  }
  if (filters.page === 'offerings') {
    return [
      ...shared,
      many('country', Prisma.sql`"countries"`),
      many('certificate', Prisma.sql`"certificates"`),
      many('interoperability', Prisma.sql`"interoperability"`),
      one('device', Prisma.sql`"deviceClass"`),
      trlFacet(chosen.trl),
      many('language', Prisma.sql`"languages"`),
    ]
  }
  return [
    {
      name: 'stage',
      keeps: chosen.stage ? Prisma.sql`jsonb_exists_any(e."content"->'stages', ${list(chosen.stage)})` : null,
      values: Prisma.sql`select unnest(b."investmentStages") as value`,
    },
    many('country', Prisma.sql`"countries"`),
    many('category', Prisma.sql`"categories"`),
  ]
}

/** Countries, and below those that are chosen (themselves or by a part of them) their regions of the two smaller levels. */
function placeFacet(chosen: readonly string[] | undefined): Facet {
  const within = (codes: readonly string[]) => [...new Set(codes.flatMap(nutsSpellings))]
  const countries = chosen?.filter((code) => code.length === 2) ?? []
  const regions = chosen?.filter((code) => code.length > 2) ?? []
  const opened = within((chosen ?? []).map((code) => code.slice(0, 2)))
  return {
    name: 'country',
    keeps: chosen
      ? Prisma.sql`(e."countries" && ${list([...countries, ...countries.map(isoCountry)])}
          or exists (select from unnest(e."nuts") n where n like any(${list(regions.map((code) => `${code}%`))})))`
      : null,
    values:
      opened.length === 0
        ? Prisma.sql`select unnest(b."countries") as value`
        : Prisma.sql`select unnest(b."countries") as value union
            select left(n, digits) from unnest(b."nuts") n, generate_series(4, 5) digits where left(n, 2) = any(${list(opened)}) and length(n) >= digits`,
  }
}

const isoCountry = (code: string) => ({ EL: 'GR', UK: 'GB' })[code] ?? code
const nutsSpellings = (code: string) => [code, ...({ GR: ['EL'], GB: ['UK'], EL: ['GR'], UK: ['GB'] }[code] ?? [])]

function sourceFacet(chosen: readonly string[] | undefined): Facet {
  const flags = chosen?.map((value) => value === 'notice')
  return {
    name: 'source',
    keeps: flags ? Prisma.sql`e."isFromNotice" = any(${flags}::boolean[])` : null,
    values: Prisma.sql`select case when b."isFromNotice" then 'notice' else 'own' end as value`,
  }
}

const day = 86_400_000

function dueFacet(chosen: readonly string[] | undefined): Facet {
  const at = now()
  const until = (days: number) => new Date(at.getTime() + days * day)
  const test: Record<string, (column: Prisma.Sql) => Prisma.Sql> = {
    week: (column) => Prisma.sql`(${column} > ${at} and ${column} <= ${until(7)})`,
    month: (column) => Prisma.sql`(${column} > ${at} and ${column} <= ${until(30)})`,
    none: (column) => Prisma.sql`${column} is null`,
  }
  const tests = (chosen ?? []).flatMap((value) => test[value]?.(Prisma.sql`e."deadline"`) ?? [])
  const values = Object.entries(test).map(([value, holds]) => Prisma.sql`select ${value} as value where ${holds(Prisma.sql`b."deadline"`)}`)
  return { name: 'due', keeps: chosen ? Prisma.sql`(${Prisma.join(tests, ' or ')})` : null, values: Prisma.join(values, ' union all ') }
}

function cpvFacet(chosen: readonly string[] | undefined): Facet {
  return {
    name: 'cpv',
    keeps: chosen ? Prisma.sql`exists (select from unnest(e."cpv") c where c like any(${list(chosen.map((code) => `${code}%`))}))` : null,
    values: Prisma.sql`select distinct left(c, 2) as value from unnest(b."cpv") c`,
  }
}

function trlFacet(chosen: readonly string[] | undefined): Facet {
  const bands = (chosen ?? []).flatMap((value) => (trlBands[value] ? [trlBands[value]] : []))
  const cases = Object.entries(trlBands).map(([value, [from, to]]) => Prisma.sql`when b."trl" between ${from} and ${to} then ${value}`)
  return {
    name: 'trl',
    keeps: chosen ? Prisma.sql`(${Prisma.join(bands.map(([from, to]) => Prisma.sql`e."trl" between ${from} and ${to}`), ' or ')})` : null,
    values: Prisma.sql`select case ${Prisma.join(cases, ' ')} end as value where b."trl" is not null`,
  }
}

const keepsAll = (facets: readonly Facet[]): Prisma.Sql => {
  const kept = facets.flatMap((facet) => facet.keeps ?? [])
  return kept.length > 0 ? Prisma.join(kept, ' and ') : nothing
}

/**
 * All counts in one statement. A row counts for a facet when it misses no other facet's choice: so its own choice
 * never empties a facet, and rows that miss two count nowhere.
 */
async function countFacets(columns: Prisma.Sql, base: Prisma.Sql, facets: readonly Facet[]): Promise<BrowseCounts> {
  const missed = facets.flatMap((facet) => (facet.keeps ? [{ name: facet.name, misses: Prisma.sql`not coalesce(${facet.keeps}, false)` }] : []))
  const misses = missed.length > 0 ? Prisma.join(missed.map((one) => Prisma.sql`(${one.misses})::int`), ' + ') : Prisma.sql`0`
  const which = missed.length > 0 ? Prisma.sql`case ${Prisma.join(missed.map((one) => Prisma.sql`when ${one.misses} then ${one.name}`), ' ')} end` : Prisma.sql`null::text`
  const counts = facets.map(
    (facet) => Prisma.sql`select ${facet.name} as facet, x.value, count(*)::int as count from base b cross join lateral (${facet.values}) x
      where (b."misses" = 0 or b."missed" = ${facet.name}) and x.value is not null group by x.value`,
  )
  const rows = await db.$queryRaw<{ facet: string; value: string; count: number }[]>`
    with rated as (${columns}, ${misses} as "misses", ${which} as "missed" from ${base}),
      base as materialized (select * from rated where "misses" <= 1)
    select 'total' as facet, '' as value, count(*)::int as count from base where "misses" = 0
    union all ${Prisma.join(counts, ' union all ')}
    order by 1, 3 desc, 2`
  return gather(rows)
}

function gather(rows: readonly { facet: string; value: string; count: number }[]): BrowseCounts {
  const counts: BrowseCounts = { total: 0, states: { open: 0, archive: 0, all: 0 }, facets: {} }
  for (const { facet, value, count } of rows) {
    if (facet === 'total') counts.total = count
    else if (facet === 'state') counts.states[value as NeedState] = count
    else (counts.facets[facet as FacetName] ??= []).push({ value, count })
  }
  counts.states.all = counts.states.open + counts.states.archive
  return counts
}

type Order = { by: Prisma.Sql; from: Prisma.Sql }

/** Every order ends with the id, so that no row is skipped or shown twice when others come in between. */
function entryOrder({ sort, after }: BrowseFilters, inTitle: Prisma.Sql): Order {
  const id = after?.id
  if (sort === 'deadline') {
    const key = Prisma.sql`coalesce(e."deadline", 'infinity')`
    const from = after && (after.key === 'none' ? Prisma.sql`'infinity'::timestamptz` : Prisma.sql`${instantOf(after.key)}::timestamptz`)
    return { by: Prisma.sql`${key}, e."id"`, from: from ? Prisma.sql`(${key}, e."id") > (${from}, ${id}::uuid)` : nothing }
  }
  if (sort === 'relevance') {
    const [title = '', published = ''] = after?.key.split('.') ?? []
    const key = Prisma.sql`(${inTitle})::int`
    return {
      by: Prisma.sql`${key} desc, e."publishedAt" desc, e."id" desc`,
      from: after ? Prisma.sql`(${key}, e."publishedAt", e."id") < (${Number(title)}::int, ${instantOf(published)}::timestamptz, ${id}::uuid)` : nothing,
    }
  }
  return {
    by: Prisma.sql`e."publishedAt" desc, e."id" desc`,
    from: after ? Prisma.sql`(e."publishedAt", e."id") < (${instantOf(after.key)}::timestamptz, ${id}::uuid)` : nothing,
  }
}

const instantOf = (key: string) => new Date(Math.min(Number(key), 253_402_300_799_999))

function cursorKey({ sort }: BrowseFilters, row: EntryRow & { inTitle: boolean }): string {
  if (sort === 'deadline') return row.deadline ? String(row.deadline.getTime()) : 'none'
  const published = String(row.publishedAt.getTime())
  return sort === 'relevance' ? `${Number(row.inTitle)}.${published}` : published
}

function cut<Row>(found: Row[]): { rows: Row[]; last: Row | null } {
  const rows = found.slice(0, rowsPerPage)
  return { rows, last: found.length > rowsPerPage ? (rows.at(-1) ?? null) : null }
}

export async function browseOrganisations(filters: BrowseFilters & { page: 'organisations' }, locale: string): Promise<BrowseResult<OrganisationRow>> {
  const words = wordsQuery(filters.q)
  const verified = isVerified(Prisma.sql`o."id"`)
  const base = Prisma.sql`"Organisation" o where o."closedAt" is null and ${words ? Prisma.sql`o."words" @@ to_tsquery('simple', ${words})` : nothing}`
  const { kind, country, verified: asked } = filters.chosen
  const facets: Facet[] = [
    { name: 'kind', keeps: kind ? Prisma.sql`o."kind"::text = any(${list(kind.map((code) => code.toUpperCase().replaceAll('-', '_')))})` : null, values: Prisma.sql`select replace(lower(b."kind"), '_', '-') as value` },
    { name: 'country', keeps: country ? Prisma.sql`o."country" = any(${list(country)})` : null, values: Prisma.sql`select b."country" as value` },
    { name: 'verified', keeps: asked ? verified : null, values: Prisma.sql`select 'yes' as value where b."isVerified"` },
  ]
  const inTitle = words ? Prisma.sql`(o."nameWords" @@ to_tsquery('simple', ${words}))` : Prisma.sql`false`
  const order = organisationOrder(filters, inTitle)
  const [found, counts] = await Promise.all([
    db.$queryRaw<(OrganisationRow & { inTitle: boolean; folded: string })[]>`
      select o."id", replace(lower(o."kind"::text), '_', '-') as "kind", o."name", o."country", o."city", o."summary", o."isDemo", o."createdAt",
        ${verified} as "isVerified", sund_fold(o."name") as "folded", ${inTitle} as "inTitle",
        (select count(*)::int from "Entry" e where e."organisationId" = o."id" and e."state" = 'PUBLISHED') as "entries"
      from ${base} and ${keepsAll(facets)} and ${order.from}
      order by ${order.by} limit ${rowsPerPage + 1}`,
    countFacets(Prisma.sql`select o."kind"::text as "kind", o."country", ${verified} as "isVerified"`, base, facets),
  ])
  const { rows, last } = cut(found)
  const next = last && { id: last.id, key: organisationKey(filters, last) }
  const labels = await labelsOf(filters, counts, locale, { country: rows.map((row) => row.country), 'organisation-kind': rows.map((row) => row.kind) })
  return { rows, next, counts, labels }
}

function organisationOrder({ sort, after }: BrowseFilters, inTitle: Prisma.Sql): Order {
  const id = after?.id
  if (sort === 'name') {
    const key = Prisma.sql`sund_fold(o."name")`
    return { by: Prisma.sql`${key}, o."id"`, from: after ? Prisma.sql`(${key}, o."id") > (${after.key}, ${id}::uuid)` : nothing }
  }
  if (sort === 'relevance') {
    const [title = '', created = ''] = after?.key.split('.') ?? []
    const key = Prisma.sql`(${inTitle})::int`
    return {
      by: Prisma.sql`${key} desc, o."createdAt" desc, o."id" desc`,
      from: after ? Prisma.sql`(${key}, o."createdAt", o."id") < (${Number(title)}::int, ${instantOf(created)}::timestamptz, ${id}::uuid)` : nothing,
    }
  }
  return {
    by: Prisma.sql`o."createdAt" desc, o."id" desc`,
    from: after ? Prisma.sql`(o."createdAt", o."id") < (${instantOf(after.key)}::timestamptz, ${id}::uuid)` : nothing,
  }
}

function organisationKey({ sort }: BrowseFilters, row: OrganisationRow & { inTitle: boolean; folded: string }): string {
  if (sort === 'name') return row.folded.replace(/[\u0000-\u001f]/g, ' ')
  return sort === 'relevance' ? `${Number(row.inTitle)}.${row.createdAt.getTime()}` : String(row.createdAt.getTime())
}
