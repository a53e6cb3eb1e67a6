import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { inEvenTime } from '@/lib/platform/even-time'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { confirmPassword } from '../confirm-password'
import { issueLink } from '../links'
import type { Actor } from '../model'
import { asPerson } from '../person-policy'
import type { ChangeEmail } from '../person-schemas'
import { mayMail } from '../rate-limit'

/** Nothing changes yet: the new address gets a link, the old one a warning. Whether the new one has an account shows nowhere but in its mailbox. */
export async function changeEmail(actor: Actor, input: ChangeEmail): Promise<void> {
  const person = asPerson(actor)
  await confirmPassword(person, input.currentPassword)
  if (input.email === person.email) throw new RuleBroken('account.email-unchanged', {}, 'email')
  if (!(await mayMail('change-email', person.email))) throw new RuleBroken('too-many-tries', { minutes: 15 })
  await inEvenTime(async () => {
    const holder = await db.person.findUnique({ where: { email: input.email }, select: { locale: true } })
    const isMailed = await mayMail('change-email-to', input.email)
    await db.$transaction(async (tx) => {
      await tx.token.deleteMany({ where: { personId: person.personId, purpose: 'CHANGE_EMAIL' } })
      // Made in every case, so that the account page looks the same; a link for a taken address reaches nobody.
      const link = await issueLink(tx, { purpose: 'CHANGE_EMAIL', personId: person.personId, email: input.email, locale: person.locale })
      if (isMailed && holder) {
        const t = getTranslator(holder.locale)
        await queueMessage(tx, { to: input.email, kind: 'new-email-taken', subject: t('mail.new-email-taken.subject'), text: t('mail.new-email-taken.text') })
      } else if (isMailed) {
        const t = getTranslator(person.locale)
        await queueMessage(tx, { to: input.email, kind: 'confirm-new-email', subject: t('mail.confirm-new-email.subject'), text: t('mail.confirm-new-email.text', { link }) })
      }
      const t = getTranslator(person.locale)
      await queueMessage(tx, { to: person.email, kind: 'email-change-asked', subject: t('mail.email-change-asked.subject'), text: t('mail.email-change-asked.text') })
      await recordAudit(tx, actor, { action: 'change-email', subject: 'person', subjectId: person.personId })
    })
  })
}
