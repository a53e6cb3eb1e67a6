import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Actor } from '../model'
import { canSwitchOrganisation } from '../policy'
import type { SwitchOrganisation } from '../schemas'

/** For this session alone: another browser of the same person keeps its organisation. */
export async function switchOrganisation(actor: Actor, input: SwitchOrganisation): Promise<void> {
  if (!canSwitchOrganisation(actor, input.organisationId)) throw new NotFound()
  await db.$transaction(async (tx) => {
    await tx.session.update({ where: { id: actor.sessionId, personId: actor.personId }, data: { organisationId: input.organisationId } })
    await recordAudit(tx, actor, { action: 'switch-organisation', subject: 'organisation', subjectId: input.organisationId })
  })
}
