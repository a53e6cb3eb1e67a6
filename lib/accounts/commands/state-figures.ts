import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { lockOrganisation } from '../lock-organisation'
import type { Actor } from '../model'
import { canSeeOrganisationInside, canUpdateOrganisation } from '../policy'
import type { StateFigures } from '../schemas'

/** What the size of a company is computed from. The size itself is never kept. */
export async function stateFigures(actor: Actor, input: StateFigures): Promise<void> {
  await db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation)) throw new NotFound()
    if (!canUpdateOrganisation(actor, organisation)) throw new Forbidden()
    if (organisation.kind !== 'SME') throw new RuleBroken('organisation.figures-company')
    if (organisation.updatedAt.toISOString() !== new Date(input.seenAt).toISOString()) throw new Conflict('changed-meanwhile')

    const { headcount, turnover, balanceSheet, publicBodyShare, related } = input
    await tx.organisation.update({
      where: { id: organisation.id },
      data: { headcount, turnover, balanceSheet, publicBodyShare, relatedEnterprises: related, updatedAt: now() },
    })
    await recordAudit(tx, actor, { action: 'state-figures', subject: 'organisation', subjectId: organisation.id, detail: { relatedEnterprises: related.length } })
  })
}
