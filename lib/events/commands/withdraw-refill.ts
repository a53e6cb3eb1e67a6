import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import type { WithdrawRefillInput } from '../day/day-schemas'
import { eventAtDesk } from '../find-event'

/** The desk asks no longer. */
export async function withdrawRefill(asker: Actor, input: WithdrawRefillInput): Promise<{ eventId: string }> {
  return db.$transaction(async (tx) => {
    const { actor, event } = await eventAtDesk(asker, input.eventId, tx)
    const { count } = await tx.refillOffer.updateMany({ where: { id: input.offerId, eventId: event.id, state: 'OFFERED' }, data: { state: 'WITHDRAWN', stateAt: now() } })
    if (count === 0) throw new Conflict('day.offer-over')
    await recordAudit(tx, actor, { action: 'event.refill-withdrawn', subject: 'RefillOffer', subjectId: input.offerId, detail: { eventId: event.id } })
    return { eventId: event.id }
  })
}
