import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { lockIntroduction } from '../lock-introduction'
import { tellSide } from '../mails'
import { otherSide } from '../model'
import { moveIntroduction, mustBeOpen, newTurn } from '../move-introduction'
import { canAnswerFirstQuestion } from '../policy'
import type { AnswerFirstQuestion } from '../schemas'

/** The asker answers the one question; then it is the other side's turn again. */
export async function answerFirstQuestion(actor: Actor, { introductionId, answer }: AnswerFirstQuestion): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, side, introduction } = await lockIntroduction(tx, actor, introductionId)
    if (side === null) throw new Forbidden('introduction.not-a-side')
    mustBeOpen(introduction, at)
    if (!canAnswerFirstQuestion(person, introduction)) throw new Forbidden('introduction.not-your-turn')

    await moveIntroduction(tx, introduction, at, { state: 'REQUESTED', ...newTurn(at) }, { kind: 'answered-first', side, personId: person.personId, text: answer })
    await tellSide(tx, { ...introduction, ...newTurn(at) }, otherSide(side), 'answered-first')
    await recordAudit(tx, person, { action: 'answer-first-question', subject: 'introduction', subjectId: introduction.id, detail: { side } })
  })
}
