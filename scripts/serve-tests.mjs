// The server of the end-to-end tests: npm start, with a folder, a build and a database of its own.
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const state = resolve(import.meta.dirname, '../.data/test/e2e')
for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL', 'NEXTAUTH_URL', 'TRUST_PROXY']) delete process.env[name]
// Set before anything of ours is imported: where things lie is read once.
Object.assign(process.env, { SUND_STATE_DIR: state, SUND_DIST: '.next-test', HOST: '127.0.0.1' })

const { isSameProcess, processMark, readLock } = await import('./lock.mjs')
const { fail, Trouble } = await import('./trouble.mjs')
try {
  const held = readLock(join(state, 'running.lock'))
  if (held) throw new Trouble(`Another run of the end-to-end tests is under way in this folder (process ${held.mark.split(' ')[0]}). Wait for it, or end it.`)
  const { discardPostgres } = await import('./postgres.mjs')
  await discardPostgres(join(state, 'postgres')) // a run that was killed leaves it behind
  rmSync(state, { recursive: true, force: true })
} catch (error) {
  fail(error)
}
await import('./start.mjs')

const runner = processMark(process.env.E2E_PARENT || process.ppid)
setInterval(() => {
  if (!isSameProcess(runner)) process.kill(process.pid, 'SIGTERM')
}, 1_000).unref()
