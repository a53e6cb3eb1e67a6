import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, eforms } from './fixtures'
import { buildZip } from './zip'

const root = join(import.meta.dirname, '../../..')

interface Run {
  code: number
  out: string
  error: string
}

/** As `scripts/run.mjs` runs it, and certainly without a database. */
function runImport(...args: string[]): Promise<Run> {
  const env: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...args], { cwd: root, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 99 : 0, out, error: err }),
    )
  })
}

describe('npm run import', { timeout: 60_000 }, () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'))
    await writeFile(join(folder, 'good.xml'), eforms())
    await writeFile(join(folder, 'bad.xml'), 'nothing')
    await writeFile(join(folder, 'more.zip'), buildZip([{ name: 'same.xml', data: bytesOf(eforms()) }]))
  })

  it('reports a row per file and sums up, without a database', async () => {
    const report = join(folder, '..', `report-${process.pid}.jsonl`)
    const { code, out } = await runImport('notices', folder, '--dry-run', '--report', report)
    expect([code, out.split('\n').slice(0, 2)]).toEqual([
      0,
      ['3 files: 1 created, 1 unchanged, 1 refused (dry run: nothing was written)', '  1 refused: The file is neither XML nor JSON, so it holds no notice.'],
    ])
    const rows = (await readFile(report, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    const nothing = { id: null, noticeType: null, title: null, language: null, buyer: null, country: null, cpv: null, additionalCpv: [], deadline: null, participationDeadline: null, value: null, currency: null, procedure: null, lots: 0, winners: [] }
    const good = {
      file: join(folder, 'good.xml'), outcome: 'created', reason: null, id: '00123456-2026', noticeType: 'cn-standard', title: 'ETÄVASTAANOTON JÄRJESTELMÄ',
      language: 'fi', buyer: 'Nordhavnin sairaala', country: 'FI', cpv: '48180000', additionalCpv: ['72260000'], deadline: '2026-04-15T12:00:00+03:00',
      participationDeadline: null, value: 250000.5, currency: 'EUR', procedure: 'open', lots: 1, winners: [],
    }
    expect(rows).toEqual([
      { file: join(folder, 'bad.xml'), outcome: 'refused', reason: 'The file is neither XML nor JSON, so it holds no notice.', ...nothing },
      good,
      { ...good, file: join(folder, 'more.zip', 'same.xml'), outcome: 'unchanged' },
    ])
  })

  it('tells how it is used where it was not told what to do', async () => {
    const runs = await Promise.all([runImport(), runImport('notices', '--dry-run'), runImport('weather', 'x'), runImport('notices', 'x', '--fast')])
    for (const { code, error } of runs) {
      expect(code).toBe(1)
      expect(error).toContain('npm run import -- notices PATH')
      expect(error).not.toContain('    at ')
    }
  })

  it('names a path that is missing and a report that cannot be written', async () => {
    const missing = await runImport('notices', join(folder, 'none'), '--dry-run')
    const unwritable = await runImport('notices', folder, '--dry-run', '--report', join(folder, 'no', 'such', 'report'))
    expect([missing.code, missing.error.trim()]).toEqual([1, `There is no file or folder "${join(folder, 'none')}", or it cannot be read.`])
    expect([unwritable.code, unwritable.error.trim()]).toEqual([1, `The report cannot be written to "${join(folder, 'no', 'such', 'report')}".`])
  })
})
