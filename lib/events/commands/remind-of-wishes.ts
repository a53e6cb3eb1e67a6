import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { RuleBroken } from '@/lib/platform/errors'
import { formatMoment } from '@/lib/platform/format'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { lockEvent, organisedEvent } from '../find-event'
import type { RemindOfWishes } from '../wishes/wish-schemas'
import { wishWindow } from '../wishes/wish-window'

/** Mails the people of confirmed registrations that have marked nobody. Each is reminded once, whoever presses how often. */
export async function remindOfWishes(actor: Actor, { eventId }: RemindOfWishes): Promise<{ organisations: number; people: number }> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  const at = now()
  return db.$transaction(async (tx) => {
    await lockEvent(tx, eventId)
    const { wishesCloseAt, slots } = await tx.matchEvent.findUniqueOrThrow({ where: { id: eventId }, select: { wishesCloseAt: true, slots: { select: { startsAt: true }, orderBy: { startsAt: 'asc' } } } })
    const { isOpen, closesAt } = wishWindow({ state: event.state, wishesCloseAt }, slots, at)
    if (!isOpen) throw new RuleBroken('wishes.closed')
    const silent = await tx.eventRegistration.findMany({
      where: { eventId, state: 'CONFIRMED', wishesRemindedAt: null, wishes: { none: {} }, participants: { some: { cancelledAt: null } } },
      orderBy: { id: 'asc' },
      select: { id: true, organisationName: true, participants: { where: { cancelledAt: null }, orderBy: { id: 'asc' }, select: { email: true, locale: true } } },
    })
    if (silent.length === 0) throw new RuleBroken('wishes.nobody-to-remind')
    const people = silent.flatMap(({ participants, organisationName }) => participants.map((one) => ({ ...one, organisationName })))
    for (const { email, locale: own, organisationName } of people) {
      const locale = isLocale(own) ? own : defaultLocale
      const t = getTranslator(locale)
      const params = { event: event.name, organiser: event.organisation.name, organisation: organisationName, until: closesAt ? formatMoment(locale, closesAt, event.timeZone) : 'none', link: publicUrl(`/${locale}/events/${eventId}/wishes`) }
      await queueMessage(tx, { to: email, kind: 'wishes-reminder', subject: t('wishes.mail.subject', params), text: t('wishes.mail.text', params) })
    }
    await tx.eventRegistration.updateMany({ where: { id: { in: silent.map(({ id }) => id) } }, data: { wishesRemindedAt: at } })
    await recordAudit(tx, person, { action: 'wish.remind', subject: 'MatchEvent', subjectId: eventId, detail: { organisations: silent.length, people: people.length } })
    return { organisations: silent.length, people: people.length }
  })
}
