import 'server-only'
import { sweepAccounts } from '@/lib/accounts/commands/sweep-accounts'
import { sweepImports } from '@/lib/events/commands/sweep-imports'
import { sweepFiles } from '@/lib/introductions/commands/sweep-files'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'

const keptFor = 30 * 86_400_000

/** Once a day: what has run out goes. */
export async function sweep(): Promise<void> {
  await sweepAccounts({ kind: 'job', name: 'sweep' })
  await sweepFiles({ kind: 'job', name: 'sweep' })
  await sweepImports({ kind: 'job', name: 'sweep' })
  const monthAgo = new Date(now().getTime() - keptFor)
  await db.message.deleteMany({ where: { createdAt: { lt: monthAgo }, state: { not: 'SENDING' } } })
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now().getTime()) } } })
}
