import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { canWithdrawClaim } from '../policy'

export const withdrawClaimSchema = z.object({ claimId: z.uuid() })
export type WithdrawClaim = z.infer<typeof withdrawClaimSchema>

export async function withdrawClaim(actor: Actor, input: WithdrawClaim): Promise<{ entryId: string }> {
  const claim = await db.noticeClaim.findUnique({ where: { id: input.claimId }, select: { id: true, organisationId: true, entryId: true } })
  if (!claim || !canWithdrawClaim(actor, claim)) throw new NotFound()
  await db.$transaction(async (tx) => {
    const { count } = await tx.noticeClaim.updateMany({ where: { id: claim.id, state: 'REQUESTED' }, data: { state: 'WITHDRAWN' } })
    if (count === 0) throw new Conflict('claim.is-decided')
    await recordAudit(tx, actor, { action: 'withdraw-claim', subject: 'notice-claim', subjectId: claim.id, detail: { entryId: claim.entryId } })
  })
  return { entryId: claim.entryId }
}
