/**
 * How good rankings are on three sets of real needs, beside BM25 and character n-grams on the same, with concepts and without.
 *   node scripts/run.mjs tests/bench/rank-quality.ts --no-database
 * nDCG@10 and recall@100 as the sets define them: a supplier stands by its best document, the question's own notice
 * does not count, across languages only other languages do. Weights are then chosen anew on four fifths of the
 * suppliers and tried on the fifth, five times over.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Criterion } from '@/lib/matching/finding'
import { poolOfferings } from '@/lib/matching/pool'
import { rankOfferings } from '@/lib/matching/rank'
import { needWeights } from '@/lib/matching/weights'
import { foldText } from '@/lib/platform/fold-text'
import { toNeed, toOffering, type Row } from '@/scripts/rank-rows'

const folder = resolve(process.env.SUND_BENCH ?? '../shared/bench', 'rank')
const listed = 300
const today = new Date('2027-01-10T00:00:00Z')

type Run = Float64Array[]
type Collection = { name: string; documents: Row[]; queries: Row[]; relevant: Map<string, Map<string, number>> }
type Quality = { ndcg: number; recall: number; group: string }

const rows = (file: string): Row[] => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row)

function readCollection(name: string): Collection {
  const at = (file: string) => join(folder, name, file)
  const relevant = new Map<string, Map<string, number>>()
  for (const line of readFileSync(at('relevant.tsv'), 'utf8').trim().split('\n')) {
    const [query = '', document = '', grade] = line.split('\t')
    relevant.set(query, (relevant.get(query) ?? new Map<string, number>()).set(document, Number(grade)))
  }
  return { name, documents: rows(at('documents.jsonl')), queries: rows(at('queries.jsonl')).filter(({ id }) => relevant.has(id)), relevant }
}

/** One list: suppliers (or documents) best first, those that do not count left out. */
function judge({ name, documents, relevant }: Collection, query: Row, scores: Float64Array): Quality {
  const grades = relevant.get(query.id)!
  const best = new Map<string, number>()
  const counts = (row: Row) => !(row.notice && row.notice === query.notice) && !(name === 'cross-lingual' && row.lang === query.lang)
  const order = [...scores.keys()].filter((at) => scores[at]! > 0 && counts(documents[at]!)).sort((a, b) => scores[b]! - scores[a]! || (documents[a]!.id < documents[b]!.id ? -1 : 1))
  for (const at of order) {
    const key = documents[at]!.supplier ?? documents[at]!.id
    if (!best.has(key)) best.set(key, scores[at]!)
    if (best.size === listed) break
  }
  const keys = [...best.keys()]
  const gain = (grade: number) => 2 ** grade - 1
  const discounted = (list: readonly number[]) => list.slice(0, 10).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0)
  const ideal = discounted([...grades.values()].sort((a, b) => b - a))
  return {
    ndcg: discounted(keys.map((key) => grades.get(key) ?? 0)) / ideal,
    recall: keys.slice(0, 100).filter((key) => grades.has(key)).length / grades.size,
    group: documents.some(({ supplier }) => supplier) ? [...grades.keys()].sort()[0]! : query.id,
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const round = (value: number): number => Math.round(value * 1000) / 1000
const whole = (row: Row): string => `${row.title ?? ''} ${row.text}`

type Counts = Map<string, number>
function counted(terms: readonly string[]): Counts {
  const counts: Counts = new Map()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
const plainWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
const grams = (text: string): string[] => plainWords(text).flatMap((word) => [4, 5].flatMap((size) => Array.from({ length: Math.max(0, word.length + 3 - size) }, (_, at) => ` ${word} `.slice(at, at + size))))

function index(documents: readonly Counts[]): Map<string, [number, number][]> {
  const postings = new Map<string, [number, number][]>()
  for (const [at, counts] of documents.entries()) {
    for (const [term, count] of counts) {
      const list = postings.get(term)
      if (list) list.push([at, count])
      else postings.set(term, [[at, count]])
    }
  }
  return postings
}

function bm25({ documents, queries }: Collection): Run {
  const texts = documents.map((row) => counted(plainWords(whole(row))))
  const postings = index(texts)
  const lengths = texts.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const usual = mean(lengths)
  return queries.map((query) => {
    const scores = new Float64Array(documents.length)
    for (const [term, times] of counted(plainWords(whole(query)))) {
      const list = postings.get(term) ?? []
      const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5))
      for (const [at, count] of list) scores[at]! += (times * rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[at]!) / usual))
    }
    return scores
  })
}

function ngrams({ documents, queries }: Collection): Run {
  const texts = documents.map((row) => counted(grams(whole(row))))
  const postings = index(texts)
  const rarity = (term: string) => Math.log((documents.length + 1) / ((postings.get(term)?.length ?? 0) + 0.5))
  const norm = (counts: Counts) => Math.sqrt([...counts].reduce((sum, [term, count]) => sum + ((1 + Math.log(count)) * rarity(term)) ** 2, 0))
  const norms = texts.map(norm)
  return queries.map((query) => {
    const scores = new Float64Array(documents.length)
    const asked = counted(grams(whole(query)))
    for (const [term, times] of asked) {
      const weight = (1 + Math.log(times)) * rarity(term) ** 2
      for (const [at, count] of postings.get(term) ?? []) scores[at]! += weight * (1 + Math.log(count))
    }
    const own = norm(asked) || 1
    return scores.map((score, at) => score / (own * (norms[at]! || 1)))
  })
}

/** Points of each criterion as a share of what is possible, for every pair: any weights can be tried on them. */
type Shares = { run: (weights: Partial<Record<Criterion, number>>) => Run }
function ours({ documents, queries }: Collection): Shares {
  const pool = poolOfferings(documents.map(toOffering))
  const at = new Map(documents.map(({ id }, position) => [id, position]))
  const shares = queries.map((query) => {
    const own = new Map<Criterion, Float64Array>()
    for (const match of rankOfferings(toNeed(query), pool, { today, wordsFor: 0 })) {
      for (const { criterion, points, possible } of match.findings) {
        if (points === 0) continue
        const list = own.get(criterion) ?? new Float64Array(documents.length)
        own.set(criterion, list)
        list[at.get(match.id)!] = points / possible
      }
    }
    return own
  })
  return {
    run: (weights) =>
      shares.map((own) => {
        const scores = new Float64Array(documents.length)
        for (const [criterion, list] of own) for (let i = 0; i < list.length; i += 1) scores[i]! += (weights[criterion] ?? 0) * list[i]!
        return scores
      }),
  }
}

const qualities = (collection: Collection, run: Run): Quality[] => collection.queries.map((query, at) => judge(collection, query, run[at]!))
const row = (set: string, system: string, found: readonly Quality[]) => ({ set, system, 'nDCG@10': round(mean(found.map(({ ndcg }) => ndcg))), 'recall@100': round(mean(found.map(({ recall }) => recall))) })

/** Weights chosen where they are not tried: the suppliers are dealt into five parts by their names. */
function crossValidated(collection: Collection, shares: Shares): { found: Quality[]; chosen: string[] } {
  const candidates = [0.25, 0.35, 0.45, 0.55].flatMap((part) => [2, 4, 6, 8].map((cpv) => ({ ...needWeights, text: 50 * (1 - part), concepts: 50 * part, cpv })))
  const tried = candidates.map((weights) => qualities(collection, shares.run(weights)))
  const partOf = (group: string) => [...group].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 5
  const found: Quality[] = []
  const chosen: string[] = []
  for (let part = 0; part < 5; part += 1) {
    const score = (list: readonly Quality[]) => mean(list.filter(({ group }) => partOf(group) !== part).map(({ ndcg }) => ndcg))
    const best = tried.reduce((top, list, at) => (score(list) > score(tried[top]!) ? at : top), 0)
    found.push(...tried[best]!.filter(({ group }) => partOf(group) === part))
    const { text, concepts, cpv } = candidates[best]!
    chosen.push(`${text}/${concepts}/${cpv}`)
  }
  return { found, chosen }
}

if (!existsSync(folder)) console.log(`Skipped: the sets are not there (${folder}). SUND_BENCH says where they are.`)
else {
  const table: ReturnType<typeof row>[] = []
  for (const name of ['supplier', 'cross-lingual', 'health-it']) {
    const collection = readCollection(name)
    const shares = ours(collection)
    table.push(row(name, 'BM25', qualities(collection, bm25(collection))), row(name, 'n-grams 4-5', qualities(collection, ngrams(collection))))
    table.push(row(name, 'words alone', qualities(collection, shares.run({ text: 1 }))), row(name, 'concepts alone', qualities(collection, shares.run({ concepts: 1 }))))
    table.push(row(name, 'without concepts', qualities(collection, shares.run({ ...needWeights, concepts: 0 }))), row(name, 'all criteria', qualities(collection, shares.run(needWeights))))
    if (name === 'supplier') {
      const { found, chosen } = crossValidated(collection, shares)
      table.push(row(name, 'weights by cross-validation', found))
      console.log(`words/concepts/CPV chosen without the part they are tried on: ${chosen.join(', ')}`)
    }
  }
  console.table(table)
}
