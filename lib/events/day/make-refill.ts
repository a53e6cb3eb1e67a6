import 'server-only'
import { Conflict, NotFound, RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { now } from '@/lib/platform/clock'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Tx } from '@/lib/platform/db'
import { judgeMeeting, tableFor } from '../board/judge-board'
import { abandonedMeetings, absentIn, cancelChange, shownTablesIn, type LiveDay } from './live-day'
import { meetingLine, tellOfDay } from './day-mails'
import { placeMeetings } from '../schedule/meeting-places'
import type { JudgedPairs } from '../wishes/pair-queries'
import { newMeeting } from './refill'

export type RefillPlace = { slotId: string; tableId: string }
type Pair = { slotId: string; aId: string; bId: string }

/** Somebody else was faster: told before anything is judged. */
export async function mustBeFree(tx: Tx, eventId: string, { slotId, aId, bId }: Pair): Promise<void> {
  const given = await abandonedMeetings(tx, eventId, slotId)
  const taken = await tx.slotOccupancy.findFirst({
    where: { slotId, occupantId: { in: [aId, bId] }, meetingId: { notIn: given.map(({ id }) => id) } },
    select: { occupantId: true },
  })
  if (!taken) return
  const person = await tx.eventParticipant.findUnique({ where: { id: taken.occupantId }, select: { name: true } })
  throw new Conflict('day.taken-meanwhile', { who: person?.name ?? '' })
}

/** Where the two can sit, by every rule of the board. A meeting whose partner did not come is out of the way for the one who did. */
export async function refillPlace({ tx, facts, board }: LiveDay, eventId: string, { slotId, aId, bId }: Pair, value: number): Promise<RefillPlace & { given: string[] }> {
  const slot = facts.slots.get(slotId)
  const [a, b] = [facts.participants.get(aId), facts.participants.get(bId)]
  if (!slot || !a || !b || aId === bId) throw new NotFound()
  if (slot.endsAt <= now()) throw new RuleBroken('day.slot-over')
  const absent = await absentIn(tx, eventId, slotId)
  for (const one of [a, b]) if (absent.has(one.id)) throw new RuleBroken('day.is-absent', { who: one.name })
  const given = (await abandonedMeetings(tx, eventId, slotId)).filter((one) => [one.aId, one.bId].some((id) => id === aId || id === bId)).map(({ id }) => id)
  for (const id of given) board.drop(id)
  const has = board.meetingsOf(aId).some((one) => one.aId === bId || one.bId === bId)
  if (has) throw new Conflict('board.pair-meets-already', { one: a.name, other: b.name })
  const meeting = newMeeting(a, b, slotId, value)
  const tableId = tableFor(facts, board, meeting, slotId, await shownTablesIn(tx, eventId, slotId, given))
  if (tableId === null) throw new RuleBroken('day.no-table-free')
  const [first, ...more] = judgeMeeting(facts, board, meeting, { slotId, tableId }).breaches.filter(({ isHard }) => isHard).map(({ code, params }) => new RuleBroken(`board.breach.${code}`, params))
  if (first) throw new RulesBroken([first, ...more])
  return { slotId, tableId, given }
}

/** Written on both layers at once, and told to both. */
export async function makeRefill(day: LiveDay, event: { id: string; name: string; timeZone: string }, pair: Pair, pairs: JudgedPairs, byPersonId: string): Promise<string> {
  const { tx, facts } = day
  const [a, b] = [facts.participants.get(pair.aId), facts.participants.get(pair.bId)]
  const because = a && b ? pairs.reasonsOf(a, b) : null
  // Not found, as for anybody who is not to be had: that one of the two does not wish it is nobody's business.
  if (!a || !b || !because) throw new RuleBroken('day.may-not-meet')
  const { given, ...place } = await refillPlace(day, event.id, pair, because.value)
  const placed = await placeMeetings(tx, event.id, {
    kind: 'live',
    byPersonId,
    changes: [...given.map((id) => cancelChange(id, 'no-show')), { add: { aId: a.id, bId: b.id, score: because.value, because: because as unknown as Prisma.InputJsonValue, source: 'REFILL' }, place, isShown: true }],
  })
  // Whoever was asked as well, and is taken now, is no longer waited for.
  const at = now()
  await tx.refillOffer.updateMany({ where: { eventId: event.id, slotId: pair.slotId, state: 'OFFERED', expiresAt: { gt: at }, OR: [{ aId: { in: [a.id, b.id] } }, { bId: { in: [a.id, b.id] } }] }, data: { state: 'WITHDRAWN', stateAt: at } })
  const slot = facts.slots.get(pair.slotId)!
  const table = facts.tables.get(place.tableId) ?? null
  const told = (own: typeof a, other: typeof a) => ({ participantId: own.id, lines: (t: Parameters<typeof meetingLine>[0]) => [meetingLine(t, event.timeZone, { ...slot, partner: other.name, organisation: other.organisationName, table })] })
  await tellOfDay(tx, event, 'arranged', [told(a, b), told(b, a)])
  return placed.meetingIds.at(-1)!
}
