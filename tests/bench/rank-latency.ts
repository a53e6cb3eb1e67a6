/**
 * How long a ranking takes at 1,000 and 10,000 documents, beside PostgreSQL full text on the same documents and questions.
 *   node scripts/run.mjs tests/bench/rank-latency.ts --no-database
 * Texts are drawn from a seed, so every run measures the same; the server is one of its own and is thrown away.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { needContentSchema, offeringContentSchema } from '@/lib/directory/schemas'
import type { NeedEntry, OfferingEntry } from '@/lib/matching/entry'
import { needTexts } from '@/lib/matching/entry-texts'
import { poolOfferings, type Pool } from '@/lib/matching/pool'
import { rankOfferings } from '@/lib/matching/rank'
import { readTokens } from '@/lib/taxonomy/text/tokens'
import { startPostgres } from '@/scripts/postgres.mjs'

const sizes = [1_000, 10_000]
const questions = 60
const warmUp = 10
const top = 20
const today = new Date('2027-01-10T00:00:00Z')

let state = 20_270_110
const random = (): number => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const some = <T>(list: readonly T[], most: number): T[] => [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list)))]

const syllables = ['ka', 'ter', 'mo', 'lin', 'sa', 'ver', 'do', 'pi', 'ran', 'tu', 'gel', 'ho', 'mi', 'ste', 'la', 'nor', 'bi', 'fa', 'kus', 're']
const vocabulary = [...new Set(Array.from({ length: 30_000 }, () => Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(syllables)).join('')))]
/** Few words often, most seldom, as in any language. */
const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 4)]!
const text = (words: number): string => Array.from({ length: words }, word).join(' ')

const settings = ['hospital-inpatient', 'primary-care', 'home-care', 'care-home', 'pharmacy', 'emergency']
const standards = ['fhir-r4', 'hl7-v2', 'dicom', 'snomed-ct', 'loinc', 'ihe-xds']
const countries = ['FI', 'SE', 'DK', 'EE', 'LV', 'LT', 'PL', 'DE']
const cpv = ['48814000', '48180000', '72260000', '33195000', '72212180', '48000000']

const emptyOffering = offeringContentSchema.parse({})
function drawOffering(at: number): OfferingEntry {
  const content = {
    ...emptyOffering,
    title: text(6),
    description: text(60 + Math.floor(random() * 100)),
    language: 'en',
    careSettings: some(settings, 3),
    interoperability: some(standards, 3),
    cpv: some(cpv, 3),
    countriesServed: some(countries, 6),
    trl: 1 + Math.floor(random() * 9),
  }
  return { id: `o${at}`, organisationId: null, country: pick(countries), content }
}

const emptyNeed = needContentSchema.parse({})
function drawNeed(words: number): NeedEntry {
  const content = {
    ...emptyNeed,
    title: text(Math.min(6, words)),
    problem: text(words),
    language: 'en',
    careSettings: some(settings, 2),
    interoperability: some(standards, 2),
    cpv: some(cpv, 2),
    country: pick(countries),
    stage: 'tender',
  }
  return { id: 'need', organisationId: null, country: 'FI', content }
}

type Times = { median: number; p95: number }
async function time(needs: readonly NeedEntry[], ask: (need: NeedEntry) => unknown): Promise<Times> {
  const times: number[] = []
  for (const need of needs) {
    const start = performance.now()
    await ask(need)
    times.push(performance.now() - start)
  }
  const sorted = times.slice(warmUp).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { median: at(0.5), p95: at(0.95) }
}

const wordsOf = (need: NeedEntry): string[] => [...new Set(needTexts(need.content).flatMap((field) => readTokens(field.text, 'en').map(({ written }) => written)))]

async function fillTable(client: Client, offerings: readonly OfferingEntry[]): Promise<void> {
  await client.query('drop table if exists document; create table document (id text primary key, words tsvector not null)')
  for (let from = 0; from < offerings.length; from += 500) {
    const rows = offerings.slice(from, from + 500)
    await client.query(
      `insert into document select id, setweight(to_tsvector('simple', title), 'A') || to_tsvector('simple', body)
       from unnest($1::text[], $2::text[], $3::text[]) as row (id, title, body)`,
      [rows.map(({ id }) => id), rows.map(({ content }) => content.title), rows.map(({ content }) => content.description)],
    )
  }
  await client.query('create index on document using gin (words); analyze document')
}

const fullText = (client: Client) => (need: NeedEntry) =>
  client.query({
    name: 'full-text',
    text: `select id, ts_rank(words, query) as score from document, to_tsquery('simple', $1) query where words @@ query order by score desc, id limit ${top}`,
    values: [wordsOf(need).join(' | ')],
  })

const onlyWords = (pool: Pool<OfferingEntry>) => (need: NeedEntry) => pool.index.search(needTexts(need.content), top)
const allFindings = (pool: Pool<OfferingEntry>) => (need: NeedEntry) => rankOfferings(need, pool, { today, limit: top })

const round = (value: number): number => Math.round(value * 100) / 100
const folder = mkdtempSync(join(tmpdir(), 'rank-latency-'))
const server = await startPostgres({ dir: join(folder, 'postgres'), fast: true })
const client = new Client({ connectionString: server.url('postgres') })
await client.connect()
try {
  const rows: Record<string, unknown>[] = []
  for (const size of sizes) {
    const offerings = Array.from({ length: size }, (_, at) => drawOffering(at))
    const start = performance.now()
    const pool = poolOfferings(offerings)
    const built = performance.now() - start
    await fillTable(client, offerings)
    for (const [kind, words] of [['search of 5 words', 5], ['need of 100 words', 100]] as const) {
      const needs = Array.from({ length: questions + warmUp }, () => drawNeed(words))
      const base = await time(needs, fullText(client))
      const measures = { 'PostgreSQL full text': base, 'words, with those that met': await time(needs, onlyWords(pool)), 'all criteria, with findings': await time(needs, allFindings(pool)) }
      for (const [what, { median, p95 }] of Object.entries(measures)) {
        rows.push({ documents: size, question: kind, what, 'median ms': round(median), 'p95 ms': round(p95), 'times PostgreSQL': round(median / base.median) })
      }
    }
    console.log(`${size} documents read into memory in ${Math.round(built)} ms`)
  }
  console.table(rows)
} finally {
  await client.end()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
