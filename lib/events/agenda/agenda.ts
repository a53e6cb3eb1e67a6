/** A participant's day in the order in which it happens: meetings as they were told, talks, and the time between. Pure. */
import { whyAway, type AgendaTimes, type Presence } from '../registrations/availability'
import { overlap, type SlotTimes } from '../preparing/slots'

export type AgendaPartner = { participantId: string; name: string; jobTitle: string; organisation: string; country: string; languages: readonly string[] }
export type AgendaTable = { label: string; hall: string; isOnline: boolean }

/** `as-told`: nothing changed since it was first told. */
export type MeetingStanding = 'as-told' | 'changed' | 'cancelled'

export type AgendaMeeting = {
  kind: 'meeting'
  id: string
  startsAt: Date
  endsAt: Date
  plannedStartsAt: Date
  standing: MeetingStanding
  /** When it was last told; what is `changed` or `cancelled` changed then. */
  toldAt: Date | null
  partner: AgendaPartner
  table: AgendaTable | null
  onlineUrl: string | null
  /** PairReasons of lib/events/pairing, and which of its two one is. */
  because: unknown
  side: 'a' | 'b'
  sequence: number
  /** A table was lost and none was free: the desk says where. */
  isWithoutPlace: boolean
}
export type AgendaTalk = { kind: 'talk'; id: string; startsAt: Date; endsAt: Date; title: string; track: string; place: string; speakers: string; isForAll: boolean; isBesideMeeting: boolean }
export type AgendaGap = { kind: 'gap'; startsAt: Date; endsAt: Date }
export type AgendaEntry = AgendaMeeting | AgendaTalk | AgendaGap

type Timed = { startsAt: Date; endsAt: Date }

/** Meetings and talks with the free slots between them, in order of time. A meeting that was cancelled leaves its time free. */
export function agendaOf(meetings: readonly AgendaMeeting[], talks: readonly Omit<AgendaTalk, 'isBesideMeeting'>[], slots: readonly SlotTimes[], presence: Presence, agenda: readonly AgendaTimes[]): AgendaEntry[] {
  const held = meetings.filter((meeting) => meeting.standing !== 'cancelled')
  const free = slots.filter((slot) => whyAway(presence, slot, agenda) === null && !held.some((meeting) => overlap(meeting, slot)))
  const entries: AgendaEntry[] = [...meetings, ...talks.map((talk) => ({ ...talk, isBesideMeeting: held.some((meeting) => overlap(meeting, talk)) })), ...joined(free, [...held, ...talks])]
  return entries.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || rank(a) - rank(b) || a.endsAt.getTime() - b.endsAt.getTime())
}

/** What was cancelled stands before what took its time. */
const rank = (entry: AgendaEntry) => (entry.kind === 'meeting' ? (entry.standing === 'cancelled' ? 0 : 1) : entry.kind === 'talk' ? 2 : 3)

/** Free slots with nothing but minutes between them are one gap. */
function joined(slots: readonly SlotTimes[], taken: readonly Timed[]): AgendaGap[] {
  const gaps: AgendaGap[] = []
  for (const slot of [...slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = gaps.at(-1)
    const between = last && { startsAt: last.endsAt, endsAt: slot.startsAt }
    const isNext = between && between.endsAt.getTime() - between.startsAt.getTime() < 20 * 60_000 && !taken.some((one) => overlap(one, between))
    if (last && isNext) last.endsAt = slot.endsAt
    else gaps.push({ kind: 'gap', startsAt: slot.startsAt, endsAt: slot.endsAt })
  }
  return gaps
}

/** What is going on, or comes next: neither cancelled nor over. */
export function nextMeeting(entries: readonly AgendaEntry[], at: Date): AgendaMeeting | null {
  return entries.find((entry): entry is AgendaMeeting => entry.kind === 'meeting' && entry.standing !== 'cancelled' && entry.endsAt > at) ?? null
}

/** Entries by the day on which they begin there, YYYY-MM-DD. */
export function byDay<T extends Timed>(entries: readonly T[], dayOfInstant: (at: Date) => string): { day: string; entries: T[] }[] {
  const days: { day: string; entries: T[] }[] = []
  for (const entry of entries) {
    const day = dayOfInstant(entry.startsAt)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

export type ToldMeeting = { state: 'PLANNED' | 'CANCELLED'; sequence: number; shownAt: Date | null; cancelledAt: Date | null }

export function standingOf(meeting: ToldMeeting): MeetingStanding {
  if (meeting.state === 'CANCELLED') return 'cancelled'
  return meeting.sequence > 0 ? 'changed' : 'as-told'
}
