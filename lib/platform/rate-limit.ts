import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { hashToken } from './secrets'

/** So many tries in so many seconds, counted in the database for all processes together. */
export type Limit = { name: string; tries: number; seconds: number }
export type Admission = { isAdmitted: boolean; /** The first try that was refused: worth a record. */ isFirstRefusal: boolean; minutes: number }

const kept = globalThis as unknown as { sundLimits?: { pool: Pool; limiters: Map<string, RateLimiterPostgres> } }

// A pool of its own: a flood of refused tries must not wait for, or hold up, the connections of pages.
function limiter(limit: Limit): RateLimiterPostgres {
  if (!kept.sundLimits) {
    const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 3, allowExitOnIdle: true })
    pool.on('error', () => {}) // an idle connection was cut; the next try opens another
    kept.sundLimits = { pool, limiters: new Map() }
  }
  const { pool, limiters } = kept.sundLimits
  let found = limiters.get(limit.name)
  if (!found) {
    found = new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'RateLimit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: limit.name,
      points: limit.tries,
      duration: limit.seconds,
    })
    limiters.set(limit.name, found)
  }
  return found
}

/** Keys are kept as hashes: the table tells nobody's address. */
const keyOf = (parts: string[]) => hashToken(parts.join('\n'))

export async function takeTry(limit: Limit, ...key: string[]): Promise<Admission> {
  try {
    await limiter(limit).consume(keyOf(key))
    return { isAdmitted: true, isFirstRefusal: false, minutes: 0 }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return {
      isAdmitted: false,
      isFirstRefusal: refusal.consumedPoints === limit.tries + 1,
      minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)),
    }
  }
}

/** So many tries more are used up: what was tried tells more than one answer should. */
export async function spendTries(limit: Limit, count: number, ...key: string[]): Promise<void> {
  await limiter(limit).penalty(keyOf(key), count)
}

/** A try that was none of what the limit is there to stop. */
export async function giveTryBack(limit: Limit, ...key: string[]): Promise<void> {
  await limiter(limit).reward(keyOf(key))
}

export async function forgetTries(limit: Limit, ...key: string[]): Promise<void> {
  await limiter(limit).delete(keyOf(key))
}

/** Remembers that something happened, for as long as the limit says. */
export async function remember(limit: Limit, ...key: string[]): Promise<void> {
  await limiter(limit).set(keyOf(key), 1, limit.seconds)
}

export async function isRemembered(limit: Limit, ...key: string[]): Promise<boolean> {
  return (await limiter(limit).get(keyOf(key))) !== null
}
