/**
 * How often the right 3-digit CPV group is among ten suggested codes, on real notices that the learning did not see.
 *   node scripts/run.mjs tests/bench/cpv-suggestions.ts --no-database
 * Buyers (or winners' notices) are dealt into five parts; what is suggested for one part was learnt from the other four.
 * Beside it: labels alone, the ten groups used most, and counting the words a text shares with a group's labels.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CpvExamples } from '@/lib/matching/cpv-examples'
import { suggestCpv } from '@/lib/matching/cpv-suggestions'
import { askedWords, CpvReader, type TextPart } from '@/lib/taxonomy/cpv-reader'
import { readCodelist } from '@/lib/taxonomy/read-codelist'

const dataFolder = resolve(process.env.SUND_DATA ?? '../shared/data')
const benchFolder = resolve(process.env.SUND_BENCH ?? '../shared/bench')
const files = { codes: join(dataFolder, 'codelists/cpv.json'), notices: join(dataFolder, 'notices.jsonl'), awards: join(benchFolder, 'rank/supplier/documents.jsonl') }
const parts = 5
const wanted = 10
const target = 0.56

type Sample = { id: string; key: string; parts: TextPart[]; codes: string[]; isHealthIt: boolean }

const rows = (file: string) => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
const part = (text: unknown, language: string, weight: number): TextPart[] => (typeof text === 'string' && text.trim() !== '' ? [{ text, language, weight }] : [])

function readNotices(): Sample[] {
  return rows(files.notices).map((row) => {
    const titles = row.titles as Record<string, string>
    const original = String((row.original_languages as string[] | undefined)?.[0] ?? '').toLowerCase()
    const language = original in titles ? original : (Object.keys(titles)[0] ?? '')
    const lots = ((row.lots ?? []) as { title?: string; description?: string }[]).slice(0, 5).map((lot) => `${lot.title ?? ''} ${lot.description ?? ''}`)
    const body = (row.descriptions as Record<string, string> | undefined)?.[language]
    return {
      id: String(row.id),
      key: String(row.buyer_key),
      parts: [...part(titles[language], language, 3), ...part(body, language, 1), ...part(lots.join(' . '), language, 1)],
      codes: [row.cpv_main, ...((row.cpv_additional ?? []) as string[])].filter((code): code is string => typeof code === 'string'),
      isHealthIt: row.curated_health_it === true,
    }
  })
}

/** Every fourth lot: enough to measure, soon enough done. */
function readAwards(): Sample[] {
  const lots = rows(files.awards).filter((row) => Array.isArray(row.cpv) && row.cpv.length > 0)
  return lots.filter((_, at) => at % 4 === 0).map((row) => ({
    id: String(row.id),
    key: String(row.notice),
    parts: part(row.text, String(row.lang), 1),
    codes: row.cpv as string[],
    isHealthIt: false,
  }))
}

const partOf = (key: string): number => [...key].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) % parts
const groupOf = (code: string): string => code.slice(0, 3)

function codesFor(sample: Sample, reader: CpvReader, examples: CpvExamples): string[] {
  const answer = suggestCpv(sample.parts, reader, examples, { except: sample.id, limit: wanted })
  return answer.outcome === 'suggested' ? answer.suggestions.map(({ code }) => code) : []
}

function mostUsed(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>()
  for (const { codes } of samples) if (codes[0]) counts.set(groupOf(codes[0]), (counts.get(groupOf(codes[0])) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, wanted).map(([group]) => group)
}

/** Groups by how many of the text's words stand in their labels, in any language. */
function overlapCounter(reader: CpvReader, labels: ReadonlyMap<string, Readonly<Record<string, string>>>): (sample: Sample) => string[] {
  const groups = new Map<string, Set<string>>()
  for (const [code, label] of labels) {
    const words = groups.get(groupOf(code)) ?? new Set()
    for (const [language, text] of Object.entries(label)) for (const { term } of askedWords([{ text, language, weight: 1 }])) words.add(term)
    groups.set(groupOf(code), words)
  }
  return (sample) => {
    const asked = askedWords(sample.parts).map(({ term }) => term)
    const counts = [...groups].map(([group, words]) => ({ group, count: asked.filter((term) => words.has(term)).length }))
    return counts.sort((a, b) => b.count - a.count || (a.group < b.group ? -1 : 1)).slice(0, wanted).map(({ group }) => group)
  }
}

function measure(what: string, samples: readonly Sample[], reader: CpvReader, overlap: (sample: Sample) => string[]): number {
  const learnt = Array.from({ length: parts }, (_, held) => {
    const seen = samples.filter((sample) => partOf(sample.key) !== held)
    const examples = new CpvExamples()
    for (const sample of seen) examples.add(sample.id, sample.parts, sample.codes)
    return { examples, habit: mostUsed(seen) }
  })
  const none = new CpvExamples()
  const ways: Record<string, (sample: Sample) => string[]> = {
    'the ten groups used most': (sample) => learnt[partOf(sample.key)]!.habit,
    'most words shared with labels': overlap,
    'suggested, from labels alone': (sample) => codesFor(sample, reader, none),
    'suggested, from labels and examples': (sample) => codesFor(sample, reader, learnt[partOf(sample.key)]!.examples),
  }
  let last = 0
  const table = Object.entries(ways).map(([way, suggest]) => {
    const start = performance.now()
    const right = samples.filter((sample) => suggest(sample).some((code) => groupOf(code) === groupOf(sample.codes[0]!)))
    last = right.length / samples.length
    const healthIt = samples.filter(({ isHealthIt }) => isHealthIt)
    return {
      way,
      'right group among ten': `${(last * 100).toFixed(1)} %`,
      ...(healthIt.length > 0 ? { 'health IT': `${right.filter(({ isHealthIt }) => isHealthIt).length} of ${healthIt.length}` } : {}),
      'ms each': Math.round(((performance.now() - start) / samples.length) * 10) / 10,
    }
  })
  console.log(`${what}: ${samples.length}`)
  console.table(table)
  return last
}

const missing = Object.values(files).filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.log(`Skipped: there is no ${missing.join(', ')} (set SUND_DATA and SUND_BENCH to the folders that hold them)`)
} else {
  const reading = readCodelist(readFileSync(files.codes))
  if (reading.kind === 'refused') throw new Error(`The CPV list was refused: ${reading.refusal.code}`)
  const reader = new CpvReader(reading.codelist.terms.map(({ code, label }) => ({ code, label })))
  const overlap = overlapCounter(reader, new Map(reading.codelist.terms.map(({ code, label }) => [code, label])))
  const results = [measure('Notices, by buyer', readNotices(), reader, overlap), measure('Awarded lots, by notice', readAwards(), reader, overlap)]
  if (results.some((share) => share < target)) {
    console.error(`Below the aim of ${target * 100} %`)
    process.exitCode = 1
  }
}
