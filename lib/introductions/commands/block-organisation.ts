import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { canBlock } from '../policy'
import type { BlockOrganisation } from '../schemas'

/** The organisation acted for takes no more requests and messages from another. The other one is not told. */
export async function blockOrganisation(actor: Actor, input: BlockOrganisation): Promise<void> {
  if (!canBlock(actor)) throw new Forbidden(actor.kind === 'person' && !actor.isEmailVerified ? 'verify-email-first' : 'sign-in-first')
  const { organisationId } = actor.organisation
  if (input.organisationId === organisationId) throw new RuleBroken('introduction.own-organisation')
  const other = await db.organisation.findFirst({ where: { id: input.organisationId, closedAt: null }, select: { id: true } })
  if (!other) throw new NotFound()
  await db.$transaction(async (tx) => {
    const key = { organisationId, blockedOrganisationId: other.id }
    const { count } = await tx.organisationBlock.createMany({ data: { ...key, byPersonId: actor.personId, at: now() }, skipDuplicates: true })
    if (count > 0) await recordAudit(tx, actor, { action: 'block-organisation', subject: 'organisation', subjectId: other.id })
  })
}
