// A second server beside the one under test, as behind a proxy: the same build, database, secret and folder of files.
// Says its address and the database server's when it serves, and ends with whoever started it.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const state = join(root, '.data/test/e2e')
process.chdir(root)
Object.assign(process.env, { SUND_STATE_DIR: state, SUND_DIST: '.next-test', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXTAUTH_SECRET: readFileSync(join(state, 'secret'), 'utf8').trim() })

const { freePort, startPostgres } = await import('../../scripts/postgres.mjs')
const { serve } = await import('../../scripts/serve.mjs')
const postgres = await startPostgres({ dir: join(state, 'postgres') }) // joins the one that runs
const port = await freePort()
Object.assign(process.env, { PORT: String(port), DATABASE_URL: postgres.url('sund'), NEXTAUTH_URL: `http://localhost:${port}` })
const server = await serve({ port, databaseUrl: process.env.DATABASE_URL })
console.log(`http://localhost:${port} ${postgres.url('postgres')}`)

process.stdin.resume().once('close', async () => {
  await server.close()
  postgres.stop()
  process.exit()
})
