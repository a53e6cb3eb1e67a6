import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import type { OwnMeeting } from '../agenda/own-meeting'

type Addressee = { email: string; locale: string }
type About = { id: string; name: string }

/** Who sat at the table hears that the other side would like to go on. */
export async function tellGoOn(tx: Tx, { meeting, own, other }: OwnMeeting): Promise<void> {
  if (other.email === '') return
  const t = getTranslator(other.locale)
  const params = { name: own.registration.organisationName, event: meeting.event.name, link: publicUrl(`/${t.locale}/events/${meeting.eventId}/outcomes#meeting-${meeting.id}`) }
  await queueMessage(tx, { to: other.email, kind: 'event-go-on', subject: t('outcomes.mail.go-on.subject', params), text: t('outcomes.mail.go-on.text', params) })
}

export async function tellReminder(tx: Tx, person: Addressee, event: About, count: number): Promise<void> {
  const t = getTranslator(person.locale)
  const params = { event: event.name, count, link: publicUrl(`/${t.locale}/events/${event.id}/outcomes`) }
  await queueMessage(tx, { to: person.email, kind: 'event-outcomes', subject: t('outcomes.mail.reminder.subject', params), text: t('outcomes.mail.reminder.text', params) })
}

export async function tellLater(tx: Tx, person: Addressee, event: About, organisation: string, count: number, token: string): Promise<void> {
  const t = getTranslator(person.locale)
  const params = { event: event.name, organisation, count, link: publicUrl(`/${t.locale}/events/${event.id}/later?token=${token}`) }
  await queueMessage(tx, { to: person.email, kind: 'event-later', subject: t('outcomes.mail.later.subject', params), text: t('outcomes.mail.later.text', params) })
}
