import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { lockIntroduction } from '../lock-introduction'
import { tellSide } from '../mails'
import { otherSide, sides } from '../model'
import { moveIntroduction, mustBeOpen } from '../move-introduction'
import { canWithdraw } from '../policy'
import type { WithdrawIntroduction } from '../schemas'

/** Whoever asked takes it back while nobody has said yes or no. */
export async function withdrawIntroduction(actor: Actor, { introductionId }: WithdrawIntroduction): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, side, introduction } = await lockIntroduction(tx, actor, introductionId)
    mustBeOpen(introduction, at)
    if (!canWithdraw(actor, introduction)) throw new Forbidden('introduction.not-asked-by-you')

    const asker = introduction.askerSide
    await moveIntroduction(tx, introduction, at, { state: 'WITHDRAWN', remindAt: null }, { kind: 'withdrawn', side: asker === null ? null : side, personId: person.personId })
    for (const told of asker === null ? sides : [otherSide(asker)]) await tellSide(tx, introduction, told, 'withdrawn')
    await recordAudit(tx, person, { action: 'withdraw-introduction', subject: 'introduction', subjectId: introduction.id })
  })
}
