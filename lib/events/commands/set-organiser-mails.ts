import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { newToken } from '@/lib/platform/secrets'
import { organisedEvent } from '../find-event'
import type { SetOrganiserMails } from '../registrations/registration-schemas'

/** One's own mails of what waits at an event, on or off. */
export async function setOrganiserMails(actor: Actor, { eventId, isOn }: SetOrganiserMails): Promise<void> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  const own = { eventId: event.id, personId: person.personId }
  await db.$transaction(async (tx) => {
    await tx.organiserMails.upsert({ where: { eventId_personId: own }, create: { ...own, isOff: !isOn, stopToken: newToken() }, update: { isOff: !isOn } })
    await recordAudit(tx, person, { action: 'set-organiser-mails', subject: 'match-event', subjectId: event.id, detail: { isOn } })
  })
}
