import 'server-only'
import { db } from '@/lib/platform/db'
import { now } from '@/lib/platform/clock'
import { closedStages } from './model'
import { publicEntries } from './policy'

/** How much a visitor can browse, by kind. */
export async function countPublicEntries(): Promise<{ openNeeds: number; offerings: number; mandates: number }> {
  const [openNeeds, offerings, mandates] = await Promise.all([
    db.entry.count({
      where: {
        AND: [
          publicEntries,
          { kind: 'NEED' },
          { OR: [{ stage: null }, { stage: { notIn: [...closedStages] } }] },
          { OR: [{ deadline: null }, { deadline: { gt: now() } }] },
        ],
      },
    }),
    db.entry.count({ where: { AND: [publicEntries, { kind: 'OFFERING' }] } }),
    db.entry.count({ where: { AND: [publicEntries, { kind: 'MANDATE' }] } }),
  ])
  return { openNeeds, offerings, mandates }
}
