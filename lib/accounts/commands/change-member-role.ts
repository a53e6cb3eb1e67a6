import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { isLastOwner, lockOrganisation, ownersOf } from '../lock-organisation'
import type { Actor } from '../model'
import { canChangeMemberRole, canSeeOrganisationInside } from '../policy'
import type { ChangeMemberRole } from '../schemas'

export async function changeMemberRole(actor: Actor, input: ChangeMemberRole): Promise<void> {
  await db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    const member = organisation?.memberships.find((one) => one.personId === input.personId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation) || !member) throw new NotFound()
    // The actor was read before the lock: another owner may have taken the role away since.
    if (!canChangeMemberRole(actor, input) || !ownersOf(organisation).includes(actor.personId)) throw new Forbidden()
    if (member.role === input.role) return
    if (isLastOwner(organisation, input.personId)) throw new RuleBroken('organisation.last-owner')

    await tx.membership.update({ where: { personId_organisationId: { personId: input.personId, organisationId: organisation.id } }, data: { role: input.role } })
    await recordAudit(tx, actor, { action: 'change-member-role', subject: 'membership', subjectId: input.personId, detail: { organisationId: organisation.id, from: member.role, to: input.role } })
  })
}
