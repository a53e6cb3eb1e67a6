import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { tellOfDay } from '../day/day-mails'
import type { RefillInput } from '../day/day-schemas'
import { clockRange, clockTime } from '../event-clock'
import { eventAtDesk } from '../find-event'
import { onLiveBoard } from '../day/live-day'
import { mustBeFree, refillPlace } from '../day/make-refill'
import { judgePairs } from '../wishes/pair-queries'
import { offerExpiry } from '../day/refill'

/** Both are asked whether they would like to meet; nothing is held for them until both say yes. */
export async function offerRefill(asker: Actor, input: RefillInput): Promise<{ offerId: string }> {
  const { actor, event } = await eventAtDesk(asker, input.eventId)
  if (event.state !== 'OPEN') throw new RuleBroken('day.not-open')
  const pairs = await judgePairs(event.id)
  return onLiveBoard(
    event.id,
    async (day) => {
      const { tx, facts } = day
      const [a, b] = [facts.participants.get(input.aId), facts.participants.get(input.bId)]
      const value = a && b ? pairs.valueOf(a, b) : null
      if (!a || !b || value === null) throw new RuleBroken('day.may-not-meet')
      const place = await refillPlace(day, event.id, input, value)
      const at = now()
      const slot = facts.slots.get(input.slotId)!
      const expiresAt = offerExpiry(slot, at)
      if (expiresAt <= at) throw new RuleBroken('day.too-late-to-ask')
      const both = { in: [a.id, b.id] }
      const open = await tx.refillOffer.findFirst({ where: { eventId: event.id, slotId: slot.id, state: 'OFFERED', expiresAt: { gt: at }, aId: both, bId: both }, select: { id: true } })
      if (open) throw new Conflict('day.asked-already')
      const offer = await tx.refillOffer.create({ data: { eventId: event.id, slotId: slot.id, tableId: place.tableId, aId: a.id, bId: b.id, state: 'OFFERED', stateAt: at, expiresAt, byPersonId: actor.personId }, select: { id: true } })
      const until = clockTime(expiresAt, event.timeZone)
      const told = (own: typeof a, other: typeof a) => ({ participantId: own.id, lines: (t: Parameters<Parameters<typeof tellOfDay>[3][number]['lines']>[0]) => [t('day.mail.offer-line', { organisation: other.organisationName, partner: other.name, time: clockRange(slot, event.timeZone), until })] })
      await tellOfDay(tx, event, 'offered', [told(a, b), told(b, a)])
      await recordAudit(tx, actor, { action: 'event.refill-offered', subject: 'RefillOffer', subjectId: offer.id, detail: { eventId: event.id, slotId: slot.id, aId: a.id, bId: b.id } })
      return { offerId: offer.id }
    },
    (tx) => mustBeFree(tx, event.id, input),
  )
}
