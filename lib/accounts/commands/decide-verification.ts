import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { lockOrganisation } from '../lock-organisation'
import type { Actor } from '../model'
import { canDecideVerification } from '../policy'
import type { DecideVerification } from '../schemas'

/** An admin answers a request, or takes back a verification given earlier. Owners are told, with the note. */
export async function decideVerification(actor: Actor, input: DecideVerification): Promise<{ organisation: string; decision: DecideVerification['decision'] }> {
  if (!canDecideVerification(actor)) throw new NotFound()
  return db.$transaction(async (tx) => {
    const asked = await tx.organisationVerification.findUnique({ where: { id: input.verificationId }, select: { organisationId: true } })
    const organisation = asked && (await lockOrganisation(tx, asked.organisationId))
    if (!organisation || organisation.closedAt) throw new NotFound()
    const expected = input.decision === 'WITHDRAWN' ? 'VERIFIED' : 'REQUESTED'
    if (organisation.verification?.id !== input.verificationId || organisation.verification.state !== expected) throw new Conflict('verification.is-decided')
    // The check was of the name and country on the admin's screen.
    if (organisation.updatedAt.toISOString() !== new Date(input.seenAt).toISOString()) throw new Conflict('verification.changed')

    await tx.organisationVerification.create({
      data: { organisationId: organisation.id, state: input.decision, note: input.note, byPersonId: actor.personId, at: now() },
    })
    const owners = await tx.membership.findMany({
      where: { organisationId: organisation.id, role: 'OWNER' },
      select: { person: { select: { email: true, locale: true } } },
    })
    for (const { person } of owners) {
      const t = getTranslator(person.locale)
      const key = `organisations.mail.verification.${input.decision}`
      const params = { organisation: organisation.name, note: input.note || t('common.none'), link: publicUrl(`/${person.locale}/organisation/verification`) }
      await queueMessage(tx, { to: person.email, kind: 'verification', subject: t(`${key}.subject`, params), text: t(`${key}.text`, params) })
    }
    await recordAudit(tx, actor, { action: 'decide-verification', subject: 'organisation', subjectId: organisation.id, detail: { decision: input.decision } })
    return { organisation: organisation.name, decision: input.decision }
  })
}
