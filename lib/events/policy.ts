import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { organiserKinds, type EventState, type StaffRole } from './model'

/**
 * Who may do what at an event. Its organisers are members of the organisation that holds it, acting for it, and people it named;
 * the desk sees the day and nothing else. Participants see the event and their own part. To everybody else a draft does not exist.
 */
export type EventAsked = { organisationId: string; state: EventState; staff: readonly { personId: string; role: StaffRole }[] }

const nothing = { id: { in: [] as string[] } }

/** Holding an event needs an organisation that was checked: participants entrust it with their wishes. */
export const canHoldEvents = (actor: Actor): actor is PersonActor =>
  actor.kind === 'person' && actor.isEmailVerified && actor.organisation !== null && actor.organisation.isVerified && organiserKinds.includes(actor.organisation.kind)

export function isOrganiser(actor: Actor, event: EventAsked): actor is PersonActor {
  if (actor.kind !== 'person') return false
  return actor.organisation?.organisationId === event.organisationId || event.staff.some((one) => one.personId === actor.personId && one.role === 'ORGANISER')
}

export function eventsOrganisedBy(actor: Actor): Prisma.MatchEventWhereInput {
  if (actor.kind !== 'person') return nothing
  return { OR: [...(actor.organisation ? [{ organisationId: actor.organisation.organisationId }] : []), { staff: { some: { personId: actor.personId, role: 'ORGANISER' } } }] }
}

/** The day itself: check-in, who is missing, which tables are free. */
export const isAtDesk = (actor: Actor, event: EventAsked): actor is PersonActor =>
  actor.kind === 'person' && (event.staff.some((one) => one.personId === actor.personId) || isOrganiser(actor, event))

export function eventsAtDeskOf(actor: Actor): Prisma.MatchEventWhereInput {
  if (actor.kind !== 'person') return nothing
  return { OR: [eventsOrganisedBy(actor), { staff: { some: { personId: actor.personId } } }] }
}

/** What everybody may see: events that were published, cancelled ones included. */
export const publicEvents: Prisma.MatchEventWhereInput = { state: { in: ['OPEN', 'CANCELLED'] }, organisation: { closedAt: null } }

export const canSeeEvent = (actor: Actor, event: EventAsked): boolean => event.state !== 'DRAFT' || isAtDesk(actor, event)
export const eventsVisibleTo = (actor: Actor): Prisma.MatchEventWhereInput => ({ OR: [publicEvents, eventsAtDeskOf(actor)] })

/** A registration belongs to those who act for its organisation, and to the people named in it. */
export type RegistrationAsked = { organisationId: string | null; participants: readonly { personId: string | null }[] }

export function isOfRegistration(actor: Actor, registration: RegistrationAsked): actor is PersonActor {
  if (actor.kind !== 'person') return false
  if (registration.organisationId !== null && actor.organisation?.organisationId === registration.organisationId) return true
  return registration.participants.some((one) => one.personId === actor.personId)
}

export function registrationsOf(actor: Actor): Prisma.EventRegistrationWhereInput {
  if (actor.kind !== 'person') return nothing
  return { OR: [...(actor.organisation ? [{ organisationId: actor.organisation.organisationId }] : []), { participants: { some: { personId: actor.personId, cancelledAt: null } } }] }
}
