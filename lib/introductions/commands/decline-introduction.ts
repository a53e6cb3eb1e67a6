import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { lockOwnTurn, ofSide, partyOf } from '../lock-introduction'
import { tellBroker, tellSide } from '../mails'
import { otherSide } from '../model'
import { moveIntroduction } from '../move-introduction'
import type { DeclineIntroduction } from '../schemas'

/** Says no, with a reason. Of two who were introduced either may, even after an own yes, until both have agreed. */
export async function declineIntroduction(actor: Actor, { introductionId, code, words }: DeclineIntroduction): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, side, own, introduction } = await lockOwnTurn(tx, actor, introductionId, at)

    const said = ofSide(side, { personId: own.personId ?? person.personId, agreedAt: null, answeredAt: own.answeredAt ?? at })
    await moveIntroduction(tx, introduction, at, { ...said, state: 'DECLINED', declinedBy: side, remindAt: null }, { kind: 'declined', side, personId: person.personId, code, text: words })
    // The other side of a brokered one that never answered was asked nothing by this one.
    if (introduction.askerSide !== null || partyOf(introduction, otherSide(side)).agreedAt) await tellSide(tx, introduction, otherSide(side), 'declined')
    await tellBroker(tx, introduction, 'declined')
    await recordAudit(tx, person, { action: 'decline-introduction', subject: 'introduction', subjectId: introduction.id, detail: { side, code } })
  })
}
