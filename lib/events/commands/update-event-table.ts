import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import { placedStates } from '../model'
import type { UpdateEventTable } from '../schemas'
import { tableForm } from '../preparing/settings-forms'

/** Whether it is a table or an online room stays as it is: meetings are put there by it. */
export async function updateEventTable(actor: Actor, input: UpdateEventTable): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    const table = await tx.eventTable.findFirst({ where: { id: input.tableId, eventId: event.id } })
    if (!table) throw new NotFound()
    refuseIfChanged(input.before, tableForm(table))
    const { label, hall, seats, isStepFree, hasHearingLoop, ownerId } = input
    if ((await tx.eventTable.count({ where: { eventId: event.id, label, id: { not: table.id } } })) > 0) throw new RuleBroken('table.label-taken', {}, 'label')
    if (ownerId !== null && ownerId !== table.ownerId) {
      const comes = await tx.eventParticipant.count({ where: { id: ownerId, eventId: event.id, cancelledAt: null, registration: { state: { in: [...placedStates] } } } })
      if (comes === 0) throw new RuleBroken('table.owner-not-coming', {}, 'ownerId')
      const elsewhere = await tx.eventTable.count({ where: { eventId: event.id, ownerId, id: { not: table.id } } })
      if (elsewhere > 0) throw new RuleBroken('table.owner-has-one', {}, 'ownerId')
    }
    await tx.eventTable.update({ where: { id: table.id }, data: { label, hall, seats, isStepFree, hasHearingLoop, ownerId, onlineUrl: table.isOnline ? input.onlineUrl : '' } })
    await recordAudit(tx, person, { action: 'update-event-table', subject: 'event', subjectId: event.id, detail: { tableId: table.id } })
  })
}
