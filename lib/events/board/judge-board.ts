/**
 * Judges a change of the board before it is made: which rules it would break, in words that name people, and what it costs.
 * The same rules as the solver's (lib/scheduling/judge), asked of one change instead of a whole schedule; runs in the browser and on the server.
 */
import { breaksIn } from '@/lib/scheduling/judge'
import { objectiveOf } from '../schedule/aim-weights'
import { isClosedIn, tableFault, tableNeedOf, whyNever, type FactsIndex, type ParticipantFacts, type SlotFacts, type TableFacts } from '../schedule/schedule-facts'
import { nameIn } from '../model'

export type BoardPlace = { slotId: string; tableId: string | null }
export type BoardMeeting = { id: string; version: number; aId: string; bId: string; aName: string; bName: string; slotId: string; tableId: string | null; isLocked: boolean; score: number }

export const hardBreaches = [
  'locked', 'not-coming', 'colleagues', 'kinds-do-not-meet', 'unwished', 'person-taken', 'arrives-later', 'leaves-earlier', 'blocked', 'agenda', 'over-most', 'rest',
  'no-table', 'table-taken', 'table-closed', 'table-online', 'table-on-site', 'table-not-step-free', 'table-no-hearing-loop', 'table-booth-of-other', 'table-not-their-booth',
] as const
/** An organiser may decide for these with open eyes. */
export const softBreaches = ['below-floor', 'no-common-language', 'organisations-meet-twice', 'standby'] as const
export type BreachCode = (typeof hardBreaches)[number] | (typeof softBreaches)[number]
/** `params` fill the sentence `errors.board.breach.<code>`. */
export type Breach = { code: BreachCode; isHard: boolean; params: Record<string, string | number> }

/** What a change is worth by the aims of the event: below zero it costs. `floors`: whose number of meetings changes below what they were promised. */
export type Price = { value: number; score: number; gaps: number; floors: { who: string; was: number; now: number; floor: number }[] }
export type Judgement = { breaches: Breach[]; price: Price }

/** `place` null: off the board. A meeting that is not on the board yet comes with an id of its own. */
export type PlacedChange = { meeting: BoardMeeting; place: BoardPlace | null }

export class BoardIndex {
  readonly meetings = new Map<string, BoardMeeting>()
  /** Slot and occupant (person or table) to meetings: more than one only in what is tried. */
  private readonly at = new Map<string, BoardMeeting[]>()
  private readonly of = new Map<string, BoardMeeting[]>()

  constructor(meetings: Iterable<BoardMeeting> = []) {
    for (const meeting of meetings) this.put(meeting)
  }

  put(meeting: BoardMeeting): void {
    this.drop(meeting.id)
    this.meetings.set(meeting.id, meeting)
    for (const occupant of occupantsOf(meeting)) push(this.at, `${meeting.slotId} ${occupant}`, meeting)
    for (const person of [meeting.aId, meeting.bId]) push(this.of, person, meeting)
  }

  drop(id: string): void {
    const meeting = this.meetings.get(id)
    if (!meeting) return
    this.meetings.delete(id)
    for (const occupant of occupantsOf(meeting)) pull(this.at, `${meeting.slotId} ${occupant}`, meeting)
    for (const person of [meeting.aId, meeting.bId]) pull(this.of, person, meeting)
  }

  here(slotId: string, occupantId: string): readonly BoardMeeting[] {
    return this.at.get(`${slotId} ${occupantId}`) ?? []
  }

  meetingsOf(participantId: string): readonly BoardMeeting[] {
    return this.of.get(participantId) ?? []
  }

  /** Runs a question on the board as it would be, and puts everything back. */
  after<T>(changes: readonly PlacedChange[], ask: () => T): T {
    const before = changes.map(({ meeting }) => this.meetings.get(meeting.id))
    for (const { meeting, place } of changes) {
      if (place) this.put({ ...meeting, ...place })
      else this.drop(meeting.id)
    }
    try {
      return ask()
    } finally {
      for (const { meeting } of changes) this.drop(meeting.id)
      for (const meeting of before) if (meeting) this.put(meeting)
    }
  }
}

/** One meeting to one place. */
export const judgeMeeting = (facts: FactsIndex, board: BoardIndex, meeting: BoardMeeting, place: BoardPlace | null): Judgement => judgeChange(facts, board, [{ meeting, place }])

export function judgeChange(facts: FactsIndex, board: BoardIndex, changes: readonly PlacedChange[]): Judgement {
  const people = [...new Set(changes.flatMap(({ meeting }) => [meeting.aId, meeting.bId]))]
  const before = people.map((person) => countsOf(facts, board, person))
  const scoreBefore = sum(changes, ({ meeting }) => board.meetings.get(meeting.id)?.score ?? 0)
  const old = changes.flatMap(({ meeting }) => {
    const standing = board.meetings.get(meeting.id)
    return standing ? breachesOf(facts, board, standing) : []
  })
  const locked = changes.flatMap(({ meeting, place }): Breach[] => {
    const standing = board.meetings.get(meeting.id)
    const stays = standing && place && standing.slotId === place.slotId && standing.tableId === place.tableId
    return standing?.isLocked && !stays ? [breach('locked', { one: standing.aName, other: standing.bName })] : []
  })
  return board.after(changes, () => {
    const after = people.map((person) => countsOf(facts, board, person))
    const found = changes.flatMap(({ meeting, place }) => (place ? breachesOf(facts, board, { ...meeting, ...place }) : []))
    const floors = people.flatMap((person, i) => {
      const floor = facts.participants.get(person)?.floor ?? 0
      const [was, now] = [before[i]!.meetings, after[i]!.meetings]
      return was !== now && Math.min(was, now) < floor ? [{ who: nameOf(facts, person, changes), was, now, floor }] : []
    })
    const below = floors.filter(({ was, now }) => now < was).map(({ who, now, floor }) => breach('below-floor', { who, now, floor }))
    const objective = objectiveOf(facts.facts.aims)
    const score = sum(changes, ({ meeting, place }) => (place ? meeting.score : 0)) - scoreBefore
    const shortfall = sum(after, (one) => one.shortfall) - sum(before, (one) => one.shortfall)
    const gaps = sum(after, (one) => one.gaps) - sum(before, (one) => one.gaps)
    const value = objective.score * score - objective.floorShortfall * shortfall - objective.breaks * gaps
    return { breaches: unique([...locked, ...found.filter((one) => !isOld(one, old)), ...below]), price: { value: value === 0 ? 0 : value, score, gaps, floors } }
  })
}

/** Rules a meeting breaks where it stands, for example since somebody withdrew or a table was lost. */
export function breachesOf(facts: FactsIndex, board: BoardIndex, meeting: BoardMeeting): Breach[] {
  const slot = facts.slots.get(meeting.slotId)
  const [a, b] = [facts.participants.get(meeting.aId), facts.participants.get(meeting.bId)]
  const gone = [...(a ? [] : [meeting.aName]), ...(b ? [] : [meeting.bName])].map((who) => breach('not-coming', { who }))
  if (!slot || !a || !b) return gone
  return [...pairBreaches(facts, board, meeting, a, b), ...[a, b].flatMap((one) => personBreaches(facts, board, meeting, one, slot)), ...tableBreaches(facts, board, meeting, a, b, slot)]
}

function pairBreaches(facts: FactsIndex, board: BoardIndex, meeting: BoardMeeting, a: ParticipantFacts, b: ParticipantFacts): Breach[] {
  const found: Breach[] = []
  const never = whyNever(facts, a, b)
  if (never === 'colleagues') found.push(breach('colleagues', { organisation: a.organisationName }))
  if (never === 'kinds-do-not-meet') found.push(breach('kinds-do-not-meet', { one: kindName(facts, a), other: kindName(facts, b) }))
  // Whose wish it is stays private.
  if (never === 'not-wished') found.push(breach('unwished', {}))
  if (a.languages.length > 0 && b.languages.length > 0 && !a.languages.some((one) => b.languages.includes(one))) found.push(breach('no-common-language', { one: a.name, other: b.name }))
  const again = meetingsOfOrganisation(facts, board, a).some((one) => one.id !== meeting.id && isOfRegistrations(facts, one, a.registrationId, b.registrationId))
  if (again) found.push(breach('organisations-meet-twice', { one: a.organisationName, other: b.organisationName }))
  for (const one of [a, b]) if (one.isStandby) found.push(breach('standby', { who: one.name }))
  return found
}

function personBreaches(facts: FactsIndex, board: BoardIndex, meeting: BoardMeeting, one: ParticipantFacts, slot: SlotFacts): Breach[] {
  const found: Breach[] = []
  const other = board.here(slot.id, one.id).find(({ id }) => id !== meeting.id)
  if (other) found.push(breach('person-taken', { who: one.name, other: other.aId === one.id ? other.bName : other.aName }))
  const away = one.away[slot.id]
  if (away) found.push(breach(away, { who: one.name }))
  const count = board.meetingsOf(one.id).length
  if (one.most !== null && count > one.most) found.push(breach('over-most', { who: one.name, most: one.most, now: count }))
  const most = facts.facts.restAfter
  if (most !== null && most > 0 && runAround(facts, board, one.id, slot) > most) found.push(breach('rest', { who: one.name, most }))
  return found
}

function tableBreaches(facts: FactsIndex, board: BoardIndex, meeting: BoardMeeting, a: ParticipantFacts, b: ParticipantFacts, slot: SlotFacts): Breach[] {
  const table = meeting.tableId === null ? undefined : facts.tables.get(meeting.tableId)
  if (!table) return [breach('no-table', { one: meeting.aName, other: meeting.bName })]
  const found: Breach[] = []
  const other = board.here(slot.id, table.id).find(({ id }) => id !== meeting.id)
  if (other) found.push(breach('table-taken', { table: table.label, one: other.aName, other: other.bName }))
  if (isClosedIn(table, slot)) found.push(breach('table-closed', { table: table.label }))
  const need = tableNeedOf(facts, a, b)
  const fault = tableFault(table, need)
  if (!fault) return found
  const who = fault === 'not-step-free' ? nameIf(a.needsStepFree, a, b) : fault === 'no-hearing-loop' ? nameIf(a.needsHearingLoop, a, b) : fault === 'online' ? `${a.name}, ${b.name}` : nameIf(a.isOnline, a, b)
  const owner = fault === 'booth-of-other' ? facts.participants.get(table.ownerId ?? '') : fault === 'not-their-booth' ? facts.participants.get(need.ownerId ?? '') : undefined
  return [...found, breach(`table-${fault}`, { table: table.label, who: owner?.name ?? who })]
}

/** A table for the meeting in a slot, where one of the two sits already before or after if that can be; null: none is left. `without` are tables taken by what changes at the same time. */
export function tableFor(facts: FactsIndex, board: BoardIndex, meeting: Pick<BoardMeeting, 'id' | 'aId' | 'bId' | 'tableId'>, slotId: string, without: readonly string[] = []): string | null {
  const slot = facts.slots.get(slotId)
  const [a, b] = [facts.participants.get(meeting.aId), facts.participants.get(meeting.bId)]
  if (!slot || !a || !b) return null
  const need = tableNeedOf(facts, a, b)
  const fits = (table: TableFacts) => !without.includes(table.id) && tableFault(table, need) === null && !isClosedIn(table, slot) && board.here(slotId, table.id).every(({ id }) => id === meeting.id)
  const at = facts.slotAt.get(slotId)!
  const beside = [facts.facts.slots[at - 1], facts.facts.slots[at + 1]].flatMap((other) => (other ? [a, b].flatMap((one) => board.here(other.id, one.id).map(({ tableId }) => tableId)) : []))
  for (const id of [meeting.tableId, ...beside]) {
    const table = id ? facts.tables.get(id) : undefined
    if (table && fits(table)) return table.id
  }
  // Tables with what these two need not are kept for those who need it.
  const plain = (table: TableFacts) => (table.isStepFree && !need.stepFree ? 1 : 0) + (table.hasHearingLoop && !need.hearingLoop ? 1 : 0)
  let best: TableFacts | null = null
  for (const table of facts.facts.tables) if (fits(table) && (!best || plain(table) < plain(best))) best = table
  return best?.id ?? null
}

/** Two meetings change their times: each takes the other's place, or its own table where that is not to be had. */
export function swapped(facts: FactsIndex, board: BoardIndex, one: BoardMeeting, other: BoardMeeting): PlacedChange[] {
  const exchanged = [one, other].map((meeting, i) => ({ meeting, place: { slotId: [other, one][i]!.slotId, tableId: [other, one][i]!.tableId } }))
  const faulty = (changes: PlacedChange[]) => judgeChange(facts, board, changes).breaches.some(({ code }) => code.startsWith('table-') || code === 'no-table')
  if (!faulty(exchanged)) return exchanged
  return board.after([{ meeting: one, place: null }, { meeting: other, place: null }], () => {
    const first = { meeting: one, place: { slotId: other.slotId, tableId: tableFor(facts, board, one, other.slotId) } }
    const second = { meeting: other, place: { slotId: one.slotId, tableId: tableFor(facts, board, other, one.slotId, one.slotId === other.slotId && first.place.tableId ? [first.place.tableId] : []) } }
    return [first, second]
  })
}

export const isRefused = (judgement: Judgement): boolean => judgement.breaches.some(({ isHard }) => isHard)

type Counts = { meetings: number; shortfall: number; gaps: number }

function countsOf(facts: FactsIndex, board: BoardIndex, personId: string): Counts {
  const held = board.meetingsOf(personId)
  const floor = facts.participants.get(personId)?.floor ?? 0
  const slots = facts.facts.slots
  const taken = new Uint8Array(slots.length)
  for (const { slotId } of held) {
    const at = facts.slotAt.get(slotId)
    if (at !== undefined) taken[at] = 1
  }
  return { meetings: held.length, shortfall: Math.max(0, floor - held.length), gaps: breaksIn(taken, 0, slots.length) }
}

/** Meetings in a row that this slot is part of. */
function runAround(facts: FactsIndex, board: BoardIndex, personId: string, slot: SlotFacts): number {
  const { slots } = facts.facts
  const at = facts.slotAt.get(slot.id)!
  const isPart = (i: number) => slots[i]?.row === slot.row && (i === at || board.here(slots[i]!.id, personId).length > 0)
  let [from, to] = [at, at]
  while (isPart(from - 1)) from--
  while (isPart(to + 1)) to++
  return to - from + 1
}

const breach = (code: BreachCode, params: Breach['params']): Breach => ({ code, isHard: (hardBreaches as readonly string[]).includes(code), params })
/** What was so before is no reason to refuse: too many meetings stay too many wherever they are, and what an organiser has accepted is not asked again. */
const isOld = (one: Breach, old: readonly Breach[]): boolean => (!one.isHard || one.code === 'over-most') && old.some((other) => isSame(one, other))
const isSame = (one: Breach, other: Breach): boolean => one.code === other.code && JSON.stringify(one.params) === JSON.stringify(other.params)
const unique = (breaches: Breach[]): Breach[] => breaches.filter((one, i) => breaches.findIndex((other) => isSame(one, other)) === i)

function meetingsOfOrganisation(facts: FactsIndex, board: BoardIndex, a: ParticipantFacts): BoardMeeting[] {
  return colleaguesOf(facts, a.registrationId).flatMap((one) => [...board.meetingsOf(one)])
}

const isOfRegistrations = (facts: FactsIndex, meeting: BoardMeeting, one: string, other: string): boolean => {
  const [a, b] = [facts.participants.get(meeting.aId)?.registrationId, facts.participants.get(meeting.bId)?.registrationId]
  return (a === one && b === other) || (a === other && b === one)
}

const teams = new WeakMap<FactsIndex, Map<string, string[]>>()
function colleaguesOf(facts: FactsIndex, registrationId: string): string[] {
  let byRegistration = teams.get(facts)
  if (!byRegistration) {
    byRegistration = new Map()
    for (const one of facts.facts.participants) push(byRegistration, one.registrationId, one.id)
    teams.set(facts, byRegistration)
  }
  return byRegistration.get(registrationId) ?? []
}

const kindName = (facts: FactsIndex, one: ParticipantFacts): string => nameIn(facts.kinds.get(one.kindId)?.names ?? {}, facts.facts.language, facts.facts.language)
const nameIf = (isFirst: boolean, a: ParticipantFacts, b: ParticipantFacts): string => (isFirst ? a.name : b.name)
const occupantsOf = (meeting: BoardMeeting): string[] => [meeting.aId, meeting.bId, ...(meeting.tableId ? [meeting.tableId] : [])]
const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0)

function nameOf(facts: FactsIndex, personId: string, changes: readonly PlacedChange[]): string {
  const known = facts.participants.get(personId)
  if (known) return known.name
  const meeting = changes.find(({ meeting: one }) => one.aId === personId || one.bId === personId)?.meeting
  return (meeting?.aId === personId ? meeting?.aName : meeting?.bName) ?? ''
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function pull<K>(map: Map<K, BoardMeeting[]>, key: K, meeting: BoardMeeting): void {
  const rest = (map.get(key) ?? []).filter(({ id }) => id !== meeting.id)
  if (rest.length > 0) map.set(key, rest)
  else map.delete(key)
}
