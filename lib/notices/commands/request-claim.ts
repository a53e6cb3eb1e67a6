import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { lockImportedNeed } from '@/lib/directory/imported-need'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { canClaimNotices } from '../policy'

export const requestClaimSchema = z.object({ entryId: z.uuid(), note: z.string().trim().max(2000) })
export type RequestClaim = z.infer<typeof requestClaimSchema>

/** A health authority says that the need of a notice is its own. Several may: an admin finds out whose it is. */
export async function requestClaim(actor: Actor, input: RequestClaim): Promise<{ claimId: string; entryId: string }> {
  if (!canClaimNotices(actor)) throw new NotFound()
  const { organisationId } = actor.organisation
  return db.$transaction(async (tx) => {
    const need = await lockImportedNeed(tx, input.entryId)
    if (!need?.isPublished) throw new NotFound()
    if (need.organisationId !== null) throw new Conflict('claim.is-owned')
    const open = await tx.noticeClaim.findFirst({ where: { entryId: need.id, organisationId, state: 'REQUESTED' }, select: { id: true } })
    if (open) throw new Conflict('claim.is-open')

    const claim = await tx.noticeClaim.create({
      data: { entryId: need.id, organisationId, note: input.note, requestedById: actor.personId, requestedAt: now() },
      select: { id: true },
    })
    await recordAudit(tx, actor, { action: 'request-claim', subject: 'notice-claim', subjectId: claim.id, detail: { entryId: need.id } })
    return { claimId: claim.id, entryId: need.id }
  })
}
