import 'server-only'
import { now } from '@/lib/platform/clock'
import { recordAudit } from '@/lib/platform/audit'
import type { Client } from '@/lib/platform/client-address'
import { db } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { inEvenTime } from '@/lib/platform/even-time'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { issueLink } from '../links'
import type { Actor } from '../model'
import { hashPassword } from '../password'
import type { RegisterPerson } from '../person-schemas'
import { admitAskingForMail, mayMail } from '../rate-limit'

/**
 * Whoever registers learns nothing but "look into your mailbox"; the mailbox learns the rest.
 * An account whose address was never confirmed is anybody's: the newest registration replaces it, name, password and all.
 */
export async function registerPerson(actor: Actor, input: RegisterPerson & { client: Client; next?: string }): Promise<void> {
  await admitAskingForMail(input.client.address)
  await inEvenTime(async () => {
    const locale = isLocale(input.locale) ? input.locale : defaultLocale
    const passwordHash = await hashPassword(input.password)
    const known = await db.person.findUnique({ where: { email: input.email }, select: { id: true, emailVerifiedAt: true, locale: true } })
    const isMailed = await mayMail('register', input.email)

    if (known?.emailVerifiedAt) {
      const t = getTranslator(known.locale)
      await db.$transaction(async (tx) => {
        if (isMailed) {
          const links = { signIn: publicUrl(`/${known.locale}/sign-in`), reset: publicUrl(`/${known.locale}/reset-password`) }
          await queueMessage(tx, { to: input.email, kind: 'already-registered', subject: t('mail.already-registered.subject'), text: t('mail.already-registered.text', links) })
        }
        await recordAudit(tx, actor, { action: 'register-person', subject: 'person', subjectId: known.id, detail: { isKnown: true } })
      })
      return
    }

    await db.$transaction(async (tx) => {
      const personId = known
        ? await replaceUnconfirmed(known.id)
        : (await tx.person.createManyAndReturn({ data: [{ email: input.email, name: input.name, passwordHash, locale, createdAt: now() }], skipDuplicates: true, select: { id: true } }))[0]?.id
      if (!personId) return // The same address was registered in this very moment; that one mails.
      if (isMailed) {
        const link = await issueLink(tx, { purpose: 'VERIFY_EMAIL', personId, email: input.email, locale, next: input.next })
        const t = getTranslator(locale)
        await queueMessage(tx, { to: input.email, kind: 'verify-email', subject: t('mail.verify-email.subject'), text: t('mail.verify-email.text', { link }) })
      }
      await recordAudit(tx, actor, { action: 'register-person', subject: 'person', subjectId: personId })

      async function replaceUnconfirmed(id: string): Promise<string | undefined> {
        const { count } = await tx.person.updateMany({ where: { id, emailVerifiedAt: null }, data: { name: input.name, passwordHash, locale } })
        if (count === 0) return undefined
        await tx.token.deleteMany({ where: { personId: id } })
        await tx.session.deleteMany({ where: { personId: id } })
        return id
      }
    })
  })
}
