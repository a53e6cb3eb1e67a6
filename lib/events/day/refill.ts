/** Who could meet somebody whose partner is missing: free then, allowed by every rule of the board, best first. Pure. */
import type { SlotTimes } from '../preparing/slots'
import { judgeMeeting, tableFor, type BoardIndex, type BoardMeeting } from '../board/judge-board'
import type { FactsIndex, ParticipantFacts } from '../schedule/schedule-facts'

export type Candidate = { participantId: string; value: number; tableId: string; isHere: boolean; isStandby: boolean }
export type RefillQuestion = {
  slotId: string
  participantId: string
  /** Null: they never meet. */
  valueOf: (a: ParticipantFacts, b: ParticipantFacts) => number | null
  /** Checked in. */
  here: ReadonlySet<string>
  /** Tables that participants were told of for other meetings then. */
  shownTables: readonly string[]
}

export function refillCandidates(facts: FactsIndex, board: BoardIndex, question: RefillQuestion): Candidate[] {
  const one = facts.participants.get(question.participantId)
  if (!one || !isFreeOn(facts, board, one, question.slotId)) return []
  const has = new Set(board.meetingsOf(one.id).map((meeting) => (meeting.aId === one.id ? meeting.bId : meeting.aId)))
  const found: Candidate[] = []
  for (const other of facts.facts.participants) {
    if (other.id === one.id || has.has(other.id) || !isFreeOn(facts, board, other, question.slotId)) continue
    const value = question.valueOf(one, other)
    if (value === null) continue
    const meeting = newMeeting(one, other, question.slotId, value)
    const tableId = tableFor(facts, board, meeting, question.slotId, question.shownTables)
    if (tableId === null || judgeMeeting(facts, board, meeting, { slotId: question.slotId, tableId }).breaches.some(({ isHard }) => isHard)) continue
    found.push({ participantId: other.id, value, tableId, isHere: question.here.has(other.id), isStandby: other.isStandby })
  }
  return found.sort(byPromise)
}

/** Who has come stands before who has not; then by what the meeting is worth. */
export const byPromise = (a: Candidate, b: Candidate): number => Number(b.isHere) - Number(a.isHere) || b.value - a.value || (a.participantId < b.participantId ? -1 : 1)

export const isFreeOn = (facts: FactsIndex, board: BoardIndex, one: ParticipantFacts, slotId: string): boolean => one.away[slotId] === undefined && board.here(slotId, one.id).length === 0 && facts.slots.has(slotId)

export const newMeeting = (a: ParticipantFacts, b: ParticipantFacts, slotId: string, score: number): BoardMeeting => ({ id: 'new', version: 0, aId: a.id, bId: b.id, aName: a.name, bName: b.name, slotId, tableId: null, isLocked: false, score })

const minute = 60_000

/** Time to answer: until the slot begins, or a few minutes where it is close or running; never past the last minutes in which a talk is worth it. */
export function offerExpiry(slot: SlotTimes, at: Date): Date {
  const soonest = Math.max(slot.startsAt.getTime(), at.getTime() + 4 * minute)
  return new Date(Math.min(soonest, at.getTime() + 15 * minute, slot.endsAt.getTime() - 5 * minute))
}

/** What is going on at a moment, and what comes after it. */
export function slotsAround<T extends SlotTimes>(slots: readonly T[], at: Date): { current: T | null; next: T | null } {
  const ordered = [...slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  return { current: ordered.find((slot) => slot.startsAt <= at && at < slot.endsAt) ?? null, next: ordered.find((slot) => slot.startsAt > at) ?? null }
}
