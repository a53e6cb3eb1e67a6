/** The problem that lib/scheduling solves, made of the facts of an event, what its pairs are worth, and what an organiser has fixed. Pure. */
import { problemFormat, type Candidate, type Lock, type Participant, type Problem, type Slot, type Table } from '@/lib/scheduling/model'
import { objectiveOf, type ScheduleAims } from './schedule-aims'
import { isClosedIn, isThere, tableFault, tableNeedOf, whyNever, type FactsIndex, type ParticipantFacts, type SlotFacts, type TableFacts } from './schedule-facts'

/** A meeting that stays where it is: locked by an organiser, or already begun. */
export type FixedMeeting = { id: string; aId: string; bId: string; slotId: string; tableId: string | null }

export type ProblemInput = {
  index: FactsIndex
  aims: ScheduleAims
  /** What a meeting of the two is worth; null where they never meet. */
  worthOf: (a: ParticipantFacts, b: ParticipantFacts) => number | null
  fixed: readonly FixedMeeting[]
  /** Slots that begin before this moment are past: nothing new is held in them. */
  now: Date
}

export type BuiltProblem = {
  problem: Problem
  /** By candidate id. */
  pairs: ReadonlyMap<string, { aId: string; bId: string; value: number; fixed: FixedMeeting | null }>
  /** Fixed meetings that no longer keep the rules: they stay, and the rest is planned around them. */
  around: FixedMeeting[]
  /** Pairs for which there is no table at all: online without a room, or with access needs that no table meets. */
  withoutTable: number
  /** Pairs of least worth that were left out, so that the search stays fast. */
  leftOut: number
}

/** So many candidates are searched within seconds; of more, each person keeps those of most worth. */
export const searchedWell = 40_000
const keptPerPerson = 60

export const candidateId = (aId: string, bId: string): string => `${aId} ${bId}`

export function buildProblem(input: ProblemInput): BuiltProblem {
  const { index, aims } = input
  const frame = frameOf(input)
  const seats = seatsOf(input, frame)
  const { within, around } = sortFixed(input, frame, seats)
  const busy = busyBy(index, around, within)
  const participants = index.facts.participants.map((one) => participantOf(one, { index, frame, seats, busy }))
  const { pairs, withoutTable, leftOut } = pairsOf(input, seats, within)
  const candidates = [...pairs].map(([id, { aId, bId, value, fixed }]): Candidate => {
    const [one, other] = [index.participants.get(aId)!, index.participants.get(bId)!]
    return { id, a: aId, b: bId, score: value, ...(hasColleagues(index, one, other) ? { oneOf: groupOf(one, other) } : {}), ...(fixed ? { required: true } : {}) }
  })
  const locked = within.map(({ aId, bId, slotId, tableId }): Lock => ({ candidate: orient(seats, aId, bId).id, slot: slotId, ...(tableId !== null && seats.tableIds.has(tableId) ? { table: tableId } : {}) }))
  const blocked = blockedTables(index, frame, seats, around)
  const problem: Problem = {
    format: problemFormat,
    slots: frame.slots,
    tables: seats.tables,
    participants: [...participants, ...blocked.participants],
    candidates: [...candidates, ...blocked.candidates],
    locked: [...locked, ...blocked.locked],
    objective: objectiveOf(aims),
    ...(index.facts.restAfter ? { restAfter: index.facts.restAfter } : {}),
  }
  return { problem, pairs, around, withoutTable, leftOut }
}

// Slots

type Frame = { slots: Slot[]; isOpen: ReadonlySet<string> }

/**
 * The solver counts meetings in a row by neighbouring slots. Where somebody must rest after so many, a slot that nobody can use stands between rows;
 * but not where gaps cost something, as it would count as one. There the rule is kept over pauses too, which is stricter than it need be.
 */
function frameOf({ index, aims, now }: ProblemInput): Frame {
  const { slots, restAfter } = index.facts
  const parts = restAfter !== null && restAfter > 0 && objectiveOf(aims).breaks === 0
  const framed = slots.flatMap((slot, at): Slot[] => {
    const own: Slot = { id: slot.id, session: slot.sessionId }
    return parts && at > 0 && slots[at - 1]!.row !== slot.row ? [{ id: `pause ${slot.row}` }, own] : [own]
  })
  return { slots: framed, isOpen: new Set(slots.filter(({ startsAt }) => startsAt > now).map(({ id }) => id)) }
}

// Tables

type Seats = {
  tables: Table[]
  tableIds: ReadonlySet<string>
  /** Participants who keep one table, and how much that counts: whose table is taken where two meet. */
  fixedTable: ReadonlyMap<string, { tableId: string; rank: number }>
  owned: ReadonlySet<string>
}

const ranks = { onlineBooth: 4, room: 3, booth: 2, access: 1 }

/**
 * The solver knows tables that are one like the other, and tables that somebody has as theirs. So booths belong to their owners, and video rooms, where
 * people are on site too, to those who are online. Who needs step-free access or a hearing loop is seated afterwards while there are always enough
 * such tables, and otherwise keeps one all day.
 */
function seatsOf({ index, fixed }: ProblemInput, { isOpen }: Frame): Seats {
  const { facts } = index
  const open = facts.slots.filter(({ id }) => isOpen.has(id))
  const usable = facts.tables.filter((table) => open.length === 0 || open.some((slot) => !isClosedIn(table, slot)))
  const isAllOnline = facts.participants.length > 0 && facts.participants.every(({ isOnline }) => isOnline)
  const fixedTable = new Map<string, { tableId: string; rank: number }>()
  for (const [personId, table] of index.booths) {
    const owner = index.participants.get(personId)!
    if (usable.includes(table) && table.isOnline === owner.isOnline) fixedTable.set(personId, { tableId: table.id, rank: table.isOnline ? ranks.onlineBooth : ranks.booth })
  }
  const common = usable.filter(({ ownerId, isOnline }) => ownerId === null && isOnline === isAllOnline)
  if (!isAllOnline) {
    const online = facts.participants.filter(({ id, isOnline }) => isOnline && !fixedTable.has(id))
    shareOut(online, usable.filter((table) => table.isOnline && table.ownerId === null), fixedTable, ranks.room)
    if (!isAccessAlwaysMet(facts.participants.filter(({ id }) => !fixedTable.has(id)), common, open, fixed)) {
      const needing = facts.participants.filter((one) => !one.isOnline && !fixedTable.has(one.id) && (one.needsStepFree || one.needsHearingLoop))
      const both = needing.filter((one) => one.needsStepFree && one.needsHearingLoop)
      for (const group of [both, needing.filter((one) => !both.includes(one))])
        for (const one of group) shareOut([one], common.filter((table) => (!one.needsStepFree || table.isStepFree) && (!one.needsHearingLoop || table.hasHearingLoop)), fixedTable, ranks.access)
    }
  }
  const owned = new Set([...fixedTable.values()].map(({ tableId }) => tableId))
  const tables = usable.filter((table) => owned.has(table.id) || common.includes(table)).map(({ id }) => ({ id }))
  return { tables, tableIds: new Set(tables.map(({ id }) => id)), fixedTable, owned }
}

/** Each takes the table that fewest have so far. */
function shareOut(people: readonly ParticipantFacts[], tables: readonly TableFacts[], fixedTable: Map<string, { tableId: string; rank: number }>, rank: number): void {
  if (tables.length === 0) return
  const shared = new Map<string, number>()
  for (const { tableId } of fixedTable.values()) shared.set(tableId, (shared.get(tableId) ?? 0) + 1)
  for (const { id } of people) {
    const table = tables.reduce((least, one) => ((shared.get(one.id) ?? 0) < (shared.get(least.id) ?? 0) ? one : least))
    fixedTable.set(id, { tableId: table.id, rank })
    shared.set(table.id, (shared.get(table.id) ?? 0) + 1)
  }
}

/** Whether in every slot all meetings of those among these people who have access needs, however they come together, find tables that do beside what is fixed (Hall's condition). */
function isAccessAlwaysMet(unseated: readonly ParticipantFacts[], tables: readonly TableFacts[], open: readonly SlotFacts[], fixed: readonly FixedMeeting[]): boolean {
  const people = unseated.filter((one) => !one.isOnline && (one.needsStepFree || one.needsHearingLoop))
  if (people.length === 0) return true
  return open.every((slot) => {
    const held = fixed.filter(({ slotId, tableId }) => slotId === slot.id && tableId !== null)
    const seated = new Set(held.flatMap(({ aId, bId }) => [aId, bId]))
    const there = tables.filter((table) => !isClosedIn(table, slot) && !held.some(({ tableId }) => tableId === table.id))
    const waiting = people.filter(({ id }) => !seated.has(id))
    const step = waiting.filter((one) => !one.needsHearingLoop).length
    const loop = waiting.filter((one) => !one.needsStepFree).length
    const both = waiting.length - step - loop
    const count = (fits: (table: TableFacts) => boolean) => there.filter(fits).length
    return (
      both + Math.min(step, loop) <= count((one) => one.isStepFree && one.hasHearingLoop) &&
      step + both <= count((one) => one.isStepFree) &&
      loop + both <= count((one) => one.hasHearingLoop) &&
      step + loop + both <= count((one) => one.isStepFree || one.hasHearingLoop)
    )
  })
}

/** The first of the two is the one whose table counts. */
function orient({ fixedTable }: Seats, one: string, other: string): { aId: string; bId: string; id: string } {
  const rank = (id: string) => fixedTable.get(id)?.rank ?? 0
  const [aId, bId] = rank(one) > rank(other) || (rank(one) === rank(other) && one < other) ? [one, other] : [other, one]
  return { aId, bId, id: candidateId(aId, bId) }
}

/** A pair may be a candidate where its table, or some common one, does for both. */
function hasTable(index: FactsIndex, seats: Seats, a: ParticipantFacts, b: ParticipantFacts, memory: Map<string, boolean>): boolean {
  const need = tableNeedOf(index, a, b)
  const own = seats.fixedTable.get(a.id) ?? seats.fixedTable.get(b.id)
  const key = JSON.stringify([need, own?.tableId ?? ''])
  let fits = memory.get(key)
  if (fits === undefined) {
    const tables = own ? [index.tables.get(own.tableId)!] : seats.tables.flatMap(({ id }) => (seats.owned.has(id) ? [] : [index.tables.get(id)!]))
    memory.set(key, (fits = tables.some((table) => tableFault(table, need) === null)))
  }
  return fits
}

// What is fixed

/** Those that keep the rules are locked; around the others the rest is planned. */
function sortFixed({ index, fixed, worthOf }: ProblemInput, frame: Frame, seats: Seats): { within: FixedMeeting[]; around: FixedMeeting[] } {
  const held = new Map<string, number>()
  const groups = new Set<string>()
  const memory = new Map<string, boolean>()
  const taken = new Set(fixed.flatMap(({ tableId, slotId }) => (tableId === null ? [] : [`${tableId} ${slotId}`])))
  const common = seats.tables.flatMap(({ id }) => (seats.owned.has(id) ? [] : [index.tables.get(id)!]))
  /** By slot: meetings without a table of which each will need one. */
  const tableless = new Map<string, number>()
  const [within, around]: [FixedMeeting[], FixedMeeting[]] = [[], []]
  for (const meeting of fixed) {
    const [a, b] = [index.participants.get(meeting.aId), index.participants.get(meeting.bId)]
    const slot = index.slots.get(meeting.slotId)
    const keeps = a && b && slot && !groups.has(groupOf(a, b)) && keepsRules(meeting, a, b, slot)
    if (keeps) {
      groups.add(groupOf(a, b))
      for (const { id } of [a, b]) held.set(id, (held.get(id) ?? 0) + 1)
    }
    ;(keeps ? within : around).push(meeting)
  }
  return { within, around }

  function keepsRules({ tableId }: FixedMeeting, a: ParticipantFacts, b: ParticipantFacts, slot: SlotFacts): boolean {
    if (!frame.isOpen.has(slot.id) || worthOf(a, b) === null || a.isStandby || b.isStandby || !isThere(a, slot.id) || !isThere(b, slot.id)) return false
    if ([a, b].some(({ id, most }) => most !== null && (held.get(id) ?? 0) >= most)) return false
    const ordered = orient(seats, a.id, b.id)
    const [first, second] = [index.participants.get(ordered.aId)!, index.participants.get(ordered.bId)!]
    if (!hasTable(index, seats, first, second, memory)) return false
    const own = seats.fixedTable.get(first.id) ?? seats.fixedTable.get(second.id)
    if (tableId === null) return own ? takesTable(own.tableId, slot) : findsTable(slot)
    const table = index.tables.get(tableId)
    if (!table || !seats.tableIds.has(tableId) || isClosedIn(table, slot) || tableFault(table, tableNeedOf(index, a, b)) !== null) return false
    return own ? own.tableId === tableId : !seats.owned.has(tableId)
  }

  function takesTable(tableId: string, slot: SlotFacts): boolean {
    const place = `${tableId} ${slot.id}`
    if (isClosedIn(index.tables.get(tableId)!, slot) || taken.has(place)) return false
    taken.add(place)
    return true
  }

  function findsTable(slot: SlotFacts): boolean {
    const waiting = tableless.get(slot.id) ?? 0
    if (common.filter((table) => !isClosedIn(table, slot) && !taken.has(`${table.id} ${slot.id}`)).length <= waiting) return false
    tableless.set(slot.id, waiting + 1)
    return true
  }
}

type Busy = { slots: ReadonlyMap<string, ReadonlySet<string>>; rests: ReadonlyMap<string, ReadonlySet<string>> }

/** Who is in a meeting that the rest is planned around, and when they rest beside it: the solver does not see such a meeting when it counts those in a row. */
function busyBy(index: FactsIndex, around: readonly FixedMeeting[], within: readonly FixedMeeting[]): Busy {
  const slots = slotsBy(around)
  const rests = new Map<string, Set<string>>()
  if (index.facts.restAfter) {
    const all = slotsBy([...around, ...within])
    for (const [id, own] of slots) rests.set(id, besideRows(index.facts.slots, own, all.get(id)!))
  }
  return { slots, rests }
}

function slotsBy(meetings: readonly FixedMeeting[]): Map<string, Set<string>> {
  const slots = new Map<string, Set<string>>()
  for (const { aId, bId, slotId } of meetings) for (const id of [aId, bId]) slots.set(id, (slots.get(id) ?? new Set()).add(slotId))
  return slots
}

/** The slots just before and after meetings in a row of which one is among `own`. */
function besideRows(slots: readonly SlotFacts[], own: ReadonlySet<string>, all: ReadonlySet<string>): Set<string> {
  const beside = new Set<string>()
  slots.forEach((slot, at) => {
    if (!own.has(slot.id)) return
    for (const step of [-1, 1]) {
      let next = at + step
      while (slots[next]?.row === slot.row && all.has(slots[next]!.id)) next += step
      if (slots[next]?.row === slot.row) beside.add(slots[next]!.id)
    }
  })
  return beside
}

/** Organisations that have met by meetings that the rest is planned around. */
function metGroups(index: FactsIndex, around: readonly FixedMeeting[]): Set<string> {
  return new Set(
    around.flatMap(({ aId, bId }) => {
      const [a, b] = [index.participants.get(aId), index.participants.get(bId)]
      return a && b ? [groupOf(a, b)] : []
    }),
  )
}

// People and pairs

function participantOf(one: ParticipantFacts, { index, frame, seats, busy }: { index: FactsIndex; frame: Frame; seats: Seats; busy: Busy }): Participant {
  const taken = busy.slots.get(one.id)
  const available = index.facts.slots.filter(({ id }) => frame.isOpen.has(id) && isThere(one, id) && !taken?.has(id) && !busy.rests.get(one.id)?.has(id)).map(({ id }) => id)
  const elsewhere = taken?.size ?? 0
  const own = seats.fixedTable.get(one.id)
  return {
    id: one.id,
    role: one.kindId,
    organisation: one.registrationId,
    available,
    minMeetings: one.isStandby ? 0 : Math.max(0, one.floor - elsewhere),
    ...(one.most === null ? {} : { maxMeetings: Math.max(0, one.most - elsewhere) }),
    ...(own ? { fixedTable: own.tableId } : {}),
    ...(one.isStandby ? { standby: true } : {}),
  }
}

type Pairs = Map<string, { aId: string; bId: string; value: number; fixed: FixedMeeting | null }>

function pairsOf({ index, worthOf, fixed }: ProblemInput, seats: Seats, within: readonly FixedMeeting[]): { pairs: Pairs; withoutTable: number; leftOut: number } {
  const people = index.facts.participants.filter(({ isStandby }) => !isStandby)
  const isLocked = new Map(within.map((meeting) => [orient(seats, meeting.aId, meeting.bId).id, meeting]))
  const groups = metGroups(index, fixed.filter((meeting) => !within.includes(meeting)))
  const memory = new Map<string, boolean>()
  const all: Pairs = new Map()
  let withoutTable = 0
  for (let i = 0; i < people.length; i++)
    for (let j = i + 1; j < people.length; j++) {
      const [one, other] = [people[i]!, people[j]!]
      if (whyNever(index, one, other) !== null) continue
      const value = worthOf(one, other)
      if (value === null) continue
      const { aId, bId, id } = orient(seats, one.id, other.id)
      // Colleagues of theirs may meet besides, where an organiser has fixed both meetings.
      if (groups.has(groupOf(one, other)) && !isLocked.has(id)) continue
      if (!hasTable(index, seats, index.participants.get(aId)!, index.participants.get(bId)!, memory)) {
        withoutTable++
        continue
      }
      all.set(id, { aId, bId, value, fixed: isLocked.get(id) ?? null })
    }
  if (all.size <= searchedWell) return { pairs: all, withoutTable, leftOut: 0 }
  const pairs = worthMost(all)
  return { pairs, withoutTable, leftOut: all.size - pairs.size }
}

function worthMost(all: Pairs): Pairs {
  const kept = new Set<string>()
  const counts = new Map<string, number>()
  const inOrder = [...all].sort(([x, one], [y, other]) => other.value - one.value || (x < y ? -1 : 1))
  for (const [id, { aId, bId, fixed }] of inOrder) {
    const [a, b] = [counts.get(aId) ?? 0, counts.get(bId) ?? 0]
    // One of the two has little choice, or it is fixed.
    if (fixed === null && a >= keptPerPerson && b >= keptPerPerson) continue
    kept.add(id)
    counts.set(aId, a + 1).set(bId, b + 1)
  }
  return new Map([...all].filter(([id]) => kept.has(id)))
}

const groupOf = (a: ParticipantFacts, b: ParticipantFacts): string => [a.registrationId, b.registrationId].sort().join(' ')

/** Two organisations meet once, whoever of their people it is. */
function hasColleagues(index: FactsIndex, a: ParticipantFacts, b: ParticipantFacts): boolean {
  const team = teamsOf(index)
  return team.get(a.registrationId)! > 1 || team.get(b.registrationId)! > 1
}

const teams = new WeakMap<FactsIndex, Map<string, number>>()
function teamsOf(index: FactsIndex): Map<string, number> {
  const known = teams.get(index)
  if (known) return known
  const sizes = new Map<string, number>()
  for (const { registrationId } of index.facts.participants) sizes.set(registrationId, (sizes.get(registrationId) ?? 0) + 1)
  teams.set(index, sizes)
  return sizes
}

// Tables that are taken

/** The solver has as many tables in every slot: one that is closed for a while, or taken by a meeting it does not know, is held by a meeting of nobody. */
function blockedTables(index: FactsIndex, { isOpen }: Frame, seats: Seats, around: readonly FixedMeeting[]): { participants: Participant[]; candidates: Candidate[]; locked: Lock[] } {
  const taken = new Set(around.flatMap(({ tableId, slotId }) => (tableId === null ? [] : [`${tableId} ${slotId}`])))
  const blocked = { participants: [] as Participant[], candidates: [] as Candidate[], locked: [] as Lock[] }
  for (const { id: tableId } of seats.tables) {
    const table = index.tables.get(tableId)!
    const slots = index.facts.slots.filter((slot) => isOpen.has(slot.id) && (isClosedIn(table, slot) || taken.has(`${tableId} ${slot.id}`)))
    if (slots.length === 0) continue
    const available = slots.map(({ id }) => id)
    const nobody = { available, restAfter: 0, ...(seats.owned.has(tableId) ? { fixedTable: tableId } : {}) }
    blocked.participants.push({ id: `closed ${tableId}`, ...nobody })
    for (const slot of available) {
      const other = `closed ${tableId} ${slot}`
      blocked.participants.push({ id: other, ...nobody, available: [slot] })
      blocked.candidates.push({ id: other, a: `closed ${tableId}`, b: other, score: 0 })
      blocked.locked.push({ candidate: other, slot, table: tableId })
    }
  }
  return blocked
}

/** Whether a participant or candidate of the problem stands for a table that is taken. */
export const isOfNobody = (id: string): boolean => id.startsWith('closed ')
