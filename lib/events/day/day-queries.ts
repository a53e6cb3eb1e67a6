import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { isUuid } from '@/lib/introductions/id'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { foldText } from '@/lib/platform/fold-text'
import { codeIn } from './badge-code'
import { placedMeetings } from '../board/board-change'
import { eventAtDesk, organisedEvent } from '../find-event'
import { BoardIndex } from '../board/judge-board'
import { abandonedMeetings, absentIn, shownTablesIn } from './live-day'
import { nameIn, textIn, type Texts } from '../model'
import { canSayNoShow, countsAsMissed, noShowStanding, type NoShowStanding } from './no-show-window'
import { judgePairs } from '../wishes/pair-queries'
import type { Bracket } from '../wishes/pairing'
import { isOrganiser } from '../policy'
import { byPromise, refillCandidates, slotsAround } from './refill'
import { isClosedIn } from '../schedule/schedule-facts'
import { overlap } from '../preparing/slots'

export type DaySlot = { id: string; startsAt: Date; endsAt: Date; plannedStartsAt: Date; session: string; sessionId: string }
export type DayPerson = { participantId: string; name: string; organisation: string; isHere: boolean }
export type DayNoShow = { id: string; absentId: string; standing: NoShowStanding }
export type DayMeeting = { id: string; table: { label: string; hall: string; isOnline: boolean } | null; a: DayPerson; b: DayPerson; noShows: DayNoShow[] }
export type DayTable = { id: string; label: string; hall: string; isOnline: boolean; isClosed: boolean }
export type DayOffer = { id: string; slot: { startsAt: Date; endsAt: Date }; a: DayPerson & { hasAccepted: boolean }; b: DayPerson & { hasAccepted: boolean }; expiresAt: Date }
export type DisputedNoShow = { id: string; absent: string; other: string; organisation: string; slot: { startsAt: Date; endsAt: Date }; byStaff: boolean; dispute: string; disputedAt: Date }
export type DayView = {
  event: { id: string; name: string; timeZone: string; noShowMinutes: number; state: string }
  isOrganiser: boolean
  asOf: Date
  counts: { expected: number; here: number }
  slots: DaySlot[]
  current: DaySlot | null
  next: DaySlot | null
  /** The one looked at. */
  slot: DaySlot | null
  canReport: boolean
  meetings: DayMeeting[]
  missing: (DayPerson & { meetingId: string })[]
  /** Free in this slot, and here: nobody to meet, or the partner did not come. */
  free: DayPerson[]
  freeTables: DayTable[]
  closedTables: (DayTable & { closedReason: string })[]
  withoutPlace: { meetingId: string; slot: DaySlot; a: string; b: string }[]
  offers: DayOffer[]
  /** Not both answered in time, and neither has found another partner in that slot, which is not over. */
  expiredOffers: DayOffer[]
  /** For everybody, and beside slots since these moved: the organiser decides what becomes of it. */
  beside: string[]
  disputes: DisputedNoShow[]
}

const personSelect = { id: true, name: true, checkedInAt: true, cancelledAt: true, registration: { select: { organisationName: true } } } as const
type PersonRow = { id: string; name: string; checkedInAt: Date | null; registration: { organisationName: string } }
const personView = (row: PersonRow): DayPerson => ({ participantId: row.id, name: row.name, organisation: row.registration.organisationName, isHere: row.checkedInAt !== null })
const byName = (a: DayPerson, b: DayPerson) => a.name.localeCompare(b.name)

/** What the desk needs to see of a slot: the current one, else the next, unless another is asked for. */
export async function getDay(asker: Actor, eventId: string, slotId?: string): Promise<DayView> {
  const { actor, event } = await eventAtDesk(asker, eventId)
  const at = now()
  const [settings, slots, people, tables, offers] = await Promise.all([
    db.matchEvent.findUniqueOrThrow({ where: { id: event.id }, select: { noShowMinutes: true } }),
    listSlots(event.id),
    db.eventParticipant.findMany({ where: { eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: personSelect }),
    db.eventTable.findMany({ where: { eventId: event.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, label: true, hall: true, isOnline: true, ownerId: true, isStepFree: true, hasHearingLoop: true, closedFrom: true, closedUntil: true, closedReason: true } }),
    listOffers(event.id, at),
  ])
  const { current, next } = slotsAround(slots, at)
  const slot = slots.find(({ id }) => id === slotId) ?? current ?? next ?? slots.at(-1) ?? null
  const meetings = slot ? await meetingsIn(event.id, slot.id) : []
  const busy = new Set(meetings.flatMap((meeting) => (meeting.noShows.some((one) => one.standing !== 'dismissed') ? meeting.noShows.filter((one) => one.standing !== 'dismissed').map(({ absentId }) => absentId) : [meeting.a.participantId, meeting.b.participantId])))
  const takenTables = new Set(slot ? await shownTablesIn(db, event.id, slot.id) : [])
  const tableView = ({ id, label, hall, isOnline }: (typeof tables)[number], isClosed: boolean): DayTable => ({ id, label, hall, isOnline, isClosed })
  const isClosed = (table: (typeof tables)[number]) => table.closedFrom !== null && (slot ? isClosedIn(table, slot) : table.closedUntil === null || table.closedUntil > at)
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone, noShowMinutes: settings.noShowMinutes, state: event.state },
    isOrganiser: isOrganiser(actor, event),
    asOf: at,
    counts: { expected: people.length, here: people.filter((one) => one.checkedInAt !== null).length },
    slots, current, next, slot,
    canReport: slot !== null && canSayNoShow(slot, settings.noShowMinutes, at),
    meetings,
    missing: meetings.flatMap((meeting) => [meeting.a, meeting.b].filter((one) => !one.isHere).map((one) => ({ ...one, meetingId: meeting.id }))).sort(byName),
    free: people.map(personView).filter((one) => one.isHere && !busy.has(one.participantId)),
    freeTables: slot ? tables.filter((table) => table.ownerId === null && !isClosed(table) && !takenTables.has(table.id)).map((table) => tableView(table, false)) : [],
    closedTables: tables.filter((table) => table.closedFrom !== null && (table.closedUntil === null || table.closedUntil > at)).map((table) => ({ ...tableView(table, isClosed(table)), closedReason: table.closedReason })),
    withoutPlace: await meetingsWithoutPlace(event.id, slots, at),
    ...offers,
    beside: await talksBeside(event.id, event.language, slots),
    disputes: isOrganiser(actor, event) ? await listDisputes(event.id) : [],
  }
}

async function listSlots(eventId: string): Promise<DaySlot[]> {
  const rows = await db.meetingSlot.findMany({ where: { eventId }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], select: { id: true, sessionId: true, startsAt: true, endsAt: true, plannedStartsAt: true, session: { select: { name: true } } } })
  return rows.map(({ session, ...row }) => ({ ...row, session: session.name }))
}

/** As participants were told: the desk speaks of what they know. */
async function meetingsIn(eventId: string, slotId: string): Promise<DayMeeting[]> {
  const rows = await db.meeting.findMany({
    where: { eventId, shownSlotId: slotId, state: 'PLANNED' },
    select: { id: true, shownTable: { select: { label: true, hall: true, isOnline: true, position: true } }, a: { select: personSelect }, b: { select: personSelect }, noShows: { select: { id: true, absentId: true, stands: true, disputedAt: true, decidedAt: true } } },
  })
  return rows
    .sort((x, y) => (x.shownTable?.position ?? -1) - (y.shownTable?.position ?? -1) || (x.id < y.id ? -1 : 1))
    .map((row) => ({ id: row.id, table: row.shownTable && { label: row.shownTable.label, hall: row.shownTable.hall, isOnline: row.shownTable.isOnline }, a: personView(row.a), b: personView(row.b), noShows: row.noShows.map((one) => ({ id: one.id, absentId: one.absentId, standing: noShowStanding(one) })) }))
}

async function meetingsWithoutPlace(eventId: string, slots: readonly DaySlot[], at: Date): Promise<DayView['withoutPlace']> {
  const rows = await db.meeting.findMany({ where: { eventId, state: 'PLANNED', shownSlotId: { not: null }, shownTableId: null, shownSlot: { endsAt: { gt: at } } }, orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }], select: { id: true, shownSlotId: true, a: { select: { name: true } }, b: { select: { name: true } } } })
  return rows.map((row) => ({ meetingId: row.id, slot: slots.find(({ id }) => id === row.shownSlotId)!, a: row.a.name, b: row.b.name }))
}

async function listOffers(eventId: string, at: Date): Promise<Pick<DayView, 'offers' | 'expiredOffers'>> {
  const rows = await db.refillOffer.findMany({ where: { eventId, state: { in: ['OFFERED', 'EXPIRED'] }, slot: { endsAt: { gt: at } } }, orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }], select: { id: true, state: true, slotId: true, expiresAt: true, aAcceptedAt: true, bAcceptedAt: true, slot: { select: { startsAt: true, endsAt: true } }, a: { select: personSelect }, b: { select: personSelect } } })
  const isOpen = (row: (typeof rows)[number]) => row.state === 'OFFERED' && row.expiresAt > at
  const expired = rows.filter((row) => !isOpen(row) && row.a.cancelledAt === null && row.b.cancelledAt === null)
  const met = await db.meeting.findMany({ where: { eventId, state: 'PLANNED', source: 'REFILL', shownSlotId: { in: expired.map((row) => row.slotId) } }, select: { shownSlotId: true, aId: true, bId: true } })
  const hasMet = (row: (typeof rows)[number]) => met.some((one) => one.shownSlotId === row.slotId && [one.aId, one.bId].some((id) => id === row.a.id || id === row.b.id))
  const view = (row: (typeof rows)[number]): DayOffer => ({ id: row.id, slot: row.slot, expiresAt: row.expiresAt, a: { ...personView(row.a), hasAccepted: row.aAcceptedAt !== null }, b: { ...personView(row.b), hasAccepted: row.bAcceptedAt !== null } })
  return { offers: rows.filter(isOpen).map(view), expiredOffers: expired.filter((row) => !hasMet(row)).map(view) }
}

async function listDisputes(eventId: string): Promise<DisputedNoShow[]> {
  const rows = await db.meetingNoShow.findMany({
    where: { meeting: { eventId }, disputedAt: { not: null }, decidedAt: null },
    orderBy: { disputedAt: 'asc' },
    select: { id: true, absentId: true, byStaff: true, dispute: true, disputedAt: true, absent: { select: { name: true, registration: { select: { organisationName: true } } } }, meeting: { select: { shownSlot: { select: { startsAt: true, endsAt: true } }, a: { select: { id: true, name: true } }, b: { select: { id: true, name: true } } } } },
  })
  return rows.flatMap(({ absent, meeting, disputedAt, absentId, ...row }) =>
    meeting.shownSlot && disputedAt ? [{ id: row.id, byStaff: row.byStaff, dispute: row.dispute, disputedAt, absent: absent.name, organisation: absent.registration.organisationName, other: meeting.a.id === absentId ? meeting.b.name : meeting.a.name, slot: meeting.shownSlot }] : [],
  )
}

async function talksBeside(eventId: string, language: string, slots: readonly DaySlot[]): Promise<string[]> {
  const moved = slots.filter((slot) => slot.startsAt.getTime() !== slot.plannedStartsAt.getTime())
  if (moved.length === 0) return []
  const items = await db.agendaItem.findMany({ where: { eventId, isForAll: true }, orderBy: { startsAt: 'asc' }, select: { startsAt: true, endsAt: true, texts: true } })
  return items.filter((item) => moved.some((slot) => overlap(slot, item))).map((item) => textIn(item.texts as Texts<'title'>, 'title', language, language))
}

export type FoundPerson = DayPerson & { jobTitle: string; kind: string; checkedInAt: Date | null; next: { startsAt: Date; endsAt: Date; partner: string; table: { label: string; hall: string; isOnline: boolean } | null } | null; /** For organisers alone. */ reliability: { missed: number; of: number } | null }

/** By any part of a name or an organisation, with or without accents. */
export async function searchPeople(asker: Actor, eventId: string, query: string): Promise<FoundPerson[]> {
  const { actor, event } = await eventAtDesk(asker, eventId)
  const words = foldText(query).split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return []
  const people = await db.eventParticipant.findMany({ where: { eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { ...personSelect, personId: true, jobTitle: true, registration: { select: { organisationName: true, kind: { select: { names: true } } } } } })
  const found = people.filter((one) => words.every((word) => foldText(`${one.name} ${one.registration.organisationName}`).includes(word))).slice(0, 20)
  const ids = found.map(({ id }) => id)
  const at = now()
  const meetings = await db.meeting.findMany({ where: { eventId: event.id, state: 'PLANNED', shownSlot: { endsAt: { gt: at } }, OR: [{ aId: { in: ids } }, { bId: { in: ids } }] }, orderBy: { shownSlot: { startsAt: 'asc' } }, select: { aId: true, bId: true, shownSlot: { select: { startsAt: true, endsAt: true } }, shownTable: { select: { label: true, hall: true, isOnline: true } }, a: { select: { name: true } }, b: { select: { name: true } } } })
  const reliability = isOrganiser(actor, event) ? await reliabilityOf(event.organisationId, found.map(({ id, personId }) => ({ id, personId })), at) : null
  return found.map((one) => {
    const next = meetings.find((meeting) => meeting.aId === one.id || meeting.bId === one.id)
    return {
      ...personView(one), jobTitle: one.jobTitle, kind: nameIn(one.registration.kind.names as Record<string, string>, event.language, event.language), checkedInAt: one.checkedInAt,
      next: next?.shownSlot ? { ...next.shownSlot, partner: next.aId === one.id ? next.b.name : next.a.name, table: next.shownTable } : null,
      reliability: reliability?.get(one.id) ?? null,
    }
  })
}

/** Whom a badge belongs to, or who has just come; null for a code of another event, which says nothing here. */
export async function findExpected(asker: Actor, eventId: string, who: { code: string } | { participantId: string }): Promise<(DayPerson & { checkedInAt: Date | null }) | null> {
  const { event } = await eventAtDesk(asker, eventId)
  if ('participantId' in who && !isUuid(who.participantId)) return null
  const row = await db.eventParticipant.findFirst({ where: { ...('code' in who ? { badgeCode: codeIn(who.code) } : { id: who.participantId }), eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } }, select: personSelect })
  return row && { ...personView(row), checkedInAt: row.checkedInAt }
}

/** Meetings missed of those that were due, at all events of this organiser. Only its organisers learn of it. */
async function reliabilityOf(organisationId: string, people: readonly { id: string; personId: string | null }[], at: Date): Promise<Map<string, { missed: number; of: number }>> {
  const personIds = people.flatMap(({ personId }) => (personId ? [personId] : []))
  const who = { OR: [{ id: { in: people.map(({ id }) => id) } }, { personId: { in: personIds } }] }
  const rows = await db.eventParticipant.findMany({
    where: { ...who, event: { organisationId } },
    select: {
      id: true, personId: true,
      noShows: { select: { stands: true, disputedAt: true, decidedAt: true } },
      _count: { select: { meetingsA: { where: dueBy(at) }, meetingsB: { where: dueBy(at) } } },
    },
  })
  return new Map(people.map((one) => {
    const own = rows.filter((row) => row.id === one.id || (one.personId !== null && row.personId === one.personId))
    return [one.id, { missed: own.reduce((sum, row) => sum + row.noShows.filter(countsAsMissed).length, 0), of: own.reduce((sum, row) => sum + row._count.meetingsA + row._count.meetingsB, 0) }]
  }))
}
const dueBy = (at: Date) => ({ shownSlot: { startsAt: { lt: at } }, OR: [{ state: 'PLANNED' as const }, { noShows: { some: {} } }] })

export type CandidateView = DayPerson & { value: number; table: { label: string; hall: string; isOnline: boolean }; wish: 'both' | 'one' | 'none'; isStandby: boolean }
export type RefillView = { slot: DaySlot; person: DayPerson; candidates: CandidateView[]; /** How many were free and allowed at all. */ of: number; canArrange: boolean; /** Milliseconds that finding them took. */ took: number }

const candidatesShown = 10
const bothWish: readonly Bracket[] = ['must-must', 'must-like', 'like-like']

/** Who could meet somebody who is free in a slot, best first. */
export async function getRefill(asker: Actor, eventId: string, slotId: string, participantId: string): Promise<RefillView> {
  const begun = performance.now()
  const { actor, event } = await eventAtDesk(asker, eventId)
  if (!isUuid(slotId) || !isUuid(participantId)) throw new NotFound()
  const [pairs, meetings, given, absent, here, shownTables, slots] = await Promise.all([
    judgePairs(event.id),
    placedMeetings(db, event.id),
    abandonedMeetings(db, event.id, slotId),
    absentIn(db, event.id, slotId),
    db.eventParticipant.findMany({ where: { eventId: event.id, checkedInAt: { not: null } }, select: { id: true } }),
    shownTablesIn(db, event.id, slotId),
    listSlots(event.id),
  ])
  const facts = pairs.index
  const slot = slots.find(({ id }) => id === slotId)
  const one = facts.participants.get(participantId)
  if (!slot || !one) throw new NotFound()
  const hereNow = new Set(here.map(({ id }) => id))
  // A table where somebody waits in vain is to be had for a meeting with that person alone.
  const candidatesWithout = (gone: typeof given) => {
    const left = meetings.filter(({ id }) => !gone.some((one) => one.id === id))
    const tables = new Set(meetings.flatMap(({ id, tableId }) => (gone.some((one) => one.id === id) ? [tableId] : [])))
    return refillCandidates(facts, new BoardIndex(left), { slotId, participantId, valueOf: (a, b) => (absent.has(b.id) ? null : pairs.valueOf(a, b)), here: hereNow, shownTables: shownTables.filter((id) => !tables.has(id)) })
  }
  const own = given.filter(({ aId, bId }) => aId === participantId || bId === participantId)
  const waiting = given.filter((meeting) => !own.includes(meeting))
  const all = [
    ...candidatesWithout(own),
    ...waiting.flatMap((meeting) => candidatesWithout([...own, meeting]).filter(({ participantId: id }) => id === meeting.aId || id === meeting.bId)),
  ].sort(byPromise)
  const view = (id: string): DayPerson => {
    const person = facts.participants.get(id)!
    return { participantId: id, name: person.name, organisation: person.organisationName, isHere: hereNow.has(id) }
  }
  const candidates = all.slice(0, candidatesShown).map((candidate): CandidateView => {
    const { bracket } = pairs.reasonsOf(one, facts.participants.get(candidate.participantId)!)!
    return { ...view(candidate.participantId), value: candidate.value, table: facts.tables.get(candidate.tableId)!, wish: bothWish.includes(bracket) ? 'both' : bracket === 'none' ? 'none' : 'one', isStandby: candidate.isStandby }
  })
  return { slot, person: view(one.id), candidates, of: all.length, canArrange: isOrganiser(actor, event), took: Math.round(performance.now() - begun) }
}

/** Judging hundreds of pairs takes a moment the first time, and is remembered. */
export async function prepareRefill(asker: Actor, eventId: string): Promise<void> {
  const { event } = await eventAtDesk(asker, eventId)
  await judgePairs(event.id)
}

export type DoorPerson = { participantId: string; name: string; organisation: string; country: string; kind: string; isHere: boolean }

/** Everybody who is expected, for the door list and badges. */
export async function listExpected(asker: Actor, eventId: string): Promise<DoorPerson[]> {
  const { event } = await organisedEvent(asker, eventId)
  const rows = await db.eventParticipant.findMany({ where: { eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } }, select: { id: true, name: true, checkedInAt: true, registration: { select: { organisationName: true, country: true, kind: { select: { names: true } } } } } })
  return rows
    .map(({ id, name, checkedInAt, registration }) => ({ participantId: id, name, organisation: registration.organisationName, country: registration.country, kind: nameIn(registration.kind.names as Record<string, string>, event.language, event.language), isHere: checkedInAt !== null }))
    .sort((a, b) => a.name.localeCompare(b.name, event.language))
}
