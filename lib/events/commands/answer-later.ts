import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { getLaterRegistration } from '../outcomes/later-registration'
import type { AnswerLater } from '../outcomes/outcome-schemas'

/** What became of the meetings of one registration, all in one answer; it can be given anew for a while. The link of the mail is enough. */
export async function answerLater(actor: Actor, { eventId, token, results }: AnswerLater): Promise<void> {
  const at = now()
  await db.$transaction(async (tx) => {
    const registration = await getLaterRegistration(tx, actor, { eventId, token }, at)
    if (!registration.isChangeable) throw new RuleBroken('outcome.later-over')
    const own = new Set(registration.meetings.map(({ id }) => id))
    const answers = Object.entries(results)
    if (answers.some(([meetingId]) => !own.has(meetingId))) throw new NotFound()
    if (answers.length === 0) throw new RuleBroken('outcome.later-empty')
    for (const [meetingId, result] of answers) {
      const key = { meetingId, registrationId: registration.id }
      await tx.meetingLater.upsert({ where: { meetingId_registrationId: key }, create: { ...key, result, at }, update: { result, at } })
    }
    await tx.eventRegistration.update({ where: { id: registration.id }, data: { laterAnsweredAt: at } })
    await recordAudit(tx, actor, { action: 'answer-later', subject: 'event-registration', subjectId: registration.id, detail: { answers: answers.length, byLink: token !== '' } })
  })
}
