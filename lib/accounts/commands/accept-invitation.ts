import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { hashToken } from '@/lib/platform/secrets'
import type { Actor } from '../model'
import { canAcceptInvitation, invitationState, isInvited } from '../policy'
import type { AcceptInvitation } from '../schemas'

/** Makes the signed-in person a member and nothing else: no account is made or changed here. */
export async function acceptInvitation(actor: Actor, input: AcceptInvitation): Promise<{ organisationId: string }> {
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: hashToken(input.token) },
    select: { id: true, email: true, role: true, acceptedAt: true, withdrawnAt: true, expiresAt: true, organisationId: true, organisation: { select: { closedAt: true } } },
  })
  if (!invitation) throw new NotFound()
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  if (!isInvited(actor, invitation)) throw new Forbidden('invitation.other-address')
  if (!actor.isEmailVerified) throw new Forbidden('verify-email-first')
  const state = invitationState(invitation, now())
  if (!canAcceptInvitation(actor, invitation, now()) || invitation.organisation.closedAt) {
    throw new Conflict(`invitation.${state === 'open' ? 'withdrawn' : state}`)
  }

  return db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() }, organisation: { closedAt: null } },
      data: { acceptedAt: now() },
    })
    if (count === 0) throw new Conflict('invitation.is-over')
    // Who became a member meanwhile keeps the role given then.
    await tx.membership.createMany({ data: [{ personId: actor.personId, organisationId: invitation.organisationId, role: invitation.role }], skipDuplicates: true })
    await tx.session.updateMany({ where: { id: actor.sessionId, personId: actor.personId }, data: { organisationId: invitation.organisationId } })
    await recordAudit(tx, actor, { action: 'accept-invitation', subject: 'invitation', subjectId: invitation.id, detail: { organisationId: invitation.organisationId, role: invitation.role } })
    return { organisationId: invitation.organisationId }
  })
}
