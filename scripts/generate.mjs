// Makes the Prisma client. `prisma generate` insists on fetching an engine it does not use; any executable satisfies it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Trouble, fail, root } from './trouble.mjs'

const schemaDir = join(root, 'prisma/schema')
const marker = join(root, 'lib/generated/schema-hash')

function schemaFiles() {
  return existsSync(schemaDir) ? readdirSync(schemaDir).filter((name) => name.endsWith('.prisma')).sort() : []
}

function schemaHash() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'node_modules/prisma/package.json')))
  for (const name of schemaFiles()) hash.update(name).update(readFileSync(join(schemaDir, name)))
  return hash.digest('hex')
}

export function isClientCurrent() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === schemaHash()
}

/** Leaves the marker last: a run that was cut short is done again. */
export function generateClient({ quiet = false } = {}) {
  rmSync(marker, { force: true })
  const result = spawnSync(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'], {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  })
  if (result.status !== 0) {
    throw new Trouble(`The database client could not be made from prisma/schema.${quiet ? `\n${result.stdout}${result.stderr}` : ''}`)
  }
  mkdirSync(join(root, 'lib/generated'), { recursive: true })
  writeFileSync(`${marker}.new`, schemaHash())
  renameSync(`${marker}.new`, marker)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (schemaFiles().length > 0) generateClient()
  } catch (error) {
    fail(error)
  }
}
