import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { publicUrl } from '@/lib/platform/env'
import { RuleBroken } from '@/lib/platform/errors'
import { formatCalendarDate } from '@/lib/platform/format'
import { getTranslator, isLocale, defaultLocale } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { changeSettings } from '../preparing/change-settings'
import { dayOf, livingStates } from '../model'
import type { cancelEventSchema } from '../schemas'

/** Called off for good: everybody who was to come is told once, and why. */
export async function cancelEvent(actor: Actor, input: z.infer<typeof cancelEventSchema>): Promise<{ told: number }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    if (event.state !== 'OPEN') throw new RuleBroken('event.not-published')
    await tx.matchEvent.update({ where: { id: event.id }, data: { state: 'CANCELLED', cancelledAt: now(), cancelReason: input.reason } })
    const people = await tx.eventParticipant.findMany({
      where: { eventId: event.id, cancelledAt: null, registration: { state: { in: [...livingStates] } } },
      select: { email: true, locale: true },
    })
    for (const { email, locale } of people) {
      const language = isLocale(locale) ? locale : defaultLocale
      const t = getTranslator(language)
      const params = { event: event.name, organiser: event.organisation.name, day: formatCalendarDate(language, dayOf(event.startsOn)), reason: input.reason, link: publicUrl(`/${language}/events/${event.id}`) }
      await queueMessage(tx, { to: email, kind: 'event-cancelled', subject: t('events.mail.cancelled.subject', params), text: t('events.mail.cancelled.text', params) })
    }
    await recordAudit(tx, person, { action: 'cancel-event', subject: 'event', subjectId: event.id, detail: { told: people.length } })
    return { told: people.length }
  })
}
