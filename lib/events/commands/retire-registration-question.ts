import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { retireRegistrationQuestionSchema } from '../schemas'

/** Asks a question no longer, or again. One that nobody has answered goes for good; answers given stay. */
export async function retireRegistrationQuestion(actor: Actor, input: z.infer<typeof retireRegistrationQuestionSchema>): Promise<{ isGone: boolean }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const question = await tx.registrationQuestion.findFirst({ where: { id: input.questionId, eventId: event.id }, select: { id: true } })
    if (!question) throw new NotFound()
    const answered = await tx.eventRegistration.findMany({ where: { eventId: event.id }, select: { answers: true } })
    const isGone = input.isRetired && !answered.some(({ answers }) => question.id in (answers as Record<string, unknown>))
    if (isGone) await tx.registrationQuestion.delete({ where: { id: question.id } })
    else await tx.registrationQuestion.update({ where: { id: question.id }, data: { retiredAt: input.isRetired ? now() : null } })
    await recordAudit(tx, person, { action: 'retire-registration-question', subject: 'event', subjectId: event.id, detail: { questionId: question.id, isRetired: input.isRetired, isGone } })
    return { isGone }
  })
}
