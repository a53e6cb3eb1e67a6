import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { lockIntroduction, ofSide, partyOf } from '../lock-introduction'
import { tellSide } from '../mails'
import { isOpenState } from '../model'
import { moveIntroduction, mustBeOpen } from '../move-introduction'
import { canSuggestColleague } from '../policy'
import type { SuggestColleague } from '../schemas'

/** Another member of one's own organisation becomes responsible, and is told. */
export async function suggestColleague(actor: Actor, { introductionId, personId }: SuggestColleague): Promise<void> {
  await db.$transaction(async (tx) => {
    const at = now()
    const { person, side, introduction } = await lockIntroduction(tx, actor, introductionId)
    if (side === null) throw new Forbidden('introduction.not-a-side')
    if (isOpenState(introduction.state)) mustBeOpen(introduction, at)
    if (!canSuggestColleague(person, introduction)) throw new Forbidden('introduction.is-over')
    const own = partyOf(introduction, side)
    const colleague = await tx.membership.findUnique({ where: { personId_organisationId: { personId, organisationId: own.organisationId } }, select: { personId: true } })
    if (!colleague) throw new NotFound()
    if (own.personId === personId) throw new RuleBroken('introduction.is-responsible', {}, 'personId')

    const responsible = ofSide(side, { personId })
    await moveIntroduction(tx, introduction, at, responsible, { kind: 'colleague', side, personId })
    await tellSide(tx, { ...introduction, ...responsible }, side, 'colleague')
    await recordAudit(tx, person, { action: 'suggest-colleague', subject: 'introduction', subjectId: introduction.id, detail: { side, personId } })
  })
}
