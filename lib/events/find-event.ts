import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { db, type Tx } from '@/lib/platform/db'
import { isUuid } from '@/lib/introductions/id'
import { NotFound } from '@/lib/platform/errors'
import { isAtDesk, isOrganiser } from './policy'

/** What every command and page of an organiser begins with. */
const askedSelect = { id: true, organisationId: true, state: true, name: true, language: true, timeZone: true, startsOn: true, endsOn: true, revision: true, organisation: { select: { closedAt: true, name: true } }, staff: { select: { personId: true, role: true } } } satisfies Prisma.MatchEventSelect
export type AskedEvent = Prisma.MatchEventGetPayload<{ select: typeof askedSelect }>

/** The event, for its organisers; for others it does not exist. */
export async function organisedEvent(actor: Actor, eventId: string, tx: Tx | typeof db = db): Promise<{ actor: PersonActor; event: AskedEvent }> {
  const event = await findEvent(eventId, tx)
  if (!event || event.organisation.closedAt !== null || !isOrganiser(actor, event)) throw new NotFound()
  return { actor, event }
}

/** The event, for those who run its day. */
export async function eventAtDesk(actor: Actor, eventId: string, tx: Tx | typeof db = db): Promise<{ actor: PersonActor; event: AskedEvent }> {
  const event = await findEvent(eventId, tx)
  if (!event || event.organisation.closedAt !== null || !isAtDesk(actor, event)) throw new NotFound()
  return { actor, event }
}

const findEvent = (eventId: string, tx: Tx | typeof db): Promise<AskedEvent | null> => (isUuid(eventId) ? tx.matchEvent.findUnique({ where: { id: eventId }, select: askedSelect }) : Promise.resolve(null))

/** Commands that must not run beside each other for one event: the row is locked until the transaction ends. Rows that belong to the event may be added meanwhile, or whoever holds its board would wait for ever. */
export async function lockEvent(tx: Tx, eventId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "MatchEvent" where "id" = ${eventId}::uuid for no key update`
}
