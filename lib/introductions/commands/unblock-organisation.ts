import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import { canBlock } from '../policy'
import type { UnblockOrganisation } from '../schemas'

export async function unblockOrganisation(actor: Actor, input: UnblockOrganisation): Promise<void> {
  if (!canBlock(actor)) throw new Forbidden(actor.kind === 'person' && !actor.isEmailVerified ? 'verify-email-first' : 'sign-in-first')
  const { organisationId } = actor.organisation
  await db.$transaction(async (tx) => {
    const { count } = await tx.organisationBlock.deleteMany({ where: { organisationId, blockedOrganisationId: input.organisationId } })
    if (count === 0) throw new NotFound()
    await recordAudit(tx, actor, { action: 'unblock-organisation', subject: 'organisation', subjectId: input.organisationId })
  })
}
