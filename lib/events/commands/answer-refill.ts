import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import type { AnswerRefillInput } from '../day/day-schemas'
import { onLiveBoard } from '../day/live-day'
import { makeRefill, mustBeFree } from '../day/make-refill'
import { judgePairs } from '../wishes/pair-queries'

export type RefillAnswer = { eventId: string; state: 'declined' | 'waiting' | 'met'; meetingId: string | null }

/** One of the two answers. The second yes makes the meeting, unless one of them or the last table has been taken meanwhile. */
export async function answerRefill(asker: Actor, input: AnswerRefillInput): Promise<RefillAnswer> {
  const asked = await ownOffer(db, asker, input.offerId)
  if (input.answer === 'no') return declineOffer(asker, input.offerId)
  await mustBeFree(db as unknown as Tx, asked.offer.eventId, asked.offer)
  const pairs = await judgePairs(asked.offer.eventId)
  return onLiveBoard(
    asked.offer.eventId,
    async (day) => {
      const { tx } = day
      const { actor, offer, isA } = await ownOffer(tx, asker, input.offerId, true)
      const at = now()
      const data = isA ? { aAcceptedAt: offer.aAcceptedAt ?? at } : { bAcceptedAt: offer.bAcceptedAt ?? at }
      const isAgreed = (isA ? offer.bAcceptedAt : offer.aAcceptedAt) !== null
      await tx.refillOffer.update({ where: { id: offer.id }, data: { ...data, ...(isAgreed ? { state: 'ACCEPTED' as const, stateAt: at } : {}) }, select: { id: true } })
      const meetingId = isAgreed ? await makeRefill(day, offer.event, offer, pairs, actor.personId) : null
      await recordAudit(tx, actor, { action: 'event.refill-accepted', subject: 'RefillOffer', subjectId: offer.id, detail: { eventId: offer.eventId, meetingId } })
      return { eventId: offer.eventId, state: isAgreed ? ('met' as const) : ('waiting' as const), meetingId }
    },
    (tx) => mustBeFree(tx, asked.offer.eventId, asked.offer),
  )
}

async function declineOffer(asker: Actor, offerId: string): Promise<RefillAnswer> {
  return db.$transaction(async (tx) => {
    const { actor, offer } = await ownOffer(tx, asker, offerId, true)
    await tx.refillOffer.update({ where: { id: offer.id }, data: { state: 'DECLINED', stateAt: now() }, select: { id: true } })
    await recordAudit(tx, actor, { action: 'event.refill-declined', subject: 'RefillOffer', subjectId: offer.id, detail: { eventId: offer.eventId } })
    return { eventId: offer.eventId, state: 'declined', meetingId: null }
  })
}

const offerSelect = {
  id: true, eventId: true, slotId: true, aId: true, bId: true, state: true, aAcceptedAt: true, bAcceptedAt: true, expiresAt: true,
  event: { select: { id: true, name: true, timeZone: true } },
} as const

/** Only who is asked may answer; to everybody else the offer does not exist. */
async function ownOffer(tx: Tx | typeof db, actor: Actor, offerId: string, isLocked = false) {
  if (actor.kind !== 'person') throw new NotFound()
  if (isLocked) await tx.$queryRaw`select 1 from "RefillOffer" where "id" = ${offerId}::uuid for update`
  const offer = await tx.refillOffer.findFirst({
    where: { id: offerId, event: { state: 'OPEN' }, OR: [{ a: { personId: actor.personId, cancelledAt: null } }, { b: { personId: actor.personId, cancelledAt: null } }] },
    select: { ...offerSelect, a: { select: { personId: true } } },
  })
  if (!offer) throw new NotFound()
  if (offer.state === 'EXPIRED' || (offer.state === 'OFFERED' && offer.expiresAt <= now())) throw new Conflict('day.offer-expired')
  if (offer.state !== 'OFFERED') throw new Conflict('day.offer-over')
  return { actor: actor as PersonActor, offer, isA: offer.a.personId === actor.personId }
}
