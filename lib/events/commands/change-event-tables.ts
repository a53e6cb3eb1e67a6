import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { changeEventTablesSchema } from '../schemas'

/** Says the same of several tables: their hall, their seats, whether they can be reached and heard at. */
export async function changeEventTables(actor: Actor, input: z.infer<typeof changeEventTablesSchema>): Promise<{ changed: number }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const chosen = { id: { in: input.tableIds }, eventId: event.id }
    if ((await tx.eventTable.count({ where: chosen })) !== new Set(input.tableIds).size) throw new NotFound()
    const { hall, seats, stepFree, hearingLoop } = input
    if (hall === '' && seats === null && stepFree === '' && hearingLoop === '') throw new RuleBroken('table.nothing-to-change', {}, 'hall')
    const { count } = await tx.eventTable.updateMany({
      where: chosen,
      data: {
        ...(hall === '' ? {} : { hall }),
        ...(seats === null ? {} : { seats }),
        ...(stepFree === '' ? {} : { isStepFree: stepFree === 'yes' }),
        ...(hearingLoop === '' ? {} : { hasHearingLoop: hearingLoop === 'yes' }),
      },
    })
    await recordAudit(tx, person, { action: 'change-event-tables', subject: 'event', subjectId: event.id, detail: { count } })
    return { changed: count }
  })
}
