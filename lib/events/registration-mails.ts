import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { formatDate, formatMoment } from '@/lib/platform/format'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { dayOf } from './model'

export type RegistrationMail = 'received' | 'added' | 'invited' | 'question' | 'confirmed' | 'waiting' | 'moved-up' | 'refused' | 'withdrawn' | 'person-withdrawn'

/**
 * Tells everybody of a registration who is still coming, and who handed it in, how it stands. `text` is what the organiser wrote.
 * Mails name the event and the own organisation, and nobody of another.
 */
export async function tellRegistration(tx: Tx, registrationId: string, kind: RegistrationMail, said: { text?: string; place?: number; only?: readonly string[] } = {}): Promise<void> {
  const registration = await tx.eventRegistration.findUniqueOrThrow({
    where: { id: registrationId },
    select: {
      organisationName: true,
      _count: { select: { entries: true } },
      participants: { where: { cancelledAt: null }, orderBy: { id: 'asc' }, select: { id: true, name: true, email: true, locale: true } },
      steps: { where: { kind: { in: ['submitted', 'reopened', 'claimed'] }, personId: { not: null } }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { personId: true } },
      event: { select: { id: true, name: true, timeZone: true, startsOn: true, endsOn: true, wishesCloseAt: true, organisation: { select: { name: true } } } },
    },
  })
  const { event, participants } = registration
  const handedIn = registration.steps[0]?.personId ? await tx.person.findUnique({ where: { id: registration.steps[0].personId }, select: { name: true, email: true, locale: true } }) : null
  const everybody = [...participants, ...(handedIn && !participants.some((one) => one.email === handedIn.email) ? [{ id: '', ...handedIn }] : [])]
  for (const one of said.only ? participants.filter(({ id }) => said.only!.includes(id)) : everybody) {
    const locale = isLocale(one.locale) ? one.locale : defaultLocale
    const t = getTranslator(locale)
    const text = (key: string, params: Record<string, string | number> = {}) => t(`registrations.mail.${key}`, params)
    const next = [
      ...(registration._count.entries === 0 ? [text('next-entries')] : []),
      ...(event.wishesCloseAt ? [text('next-wishes', { until: formatMoment(locale, event.wishesCloseAt, event.timeZone) })] : [text('next-wishes-open')]),
      text('next-agenda'),
    ]
    const params = {
      name: one.name,
      event: event.name,
      days: dayOf(event.startsOn) === dayOf(event.endsOn) ? formatDate(locale, event.startsOn) : `${formatDate(locale, event.startsOn)} – ${formatDate(locale, event.endsOn)}`,
      organiser: event.organisation.name,
      organisation: registration.organisationName,
      text: said.text ?? '',
      place: said.place ?? 0,
      next: next.map((line) => `- ${line}`).join('\n'),
      link: publicUrl(`/${locale}/events/${event.id}/registration`),
    }
    await queueMessage(tx, { to: one.email, kind: `registration-${kind}`, subject: text(`${kind}.subject`, params), text: text(`${kind}.text`, params).replace(/\n{3,}/g, '\n\n') })
  }
}
