import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { findLink, spendLink } from '../links'
import type { Actor } from '../model'
import type { ConfirmEmailChange } from '../person-schemas'

/** The new address takes effect; every link that went to the old one dies, and the old one is told. */
export async function confirmEmailChange(actor: Actor, input: ConfirmEmailChange): Promise<void> {
  const link = await findLink(input.token, 'CHANGE_EMAIL')
  if (!link) throw new RuleBroken('account.link-dead')
  try {
    await db.$transaction(async (tx) => {
      if (!(await spendLink(tx, link.id))) throw new RuleBroken('account.link-dead')
      await tx.person.update({ where: { id: link.person.id }, data: { email: link.email, emailVerifiedAt: now() } })
      await tx.token.deleteMany({ where: { personId: link.person.id, id: { not: link.id } } })
      const t = getTranslator(link.person.locale)
      await queueMessage(tx, { to: link.person.email, kind: 'email-changed', subject: t('mail.email-changed.subject'), text: t('mail.email-changed.text') })
      await recordAudit(tx, actor, { action: 'confirm-email-change', subject: 'person', subjectId: link.person.id })
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw new Conflict('account.email-taken-meanwhile')
    throw error
  }
}
