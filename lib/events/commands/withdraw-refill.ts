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
    const at = now()
    const { count } = await tx.refillOffer.updateMany({ where: { id: input.offerId, eventId: event.id, state: 'OFFERED', expiresAt: { gt: at } }, data: { state: 'WITHDRAWN', stateAt: at } })
    if (count === 0) {
      const isExpired = (await tx.refillOffer.count({ where: { id: input.offerId, eventId: event.id, state: { in: ['OFFERED', 'EXPIRED'] } } })) > 0
      throw new Conflict(isExpired ? 'day.offer-expired' : 'day.offer-over')
    }
    await recordAudit(tx, actor, { action: 'event.refill-withdrawn', subject: 'RefillOffer', subjectId: input.offerId, detail: { eventId: event.id } })
    return { eventId: event.id }
  })
}
