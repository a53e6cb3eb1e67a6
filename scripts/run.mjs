// Runs a TypeScript script of the project: node scripts/run.mjs FILE.ts ARGS…
// It gets a database (the embedded one unless DATABASE_URL is set) except where none is needed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { generateClient, isClientCurrent } from './generate.mjs'
import { Trouble, fail, root } from './trouble.mjs'

const withoutDatabase = ['scripts/rank.ts', 'scripts/schedule.ts', 'scripts/schedule-schemas.ts']
const seedScript = 'prisma/seed.ts'

async function main([file, ...args]) {
  if (!file) throw new Trouble('Usage: node scripts/run.mjs FILE.ts ARGS…')
  const needsDatabase = !withoutDatabase.includes(file) && !args.some((arg) => ['--dry-run', '--help', '--no-database'].includes(arg))
  if (!isClientCurrent()) generateClient({ quiet: true })
  if (!needsDatabase) return await runScript(file, args, {})
  const { openDatabase } = await import('./database.mjs')
  const seed = file === seedScript ? null : seedDemo
  const database = await openDatabase({ seed, onStep: (step) => console.error(step) })
  process.once('SIGINT', () => {}) // the child hears it too; we stay to stop the database
  try {
    return await runScript(file, args, { DATABASE_URL: database.url })
  } finally {
    database.close()
  }
}

/** Fills a new embedded database; an answer only when something went wrong. */
export async function seedDemo(url) {
  if (!existsSync(join(root, seedScript))) return
  const { code, output } = await runScript(seedScript, [], { DATABASE_URL: url }, 'pipe')
  if (code !== 0) throw new Trouble(`The demo data could not be loaded:\n${output.trim().split('\n').slice(-15).join('\n')}`)
}

export async function runScript(file, args, env, stdio = 'inherit') {
  const { code, output } = await runNode(['--import', 'tsx', '--import', join(root, 'scripts/server-only.mjs'), file, ...args], { env, stdio })
  return stdio === 'inherit' ? code : { code, output }
}

if (process.argv[1] === join(root, 'scripts/run.mjs')) {
  process.exitCode = await main(process.argv.slice(2)).catch(fail)
}
