import type { Prisma } from '@/lib/generated/prisma/client'
import { Forbidden } from '@/lib/platform/errors'
import type { Actor, PersonActor } from './model'

/** People act on their own account alone; nobody acts on another's, admins included. */
export const canUseAccount = (actor: Actor): actor is PersonActor => actor.kind === 'person'

export const canEndSession = (actor: Actor, session: { personId: string }): actor is PersonActor =>
  actor.kind === 'person' && session.personId === actor.personId

export const sessionsVisibleTo = (actor: Actor): Prisma.SessionWhereInput => (actor.kind === 'person' ? { personId: actor.personId } : { id: { in: [] } })

/** Only the clock sweeps. */
export const canSweepAccounts = (actor: Actor): actor is { kind: 'job'; name: string } => actor.kind === 'job'

export function asPerson(actor: Actor): PersonActor {
  if (!canUseAccount(actor)) throw new Forbidden('sign-in-first')
  return actor
}
