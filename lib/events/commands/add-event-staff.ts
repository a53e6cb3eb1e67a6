import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { publicUrl } from '@/lib/platform/env'
import { RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { takeTry, type Limit } from '@/lib/platform/rate-limit'
import { changeSettings } from '../preparing/change-settings'
import { organisedEvent } from '../find-event'
import type { addEventStaffSchema } from '../schemas'

/** An address that has no account is answered differently: nobody may try a list of them. */
const tries: Limit = { name: 'event-staff', tries: 20, seconds: 3600 }
const mostStaff = 60

/** Lets a person of any organisation run the event, or its day. The same address again changes the role. */
export async function addEventStaff(actor: Actor, input: z.infer<typeof addEventStaffSchema>): Promise<{ name: string }> {
  const { actor: asking } = await organisedEvent(actor, input.eventId)
  const admission = await takeTry(tries, asking.personId)
  if (!admission.isAdmitted) throw new RuleBroken('too-many-tries', { minutes: admission.minutes })
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const found = await tx.person.findFirst({ where: { email: input.email, emailVerifiedAt: { not: null } }, select: { id: true, name: true, email: true, locale: true } })
    if (!found) throw new RuleBroken('staff.no-account', {}, 'email')
    const isMember = await tx.membership.count({ where: { personId: found.id, organisationId: event.organisationId } })
    if (isMember > 0) throw new RuleBroken('staff.is-member', { name: found.name }, 'email')
    if (event.staff.length >= mostStaff) throw new RuleBroken('staff.too-many', { maximum: mostStaff })
    const isNew = !event.staff.some((one) => one.personId === found.id)
    await tx.eventStaff.upsert({
      where: { eventId_personId: { eventId: event.id, personId: found.id } },
      create: { eventId: event.id, personId: found.id, role: input.role, addedById: person.personId, at: now() },
      update: { role: input.role },
    })
    if (isNew) {
      const t = getTranslator(found.locale)
      const params = { event: event.name, organiser: event.organisation.name, person: person.name, role: t(`events.staff.roles.${input.role}`), link: publicUrl(`/${found.locale}/organise/${event.id}${input.role === 'DESK' ? '/day' : ''}`) }
      await queueMessage(tx, { to: found.email, kind: 'event-staff', subject: t('events.mail.staff.subject', params), text: t('events.mail.staff.text', params) })
    }
    await recordAudit(tx, person, { action: 'add-event-staff', subject: 'event', subjectId: event.id, detail: { personId: found.id, role: input.role } })
    return { name: found.name }
  })
}
