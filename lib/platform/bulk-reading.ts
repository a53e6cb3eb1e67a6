import 'server-only'
import pg from 'pg'

/** Big whole numbers come as such. */
const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === pg.types.builtins.INT8 ? BigInt : (pg.types.getTypeParser(oid, format) as (value: string) => unknown)) }

export type Read = <Row>(statement: string, values: readonly unknown[]) => Promise<Row[]>

/**
 * For whoever reads a hundred thousand rows: a connection of its own without the client of the other queries, which
 * takes more time for each row than the rest of the work on it. Values are bound, as everywhere.
 */
export async function withBulkReading<T>(work: (read: Read) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 10_000, application_name: 'sund reading', types: types as pg.CustomTypesConfig })
  // Whoever waits for an answer is told of a lost connection by that.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(async <Row>(text: string, values: readonly unknown[]) => (await client.query(text, [...values])).rows as Row[])
  } finally {
    await client.end()
  }
}
