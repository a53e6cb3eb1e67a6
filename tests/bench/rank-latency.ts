/**
 * How long a ranking takes among 1,000, 10,000 and 100,000 offerings, what it holds in memory, when a new instance is
 * ready and when it follows a change; beside PostgreSQL ranking the same offerings for the same needs in the same run.
 *   node scripts/run.mjs tests/bench/rank-latency.ts --no-database [most offerings]
 * Entries are drawn from a seed, so every run measures the same; the server is one of its own and is thrown away.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import { currentCorpus, followChanges } from '@/lib/matching/corpus'
import type { NeedEntry, OfferingEntry } from '@/lib/matching/entry'
import { findRows } from '@/lib/matching/entry-rows'
import { placeOfferings } from '@/lib/matching/rank'
import { readTokens } from '@/lib/taxonomy/text/tokens'
import { deploy } from '@/scripts/migrate.mjs'
import { startPostgres } from '@/scripts/postgres.mjs'
import { Draw } from './drawn-entries'

const questions = 100
const warmUp = 20
const top = 20
const today = new Date('2027-01-10T00:00:00Z')
const kinds = [
  { kind: 'search of 5 words', words: 5, isStructured: false },
  { kind: 'need of 100 words, all fields', words: 100, isStructured: true },
] as const

type Kind = (typeof kinds)[number]
const needsOf = ({ words, isStructured }: Kind): NeedEntry[] => {
  const draw = new Draw(words)
  return Array.from({ length: warmUp + questions }, () => ({ id: 'need', organisationId: null, country: 'FI', content: draw.need(words, { isStructured }) }))
}

type Times = { median: number; p99: number }
async function time(needs: readonly NeedEntry[], ask: (need: NeedEntry) => unknown, unmeasured = warmUp): Promise<Times> {
  const times: number[] = []
  for (const need of needs) {
    const start = performance.now()
    await ask(need)
    times.push(performance.now() - start)
  }
  const sorted = times.slice(unmeasured).sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1]!, p99: sorted[Math.floor(sorted.length * 0.99)]! }
}

/** What one instance reports of itself, run as a process of its own. */
type Report = { ready: number; rss: number; heap: number; ranking: Times[]; withRows: Times[] }

async function beInstance(): Promise<void> {
  const start = performance.now()
  const corpus = await currentCorpus()
  const ready = performance.now() - start
  const place = (need: NeedEntry) => placeOfferings(need, corpus.offerings, { today, limit: top, excludedLimit: 10, withOwn: false })
  const entryOf = (row: Awaited<ReturnType<typeof findRows>>[number]): OfferingEntry => ({ id: row.id, organisationId: row.organisationId, country: null, content: row.content as OfferingContent })
  const ranking: Times[] = []
  const withRows: Times[] = []
  for (const kind of kinds) {
    const needs = needsOf(kind)
    const entries = new Map<string, OfferingEntry>()
    // Read ahead, so that the first measure is of ranking and its findings alone.
    for (const need of needs) for (const row of await findRows(place(need).fitting.map(({ id }) => id))) entries.set(row.id, entryOf(row))
    ranking.push(
      await time(needs, (need) => {
        const placing = place(need)
        return placing.fitting.map((ranked) => placing.explain(ranked, entries.get(ranked.id)!))
      }),
    )
    withRows.push(
      await time(needs, async (need) => {
        const placing = place(need)
        const rows = new Map((await findRows(placing.fitting.map(({ id }) => id))).map((row) => [row.id, entryOf(row)]))
        return placing.fitting.map((ranked) => placing.explain(ranked, rows.get(ranked.id)!))
      }),
    )
  }
  const { rss, heapUsed } = process.memoryUsage()
  console.log(JSON.stringify({ ready, rss, heap: heapUsed, ranking, withRows } satisfies Report))
  followChanges()
  // Tells when a change has arrived without being asked for it.
  let size = corpus.offerings.size
  setInterval(async () => {
    if (corpus.offerings.size === size) return
    size = corpus.offerings.size
    console.log(JSON.stringify({ seen: Date.now() }))
  }, 2)
}

function startInstance(url: string): { report: Promise<Report>; seen: () => Promise<number>; stop: () => void } {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', join(import.meta.dirname, '../../scripts/server-only.mjs'), import.meta.filename, 'instance'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => JSON.parse(String((await lines.next()).value)) as unknown
  return { report: next() as Promise<Report>, seen: async () => ((await next()) as { seen: number }).seen, stop: () => child.kill() }
}

const insert = `
  insert into "Entry" ("id", "kind", "state", "organisationId", "content", "version", "publishedAt", "title", "language", "categories", "careSettings", "careAreas",
    "cpv", "countries", "languages", "interoperability", "certificates", "trl", "searchText", "updatedAt")
  select gen_random_uuid(), 'OFFERING', 'PUBLISHED', null, c, 1, now(), c->>'title', 'en', a(c->'categories'), a(c->'careSettings'), a(c->'careAreas'),
    a(c->'cpv'), a(c->'countriesServed'), a(c->'productLanguages'), a(c->'interoperability'), '{}', (c->>'trl')::int, lower((c->>'title') || ' ' || (c->>'summary') || ' ' || (c->>'description')), now()
  from unnest($1::jsonb[]) c`
const arrayOf = `create function a(list jsonb) returns text[] language sql immutable as 'select coalesce(array_agg(x), ''{}'') from jsonb_array_elements_text(list) x'`

async function fill(client: Client, draw: Draw, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1000) {
    await client.query(insert, [Array.from({ length: Math.min(left, 1000) }, () => JSON.stringify(draw.offering()))])
  }
  await client.query('vacuum analyze "Entry"')
}

const wordsOf = ({ content }: NeedEntry): string[] => [...new Set([content.title, content.problem].flatMap((text) => readTokens(text, 'en').map(({ written }) => written.toLowerCase())))]

/** The words alone, as a search box would. */
const fullText = (client: Client) => (need: NeedEntry) =>
  client.query({
    name: 'full-text',
    text: `select "id", ts_rank("words", query) as score from "Entry", to_tsquery('simple', $1) query where "state" = 'PUBLISHED' and "words" @@ query order by score desc, "id" limit ${top}`,
    values: [wordsOf(need).join(' | ')],
  })

/** Candidates by the index over structured fields, scored in the statement; without words or findings. */
const structured = (client: Client) => ({ content }: NeedEntry) => {
  const { cpv, categories, careSettings, careAreas, interoperability, country } = content satisfies NeedContent
  return client.query({
    name: 'structured',
    text: `with shared as (
        select "id", "trl", array(select unnest("cpv") intersect select unnest($1::text[])) c, array(select unnest("careSettings") intersect select unnest($2::text[])) s,
          array(select unnest("interoperability") intersect select unnest($3::text[])) i, "countries" @> array[$4] as is_served
        from "Entry" where "state" = 'PUBLISHED' and ("cpv" && $1 or "careSettings" && $2 or "interoperability" && $3 or "categories" && $5 or "careAreas" && $6))
      select "id", 6.0 * cardinality(c) / greatest(cardinality($1::text[]), 1) + 10.0 * cardinality(s) / greatest(cardinality($2::text[]), 1)
        + 5.0 * cardinality(i) / greatest(cardinality($3::text[]), 1) + case when is_served then 8 else 0 end + case when "trl" >= 8 then 7 else 0 end as score
      from shared order by score desc, "id" limit ${top}`,
    values: [cpv, careSettings, interoperability, country, categories, careAreas],
  })
}

async function measure(): Promise<void> {
  const most = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 100_000)
  const folder = mkdtempSync(join(tmpdir(), 'rank-latency-'))
  const server = await startPostgres({ dir: join(folder, 'postgres'), fast: true })
  const admin = new Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('create database rank')
  await admin.end()
  await deploy(server.url('rank'))
  const client = new Client({ connectionString: server.url('rank') })
  await client.connect()
  await client.query(arrayOf)
  const draw = new Draw(20_270_110)
  const rankings: Record<string, unknown>[] = []
  const instances: Record<string, unknown>[] = []
  let size = 0
  try {
    for (const wanted of [1_000, 10_000, 100_000].filter((one) => one <= most)) {
      await fill(client, draw, wanted - size)
      size = wanted
      const load = loadavg()[0]!
      const first = startInstance(server.url('rank'))
      const cold = await first.report
      const second = startInstance(server.url('rank'))
      const warm = await second.report
      const published = Date.now()
      await client.query(insert, [[JSON.stringify(draw.offering())]])
      size += 1
      const seen = await Promise.all([first.seen(), second.seen()])
      for (const instance of [first, second]) instance.stop()
      instances.push({
        offerings: wanted,
        'ready, texts unread (s)': round(cold.ready / 1000),
        'ready, texts read before (s)': round(warm.ready / 1000),
        'memory (MB)': Math.round(warm.rss / 2 ** 20),
        'of it heap (MB)': Math.round(warm.heap / 2 ** 20),
        'change seen after (ms)': seen.map((at) => at - published).join(', '),
        'load before': round(load),
      })
      for (const [at, kind] of kinds.entries()) {
        // At a hundred thousand the database takes seconds for one of them.
        const needs = needsOf(kind).slice(0, 4 + 20)
        const measures = {
          'PostgreSQL, words alone': await time(needs, fullText(client), 4),
          ...(kind.isStructured ? { 'PostgreSQL, fields alone': await time(needs, structured(client), 4) } : {}),
          'all criteria, with findings': warm.ranking[at]!,
          'the same, entries read from the database': warm.withRows[at]!,
        }
        for (const [what, { median, p99 }] of Object.entries(measures)) rankings.push({ offerings: wanted, question: kind.kind, what, 'median ms': round(median), 'p99 ms': round(p99) })
      }
      console.table(instances)
      console.table(rankings)
    }
  } finally {
    await client.end()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

if (process.argv.includes('instance')) await beInstance()
else await measure()
