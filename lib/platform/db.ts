import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '@/lib/generated/prisma/client'

const kept = globalThis as unknown as { sundDb?: PrismaClient }

function connect(): PrismaClient {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set; npm start and npm run dev set it for the embedded database')
  // A busy moment is waited out: the library's two seconds would turn it into errors.
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }), transactionOptions: { maxWait: 15_000, timeout: 30_000 } })
}

/** Connects at first use: a build imports every page without a database. */
export const db = new Proxy({} as PrismaClient, {
  get(_, key) {
    const client = (kept.sundDb ??= connect())
    const value: unknown = Reflect.get(client, key)
    return typeof value === 'function' ? value.bind(client) : value
  },
})

/** The part of the client that stands inside a transaction. */
export type Tx = Prisma.TransactionClient
