import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { moveRegistrationQuestionSchema } from '../schemas'

/** One place up or down among those that are asked. */
export async function moveRegistrationQuestion(actor: Actor, input: z.infer<typeof moveRegistrationQuestionSchema>): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    const asked = await tx.registrationQuestion.findMany({ where: { eventId: event.id, retiredAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    const at = asked.findIndex(({ id }) => id === input.questionId)
    if (at === -1) throw new NotFound()
    const to = Math.min(asked.length - 1, Math.max(0, at + (input.direction === 'up' ? -1 : 1)))
    const [one] = asked.splice(at, 1)
    asked.splice(to, 0, one!)
    for (const [position, { id }] of asked.entries()) await tx.registrationQuestion.update({ where: { id }, data: { position } })
    await recordAudit(tx, person, { action: 'move-registration-question', subject: 'event', subjectId: event.id, detail: { questionId: input.questionId, to } })
  })
}
