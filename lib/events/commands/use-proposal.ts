import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { organisedEvent } from '../find-event'
import { BoardIndex, breachesOf } from '../board/judge-board'
import { lockBoard, placeMeetings, type MeetingChange } from '../schedule/meeting-places'
import { judgePairs } from '../wishes/pair-queries'
import type { ProposalResult } from '../schedule/proposal'
import { pairKey } from '../schedule/schedule-facts'
import type { UseProposal } from '../schedule/schedule-schemas'

/**
 * Puts a proposal on the board, in one edit that can be undone: what is locked or has begun stays, other meetings make room. Nothing is shown to
 * participants by it. A meeting that no longer keeps the rules, since somebody withdrew or said "not" meanwhile, is left out and counted.
 */
export async function useProposal(actor: Actor, { eventId, number }: UseProposal): Promise<{ revision: number; placed: number; leftOut: number }> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  if (event.state === 'CANCELLED') throw new RuleBroken('schedule.event-cancelled')
  const proposal = await db.scheduleProposal.findUnique({ where: { eventId_number: { eventId, number } }, select: { id: true, state: true, result: true } })
  if (!proposal) throw new NotFound()
  const result = proposal.result as ProposalResult | null
  if ((proposal.state !== 'DONE' && proposal.state !== 'CANCELLED') || !result || result.meetings.length === 0) throw new RuleBroken('schedule.nothing-to-use')
  const pairs = await judgePairs(eventId)
  const { index } = pairs
  return db.$transaction(
    async (tx) => {
      await lockBoard(tx, eventId)
      const standing = await tx.meeting.findMany({
        where: { eventId, state: 'PLANNED', slotId: { not: null } },
        select: { id: true, version: true, aId: true, bId: true, slotId: true, tableId: true, isLocked: true, score: true, slot: { select: { startsAt: true } } },
      })
      const at = now()
      const stays = standing.filter(({ isLocked, slot }) => isLocked || slot!.startsAt <= at)
      const free = new Map(standing.filter((one) => !stays.includes(one)).map((one) => [pairKey(one.aId, one.bId), one]))
      const nameless = { aName: '', bName: '' }
      const board = new BoardIndex(stays.map(({ slot: _, ...one }) => ({ ...one, ...nameless, slotId: one.slotId! })))
      const met = new Set(stays.map(({ aId, bId }) => pairKey(aId, bId)))
      const changes: MeetingChange[] = []
      let leftOut = 0
      for (const { aId, bId, slotId, tableId, fixedId } of result.meetings) {
        if (fixedId !== null && stays.some(({ id }) => id === fixedId)) continue
        const key = pairKey(aId, bId)
        const [a, b] = [index.participants.get(aId), index.participants.get(bId)]
        const value = a && b ? pairs.valueOf(a, b) : null
        const known = free.get(key)
        const meeting = { id: known?.id ?? key, version: known?.version ?? 0, aId, bId, ...nameless, slotId, tableId, isLocked: false, score: value ?? 0 }
        const isPast = !(index.slots.get(slotId) && index.slots.get(slotId)!.startsAt > at)
        if (value === null || isPast || met.has(key) || breachesOf(index, board, meeting).some(({ isHard, code }) => isHard || code === 'organisations-meet-twice')) {
          leftOut++
          continue
        }
        board.put(meeting)
        const because = pairs.reasonsOf(a!, b!) as unknown as Prisma.InputJsonObject
        if (known) {
          free.delete(key)
          changes.push({ meetingId: known.id, version: null, place: { slotId, tableId }, score: value, because })
        } else changes.push({ add: { aId, bId, score: value, because, source: 'PROPOSAL' }, place: { slotId, tableId } })
      }
      for (const { id } of free.values()) changes.push({ meetingId: id, version: null, place: null })
      const { revision } = await placeMeetings(tx, eventId, { kind: 'proposal', byPersonId: person.personId, changes })
      const placed = changes.length - free.size
      await tx.scheduleProposal.update({ where: { id: proposal.id }, data: { usedAt: at }, select: { id: true } })
      await recordAudit(tx, person, { action: 'schedule.use-proposal', subject: 'ScheduleProposal', subjectId: proposal.id, detail: { eventId, number, placed, leftOut } })
      return { revision, placed, leftOut }
    },
    { timeout: 60_000 },
  )
}
