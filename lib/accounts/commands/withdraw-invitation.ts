import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { canSeeOrganisationInside, canWithdrawInvitation } from '../policy'
import type { WithdrawInvitation } from '../schemas'

export async function withdrawInvitation(actor: Actor, input: WithdrawInvitation): Promise<void> {
  const invitation = await db.invitation.findUnique({
    where: { id: input.invitationId },
    select: { id: true, organisation: { select: { id: true, closedAt: true } } },
  })
  if (!invitation || !canSeeOrganisationInside(actor, invitation.organisation)) throw new NotFound()
  if (!canWithdrawInvitation(actor, invitation.organisation)) throw new Forbidden()
  await db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({ where: { id: invitation.id, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } })
    if (count === 0) throw new Conflict('invitation.is-over')
    await recordAudit(tx, actor, { action: 'withdraw-invitation', subject: 'invitation', subjectId: invitation.id, detail: { organisationId: invitation.organisation.id } })
  })
}
