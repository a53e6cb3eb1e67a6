import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import type { Client } from '@/lib/platform/client-address'
import { db } from '@/lib/platform/db'
import { inEvenTime } from '@/lib/platform/even-time'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { issueLink } from '../links'
import type { Actor } from '../model'
import type { RequestPasswordReset } from '../person-schemas'
import { admitAskingForMail, mayMail } from '../rate-limit'

/** Whoever asks learns nothing; only an account's own mailbox gets a link. */
export async function requestPasswordReset(actor: Actor, input: RequestPasswordReset & { client: Client }): Promise<void> {
  await admitAskingForMail(input.client.address)
  await inEvenTime(async () => {
    const person = await db.person.findUnique({ where: { email: input.email }, select: { id: true, email: true, locale: true } })
    const isMailed = await mayMail('reset-password', input.email)
    await db.$transaction(async (tx) => {
      if (person && isMailed) {
        const link = await issueLink(tx, { purpose: 'RESET_PASSWORD', personId: person.id, email: person.email, locale: person.locale })
        const t = getTranslator(person.locale)
        await queueMessage(tx, { to: person.email, kind: 'reset-password', subject: t('mail.reset-password.subject'), text: t('mail.reset-password.text', { link }) })
      }
      await recordAudit(tx, actor, { action: 'request-password-reset', subject: 'person', subjectId: person?.id ?? 'unknown' })
    })
  })
}
