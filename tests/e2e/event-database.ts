import { join } from 'node:path'
import pg from 'pg'

/** The database of the server under test: for what no page of this test could do in its time, hundreds of answers of others and the passing of days. */
export type Database = { query: (text: string, values?: unknown[]) => Promise<pg.QueryResult>; close: () => Promise<void> }

export async function openDatabase(): Promise<Database> {
  const state = join(import.meta.dirname, '../../.data/test/e2e')
  const { startPostgres } = await import('../../scripts/postgres.mjs')
  const postgres = await startPostgres({ dir: join(state, 'postgres') }) // joins the one that runs
  const client = new pg.Client({ connectionString: postgres.url('sund') })
  await client.connect()
  return {
    query: (text, values) => client.query(text, values),
    close: async () => {
      await client.end()
      postgres.stop()
    },
  }
}
