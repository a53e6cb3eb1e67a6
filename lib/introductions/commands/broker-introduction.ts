import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { findPair } from '@/lib/matching/queries'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { beginningOf, findObstacle, getBrokering, holdParties, unmetBy } from '../asking'
import { admitAsking, refuseAsking } from '../asking-limit'
import { lockedSelect } from '../lock-introduction'
import { tellSide } from '../mails'
import { sides } from '../model'
import { keepStep } from '../move-introduction'
import type { BrokerIntroduction } from '../schemas'

/** A third one introduces two others. Nothing is shown to either of the other until both have said yes. */
export async function brokerIntroduction(actor: Actor, input: BrokerIntroduction): Promise<{ introductionId: string }> {
  const asking = await getBrokering(db, actor, input)
  const { person, broker, seeking, offering } = asking
  await admitAsking(person)
  const pair = await findPair(seeking.id, offering.id)
  if (!pair) throw new NotFound()
  const at = now()
  const unmet = unmetBy(asking, at.toISOString().slice(0, 10))

  const outcome = await db.$transaction(async (tx) => {
    await holdParties(tx, asking)
    const obstacle = await findObstacle(tx, asking, at)
    if (obstacle) return { obstacle }
    const introduction = await tx.introduction.create({
      data: {
        ...beginningOf(asking, input, pair, unmet, at),
        brokerOrganisationId: broker?.organisation?.organisationId ?? null,
        state: 'PROPOSED',
      },
      select: lockedSelect,
    })
    await keepStep(tx, introduction.id, at, { kind: 'brokered', side: null, personId: person.personId })
    for (const side of sides) await tellSide(tx, introduction, side, 'brokered')
    await recordAudit(tx, person, {
      action: 'broker-introduction',
      subject: 'introduction',
      subjectId: introduction.id,
      detail: { seekingId: seeking.id, offeringId: offering.id, wish: input.wish, unmet: unmet.length },
    })
    return { introductionId: introduction.id }
  })
  if (outcome.introductionId !== undefined) return { introductionId: outcome.introductionId }
  return refuseAsking('broker-introduction-refused', asking, outcome.obstacle)
}
