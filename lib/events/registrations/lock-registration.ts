import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { isUuid } from '@/lib/introductions/id'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { lockEvent } from '../find-event'
import { isOfRegistration, isOrganiser } from '../policy'
import { canMove, type RegistrationMove } from './registration-moves'

const eventSelect = {
  id: true,
  organisationId: true,
  state: true,
  mode: true,
  name: true,
  language: true,
  timeZone: true,
  startsOn: true,
  endsOn: true,
  registrationOpensAt: true,
  registrationClosesAt: true,
  wishesCloseAt: true,
  capacity: true,
  peoplePerRegistration: true,
  organisation: { select: { name: true, closedAt: true } },
  staff: { select: { personId: true, role: true } },
  kinds: { orderBy: { position: 'asc' }, select: { id: true, names: true, organisationKinds: true, capacity: true } },
} satisfies Prisma.MatchEventSelect
export type LockedEvent = Prisma.MatchEventGetPayload<{ select: typeof eventSelect }>

export const lockedRegistrationSelect = {
  id: true,
  eventId: true,
  kindId: true,
  organisationId: true,
  organisationName: true,
  state: true,
  stateAt: true,
  waitingSince: true,
  createdAt: true,
  revision: true,
  answers: true,
  participants: { orderBy: { id: 'asc' }, select: { id: true, personId: true, name: true, email: true, locale: true, cancelledAt: true } },
} satisfies Prisma.EventRegistrationSelect
export type LockedRegistration = Prisma.EventRegistrationGetPayload<{ select: typeof lockedRegistrationSelect }>

/** Holds the event until the transaction ends: of two changes at once the second finds what the first has made of it. */
export async function holdEvent(tx: Tx, eventId: string): Promise<LockedEvent | null> {
  if (!isUuid(eventId)) return null
  await lockEvent(tx, eventId)
  const event = await tx.matchEvent.findUnique({ where: { id: eventId }, select: eventSelect })
  return event === null || event.organisation.closedAt !== null ? null : event
}

/** The same for an organiser of it; for others it does not exist. */
export async function holdOrganisedEvent(tx: Tx, actor: Actor, eventId: string): Promise<{ person: PersonActor; event: LockedEvent }> {
  const event = await holdEvent(tx, eventId)
  if (!event || !isOrganiser(actor, event)) throw new NotFound()
  if (!actor.isEmailVerified) throw new Forbidden('verify-email-first')
  return { person: actor, event }
}

export type RegistrationSide = 'own' | 'organiser'
export type Held = { person: PersonActor; event: LockedEvent; registration: LockedRegistration; sides: readonly RegistrationSide[] }

/** A registration, for its own side and for organisers of its event. Somebody who has withdrawn sees no more of it through their own place. */
export async function holdRegistration(tx: Tx, actor: Actor, { eventId, registrationId }: { eventId: string; registrationId: string }, as: readonly RegistrationSide[] = ['own', 'organiser']): Promise<Held> {
  const event = await holdEvent(tx, eventId)
  const registration = event && isUuid(registrationId) ? await tx.eventRegistration.findFirst({ where: { id: registrationId, eventId: event.id }, select: lockedRegistrationSelect }) : null
  if (!event || !registration || actor.kind !== 'person') throw new NotFound()
  const living = registration.participants.filter((one) => one.cancelledAt === null)
  const sides: RegistrationSide[] = [...(isOfRegistration(actor, { ...registration, participants: living }) ? (['own'] as const) : []), ...(isOrganiser(actor, event) ? (['organiser'] as const) : [])]
  if (!sides.some((side) => as.includes(side))) throw new NotFound()
  if (!actor.isEmailVerified) throw new Forbidden('verify-email-first')
  return { person: actor, event, registration, sides }
}

export function mustMove(move: RegistrationMove, registration: { state: LockedRegistration['state'] }): void {
  if (!canMove(move, registration.state)) throw new Conflict('registration.is-elsewhere')
}

/** What is told by mail leads to a page that everybody concerned can open. */
export function mustBePublished(event: { state: LockedEvent['state'] }): void {
  if (event.state === 'CANCELLED') throw new RuleBroken('registration.event-cancelled')
  if (event.state === 'DRAFT') throw new RuleBroken('registration.event-not-published')
}
