import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { takenSlot } from '../preparing/programme'
import type { removeMeetingSessionSchema } from '../schemas'

export async function removeMeetingSession(actor: Actor, input: z.infer<typeof removeMeetingSessionSchema>): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    const taken = await tx.meetingSlot.count({ where: { sessionId: input.sessionId, eventId: event.id, ...takenSlot } })
    if (taken > 0) throw new RuleBroken('session.meetings-stand', { slots: taken })
    const { count } = await tx.meetingSession.deleteMany({ where: { id: input.sessionId, eventId: event.id } })
    if (count === 0) throw new NotFound()
    await recordAudit(tx, person, { action: 'remove-meeting-session', subject: 'event', subjectId: event.id, detail: { sessionId: input.sessionId } })
  })
}
