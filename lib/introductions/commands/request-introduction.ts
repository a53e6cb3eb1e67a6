import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { findPair } from '@/lib/matching/queries'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { beginningOf, findObstacle, getAsking, holdParties, unmetBy } from '../asking'
import { admitAsking, refuseAsking } from '../asking-limit'
import { lockedSelect, ofSide } from '../lock-introduction'
import { tellSide } from '../mails'
import { otherSide } from '../model'
import { keepStep } from '../move-introduction'
import type { RequestIntroduction } from '../schemas'

/** One side of a match asks the other. Why the two fit is frozen with it. */
export async function requestIntroduction(actor: Actor, input: RequestIntroduction): Promise<{ introductionId: string }> {
  const asking = await getAsking(db, actor, input)
  const { person, askerSide, seeking, offering } = asking
  if (askerSide === null) throw new NotFound()
  await admitAsking(person)
  const pair = await findPair(seeking.id, offering.id)
  if (!pair) throw new NotFound()
  const at = now()
  const unmet = unmetBy(asking, at.toISOString().slice(0, 10))
  if (unmet.length > 0 && input.waiver === '') throw new RuleBroken('introduction.waiver-needed', { count: unmet.length }, 'waiver')

  const outcome = await db.$transaction(async (tx) => {
    await holdParties(tx, asking)
    const obstacle = await findObstacle(tx, asking, at)
    if (obstacle) return { obstacle }
    const introduction = await tx.introduction.create({
      data: {
        ...beginningOf(asking, input, pair, unmet, at),
        askerSide,
        waiver: unmet.length > 0 ? input.waiver : '',
        state: 'REQUESTED',
        ...ofSide(askerSide, { personId: person.personId, agreedAt: at }),
      },
      select: lockedSelect,
    })
    await keepStep(tx, introduction.id, at, { kind: 'asked', side: askerSide, personId: person.personId })
    await tellSide(tx, introduction, otherSide(askerSide), 'asked')
    await recordAudit(tx, person, {
      action: 'request-introduction',
      subject: 'introduction',
      subjectId: introduction.id,
      detail: { seekingId: seeking.id, offeringId: offering.id, side: askerSide, wish: input.wish, unmet: unmet.length },
    })
    return { introductionId: introduction.id }
  })
  if (outcome.introductionId !== undefined) return { introductionId: outcome.introductionId }
  return refuseAsking('request-introduction-refused', asking, outcome.obstacle)
}
