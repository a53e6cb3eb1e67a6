import { resolve } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { deploy } from '../scripts/migrate.mjs'
import { startPostgres } from '../scripts/postgres.mjs'

/** A throw-away server without fsync, and on it one migrated database that every worker copies. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? null : await startPostgres({ dir: resolve(import.meta.dirname, '../.data/test/postgres'), fast: true })
  const admin = given ?? server!.url('postgres')
  const template = `template_${process.pid}`

  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  if (!given) await dropLeftovers(client)
  await client.query(`create database ${template} template template0`)
  const url = new URL(admin)
  url.pathname = `/${template}`
  await deploy(url.href)
  project.provide('admin', admin)
  project.provide('template', template)
  project.provide('emptied', await listEmptyTables(url.href))

  return async () => {
    await dropLike(client, `${template}%`)
    await client.end()
    server?.stop()
  }
}

/** What the migrations themselves wrote stays; every other table is emptied before each test. */
async function listEmptyTables(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string; rows: string }>(
    `select format('%I', tablename) as name, (xpath('//n/text()', query_to_xml(format('select count(*) as n from %I', tablename), false, true, '')))[1]::text as rows
     from pg_tables where schemaname = 'public'`,
  )
  await client.end()
  return rows.filter((row) => row.rows === '0').map((row) => row.name)
}

/** Databases of runs that were killed: their name holds the pid. */
async function dropLeftovers(client: pg.Client) {
  const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname ~ '^template_[0-9]+'`)
  for (const { datname } of rows) if (!isAlive(Number(datname.split('_')[1]))) await client.query(`drop database "${datname}" with (force)`)
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function dropLike(client: pg.Client, pattern: string) {
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [pattern])
  for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`)
}

declare module 'vitest' {
  export interface ProvidedContext {
    admin: string
    template: string
    emptied: string[]
  }
}
