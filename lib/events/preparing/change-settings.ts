import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { db, type Tx } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { lockEvent, organisedEvent, type AskedEvent } from '../find-event'

/** One organiser after the other: what stands inside sees the event as the last one left it. A cancelled event is left as it was. */
export async function changeSettings<R>(actor: Actor, eventId: string, work: (tx: Tx, actor: PersonActor, event: AskedEvent) => Promise<R>): Promise<R> {
  return db.$transaction(async (tx) => {
    await organisedEvent(actor, eventId, tx)
    await lockEvent(tx, eventId)
    const { actor: person, event } = await organisedEvent(actor, eventId, tx)
    if (event.state === 'CANCELLED') throw new RuleBroken('event.is-cancelled')
    const result = await work(tx, person, event)
    await tx.matchEvent.updateMany({ where: { id: eventId }, data: { revision: { increment: 1 } } })
    return result
  })
}
