import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { removeEventTablesSchema } from '../schemas'

/** All or none: a table with meetings stays, and is named. */
export async function removeEventTables(actor: Actor, input: z.infer<typeof removeEventTablesSchema>): Promise<{ removed: number }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const tables = await tx.eventTable.findMany({
      where: { id: { in: input.tableIds }, eventId: event.id },
      orderBy: { position: 'asc' },
      select: { id: true, label: true, _count: { select: { meetings: true, shownMeetings: true } } },
    })
    if (tables.length !== new Set(input.tableIds).size) throw new NotFound()
    const standing = tables.filter((table) => table._count.meetings + table._count.shownMeetings > 0)
    if (standing.length > 0) {
      const meetings = await tx.meeting.count({ where: { OR: [{ tableId: { in: standing.map(({ id }) => id) } }, { shownTableId: { in: standing.map(({ id }) => id) } }] } })
      throw new RuleBroken('table.meetings-stand', { tables: standing.slice(0, 10).map(({ label }) => label).join(', '), meetings })
    }
    const { count } = await tx.eventTable.deleteMany({ where: { id: { in: tables.map(({ id }) => id) } } })
    await recordAudit(tx, person, { action: 'remove-event-tables', subject: 'event', subjectId: event.id, detail: { count } })
    return { removed: count }
  })
}
