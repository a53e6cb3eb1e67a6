// npm start: from a fresh clone to pages being served. npm run dev: the same for developers.
// Everything imported here, and what it imports, is part of Node: dependencies may not be installed yet.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { checkNode, installDependencies } from './install.mjs'
import { isSameProcess, processMark, takeLock } from './lock.mjs'
import { Trouble, explain, fail, portTrouble, root, say, shown, stateDir } from './trouble.mjs'

const dev = process.argv.includes('--dev')
const host = process.env.HOST || '127.0.0.1'
const command = dev ? 'npm run dev' : 'npm start'
const begun = Date.now()

let lock
let opening
let server
let isStopping = false

async function main() {
  checkNode()
  const port = readPort()
  prepareFolder()
  lock = takeLock(join(stateDir, 'running.lock'), { port })
  if (lock.held) throw new Trouble(`Sund is already running from this folder: process ${lock.held.mark.split(' ')[0]}, http://localhost:${lock.held.port}. Stop it first (Ctrl-C where it runs, or kill ${lock.held.mark.split(' ')[0]}); a second one needs a folder of its own.`)
  await checkPort(port)
  await installDependencies()

  process.env.NODE_ENV = dev ? 'development' : 'production'
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PORT: String(port) })
  const { generateClient, isClientCurrent } = await import('./generate.mjs')
  if (!isClientCurrent()) {
    say('Making the database client …')
    generateClient({ quiet: true })
  }
  const database = await prepareAll()
  if (isStopping) return
  process.env.DATABASE_URL = database.url
  process.env.NEXTAUTH_SECRET ||= readSecret()
  process.env.NEXTAUTH_URL ||= process.env.PUBLIC_URL || `http://localhost:${port}`

  const { serve } = await import('./serve.mjs')
  server = await serve({ dev, host, port, databaseUrl: database.url })
  if (database.isEmbedded) watch(database)
  await announce(database, port)
}

/** The database and the build need nothing of each other: they are made side by side. */
async function prepareAll() {
  const { openDatabase } = await import('./database.mjs')
  const { seedDemo } = await import('./run.mjs')
  const { withProgress } = await import('./progress.mjs')
  const { build, isBuilt } = await import('./build.mjs')
  const seed = (url) => withProgress('Loading the demo data', () => seedDemo(url))
  const building = dev || isBuilt() ? null : build()
  building?.catch(() => {})
  opening = openDatabase({ seed, onStep: (step) => say(`${step} …`) })
  const database = await opening
  await building
  return database
}

function readPort() {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Trouble(`PORT=${process.env.PORT} is no port. Choose a number from 1024 to 65535: PORT=3001 ${command}`)
  return port
}

function prepareFolder() {
  try {
    accessSync(root, constants.W_OK)
    mkdirSync(stateDir, { recursive: true })
    const probe = join(stateDir, `probe-${process.pid}`)
    writeFileSync(probe, 'x', { flush: true })
    rmSync(probe)
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EPERM') throw new Trouble(`This user may not write in ${error.path === root ? 'the project folder' : shown(stateDir)}. Run ${command} as the user who owns the project folder, or give it to this user: chown -R "$USER" .`)
    throw explain(error)
  }
}

async function checkPort(port) {
  const probe = createServer()
  await new Promise((done, refuse) => {
    probe.once('error', refuse)
    probe.listen(port, host, done)
  }).catch((error) => {
    throw portTrouble(error, host, port, command)
  })
  await new Promise((done) => probe.close(done))
}

/** Links and sessions are signed with it: it stays the same over restarts, and nobody else may read it. */
function readSecret() {
  const file = join(stateDir, 'secret')
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (kept.length >= 32) return kept
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600, flush: true })
  return secret
}

async function announce(database, port) {
  const address = host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::' ? `http://localhost:${port}` : `http://${host}:${port}`
  say(`\nSund is ready at ${address} (after ${((Date.now() - begun) / 1000).toFixed(1)} s). Ctrl-C stops it.`)
  const accounts = await listDemoAccounts(database.url)
  if (accounts.length === 0) return
  say('\nDemo sign-ins:')
  const width = (key) => Math.max(...accounts.map((account) => account[key].length))
  for (const { role, email, password, what } of accounts) say(`  ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}  ${what}`)
}

/** Only those that exist: whoever removed the demo data is not told of them. */
async function listDemoAccounts(url) {
  const { demoAccounts } = await import('../prisma/demo-accounts.mjs')
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query('select email from "Person" where "isDemo" and email = any($1)', [demoAccounts.map((account) => account.email)])
    return demoAccounts.filter((account) => rows.some((row) => row.email === account.email))
  } catch {
    return []
  } finally {
    await client.end().catch(() => {})
  }
}

/** A database that was killed is started again; pages that ask in between fail once. */
function watch(database) {
  let isReviving = false
  const timer = setInterval(async () => {
    if (isReviving || isStopping || database.isAlive()) return
    isReviving = true
    try {
      say('The database stopped unasked; starting it again …')
      await database.revive()
      say('The database is back.')
    } catch (error) {
      console.error(explain(error).message)
      stop(1)
    } finally {
      isReviving = false
    }
  }, 2_000)
  timer.unref()
}

async function stop(code) {
  if (isStopping) return
  isStopping = true
  const late = setTimeout(() => process.exit(1), 45_000)
  late.unref()
  if (code === 0) say('\nStopping …')
  await server?.close().catch((error) => console.error(error))
  const database = await opening?.catch(() => null)
  database?.close()
  lock?.release?.()
  process.exit(code)
}

/** npm that was killed cannot pass a signal on: then nobody would stop us. */
function leaveWithNpm() {
  const npm = findNpmAbove()
  if (npm === null) return
  const mark = processMark(npm)
  setInterval(() => {
    if (!isSameProcess(mark)) stop(0)
  }, 1_000).unref()
}

function findNpmAbove() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return null
  for (let pid = process.ppid, steps = 0; pid > 1 && steps < 3; steps++) {
    const [, parent, args = ''] = /^\s*(\d+)\s+(.*)$/.exec(spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '') ?? []
    if (/\bnpm\b/.test(args)) return pid
    pid = Number(parent)
  }
  return null
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0))
leaveWithNpm()
main().catch(async (error) => {
  if (isStopping) return
  isStopping = true
  await server?.close().catch(() => {})
  const database = await opening?.catch(() => null)
  database?.close()
  lock?.release?.()
  fail(error)
})
