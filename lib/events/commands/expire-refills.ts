import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'

/** Whom nobody answered in time is asked no longer, from the moment that was said; of two processes at once, one writes it down. */
export async function expireRefills(actor: Actor): Promise<{ expired: number }> {
  if (actor.kind !== 'job') throw new Forbidden()
  return db.$transaction(async (tx) => {
    const expired = await tx.$queryRaw<{ id: string; eventId: string }[]>`
      update "RefillOffer" set "state" = 'EXPIRED', "stateAt" = "expiresAt" where "state" = 'OFFERED' and "expiresAt" <= ${now()} returning "id", "eventId"`
    for (const { id, eventId } of expired) await recordAudit(tx, actor, { action: 'event.refill-expired', subject: 'RefillOffer', subjectId: id, detail: { eventId } })
    return { expired: expired.length }
  })
}
