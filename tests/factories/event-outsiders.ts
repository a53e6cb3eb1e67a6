import { visitor, type Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { createAttendee, createEvent, type CreatedEvent } from './event'
import { createMember } from './introduction'
import { addMember, createOrganisation } from './organisation'
import { actorFor, createPerson } from './person'
import { outcomeOf } from './refusal'

/** Everybody who has to do with events, but not with preparing this one. */
export async function outsidersOf(event: CreatedEvent): Promise<Record<string, Actor>> {
  const elsewhere = await createEvent()
  const attendee = await createAttendee(event, 'sme')
  const desk = await createPerson()
  await db.eventStaff.create({ data: { eventId: event.id, personId: desk.id, role: 'DESK', addedById: event.organisation.owner.id } })
  // The same person, acting for another of their organisations.
  const other = await createOrganisation({ kind: 'CLUSTER', isVerified: true, owner: event.organisation.owner })
  const former = await createPerson()
  await addMember(event.organisation, former)
  const formerActor = await actorFor(former, event.organisation)
  await db.membership.deleteMany({ where: { personId: former.id } })
  return {
    visitor,
    'organiser of another event': elsewhere.actor,
    participant: attendee.actor,
    'desk staff': await actorFor(desk),
    'member acting for another organisation': await actorFor(event.organisation.owner, other),
    'platform admin': await actorFor(await createPerson({ platformRoles: ['ADMIN'] })),
    'another cluster': (await createMember('CLUSTER', undefined, true)).actor,
    'former member, signed in anew': await actorFor({ id: formerActor.personId }),
  }
}

/** What each of them is told. */
export async function outcomesFor(outsiders: Record<string, Actor>, work: (actor: Actor) => Promise<unknown>): Promise<string[]> {
  const outcomes = new Set<string>()
  for (const actor of Object.values(outsiders)) outcomes.add(await outcomeOf(work(actor)))
  return [...outcomes]
}
