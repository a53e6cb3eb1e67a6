import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { issueLink } from '../links'
import type { Actor } from '../model'
import { asPerson } from '../person-policy'
import { mayMail } from '../rate-limit'

/** The same letter again, to the address that waits for it. */
export async function resendVerification(actor: Actor): Promise<void> {
  const person = asPerson(actor)
  if (person.isEmailVerified) throw new RuleBroken('account.already-verified')
  if (!(await mayMail('register', person.email))) throw new RuleBroken('too-many-tries', { minutes: 15 })
  await db.$transaction(async (tx) => {
    const link = await issueLink(tx, { purpose: 'VERIFY_EMAIL', personId: person.personId, email: person.email, locale: person.locale })
    const t = getTranslator(person.locale)
    await queueMessage(tx, { to: person.email, kind: 'verify-email', subject: t('mail.verify-email.subject'), text: t('mail.verify-email.text', { link }) })
    await recordAudit(tx, actor, { action: 'resend-verification', subject: 'person', subjectId: person.personId })
  })
}
