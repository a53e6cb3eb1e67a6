import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { lockOwnTurn, ofSide } from '../lock-introduction'
import { tellSide } from '../mails'
import { otherSide } from '../model'
import { moveIntroduction, newTurn } from '../move-introduction'
import { canAskFirst } from '../policy'
import type { AskFirst } from '../schemas'

/** One question back before yes or no, and no second one: it is not yet a conversation. */
export async function askFirst(actor: Actor, { introductionId, question }: AskFirst): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, side, own, introduction } = await lockOwnTurn(tx, actor, introductionId, at)
    if (introduction.askerSide === null) throw new RuleBroken('introduction.ask-the-broker')
    const earlier = await tx.introductionStep.count({ where: { introductionId, kind: 'asked-first' } })
    if (!canAskFirst(person, introduction, earlier > 0)) throw new RuleBroken('introduction.asked-once')

    const said = ofSide(side, { personId: own.personId ?? person.personId, answeredAt: own.answeredAt ?? at })
    await moveIntroduction(tx, introduction, at, { ...said, state: 'WAITING_ON_ASKER', ...newTurn(at) }, { kind: 'asked-first', side, personId: person.personId, text: question })
    await tellSide(tx, { ...introduction, ...newTurn(at) }, otherSide(side), 'asked-first')
    await recordAudit(tx, person, { action: 'ask-first', subject: 'introduction', subjectId: introduction.id, detail: { side } })
  })
}
