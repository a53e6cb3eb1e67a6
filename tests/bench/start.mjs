// Seconds until Sund serves: a first start with an empty data folder and no build, then a second one.
// Installing is not part of it: that depends on the network.  node tests/bench/start.mjs
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { discardPostgres, freePort } from '../../scripts/postgres.mjs'

const root = resolve(import.meta.dirname, '../..')
const state = mkdtempSync(join(root, '.data-bench-'))
const dist = '.next-bench'

const rows = []
try {
  for (const name of ['first start: database, demo data, build', 'second start']) rows.push({ start: name, seconds: await time() })
  console.table(rows)
} finally {
  await discardPostgres(join(state, 'postgres'))
  rmSync(state, { recursive: true, force: true })
  rmSync(join(root, dist), { recursive: true, force: true })
}

async function time() {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, DATABASE_URL: '', SUND_STATE_DIR: state, SUND_DIST: dist, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const seconds = await new Promise((done, refuse) => {
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      if (/http:\/\/localhost:\d+/.test(output)) done(((performance.now() - begun) / 1000).toFixed(1))
    })
    child.once('exit', (code) => refuse(new Error(`ended with ${code}\n${output}`)))
  })
  child.kill('SIGTERM')
  await new Promise((done) => child.once('exit', done))
  return seconds
}
