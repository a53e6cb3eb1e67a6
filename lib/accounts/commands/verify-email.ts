import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import type { Client } from '@/lib/platform/client-address'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { findLink, spendLink } from '../links'
import type { Actor } from '../model'
import { isPasswordRight } from '../password'
import type { VerifyEmail } from '../person-schemas'
import { takePasswordTry, tooManyTries } from '../rate-limit'
import { startSession, type NewSession } from '../sessions'

/**
 * Confirms the address, and signs in whoever knows the password. The link alone does not do: a stranger may have
 * registered this address with a password of the stranger's own, and the owner's click must not complete that.
 */
export async function verifyEmail(actor: Actor, input: VerifyEmail & { client: Client }): Promise<NewSession | null> {
  const link = await findLink(input.token, 'VERIFY_EMAIL')
  if (!link) throw new RuleBroken('account.link-dead')
  const isSignedIn = actor.kind === 'person' && actor.personId === link.person.id
  if (!isSignedIn) {
    const { admission, succeed } = await takePasswordTry(link.email, input.client.address)
    if (!admission.isAdmitted) throw tooManyTries(admission)
    if (!(await isPasswordRight(link.person.passwordHash, input.password))) {
      await recordAudit(db, actor, { action: 'verify-email-refused', subject: 'person', subjectId: link.person.id })
      throw new RuleBroken('account.wrong-password', {}, 'password')
    }
    await succeed()
  }
  return db.$transaction(async (tx) => {
    if (!(await spendLink(tx, link.id))) throw new RuleBroken('account.link-dead')
    await tx.person.update({ where: { id: link.person.id }, data: { emailVerifiedAt: link.person.emailVerifiedAt ?? now() } })
    await tx.token.deleteMany({ where: { personId: link.person.id, purpose: 'VERIFY_EMAIL', id: { not: link.id } } })
    const session = isSignedIn ? null : await startSession(tx, actor, link.person.id, input.client)
    await recordAudit(tx, actor, { action: 'verify-email', subject: 'person', subjectId: link.person.id })
    return session
  })
}
