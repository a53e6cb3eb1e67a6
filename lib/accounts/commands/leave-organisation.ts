import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { isLastOwner, lockOrganisation } from '../lock-organisation'
import type { Actor } from '../model'
import { canLeaveOrganisation, canSeeOrganisationInside } from '../policy'
import type { LeaveOrganisation } from '../schemas'

export async function leaveOrganisation(actor: Actor, input: LeaveOrganisation): Promise<void> {
  await db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation)) throw new NotFound()
    const { personId } = actor
    const member = organisation.memberships.find((one) => one.personId === personId)
    if (!member) throw new NotFound()
    if (!canLeaveOrganisation(actor, { personId, organisationId: organisation.id })) throw new Forbidden()
    if (isLastOwner(organisation, personId)) throw new RuleBroken('organisation.last-owner')

    await tx.membership.delete({ where: { personId_organisationId: { personId, organisationId: organisation.id } } })
    await tx.session.updateMany({ where: { personId, organisationId: organisation.id }, data: { organisationId: null } })
    await recordAudit(tx, actor, { action: 'leave-organisation', subject: 'membership', subjectId: personId, detail: { organisationId: organisation.id, role: member.role } })
  })
}
