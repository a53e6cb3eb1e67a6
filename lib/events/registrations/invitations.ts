/**
 * A place is given to an address; whoever reads that mailbox opens it. Until somebody has, the mail that leads there can go out again.
 * Pure.
 */
import type { Prisma } from '@/lib/generated/prisma/client'
import { livingStates, type RegistrationState } from '../model'

/** Nobody gets it more than once a day, whoever presses how often. */
export const invitationPause = 86_400_000

/** When the mail may go out again; null: now. */
export function mayInviteFrom(invitedAt: Date | null, at: Date): Date | null {
  const from = invitedAt === null ? at.getTime() : invitedAt.getTime() + invitationPause
  return from <= at.getTime() ? null : new Date(from)
}

/** Places with an address that nobody has opened, of organisations that may still come. */
export const unopenedPlaces = { personId: null, email: { not: '' }, cancelledAt: null, registration: { state: { in: [...livingStates] } } } satisfies Prisma.EventParticipantWhereInput

export const isUnopened = (state: RegistrationState, place: { personId: string | null; email: string; cancelledAt: Date | null }): boolean =>
  place.personId === null && place.email !== '' && place.cancelledAt === null && (livingStates as readonly RegistrationState[]).includes(state)
