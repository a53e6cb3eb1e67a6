import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { removeAgendaItemSchema } from '../schemas'

/** Who had chosen it is free then. */
export async function removeAgendaItem(actor: Actor, input: z.infer<typeof removeAgendaItemSchema>): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    const { count } = await tx.agendaItem.deleteMany({ where: { id: input.agendaItemId, eventId: event.id } })
    if (count === 0) throw new NotFound()
    await recordAudit(tx, person, { action: 'remove-agenda-item', subject: 'event', subjectId: event.id, detail: { agendaItemId: input.agendaItemId } })
  })
}
