import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import type { Client } from '@/lib/platform/client-address'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { findLink, spendLink } from '../links'
import type { Actor } from '../model'
import type { RedeemSignInLink } from '../person-schemas'
import { rememberAddress } from '../rate-limit'
import { startSession, type NewSession } from '../sessions'

/**
 * Signs in by a link from the mailbox, once. On an account that was never confirmed this is the first proof of who
 * owns the mailbox: the password and sessions from before it may be a stranger's, and end.
 */
export async function redeemSignInLink(actor: Actor, input: RedeemSignInLink & { client: Client }): Promise<NewSession> {
  const link = await findLink(input.token, 'SIGN_IN')
  if (!link) throw new RuleBroken('account.link-dead')
  const session = await db.$transaction(async (tx) => {
    if (!(await spendLink(tx, link.id))) throw new RuleBroken('account.link-dead')
    const { count: isFirstProof } = await tx.person.updateMany({ where: { id: link.person.id, emailVerifiedAt: null }, data: { emailVerifiedAt: now(), passwordHash: null } })
    if (isFirstProof) await tx.session.deleteMany({ where: { personId: link.person.id } })
    await tx.token.deleteMany({ where: { personId: link.person.id, purpose: isFirstProof ? undefined : 'SIGN_IN', id: { not: link.id } } })
    await recordAudit(tx, actor, { action: 'redeem-sign-in-link', subject: 'person', subjectId: link.person.id })
    return startSession(tx, actor, link.person.id, input.client)
  })
  await rememberAddress(link.email, input.client.address)
  return session
}
