/** Everything that the rules of an event's schedule rest on, as plain data: who is there when, which tables, who may meet whom. */
import type { AwayReason } from '../registrations/availability'
import type { EventMode } from '../model'
import type { ScheduleAims } from './schedule-aims'
import { overlap, type SlotTimes } from '../preparing/slots'

/** `row`: slots with the same number follow each other; a break or the end of a session begins a new one. */
export type SlotFacts = { id: string; sessionId: string; startsAt: Date; endsAt: Date; row: number }
export type TableFacts = {
  id: string
  label: string
  hall: string
  isStepFree: boolean
  hasHearingLoop: boolean
  isOnline: boolean
  /** A booth: all meetings of this participant are here. */
  ownerId: string | null
  closedFrom: Date | null
  closedUntil: Date | null
}
export type KindFacts = { id: string; names: Record<string, string>; mayMeet: readonly string[]; floor: number; most: number | null }
export type ParticipantFacts = {
  id: string
  registrationId: string
  organisationId: string | null
  organisationName: string
  country: string
  kindId: string
  personId: string | null
  name: string
  languages: readonly string[]
  isOnline: boolean
  needsStepFree: boolean
  needsHearingLoop: boolean
  isStandby: boolean
  /** Meetings they are promised, and may have at most (null: as many as there are slots). */
  floor: number
  most: number | null
  /** By slot id, why they cannot be met then; slots not named are theirs to fill. */
  away: Readonly<Record<string, AwayReason>>
}
export type ScheduleFacts = {
  eventId: string
  language: string
  timeZone: string
  mode: EventMode
  /** Meetings in a row after which a slot stays free; null: no such rule. */
  restAfter: number | null
  aims: ScheduleAims
  /** In order of time. */
  slots: readonly SlotFacts[]
  tables: readonly TableFacts[]
  kinds: readonly KindFacts[]
  /** Of confirmed registrations, without who cancelled. */
  participants: readonly ParticipantFacts[]
  /** `pairKey` of two registrations of which one does not wish to meet the other. For the solver and the judge alone: never part of a view. */
  never: readonly string[]
}

/** One key for two ids, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export const isThere = (participant: ParticipantFacts, slotId: string): boolean => participant.away[slotId] === undefined

export const isClosedIn = (table: TableFacts, slot: SlotTimes): boolean =>
  table.closedFrom !== null && (table.closedUntil === null ? table.closedFrom < slot.endsAt : overlap({ startsAt: table.closedFrom, endsAt: table.closedUntil }, slot))

/** Whether kinds of these two may meet; it is written on both sides, and either is enough to forbid it. */
export function kindsMayMeet(kinds: ReadonlyMap<string, KindFacts>, a: string, b: string): boolean {
  return (kinds.get(a)?.mayMeet.includes(b) ?? false) && (kinds.get(b)?.mayMeet.includes(a) ?? false)
}

/** Why two people never meet here, whatever the slot. `not-wished` must be said to nobody who is not allowed to know more than "may not meet". */
export type NeverReason = 'colleagues' | 'kinds-do-not-meet' | 'not-wished'

export function whyNever(facts: FactsIndex, a: ParticipantFacts, b: ParticipantFacts): NeverReason | null {
  if (a.registrationId === b.registrationId || (a.organisationId !== null && a.organisationId === b.organisationId)) return 'colleagues'
  if (!kindsMayMeet(facts.kinds, a.kindId, b.kindId)) return 'kinds-do-not-meet'
  return facts.never.has(pairKey(a.registrationId, b.registrationId)) ? 'not-wished' : null
}

/** What a meeting of the two needs of a table. */
export type TableNeed = { online: boolean; stepFree: boolean; hearingLoop: boolean; ownerId: string | null }

/** Online as soon as one of them is; access as either needs it at the place; the booth of one of them, were both to have one the first's. */
export function tableNeedOf(facts: FactsIndex, a: ParticipantFacts, b: ParticipantFacts): TableNeed {
  const online = a.isOnline || b.isOnline
  const needs = (key: 'needsStepFree' | 'needsHearingLoop') => !online && (a[key] || b[key])
  const owner = [a, b].find((one) => facts.booths.get(one.id)?.isOnline === online)
  return { online, stepFree: needs('needsStepFree'), hearingLoop: needs('needsHearingLoop'), ownerId: owner?.id ?? null }
}

/** Why a table does not do, or null. A booth of somebody else is nobody's; at their own booth people have chosen their access. */
export type TableFault = 'online' | 'on-site' | 'not-step-free' | 'no-hearing-loop' | 'booth-of-other' | 'not-their-booth'

export function tableFault(table: TableFacts, need: TableNeed): TableFault | null {
  if (table.isOnline !== need.online) return need.online ? 'on-site' : 'online'
  if (need.ownerId !== null && table.ownerId !== need.ownerId) return 'not-their-booth'
  if (need.ownerId === null && table.ownerId !== null) return 'booth-of-other'
  if (need.stepFree && !table.isStepFree) return 'not-step-free'
  return need.hearingLoop && !table.hasHearingLoop ? 'no-hearing-loop' : null
}

/** The same facts, found by id. */
export type FactsIndex = {
  facts: ScheduleFacts
  slots: ReadonlyMap<string, SlotFacts>
  slotAt: ReadonlyMap<string, number>
  tables: ReadonlyMap<string, TableFacts>
  kinds: ReadonlyMap<string, KindFacts>
  participants: ReadonlyMap<string, ParticipantFacts>
  /** Participant to their own table. */
  booths: ReadonlyMap<string, TableFacts>
  never: ReadonlySet<string>
}

export function indexFacts(facts: ScheduleFacts): FactsIndex {
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]))
  const here = new Set(facts.participants.map(({ id }) => id))
  return {
    facts,
    slots: byId(facts.slots),
    slotAt: new Map(facts.slots.map(({ id }, at) => [id, at])),
    tables: byId(facts.tables),
    kinds: byId(facts.kinds),
    participants: byId(facts.participants),
    booths: new Map(facts.tables.flatMap((table) => (table.ownerId !== null && here.has(table.ownerId) ? [[table.ownerId, table] as const] : []))),
    never: new Set(facts.never),
  }
}

/** Slots, in order of time, numbered by rows: a gap of this many minutes or more is a rest. */
const restMinutes = 20

export function withRows(slots: readonly Omit<SlotFacts, 'row'>[]): SlotFacts[] {
  let row = 0
  return slots.map((slot, at) => {
    const last = slots[at - 1]
    if (last && (last.sessionId !== slot.sessionId || slot.startsAt.getTime() - last.endsAt.getTime() >= restMinutes * 60_000)) row++
    return { ...slot, row }
  })
}
