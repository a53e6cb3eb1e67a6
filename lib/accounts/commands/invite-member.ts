import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { Conflict, Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { hashToken, newToken } from '@/lib/platform/secrets'
import { lockOrganisation } from '../lock-organisation'
import type { Actor } from '../model'
import { canInviteMember, canSeeOrganisationInside } from '../policy'
import type { InviteMember } from '../schemas'

export const invitationDays = 14
const day = 86_400_000
/** Sund sends mail to strangers in the owner's name: enough for a department, too little for spam. */
const mostPerDay = 30

/** The answer is the same whether or not the address has an account. */
export async function inviteMember(actor: Actor, input: InviteMember): Promise<{ invitationId: string }> {
  return db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation)) throw new NotFound()
    if (!canInviteMember(actor, organisation)) throw new Forbidden(actor.isEmailVerified ? 'forbidden' : 'verify-email-first')
    const isMember = await tx.membership.count({ where: { organisationId: organisation.id, person: { email: input.email } } })
    if (isMember > 0) throw new RuleBroken('invitation.is-member', {}, 'email')
    const open = { organisationId: organisation.id, email: input.email, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } }
    if ((await tx.invitation.count({ where: open })) > 0) throw new Conflict('invitation.is-open', {}, 'email')
    const lately = await tx.invitation.count({
      where: {
        createdAt: { gt: new Date(now().getTime() - day) },
        OR: [{ organisationId: organisation.id }, { invitedById: actor.personId }],
      },
    })
    if (lately >= mostPerDay) throw new RuleBroken('invitation.too-many', { maximum: mostPerDay })

    const token = newToken()
    const expiresAt = new Date(now().getTime() + invitationDays * day)
    const invitation = await tx.invitation.create({
      data: { organisationId: organisation.id, email: input.email, role: input.role, tokenHash: hashToken(token), invitedById: actor.personId, createdAt: now(), expiresAt },
      select: { id: true },
    })
    const t = getTranslator(actor.locale)
    await queueMessage(tx, {
      to: input.email,
      kind: 'invitation',
      subject: t('organisations.mail.invitation.subject', { organisation: organisation.name }),
      text: t('organisations.mail.invitation.text', {
        organisation: organisation.name,
        person: actor.name,
        link: publicUrl(`/${actor.locale}/invitations/${token}`),
        days: invitationDays,
      }),
    })
    await recordAudit(tx, actor, { action: 'invite-member', subject: 'invitation', subjectId: invitation.id, detail: { organisationId: organisation.id, role: input.role } })
    return { invitationId: invitation.id }
  })
}
