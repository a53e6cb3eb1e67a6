// Which PostgreSQL to use: the one of DATABASE_URL, or the embedded one.
import pg from 'pg'
import { deploy } from './migrate.mjs'
import { startPostgres } from './postgres.mjs'
import { Trouble } from './trouble.mjs'

const name = 'sund'

/**
 * `prepare` brings the tables up to date. A new embedded database is born whole: it is made, migrated and
 * filled with demo data under another name first, so a run that was cut short leaves none behind.
 */
export async function openDatabase({ prepare = true, seed = null, onStep = () => {} } = {}) {
  const given = process.env.DATABASE_URL
  if (given) {
    await checkServer(given)
    if (prepare) await deploy(given, { onApply: (migration) => onStep(`Migration ${migration}`) })
    return { url: given, isEmbedded: false, isNew: false, close: () => {} }
  }
  onStep('Starting the embedded PostgreSQL')
  const server = await startPostgres()
  try {
    if (server.moved) onStep(`The project folder is closed to other users, and PostgreSQL does not run as root: its data are in ${server.dir}`)
    const url = server.url(name)
    const isNew = await makeDatabase(server, { prepare, seed, onStep })
    if (prepare && !isNew) await deploy(url, { onApply: (migration) => onStep(`Migration ${migration}`) })
    return { url, isEmbedded: true, isNew, dir: server.dir, close: server.stop, isAlive: server.isAlive, revive: server.revive }
  } catch (error) {
    server.stop()
    throw error
  }
}

async function makeDatabase(server, { prepare, seed, onStep }) {
  const making = `${name}_making`
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    if (await exists(client, name)) return false
    await client.query('select pg_advisory_lock(7371)') // two commands on a fresh clone at once
    if (await exists(client, name)) return false
    await client.query(`drop database if exists ${making} with (force)`)
    await client.query(`create database ${making} template template0`)
    if (prepare) await deploy(server.url(making), { onApply: (migration) => onStep(`Migration ${migration}`) })
    if (prepare && seed) await seed(server.url(making))
    await client.query(`alter database ${making} rename to ${name}`)
    return prepare
  } finally {
    await client.end()
  }
}

/** A place for the engine's shadow databases, without making Sund's own. */
export async function openMaintenance() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, close: () => {} }
  const server = await startPostgres()
  return { url: server.url('postgres'), close: server.stop }
}

const exists = async (client, database) => (await client.query('select 1 from pg_database where datname = $1', [database])).rowCount === 1

async function checkServer(url) {
  let parsed
  try {
    parsed = new URL(url)
    if (!/^postgres(ql)?:$/.test(parsed.protocol)) throw new Error()
  } catch {
    throw new Trouble('DATABASE_URL is not the address of a PostgreSQL. It looks like postgresql://user:password@host:5432/database')
  }
  const where = `${parsed.hostname || 'localhost'}:${parsed.port || 5432}`
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows: [{ version }] } = await client.query(`select current_setting('server_version_num')::int as version`)
    if (version < 150000) throw new Trouble(`The PostgreSQL at ${where} is version ${Math.floor(version / 10000)}; Sund needs 15 or newer. Point DATABASE_URL to a newer one, or unset it to use the embedded one.`)
  } catch (error) {
    if (error instanceof Trouble) throw error
    const reason = { '28P01': 'it refuses the user or password', '28000': 'it refuses the user', '3D000': `it has no database "${parsed.pathname.slice(1)}"`, ECONNREFUSED: 'nothing answers there', ENOTFOUND: 'the host is not known', ETIMEDOUT: 'it does not answer', 53300: 'it has no free connection' }[error.code] ?? error.message
    throw new Trouble(`The PostgreSQL of DATABASE_URL at ${where} cannot be used: ${reason}. Start it or correct DATABASE_URL, or unset it to use the embedded one.`)
  } finally {
    await client.end().catch(() => {})
  }
}
