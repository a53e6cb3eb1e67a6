import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import { lockOrganisation, ownersOf } from '../lock-organisation'
import type { Actor } from '../model'
import { canRemoveMember, canSeeOrganisationInside } from '../policy'
import type { RemoveMember } from '../schemas'

/** Counts at the removed person's next request: the actor is read anew each time. */
export async function removeMember(actor: Actor, input: RemoveMember): Promise<void> {
  await db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    const member = organisation?.memberships.find((one) => one.personId === input.personId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation) || !member) throw new NotFound()
    // Two owners who remove each other at once: the second is no owner any more, so one always stays.
    if (!canRemoveMember(actor, input) || !ownersOf(organisation).includes(actor.personId)) throw new Forbidden()

    await tx.membership.delete({ where: { personId_organisationId: { personId: input.personId, organisationId: organisation.id } } })
    await tx.session.updateMany({ where: { personId: input.personId, organisationId: organisation.id }, data: { organisationId: null } })
    await recordAudit(tx, actor, { action: 'remove-member', subject: 'membership', subjectId: input.personId, detail: { organisationId: organisation.id, role: member.role } })
  })
}
