/** What a run of the solver found for an event, as it is kept with the proposal and compared with others. Pure. */
import { breaksIn } from '@/lib/scheduling/judge'
import type { Reason, ShortageKind, Solution, Status } from '@/lib/scheduling/model'
import type { UnmetReason } from '../model'
import type { Bracket } from '../wishes/pairing'
import { seatingOf, type ScheduleAims } from './schedule-aims'
import { isClosedIn, type FactsIndex } from './schedule-facts'
import { isOfNobody, type BuiltProblem } from './schedule-problem'
import { seatMeetings } from './seat-meetings'
import { unmetReasonOf } from '../wishes/unmet-reason'

/** So far: seconds of search, and null before there is a schedule. */
export type ProposalProgress = { seconds: number; value: number | null; bound: number | null; gap: number | null; held: number }
/** Meetings of the best schedule so far: the ids of candidate and slot. */
export type BestSoFar = [candidate: string, slot: string][]

export type ProposedMeeting = { aId: string; bId: string; slotId: string; tableId: string | null; value: number; bracket: Bracket | null; /** The meeting on the board that stays as it is. */ fixedId: string | null }
export type KindResult = { kindId: string; people: number; meetings: number; fewest: number; median: number; most: number; belowFloor: number; /** Worth of their meetings, each counted for both. */ value: number }
export type BelowFloor = { participantId: string; meetings: number; floor: number; candidates: number; reasons: Partial<Record<Reason, number>> }
export type ShortageResult = { kind: ShortageKind; isHard: boolean; people: string[]; slots: string[]; needed: number; possible: number; tables: number | null }
export type UnmetMust = { fromId: string; toId: string; reason: UnmetReason }

export type ProposalResult = {
  status: Status
  value: number
  bound: number
  gap: number
  score: number
  floorShortfall: number
  gaps: number
  /** How often somebody sits at another table than the time before. */
  tableChanges: number
  seconds: number
  people: number
  meetings: ProposedMeeting[]
  kinds: KindResult[]
  slots: { slotId: string; used: number; tables: number }[]
  belowFloor: BelowFloor[]
  wishes: { musts: number; mustsMet: number; likes: number; likesMet: number }
  unmetMusts: UnmetMust[]
  shortages: ShortageResult[]
  /** Meetings kept although they break a rule by now. */
  around: number
  withoutTable: number
  leftOut: number
}

/** A wish to meet; a "not" is none. */
export type PositiveWish = { fromId: string; toId: string; mark: 'MUST' | 'LIKE' }

export type ResultInput = { index: FactsIndex; built: BuiltProblem; solution: Solution; aims: ScheduleAims; wishes: readonly PositiveWish[]; bracketOf: (aId: string, bId: string) => Bracket | null; seconds: number }

export function toResult({ index, built, solution, aims, wishes, bracketOf, seconds }: ResultInput): ProposalResult {
  const meetings = seated({ index, built, solution, aims, bracketOf })
  const byPerson = new Map<string, ProposedMeeting[]>(index.facts.participants.map(({ id }) => [id, []]))
  for (const meeting of meetings) for (const id of [meeting.aId, meeting.bId]) byPerson.get(id)?.push(meeting)
  const isPlanned = solution.status === 'optimal' || solution.status === 'feasible'
  return {
    status: solution.status,
    value: solution.objective,
    bound: solution.bound,
    gap: solution.gap,
    score: meetings.reduce((sum, { value }) => sum + value, 0),
    floorShortfall: solution.floorShortfall,
    gaps: isPlanned ? gapsOf(index, byPerson) : 0,
    tableChanges: tableChangesOf(index, byPerson),
    seconds,
    people: index.facts.participants.length,
    meetings,
    kinds: isPlanned ? kindsOf(index, byPerson) : [],
    slots: index.facts.slots.map((slot) => ({ slotId: slot.id, used: meetings.filter(({ slotId }) => slotId === slot.id).length, tables: index.facts.tables.filter((table) => !isClosedIn(table, slot)).length })),
    belowFloor: isPlanned ? belowFloorOf(index, built, solution, byPerson) : [],
    ...wishResults(index, meetings, wishes, isPlanned),
    shortages: (solution.shortages ?? []).map(({ kind, isHard, people, slots, needed, possible, tables }) => ({ kind, isHard, people: people.filter((id) => !isOfNobody(id)), slots, needed, possible, tables: tables ?? null })),
    around: built.around.length,
    withoutTable: built.withoutTable,
    leftOut: built.leftOut,
  }
}

function seated({ index, built, solution, aims, bracketOf }: Omit<ResultInput, 'wishes' | 'seconds'>): ProposedMeeting[] {
  const planned = solution.meetings.flatMap(({ candidate, slot, table }) => {
    const pair = built.pairs.get(candidate)
    if (!pair) return []
    const { aId, bId, value, fixed } = pair
    return [{ aId, bId, slotId: slot, tableId: fixed ? fixed.tableId : String(table), isFixed: fixed !== null && fixed.tableId !== null, value, fixedId: fixed?.id ?? null }]
  })
  const around = built.around.map(({ id, aId, bId, slotId, tableId }) => ({ aId, bId, slotId, tableId, isFixed: true, value: 0, fixedId: id }))
  return seatMeetings(index, [...planned, ...around], seatingOf(aims)).map(({ aId, bId, slotId, tableId, value, fixedId }) => ({ aId, bId, slotId, tableId, value, bracket: bracketOf(aId, bId), fixedId }))
}

type ByPerson = ReadonlyMap<string, readonly ProposedMeeting[]>

function gapsOf(index: FactsIndex, byPerson: ByPerson): number {
  const T = index.facts.slots.length
  let gaps = 0
  for (const meetings of byPerson.values()) {
    const taken = new Uint8Array(T)
    for (const { slotId } of meetings) taken[index.slotAt.get(slotId) ?? T] = 1
    gaps += breaksIn(taken, 0, T)
  }
  return gaps
}

function tableChangesOf(index: FactsIndex, byPerson: ByPerson): number {
  let changes = 0
  for (const meetings of byPerson.values()) {
    const inOrder = [...meetings].sort((x, y) => (index.slotAt.get(x.slotId) ?? 0) - (index.slotAt.get(y.slotId) ?? 0))
    inOrder.forEach((meeting, at) => (changes += at > 0 && inOrder[at - 1]!.tableId !== meeting.tableId ? 1 : 0))
  }
  return changes
}

function kindsOf({ facts }: FactsIndex, byPerson: ByPerson): KindResult[] {
  return facts.kinds.flatMap(({ id }): KindResult[] => {
    const people = facts.participants.filter(({ kindId }) => kindId === id)
    if (people.length === 0) return []
    const counts = people.map((one) => byPerson.get(one.id)!.length).sort((x, y) => x - y)
    const middle = counts.length / 2
    return [
      {
        kindId: id,
        people: people.length,
        meetings: counts.reduce((sum, each) => sum + each, 0),
        fewest: counts[0]!,
        median: counts.length % 2 === 1 ? counts[Math.floor(middle)]! : (counts[middle - 1]! + counts[middle]!) / 2,
        most: counts.at(-1)!,
        belowFloor: people.filter((one) => !one.isStandby && byPerson.get(one.id)!.length < one.floor).length,
        value: people.reduce((sum, one) => sum + byPerson.get(one.id)!.reduce((own, { value }) => own + value, 0), 0),
      },
    ]
  })
}

function belowFloorOf({ facts }: FactsIndex, built: BuiltProblem, { unscheduled }: Solution, byPerson: ByPerson): BelowFloor[] {
  const below = new Map(
    facts.participants
      .filter((one) => !one.isStandby && byPerson.get(one.id)!.length < one.floor)
      .map((one): [string, BelowFloor] => [one.id, { participantId: one.id, meetings: byPerson.get(one.id)!.length, floor: one.floor, candidates: 0, reasons: {} }]),
  )
  for (const { aId, bId } of built.pairs.values()) for (const id of [aId, bId]) if (below.has(id)) below.get(id)!.candidates++
  for (const { candidate, reason } of unscheduled) {
    const pair = built.pairs.get(candidate)
    for (const id of pair ? [pair.aId, pair.bId] : []) {
      const own = below.get(id)?.reasons
      if (own) own[reason] = (own[reason] ?? 0) + 1
    }
  }
  return [...below.values()].sort((x, y) => y.floor - y.meetings - (x.floor - x.meetings))
}

function wishResults(index: FactsIndex, meetings: readonly ProposedMeeting[], wishes: readonly PositiveWish[], isPlanned: boolean): Pick<ProposalResult, 'wishes' | 'unmetMusts'> {
  const registrationOf = (id: string) => index.participants.get(id)?.registrationId ?? ''
  const met = new Set(meetings.flatMap(({ aId, bId }) => [`${registrationOf(aId)} ${registrationOf(bId)}`, `${registrationOf(bId)} ${registrationOf(aId)}`]))
  const isMet = ({ fromId, toId }: PositiveWish) => met.has(`${fromId} ${toId}`)
  const busy = new Map<string, Set<string>>()
  for (const { aId, bId, slotId } of meetings) for (const id of [aId, bId]) busy.set(id, (busy.get(id) ?? new Set()).add(slotId))
  const [musts, likes] = (['MUST', 'LIKE'] as const).map((mark) => wishes.filter((one) => one.mark === mark)) as [PositiveWish[], PositiveWish[]]
  return {
    wishes: { musts: musts.length, mustsMet: musts.filter(isMet).length, likes: likes.length, likesMet: likes.filter(isMet).length },
    unmetMusts: isPlanned ? musts.filter((one) => !isMet(one)).map(({ fromId, toId }) => ({ fromId, toId, reason: unmetReasonOf(index, busy, fromId, toId) })) : [],
  }
}

/** The best so far as the solver's numbers; null where it no longer belongs to the problem. */
export function placingFrom(best: unknown, { problem }: Pick<BuiltProblem, 'problem'>): Int32Array | null {
  if (!Array.isArray(best)) return null
  const slotAt = new Map(problem.slots.map(({ id }, at) => [id, at]))
  const candidateAt = new Map(problem.candidates.map(({ id }, at) => [id, at]))
  const placing = new Int32Array(problem.candidates.length).fill(-1)
  for (const one of best as unknown[]) {
    const [candidate, slot] = Array.isArray(one) ? (one as unknown[]) : []
    const [m, t] = [candidateAt.get(String(candidate)), slotAt.get(String(slot))]
    if (m === undefined || t === undefined) return null
    placing[m] = t
  }
  return placing
}

export function bestFrom(placing: ArrayLike<number>, { problem }: Pick<BuiltProblem, 'problem'>): BestSoFar {
  return problem.candidates.flatMap(({ id }, m): BestSoFar => (placing[m]! < 0 ? [] : [[id, problem.slots[placing[m]!]!.id]]))
}

/** Seconds of search that do for so many people. */
export function usualTimeLimit(people: number): number {
  if (people <= 60) return 10
  return people <= 200 ? 20 : 40
}
export const timeLimits = [10, 20, 40, 90, 180] as const
