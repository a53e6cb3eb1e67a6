import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'

// A database per worker; every test begins with empty tables.
const template = inject('template')
const name = `${template}_${process.env.VITEST_POOL_ID}`
const admin = new pg.Client({ connectionString: inject('admin') })
await admin.connect()
const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name])
if (!rowCount) await admin.query(`create database ${name} template ${template}`)
await admin.end()

const url = new URL(inject('admin'))
url.pathname = `/${name}`
process.env.DATABASE_URL = url.href
process.env.SUND_FILES = join(tmpdir(), `${name}_files`)
process.env.NEXTAUTH_SECRET ??= 'only-for-tests-and-at-least-32-characters'

const cleaner = new pg.Client({ connectionString: url.href })
await cleaner.connect()
const tables = inject('emptied')
const { rows } = await cleaner.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')
// A handful of rows is gone in a fraction of the time that it takes to truncate every table. It needs a superuser, as
// the triggers that guard or follow deletions are passed over; what `Entry_emptied` does is done here.
const emptying = rows[0]?.rolsuper
  ? `begin;
    set local session_replication_role = replica;
    ${tables.map((table) => `delete from ${table};`).join('\n')}
    select setval(oid, 1, false) from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace;
    select sund_raise_revision();
    update "PublicRevision" set "readAnewAt" = "value";
    commit`
  : `truncate ${tables.join(', ')} restart identity cascade`

beforeEach(() => cleaner.query(emptying))

afterAll(async () => {
  await cleaner.end()
  await rm(process.env.SUND_FILES!, { recursive: true, force: true })
})
