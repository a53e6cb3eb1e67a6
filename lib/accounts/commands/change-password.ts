import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { confirmPassword } from '../confirm-password'
import type { Actor } from '../model'
import { hashPassword } from '../password'
import { asPerson } from '../person-policy'
import type { ChangePassword } from '../person-schemas'

/** Other browsers are signed out, and links that were mailed before die. */
export async function changePassword(actor: Actor, input: ChangePassword): Promise<void> {
  const person = asPerson(actor)
  await confirmPassword(person, input.currentPassword)
  const passwordHash = await hashPassword(input.password)
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: person.personId }, data: { passwordHash } })
    await tx.session.deleteMany({ where: { personId: person.personId, id: { not: person.sessionId } } })
    await tx.token.deleteMany({ where: { personId: person.personId, purpose: { not: 'VERIFY_EMAIL' } } })
    const t = getTranslator(person.locale)
    await queueMessage(tx, { to: person.email, kind: 'password-changed', subject: t('mail.password-changed.subject'), text: t('mail.password-changed.text') })
    await recordAudit(tx, actor, { action: 'change-password', subject: 'person', subjectId: person.personId })
  })
}
