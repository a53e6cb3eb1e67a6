// The server of the end-to-end tests: npm start, with a folder, a build and a database of its own.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readLock } from './lock.mjs'
import { fail, root, Trouble } from './trouble.mjs'

const state = join(root, '.data/test/e2e')
try {
  const held = readLock(join(state, 'running.lock'))
  if (held) throw new Trouble(`Another run of the end-to-end tests is under way in this folder (process ${held.mark.split(' ')[0]}). Wait for it, or end it.`)
  await stopLeftover(join(state, 'postgres'))
  rmSync(state, { recursive: true, force: true })
} catch (error) {
  fail(error)
}

delete process.env.DATABASE_URL
delete process.env.PUBLIC_URL
delete process.env.SMTP_URL
Object.assign(process.env, { SUND_STATE_DIR: state, SUND_DIST: '.next-test', HOST: '127.0.0.1', E2E: '1' })
await import('./start.mjs')

/** A run that was killed leaves its PostgreSQL behind. */
async function stopLeftover(dir) {
  const { existsSync } = await import('node:fs')
  if (!existsSync(join(dir, 'postmaster.pid'))) return
  const { startPostgres } = await import('./postgres.mjs')
  const server = await startPostgres({ dir }).catch(() => null)
  server?.stop()
}
