import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { findPair } from '@/lib/matching/queries'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { findObstacle, getBrokering, holdParties, unmetBy } from '../asking'
import { admitAsking } from '../asking-limit'
import { freeze } from '../frozen-match'
import { lockedSelect } from '../lock-introduction'
import { tellSide } from '../mails'
import { sides } from '../model'
import { keepStep, newTurn } from '../move-introduction'
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
        seekingEntryId: seeking.id,
        offeringEntryId: offering.id,
        seekingOrganisationId: seeking.organisationId,
        offeringOrganisationId: offering.organisationId,
        askedById: person.personId,
        brokerOrganisationId: broker?.organisation?.organisationId ?? null,
        wish: input.wish,
        reason: input.reason,
        unmet: unmet as Prisma.InputJsonArray,
        ...freeze(pair),
        state: 'PROPOSED',
        requestedAt: at,
        stateAt: at,
        ...newTurn(at),
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
  const { code, params } = outcome.obstacle
  await recordAudit(db, person, { action: 'broker-introduction-refused', subject: 'entry', subjectId: seeking.id, detail: { offeringId: offering.id, code } })
  throw new RuleBroken(code, params)
}
