import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { removeEventStaffSchema } from '../schemas'

export async function removeEventStaff(actor: Actor, input: z.infer<typeof removeEventStaffSchema>): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    const { count } = await tx.eventStaff.deleteMany({ where: { eventId: event.id, personId: input.personId } })
    if (count === 0) throw new NotFound()
    await recordAudit(tx, person, { action: 'remove-event-staff', subject: 'event', subjectId: event.id, detail: { personId: input.personId } })
  })
}
