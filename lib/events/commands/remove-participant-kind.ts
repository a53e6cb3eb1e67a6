import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { removeParticipantKindSchema } from '../schemas'

export async function removeParticipantKind(actor: Actor, input: z.infer<typeof removeParticipantKindSchema>): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    const kinds = await tx.participantKind.findMany({ where: { eventId: event.id }, select: { id: true, mayMeet: true, _count: { select: { registrations: true } } } })
    const kind = kinds.find((one) => one.id === input.kindId)
    if (!kind) throw new NotFound()
    if (kind._count.registrations > 0) throw new RuleBroken('kind.has-registrations', { count: kind._count.registrations })
    for (const other of kinds.filter((one) => one.mayMeet.includes(kind.id))) {
      await tx.participantKind.update({ where: { id: other.id }, data: { mayMeet: other.mayMeet.filter((id) => id !== kind.id) } })
    }
    await tx.participantKind.delete({ where: { id: kind.id } })
    await recordAudit(tx, person, { action: 'remove-participant-kind', subject: 'event', subjectId: event.id, detail: { kindId: kind.id } })
  })
}
