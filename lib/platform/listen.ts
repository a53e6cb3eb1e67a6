import 'server-only'
import pg from 'pg'

/** In the library, though not yet in its types. */
type Client = pg.Client & { unref: () => void }

const beat = 30_000
const answerWithin = 5_000
const waits = { first: 500, longest: 15_000 }

export type Listening = { close: () => Promise<void> }

/**
 * Calls `onNotice` for each NOTIFY on the channel, over a connection of its own that never keeps the process alive.
 * After a connection was lost it is called as well: something may have been missed.
 */
export function listenTo(channel: string, onNotice: () => void): Listening {
  let isClosed = false
  let wait = waits.first
  let retry: NodeJS.Timeout | undefined
  let current: Client | null = null

  async function connect(): Promise<void> {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL, keepAlive: true, connectionTimeoutMillis: 10_000, application_name: 'sund changes' }) as Client
    current = client
    let timer: NodeJS.Timeout | undefined
    let isLost = false
    const lose = () => {
      if (isLost || isClosed) return
      isLost = true
      clearInterval(timer)
      client.end().catch(() => {})
      retry = setTimeout(() => void connect(), wait).unref()
      wait = Math.min(wait * 2, waits.longest)
    }
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', onNotice)
    try {
      await client.connect()
      client.unref()
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
      if (isLost || isClosed) return
      wait = waits.first
      onNotice()
      // A connection that died without a word is found by asking.
      timer = setInterval(() => {
        const deadline = setTimeout(lose, answerWithin).unref()
        client.query('select 1').then(() => clearTimeout(deadline), lose)
      }, beat).unref()
    } catch {
      lose()
    }
  }

  void connect()
  return {
    async close() {
      isClosed = true
      clearTimeout(retry)
      await current?.end().catch(() => {})
    },
  }
}
