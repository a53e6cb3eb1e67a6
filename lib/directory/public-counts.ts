import 'server-only'
import { db } from '@/lib/platform/db'
import { now } from '@/lib/platform/clock'
import { closedStages } from './model'

/** How much a visitor can browse, by kind. */
export async function countPublicEntries(): Promise<{ openNeeds: number; offerings: number; mandates: number }> {
  const shown = { state: 'PUBLISHED', OR: [{ organisationId: null }, { organisation: { closedAt: null } }] } as const
  const [openNeeds, offerings, mandates] = await Promise.all([
    db.entry.count({
      where: {
        AND: [
          { kind: 'NEED', ...shown },
          { OR: [{ stage: null }, { stage: { notIn: [...closedStages] } }] },
          { OR: [{ deadline: null }, { deadline: { gt: now() } }] },
        ],
      },
    }),
    db.entry.count({ where: { kind: 'OFFERING', ...shown } }),
    db.entry.count({ where: { kind: 'MANDATE', ...shown } }),
  ])
  return { openNeeds, offerings, mandates }
}
