/**
 * npm run rank -- --queries Q.jsonl --documents D.jsonl [--k 100] [--labels CPV.json] [--out RUN.jsonl]
 * Ranks documents for each query without a database, by the code that ranks offerings for needs on the pages.
 * Rows: {id, title?, text, lang?, cpv?: [..], country?, supplier?, notice?}; other fields are ignored.
 * Documents of one supplier stand for it by the best of them: the others follow where k leaves room. Documents of the
 * query's own notice are no candidates: they are the question, said again.
 * --labels: a complete CPV list as it is imported; translations of words are learnt from its labels, as after an import.
 * Writes {query, document, rank, score, findings}; findings are those that could be judged.
 */
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { poolOfferings } from '@/lib/matching/pool'
import { rankOfferings } from '@/lib/matching/rank'
import { normaliseCpv } from '@/lib/taxonomy/cpv'
import { readCodelist } from '@/lib/taxonomy/read-codelist'
import { learnLexicon, type WordLexicon } from '@/lib/taxonomy/word-lexicon'
import { bestOfEachFirst, documentsPerSupplier, rowSchema, toNeed, toOffering, type Row } from './rank-rows'

const usage = 'Usage: npm run rank -- --queries Q.jsonl --documents D.jsonl [--k 100] [--labels CPV.json] [--out RUN.jsonl]'
const today = new Date()

const unreadable: Record<string, string> = { ENOENT: 'there is no such file', EACCES: 'it is not ours to read', EISDIR: 'it is a folder' }

class Refusal extends Error {}

async function main(): Promise<void> {
  const { queries, documents, k, labels, out } = readArguments()
  const pool = poolOfferings([], { lexicon: labels ? learnFrom(labels) : null })
  const noticeOf = new Map<string, string>()
  const supplierOf = new Map<string, string>()
  for await (const row of readRows(documents, 'documents')) {
    pool.add(toOffering(row))
    if (row.notice) noticeOf.set(row.id, row.notice)
    if (row.supplier) supplierOf.set(row.id, row.supplier)
  }
  if (pool.size === 0) throw new Refusal(`${documents} holds no usable row`)
  const output: Writable = out ? createWriteStream(out) : process.stdout
  output.on('error', stopAtBrokenOutput)
  let count = 0
  for await (const query of readRows(queries, 'queries')) {
    count += 1
    const only = query.notice ? (id: string) => noticeOf.get(id) !== query.notice : undefined
    const limit = supplierOf.size > 0 ? k * documentsPerSupplier : k
    const matches = bestOfEachFirst(rankOfferings(toNeed(query), pool, { today, limit, wordsFor: k, only }), supplierOf).slice(0, k)
    for (const [at, { id, score, findings }] of matches.entries()) {
      const row = { query: query.id, document: id, rank: at + 1, score, findings: findings.filter(({ state }) => state === 'stated') }
      if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain')
    }
  }
  if (out) await new Promise<void>((done) => output.end(done))
  if (count === 0) throw new Refusal(`${queries} holds no usable row`)
  console.error(`${count} queries ranked against ${pool.size} documents`)
}

function learnFrom(file: string): WordLexicon {
  const reading = readCodelist(readFileSync(file))
  if (reading.kind === 'refused' || reading.codelist.vocabulary !== 'cpv') throw new Refusal(`${file} is not a CPV list that can be read`)
  return learnLexicon(reading.codelist.terms.map(({ label }) => label))
}

function readArguments(): { queries: string; documents: string; k: number; labels: string | undefined; out: string | undefined } {
  try {
    const { values } = parseArgs({
      options: { queries: { type: 'string' }, documents: { type: 'string' }, k: { type: 'string', default: '100' }, labels: { type: 'string' }, out: { type: 'string' } },
    })
    if (!values.queries || !values.documents) throw new Refusal(usage)
    if (!/^[1-9]\d{0,6}$/.test(values.k)) throw new Refusal(`--k is a whole number from 1, not "${values.k}"`)
    return { queries: values.queries, documents: values.documents, k: Number(values.k), labels: values.labels, out: values.out }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${(error as Error).message}\n${usage}`)
  }
}

/** A bad line is named with its reason and left out; the rest goes on. */
async function* readRows(file: string, what: string): AsyncGenerator<Row> {
  const lineOf = new Map<string, number>()
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line += 1
    const bare = text.replace(/^\uFEFF/, '').trim()
    if (bare === '') continue
    const row = readRow(bare)
    const known = typeof row === 'string' ? undefined : lineOf.get(row.id)
    const problem = typeof row === 'string' ? row : known === undefined ? null : `id "${row.id}" stands on line ${known} already`
    if (problem !== null || typeof row === 'string') {
      console.error(`${what} line ${line} left out: ${problem}`)
      continue
    }
    lineOf.set(row.id, line)
    for (const code of row.cpv ?? []) {
      if (normaliseCpv(code) === null) console.error(`${what} line ${line}: "${code.slice(0, 40)}" is no CPV code and is ignored`)
    }
    yield row
  }
}

function readRow(text: string): Row | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `not JSON (${(error as Error).message})`
  }
  const parsed = rowSchema.safeParse(value)
  if (parsed.success) return parsed.data
  return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; ')
}

/** A reader that has seen enough, as `| head` does, is no failure. */
function stopAtBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  console.error(`The result could not be written: ${error.message}`)
  process.exit(1)
}

main().catch((error: NodeJS.ErrnoException) => {
  const problem = unreadable[error.code ?? '']
  if (!(error instanceof Refusal) && problem === undefined) throw error
  console.error(problem === undefined ? error.message : `${error.path ?? 'The file'} cannot be read: ${problem}`)
  process.exitCode = 1
})
