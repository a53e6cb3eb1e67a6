import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import type { Client } from '@/lib/platform/client-address'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { findLink, spendLink } from '../links'
import type { Actor } from '../model'
import { hashPassword } from '../password'
import type { ResetPassword } from '../person-schemas'
import { rememberAddress } from '../rate-limit'
import { startSession, type NewSession } from '../sessions'

/** A new password by a link from the mailbox. Whoever was signed in before is not any more, and no other link works. */
export async function resetPassword(actor: Actor, input: ResetPassword & { client: Client }): Promise<NewSession> {
  const link = await findLink(input.token, 'RESET_PASSWORD')
  if (!link) throw new RuleBroken('account.link-dead')
  const passwordHash = await hashPassword(input.password)
  const session = await db.$transaction(async (tx) => {
    if (!(await spendLink(tx, link.id))) throw new RuleBroken('account.link-dead')
    await tx.person.update({ where: { id: link.person.id }, data: { passwordHash, emailVerifiedAt: link.person.emailVerifiedAt ?? now() } })
    await tx.session.deleteMany({ where: { personId: link.person.id } })
    await tx.token.deleteMany({ where: { personId: link.person.id, id: { not: link.id } } })
    const t = getTranslator(link.person.locale)
    await queueMessage(tx, { to: link.email, kind: 'password-changed', subject: t('mail.password-changed.subject'), text: t('mail.password-changed.text') })
    await recordAudit(tx, actor, { action: 'reset-password', subject: 'person', subjectId: link.person.id })
    return startSession(tx, actor, link.person.id, input.client)
  })
  await rememberAddress(link.email, input.client.address)
  return session
}
