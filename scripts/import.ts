/**
 * npm run import -- notices PATH… [--dry-run] [--report FILE.jsonl]
 * npm run import -- codelist FILE
 */
import { parseArgs } from 'node:util'
import { importNoticesOptionsSchema } from '@/lib/notices/schemas'
import { runImportCodelist } from './import-codelist'
import { describeSummary, ImportTrouble, runImportNotices } from './import-notices'

const USAGE = `Usage:
  npm run import -- notices PATH… [--dry-run] [--report FILE.jsonl]
      Reads public procurement notices (eForms, TED, OCDS 1.1) from files, folders and zip archives.
      --dry-run   reads and reports without a database
      --report    writes one JSON line per file (per notice, where a file holds several)
  npm run import -- codelist FILE
      Loads an official code list (genericode .gc or JSON).`

async function main(): Promise<number> {
  const { values, positionals } = parseCommandLine()
  const [command, ...paths] = positionals
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (command === 'notices') {
    const options = importNoticesOptionsSchema.safeParse({
      paths,
      dryRun: values['dry-run'] ?? false,
      report: values.report ?? null,
    })
    if (!options.success) throw new ImportTrouble(`Name at least one file, folder or zip archive.\n\n${USAGE}`)
    const summary = await runImportNotices(options.data)
    console.log(describeSummary(summary, options.data.dryRun))
    if (!options.data.dryRun) await leaveDatabase()
    return 0
  }
  if (command === 'codelist') {
    const [path] = paths
    if (path === undefined || paths.length > 1) throw new ImportTrouble(`Name exactly one file.\n\n${USAGE}`)
    console.log(await runImportCodelist(path))
    await leaveDatabase()
    return 0
  }
  throw new ImportTrouble(command === undefined ? USAGE : `"${command}" is nothing that can be imported.\n\n${USAGE}`)
}

/** Idle connections would keep the process for ten seconds more. */
async function leaveDatabase(): Promise<void> {
  const { db } = await import('@/lib/platform/db')
  await db.$disconnect()
}

function parseCommandLine(): {
  values: { 'dry-run'?: boolean; report?: string; help?: boolean }
  positionals: string[]
} {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new ImportTrouble(`${error instanceof Error ? error.message : 'Unknown option.'}\n\n${USAGE}`)
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof ImportTrouble)) throw error
  console.error(error.message)
  return 1
})
