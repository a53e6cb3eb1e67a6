import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { isClosed, lockOwnTurn, ofSide, partyOf } from '../lock-introduction'
import { tellBroker, tellSide } from '../mails'
import { otherSide, sides } from '../model'
import { moveIntroduction } from '../move-introduction'
import type { AcceptIntroduction } from '../schemas'

/** Says yes for one's side. When both have, each sees whom to talk to. */
export async function acceptIntroduction(actor: Actor, { introductionId }: AcceptIntroduction): Promise<{ state: 'PROPOSED' | 'ACCEPTED' }> {
  return db.$transaction(async (tx) => {
    const at = now()
    const { person, side, own, introduction } = await lockOwnTurn(tx, actor, introductionId, at)
    if (own.agreedAt) throw new Conflict('introduction.agreed-already')
    if (isClosed(introduction, otherSide(side))) throw new Conflict('introduction.other-closed')

    const isAgreed = partyOf(introduction, otherSide(side)).agreedAt !== null
    const state = isAgreed ? ('ACCEPTED' as const) : ('PROPOSED' as const)
    const said = { personId: own.personId ?? person.personId, agreedAt: at, answeredAt: own.answeredAt ?? at }
    const moved = { ...ofSide(side, said), ...(isAgreed ? { state, remindAt: null } : {}) }
    await moveIntroduction(tx, introduction, at, moved, { kind: isAgreed ? 'accepted' : 'agreed', side, personId: person.personId })
    if (isAgreed) {
      for (const told of sides) await tellSide(tx, { ...introduction, ...ofSide(side, said) }, told, 'accepted')
      await tellBroker(tx, introduction, 'accepted')
    }
    await recordAudit(tx, person, { action: 'accept-introduction', subject: 'introduction', subjectId: introduction.id, detail: { side, state } })
    return { state }
  })
}
