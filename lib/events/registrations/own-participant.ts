import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'

/** Oneself at an event. Colleagues may look at each other's day, but nobody acts for another person. */
export async function ownParticipant(tx: Tx, actor: Actor, participantId: string): Promise<{ actor: PersonActor; participant: { id: string; eventId: string; personId: string | null } }> {
  if (actor.kind !== 'person') throw new NotFound()
  const participant = await tx.eventParticipant.findFirst({
    where: { id: participantId, personId: actor.personId, cancelledAt: null, registration: { state: 'CONFIRMED' }, event: { state: { not: 'DRAFT' }, organisation: { closedAt: null } } },
    select: { id: true, eventId: true, personId: true },
  })
  if (!participant) throw new NotFound()
  return { actor, participant }
}
