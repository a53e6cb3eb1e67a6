import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { formatDate, formatMoment } from '@/lib/platform/format'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'
import { queueMessages } from '@/lib/platform/mail'
import { dayOf } from '../model'

export type RegistrationMail = 'received' | 'added' | 'invited' | 'question' | 'confirmed' | 'waiting' | 'moved-up' | 'refused' | 'withdrawn' | 'person-withdrawn' | 'unopened'

/** These lead whoever gets them to their place. */
const invitations: readonly RegistrationMail[] = ['received', 'added', 'invited', 'confirmed', 'waiting', 'moved-up', 'unopened']

/**
 * Tells everybody of a registration who is still coming, and who handed it in, how it stands. `text` is what the organiser wrote.
 * Mails name the event and the own organisation, and nobody of another.
 */
export async function tellRegistration(tx: Tx, registrationId: string, kind: RegistrationMail, said: { text?: string; place?: number; only?: readonly string[] } = {}): Promise<void> {
  await tellRegistrations(tx, [{ registrationId, place: said.place }], kind, said)
}

/** The same for many at once. */
export async function tellRegistrations(tx: Tx, told: readonly { registrationId: string; place?: number }[], kind: RegistrationMail, said: { text?: string; only?: readonly string[] } = {}): Promise<void> {
  const registrations = await tx.eventRegistration.findMany({ where: { id: { in: told.map((one) => one.registrationId) } }, select: toldSelect })
  const handers = await tx.person.findMany({ where: { id: { in: registrations.flatMap((one) => one.steps.flatMap((step) => step.personId ?? [])) } }, select: { id: true, email: true, locale: true } })
  const byId = new Map(registrations.map((one) => [one.id, one]))
  const messages = []
  const invited: { participantId: string; messageId: string }[] = []
  const datesOf = new Map<string, Dates>()
  for (const { registrationId, place } of told) {
    const registration = byId.get(registrationId)
    if (!registration) continue
    const { participants } = registration
    const handedIn = handers.find((person) => person.id === registration.steps[0]?.personId)
    const everybody = [...participants, ...(handedIn && !participants.some((one) => one.email === handedIn.email) ? [handedIn] : [])]
    for (const one of said.only ? participants.filter(({ id }) => said.only!.includes(id)) : everybody) {
      const id = randomUUID()
      messages.push({ id, ...messageTo(registration, kind, one, said.text ?? '', place ?? 0, datesOf) })
      if (one.email !== '' && participants.some((participant) => participant.id === one.id)) invited.push({ participantId: one.id, messageId: id })
    }
  }
  await queueMessages(tx, messages)
  if (invitations.includes(kind)) await keepInvitations(tx, invited)
}

/** When each last got a mail that leads to their place, and which one it was. */
async function keepInvitations(tx: Tx, invited: readonly { participantId: string; messageId: string }[]): Promise<void> {
  if (invited.length === 0) return
  await tx.$executeRaw`
    update "EventParticipant" p set "invitedAt" = ${now()}, "invitationId" = sent.message
    from unnest(${invited.map((one) => one.participantId)}::uuid[], ${invited.map((one) => one.messageId)}::uuid[]) as sent(participant, message)
    where p.id = sent.participant`
}

const toldSelect = {
  id: true,
  organisationName: true,
  _count: { select: { entries: true } },
  participants: { where: { cancelledAt: null }, orderBy: { id: 'asc' }, select: { id: true, email: true, locale: true } },
  steps: { where: { kind: { in: ['submitted', 'reopened', 'claimed'] }, personId: { not: null } }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { personId: true } },
  event: { select: { id: true, name: true, timeZone: true, startsOn: true, endsOn: true, wishesCloseAt: true, organisation: { select: { name: true } } } },
} satisfies Prisma.EventRegistrationSelect
type ToldRegistration = Prisma.EventRegistrationGetPayload<{ select: typeof toldSelect }>

function messageTo(registration: ToldRegistration, kind: RegistrationMail, person: { email: string; locale: string }, words: string, place: number, datesOf: Map<string, Dates>) {
  const { event } = registration
  const locale = isLocale(person.locale) ? person.locale : defaultLocale
  const t = getTranslator(locale)
  const text = (key: string, params: Record<string, string | number> = {}) => t(`registrations.mail.${key}`, params)
  const key = `${event.id} ${locale}`
  const dates = datesOf.get(key) ?? datesIn(locale, event)
  datesOf.set(key, dates)
  const next = [
    ...(registration._count.entries === 0 ? [text('next-entries')] : []),
    dates.wishesUntil ? text('next-wishes', { until: dates.wishesUntil }) : text('next-wishes-open'),
    text('next-agenda'),
  ]
  const params = {
    event: event.name,
    days: dates.days,
    organiser: event.organisation.name,
    organisation: registration.organisationName,
    text: words,
    place,
    next: next.map((line) => `- ${line}`).join('\n'),
    link: publicUrl(`/${locale}/events/${event.id}/registration`),
  }
  return { to: person.email, kind: `registration-${kind}`, subject: text(`${kind}.subject`, params), text: text(`${kind}.text`, params).replace(/\n{3,}/g, '\n\n') }
}

type Dates = { days: string; wishesUntil: string }

/** Written once for all who read the same language: of a list of hundreds this is most of the work. */
function datesIn(locale: string, event: ToldRegistration['event']): Dates {
  const [first, last] = [formatDate(locale, event.startsOn), formatDate(locale, event.endsOn)]
  return { days: dayOf(event.startsOn) === dayOf(event.endsOn) ? first : `${first} – ${last}`, wishesUntil: event.wishesCloseAt ? formatMoment(locale, event.wishesCloseAt, event.timeZone) : '' }
}
