import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { dayOf } from './model'
import { eventsAtDeskOf, eventsOrganisedBy, registrationsOf } from './policy'

/** What waits for a person at events, most pressing first. */
export type EventWaiting = { code: 'event-refill' | 'event-question' | 'event-registrations' | 'event-wishes' | 'event-outcomes'; eventId: string; name: string; count: number }

/** Events one takes part in or holds that are not over, the next one first. */
export type OwnEvent = { id: string; name: string; startsOn: string; role: 'organiser' | 'desk' | 'participant' }

const living = { state: 'OPEN' as const, organisation: { closedAt: null } }

export async function listEventsWaiting(actor: Actor): Promise<EventWaiting[]> {
  if (actor.kind !== 'person') return []
  const at = now()
  const own = registrationsOf(actor)
  const [refills, questioned, submitted, unwished, unjudged] = await Promise.all([
    db.refillOffer.findMany({
      where: { state: 'OFFERED', expiresAt: { gt: at }, event: living, OR: [{ a: { personId: actor.personId }, aAcceptedAt: null }, { b: { personId: actor.personId }, bAcceptedAt: null }] },
      select: { event: { select: named } },
    }),
    db.eventRegistration.findMany({ where: { AND: [own, { state: 'QUESTIONED', event: living }] }, select: { event: { select: named } } }),
    db.eventRegistration.findMany({ where: { state: 'SUBMITTED', event: { AND: [living, eventsOrganisedBy(actor)] } }, select: { event: { select: named } } }),
    db.eventRegistration.findMany({
      where: { AND: [own, { state: 'CONFIRMED', wishes: { none: {} }, event: { AND: [living, { startsOn: { gt: at } }, { OR: [{ wishesCloseAt: null }, { wishesCloseAt: { gt: at } }] }] } }] },
      select: { event: { select: named } },
    }),
    db.meeting.findMany({
      where: { state: 'PLANNED', shownSlot: { endsAt: { lt: at, gt: new Date(at.getTime() - outcomesAskedFor) } }, event: living, OR: [{ a: { personId: actor.personId } }, { b: { personId: actor.personId } }] },
      select: { id: true, event: { select: named }, a: { select: { personId: true, registrationId: true } }, b: { select: { personId: true, registrationId: true } }, outcomes: { select: { registrationId: true } } },
    }),
  ])
  const open = unjudged.filter(({ a, b, outcomes }) => [a, b].some((side) => side.personId === actor.personId && !outcomes.some((one) => one.registrationId === side.registrationId)))
  return [...counted('event-refill', refills), ...counted('event-question', questioned), ...counted('event-registrations', submitted), ...counted('event-outcomes', open), ...counted('event-wishes', unwished)]
}

/** A meeting that nobody said anything about for so long is not asked about here any more. */
const outcomesAskedFor = 30 * 86_400_000
const named = { id: true, name: true } as const

function counted(code: EventWaiting['code'], rows: readonly { event: { id: string; name: string } }[]): EventWaiting[] {
  const byEvent = new Map<string, EventWaiting>()
  for (const { event } of rows) {
    const known = byEvent.get(event.id)
    if (known) known.count++
    else byEvent.set(event.id, { code, eventId: event.id, name: event.name, count: 1 })
  }
  return [...byEvent.values()]
}

export async function listEventsAhead(actor: Actor): Promise<OwnEvent[]> {
  if (actor.kind !== 'person') return []
  const notOver = { endsOn: { gte: new Date(`${dayOf(now())}T00:00:00Z`) } }
  const select = { id: true, name: true, startsOn: true } as const
  const orderBy = [{ startsOn: 'asc' as const }, { id: 'asc' as const }]
  const [organised, desk, joined] = await Promise.all([
    db.matchEvent.findMany({ where: { AND: [eventsOrganisedBy(actor), notOver, { state: { not: 'CANCELLED' } }] }, select, orderBy }),
    db.matchEvent.findMany({ where: { AND: [eventsAtDeskOf(actor), notOver, living] }, select, orderBy }),
    db.matchEvent.findMany({ where: { AND: [living, notOver, { registrations: { some: { AND: [registrationsOf(actor), { state: { notIn: ['WITHDRAWN', 'REFUSED'] } }] } } }] }, select, orderBy }),
  ])
  const seen = new Set<string>()
  const as = (role: OwnEvent['role'], rows: typeof organised): OwnEvent[] =>
    rows.flatMap(({ id, name, startsOn }) => (seen.has(id) ? [] : (seen.add(id), [{ id, name, startsOn: dayOf(startsOn), role }])))
  return [...as('organiser', organised), ...as('desk', desk), ...as('participant', joined)].sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
}
