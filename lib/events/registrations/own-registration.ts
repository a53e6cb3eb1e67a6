import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { isUuid } from '@/lib/introductions/id'
import { db, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { registrationsOf } from '../policy'

const select = {
  id: true,
  kindId: true,
  organisationId: true,
  organisationName: true,
  event: {
    select: {
      id: true, name: true, state: true, language: true, timeZone: true, mustLimit: true, likeLimit: true, wishesCloseAt: true, organisationId: true,
      slots: { select: { startsAt: true }, orderBy: { startsAt: 'asc' } },
    },
  },
} satisfies Prisma.EventRegistrationSelect
export type OwnRegistration = Prisma.EventRegistrationGetPayload<{ select: typeof select }>

/** The confirmed registration that the actor belongs to: the one with their name in it before that of the organisation they act for. */
export async function ownRegistration(actor: Actor, eventId: string, tx: Tx | typeof db = db): Promise<{ actor: PersonActor; registration: OwnRegistration }> {
  if (actor.kind !== 'person' || !isUuid(eventId)) throw new NotFound()
  const found = await tx.eventRegistration.findMany({
    where: { AND: [registrationsOf(actor), { eventId, state: 'CONFIRMED', event: { state: { not: 'DRAFT' }, organisation: { closedAt: null } } }] },
    orderBy: { id: 'asc' },
    select: { ...select, participants: { where: { personId: actor.personId, cancelledAt: null }, select: { id: true } } },
  })
  const own = found.find(({ participants }) => participants.length > 0) ?? found[0]
  if (!own) throw new NotFound()
  return { actor, registration: own }
}
