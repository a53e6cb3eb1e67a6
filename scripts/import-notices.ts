import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { access } from 'node:fs/promises'
import type { ImportAnswer, ImportOutcome } from '@/lib/notices/model'
import { dryRunImport } from '@/lib/notices/read/dry-run'
import { readSources } from '@/lib/notices/read/read-sources'
import { describeRefusal } from '@/lib/notices/read/refusal'
import { reportAnswer } from '@/lib/notices/report'
import type { ImportNoticesOptions } from '@/lib/notices/schemas'

/** A fault of the one who called, told in one sentence. */
export class ImportTrouble extends Error {}

export interface ImportSummary {
  files: number
  outcomes: Record<ImportOutcome, number>
  /** Reason in words to the files it met, the first few by name. */
  refusals: Map<string, { count: number; examples: string[] }>
}

const EXAMPLES = 3

/** Reads all sources, writes a row per answer if asked to, and sums up. One file is in memory at a time. */
export async function runImportNotices(options: ImportNoticesOptions): Promise<ImportSummary> {
  for (const path of options.paths) {
    await access(path).catch(() => {
      throw new ImportTrouble(`There is no file or folder "${path}", or it cannot be read.`)
    })
  }
  const report = options.report === null ? null : await openReport(options.report)
  const sources = readSources(options.paths)
  const summary = emptySummary()
  let lastFile: string | null = null
  for await (const answer of options.dryRun ? dryRunImport(sources) : await importForReal(sources)) {
    if (answer.file !== lastFile) summary.files++
    lastFile = answer.file
    addAnswer(summary, answer)
    if (report && !report.write(`${JSON.stringify(reportAnswer(answer))}\n`)) await once(report, 'drain')
  }
  if (report) await closeReport(report, options.report ?? '')
  return summary
}

/** "293 files: 269 created, 24 refused", and each reason once. */
export function describeSummary(summary: ImportSummary, dryRun: boolean): string {
  const counts = (['created', 'updated', 'unchanged', 'refused'] as const)
    .filter((outcome) => summary.outcomes[outcome] > 0 || outcome === 'created')
    .map((outcome) => `${summary.outcomes[outcome]} ${outcome}`)
  const lines = [`${summary.files} ${summary.files === 1 ? 'file' : 'files'}: ${counts.join(', ')}${dryRun ? ' (dry run: nothing was written)' : ''}`]
  for (const [reason, { count, examples }] of [...summary.refusals].sort((a, b) => b[1].count - a[1].count)) {
    lines.push(`  ${count} refused: ${reason}`)
    for (const example of examples) lines.push(`      ${example}`)
    if (count > examples.length) lines.push(`      and ${count - examples.length} more`)
  }
  return lines.join('\n')
}

/** Loaded late: a dry run works without a database and without what opens one. */
async function importForReal(sources: ReturnType<typeof readSources>): Promise<AsyncIterable<ImportAnswer>> {
  const { importNotices } = await import('@/lib/notices/commands/import-notices')
  return importNotices({ kind: 'job', name: 'import' }, sources)
}

function emptySummary(): ImportSummary {
  return { files: 0, outcomes: { created: 0, updated: 0, unchanged: 0, refused: 0 }, refusals: new Map() }
}

function addAnswer(summary: ImportSummary, answer: ImportAnswer): void {
  summary.outcomes[answer.outcome]++
  if (answer.outcome !== 'refused') return
  const reason = describeRefusal(answer.refusal)
  const known = summary.refusals.get(reason) ?? { count: 0, examples: [] }
  known.count++
  if (known.examples.length < EXAMPLES) known.examples.push(answer.file)
  summary.refusals.set(reason, known)
}

async function openReport(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path)
  try {
    await once(stream, 'open')
  } catch {
    throw new ImportTrouble(`The report cannot be written to "${path}".`)
  }
  return stream
}

async function closeReport(stream: WriteStream, path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.once('error', () => reject(new ImportTrouble(`The report could not be written to "${path}" completely.`)))
    stream.end(resolve)
  })
}
