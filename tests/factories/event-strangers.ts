import type { Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, type CreatedEvent } from './event'
import { createMember } from './introduction'

/** Everybody for whom the organisers' side of an event does not exist. */
export async function strangersTo(event: CreatedEvent): Promise<{ name: string; actor: Actor }[]> {
  const [elsewhere, desk, owner] = [await createEvent(), await createMember('RESEARCH'), await createMember('CLUSTER')]
  const participant = await createAttendee(event, 'sme')
  await db.eventStaff.create({ data: { eventId: event.id, personId: desk.actor.personId, role: 'DESK', addedById: event.actor.personId } })
  return [
    { name: 'visitor', actor: { kind: 'visitor' } },
    { name: 'organiser of another event', actor: elsewhere.actor },
    { name: 'organisation without events', actor: owner.actor },
    { name: 'desk staff', actor: desk.actor },
    { name: 'participant', actor: participant.actor },
    { name: 'job', actor: { kind: 'job', name: 'sweep' } },
  ]
}
