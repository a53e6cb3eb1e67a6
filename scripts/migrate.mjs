// Migrations without the native schema engine, which is not in any npm package:
//   node scripts/migrate.mjs deploy | status | create NAME | drift | push
// `deploy` and `status` need PostgreSQL alone; the others run the same engine compiled to WebAssembly.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { Trouble, fail, root, say } from './trouble.mjs'

const schemaDir = join(root, 'prisma/schema')
const migrationsDir = join(root, 'prisma/migrations')
const lockContent = 'provider = "postgresql"\n'
const advisoryLock = 72707369 // the one Prisma takes

/**
 * Applies what is missing, each migration in one transaction with its entry in `_prisma_migrations`:
 * one that was cut short has not happened. Answers with the names it applied.
 */
export async function deploy(url, { onApply = () => {} } = {}) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const wanted = listMigrations()
    if ((await listMissing(client, wanted)).length === 0) return []
    await client.query('select pg_advisory_lock($1)', [advisoryLock])
    await client.query(`create table if not exists "_prisma_migrations" (
      id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
      logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`)
    const missing = await listMissing(client, wanted)
    for (const migration of missing) {
      onApply(migration.name)
      await applyMigration(client, migration)
    }
    return missing.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

async function applyMigration(client, { name, sql, checksum }) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) values ($1, $2, $3, now(), clock_timestamp(), 1)', [randomUUID(), checksum, name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    if (error.code === '53100') throw new Trouble('The disk of the database is full, so its tables could not be brought up to date. Free some space and run the same command again; nothing was lost.')
    if (error.code === '42501') throw new Trouble(`The database user may not change the tables (${error.message}). Give it the right to create in this database, or apply the migrations as its owner with: npm run migration deploy`)
    throw new Trouble(`The migration ${name} does not fit this database and was undone whole: ${error.message}`)
  }
}

async function listMissing(client, wanted) {
  const { rows: [{ found }] } = await client.query(`select to_regclass('_prisma_migrations') is not null as found`)
  if (!found) return wanted
  const { rows } = await client.query('select migration_name as name, checksum, finished_at is not null as finished from "_prisma_migrations" where rolled_back_at is null')
  const applied = new Map(rows.map((row) => [row.name, row]))
  const unknown = rows.filter((row) => !wanted.some((migration) => migration.name === row.name))
  if (unknown.length > 0) throw new Trouble(`The database was used by a newer Sund: it knows the migration ${unknown[0].name}, which this copy lacks. Update this copy, or use another database.`)
  for (const { name, checksum } of wanted) {
    const row = applied.get(name)
    if (row && !row.finished) throw new Trouble(`The migration ${name} stands half-done in this database (another tool began it). Restore the database from a copy, or finish it by hand.`)
    if (row && row.checksum !== checksum) throw new Trouble(`The migration ${name} was edited after this database had applied it. Undo the edit and add a new migration instead.`)
  }
  return wanted.filter((migration) => !applied.has(migration.name))
}

function listMigrations() {
  if (!existsSync(migrationsDir)) return []
  return readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(migrationsDir, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function status(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await listMissing(client, listMigrations())).map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

/** The schema files against the migrations, or against a database with `push`. */
async function withEngine(url, work) {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = await import('@prisma/driver-adapter-utils')
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = join(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'), '../schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error('schema engine:', message) }

  const factory = patchedFactory(PrismaPg, ColumnTypeEnum, url)
  const files = readdirSync(schemaDir).filter((name) => name.endsWith('.prisma')).sort()
    .map((name) => ({ path: join(schemaDir, name), content: readFileSync(join(schemaDir, name), 'utf8') }))
  const engine = await bindings.SchemaEngine.new({ datamodels: files.map((file) => [file.path, file.content]) }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
  try {
    return await work(engine, { files })
  } finally {
    await factory.closeAll()
  }
}

// Four faults of adapter-pg 7.10 stand in the engine's way: it cannot return the internal type "char" (OID 18),
// it cuts scripts at every semicolon (those inside functions too), it drops the shadow database while still
// connected to it, and it keeps its pool open.
function patchedFactory(PrismaPg, ColumnTypeEnum, url) {
  const suffix = '\u0001char'
  const mark = (result) => {
    for (const each of [result].flat()) {
      for (const field of each?.fields ?? []) {
        if (field.dataTypeID !== 18) continue
        field.dataTypeID = 25
        field.name += suffix
      }
    }
    return result
  }
  class Client extends pg.Client {
    query(...args) {
      const callback = args.at(-1)
      if (typeof callback === 'function') args[args.length - 1] = (error, result) => callback(error, mark(result))
      const answer = super.query(...args)
      return typeof answer?.then === 'function' ? answer.then(mark) : answer
    }
  }
  const patch = (adapter) => {
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      result.columnNames.forEach((name, index) => {
        if (!name.endsWith(suffix)) return
        result.columnNames[index] = name.slice(0, -suffix.length)
        result.columnTypes[index] = ColumnTypeEnum.Character
      })
      return result
    }
    adapter.executeScript = async (script) => void (await adapter.client.query(script))
    return adapter
  }
  const { hostname, port, username, password, pathname, search } = new URL(url)
  // Not connectionString: it would override the name of the shadow database.
  const options = { host: hostname, port: Number(port || 5432), user: decodeURIComponent(username), password: decodeURIComponent(password) || undefined, database: decodeURIComponent(pathname.slice(1)), ssl: /sslmode=(require|verify)/.test(search) ? true : undefined, Client }
  class Factory extends PrismaPg {
    opened = []
    async connect() {
      const adapter = patch(await super.connect())
      this.opened.push(adapter)
      return adapter
    }
    async closeAll() {
      await Promise.allSettled(this.opened.map((adapter) => adapter.dispose()))
    }
    async connectToShadowDb() {
      const main = await this.connect()
      const database = `prisma_migrate_shadow_db_${randomUUID()}`
      await main.executeScript(`CREATE DATABASE "${database}"`)
      const shadow = patch(await new PrismaPg({ ...options, database }).connect())
      const close = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await close()
        await main.executeScript(`DROP DATABASE "${database}"`)
      }
      return shadow
    }
  }
  return new Factory(options)
}

const filters = { externalTables: [], externalEnums: [] }

function migrationsList() {
  const lock = join(migrationsDir, 'migration_lock.toml')
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : lockContent },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations().map(({ name, sql }) => ({ path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } } })),
  }
}

/** What the migrations lack of the schema, as SQL; null when nothing. */
export function findDrift(url) {
  return withEngine(url, async (engine, schema) => {
    const result = await engine.diff({ from: { tag: 'migrations', ...migrationsList() }, to: { tag: 'schemaDatamodel', ...schema }, script: true, exitCode: true, filters })
    return result.exitCode === 2 ? result.stdout : null
  })
}

export function push(url) {
  return withEngine(url, (engine, schema) => engine.schemaPush({ force: false, schema, filters }))
}

function writeMigration(sql, name) {
  const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}`
  mkdirSync(join(migrationsDir, folder), { recursive: true })
  writeFileSync(join(migrationsDir, folder, 'migration.sql'), sql)
  writeFileSync(join(migrationsDir, 'migration_lock.toml'), lockContent)
  return folder
}

async function main([command, name]) {
  if (!['deploy', 'status', 'create', 'drift', 'push'].includes(command)) throw new Trouble('Usage: npm run migration deploy | status | create NAME | drift | push')
  if (command === 'create' && !name) throw new Trouble('Name the migration: npm run migration create add_something')
  const { openDatabase, openMaintenance } = await import('./database.mjs')
  const database = ['create', 'drift'].includes(command) ? await openMaintenance() : await openDatabase({ prepare: false })
  try {
    if (command === 'deploy') say((await deploy(database.url)).map((each) => `Applied ${each}`).join('\n') || 'Nothing to apply.')
    if (command === 'status') say((await status(database.url)).map((each) => `Missing ${each}`).join('\n') || 'Up to date.')
    if (command === 'push') await push(database.url)
    if (command === 'drift' || command === 'create') {
      const sql = await findDrift(database.url)
      if (sql === null) say('The migrations say what the schema says.')
      else if (command === 'create') say(`Wrote prisma/migrations/${writeMigration(sql, name)}`)
      else {
        say(sql)
        process.exitCode = 2
      }
    }
  } finally {
    database.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).then(() => process.exit(), fail)
}
