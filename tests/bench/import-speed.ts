/**
 * Seconds and memory of a dry run over all notices at hand, once and ten times over.
 *   node scripts/run.mjs tests/bench/import-speed.ts --no-database
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dryRunImport } from '@/lib/notices/read/dry-run'
import { readSources } from '@/lib/notices/read/read-sources'
import type { ImportOutcome } from '@/lib/notices/model'

const folder = join(resolve(process.env.SUND_DATA ?? '../shared/data'), 'notices')

interface Measure {
  files: number
  seconds: number
  peakMb: number
  heapAfterMb: number
  outcomes: Partial<Record<ImportOutcome, number>>
}

async function measure(times: number): Promise<Measure> {
  const outcomes: Measure['outcomes'] = {}
  const start = performance.now()
  let files = 0
  let peak = 0
  for await (const answer of dryRunImport(readSources(Array.from({ length: times }, () => folder)))) {
    outcomes[answer.outcome] = (outcomes[answer.outcome] ?? 0) + 1
    if (++files % 20 === 0) peak = Math.max(peak, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - start) / 1000
  globalThis.gc?.()
  const mb = (bytes: number): number => Math.round(bytes / 1024 / 1024)
  return { files, seconds, peakMb: mb(peak), heapAfterMb: mb(process.memoryUsage().heapUsed), outcomes }
}

if (existsSync(folder)) {
  for (const times of [1, 10]) {
    const { files, seconds, peakMb, heapAfterMb, outcomes } = await measure(times)
    const each = ((1000 * seconds) / files).toFixed(1)
    console.log(
      `${files} files: ${seconds.toFixed(2)} s, ${each} ms each, peak ${peakMb} MB, heap afterwards ${heapAfterMb} MB, ${JSON.stringify(outcomes)}`,
    )
  }
} else console.log(`Skipped: ${folder} is not there.`)
