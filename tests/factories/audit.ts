import { db } from '@/lib/platform/db'

/** What the audit log says happened, oldest first. */
export async function auditedActions(): Promise<string[]> {
  const entries = await db.auditEntry.findMany({ orderBy: { id: 'asc' }, select: { action: true } })
  return entries.map((entry) => entry.action)
}
