import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import { lockOrganisation } from '../lock-organisation'
import type { Actor } from '../model'
import { canCloseOrganisation, canSeeOrganisationInside } from '../policy'
import type { CloseOrganisation } from '../schemas'

/** Closed, not deleted: what others did with it keeps its other side. Open invitations end with it. */
export async function closeOrganisation(actor: Actor, input: CloseOrganisation): Promise<void> {
  await db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation)) throw new NotFound()
    if (!canCloseOrganisation(actor, organisation)) throw new Forbidden()

    await tx.organisation.update({ where: { id: organisation.id }, data: { closedAt: now(), updatedAt: now() } })
    const invitations = await tx.invitation.updateMany({
      where: { organisationId: organisation.id, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
    })
    await tx.session.updateMany({ where: { organisationId: organisation.id }, data: { organisationId: null } })
    await recordAudit(tx, actor, { action: 'close-organisation', subject: 'organisation', subjectId: organisation.id, detail: { invitationsWithdrawn: invitations.count } })
  })
}
