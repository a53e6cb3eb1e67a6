import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { asOwner, ownsEntry } from '@/lib/directory/policy'
import { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { isUuid } from '../entry-rows'
import { canWeighCriteria } from '../policy'
import { areUsual, criteriaOfNeeds, readWeights, sameWeights } from '../weight-limits'
import { findOwnWeights } from '../weight-queries'
import { needWeights, type Weights } from '../weights'

const points = z.coerce.number().min(0).max(1000)

/** Points by criterion in any sum. */
export const weighCriteriaSchema = z.object({
  entryId: z.string(),
  weights: z.object(Object.fromEntries(criteriaOfNeeds.map((criterion) => [criterion, points]))),
  reason: z.string().trim().min(1).max(500),
})
export type WeighCriteria = z.infer<typeof weighCriteriaSchema>

/** Lets the criteria of one need weigh otherwise from now on. What was frozen before keeps its weights. */
export async function weighCriteria(actor: Actor, { entryId, weights: typed, reason }: WeighCriteria): Promise<{ entryId: string; isUsual: boolean }> {
  const need = isUuid(entryId) ? await db.entry.findUnique({ where: { id: entryId, kind: 'NEED' }, select: { organisationId: true, state: true } }) : null
  if (!need || !canWeighCriteria(actor, need) || (need.state === 'DRAFT' && !ownsEntry(actor, need))) throw new NotFound()
  const { weights, problems } = readWeights(typed as Weights)
  if (problems.length > 0) throw new RuleBroken('weights-beyond-limits')
  const own = (await findOwnWeights([entryId])).get(entryId)
  if (sameWeights(weights, own ?? needWeights)) throw new RuleBroken('weights-unchanged')

  const isUsual = areUsual(weights)
  const person = need.organisationId ? asOwnerOf(actor, need.organisationId) : actor
  return db.$transaction(async (tx) => {
    await tx.matchWeights.create({
      data: { entryId, weights: isUsual ? Prisma.DbNull : (weights as Prisma.InputJsonObject), reason, byPersonId: actor.personId, at: now() },
    })
    await recordAudit(tx, person, { action: 'weigh-criteria', subject: 'entry', subjectId: entryId, detail: isUsual ? { usual: true } : { weights: weights as Prisma.InputJsonObject } })
    return { entryId, isUsual }
  })
}

/** An admin acts for the platform, not for the need's owner. */
const asOwnerOf = (actor: Parameters<typeof asOwner>[0], organisationId: string) =>
  actor.memberships.some((one) => one.organisationId === organisationId) ? asOwner(actor, organisationId) : actor
