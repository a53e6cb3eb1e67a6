import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { organisedEvent } from '../find-event'

/** Whether the organiser is told by mail of what waits at this event. */
export async function getsOrganiserMails(actor: Actor, eventId: string): Promise<boolean> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  const row = await db.organiserMails.findUnique({ where: { eventId_personId: { eventId: event.id, personId: person.personId } }, select: { isOff: true } })
  return !row?.isOff
}

/** Whether the link of a mail still stops anything, and of which event. Whoever holds the mail may ask. */
export async function findStoppableEvent(token: string): Promise<{ name: string } | null> {
  const row = await db.organiserMails.findUnique({ where: { stopToken: token }, select: { event: { select: { name: true } } } })
  return row?.event ?? null
}
