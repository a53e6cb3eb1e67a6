import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { getAgenda, listAgendas, type AgendaView } from '../agenda/agenda-queries'
import { organisedEvent } from '../find-event'
import { nameIn, textIn, type Texts } from '../model'

/** What an organiser prints. Everything is as participants were told. */
export type PrintedEvent = { id: string; name: string; language: string; timeZone: string; venue: string; city: string }
export type PrintedMeeting = { slotId: string; tableId: string | null; a: { name: string; organisation: string }; b: { name: string; organisation: string } }
export type PrintedPlan = { event: PrintedEvent; slots: { id: string; startsAt: Date; endsAt: Date }[]; tables: { id: string; label: string; hall: string; isOnline: boolean }[]; meetings: PrintedMeeting[] }
export type Badge = { participantId: string; name: string; organisation: string; country: string; kind: string; locale: string; badgeCode: string; event: string }

async function printedEvent(actor: Actor, eventId: string): Promise<PrintedEvent> {
  const { event } = await organisedEvent(actor, eventId)
  const { venue, city } = await db.matchEvent.findUniqueOrThrow({ where: { id: event.id }, select: { venue: true, city: true } })
  return { id: event.id, name: event.name, language: event.language, timeZone: event.timeZone, venue, city }
}

/** Sheets of everybody, or of one. */
export async function getSheets(actor: Actor, eventId: string, participantId?: string): Promise<AgendaView[]> {
  await organisedEvent(actor, eventId)
  const sheets = await listAgendas(eventId, participantId ? [participantId] : undefined)
  if (participantId && sheets.length === 0) throw new NotFound()
  return sheets
}

/** One's own, or a colleague's, in the language of its owner. */
export const getOwnSheet = (actor: Actor, eventId: string, participantId?: string): Promise<AgendaView> => getAgenda(actor, eventId, participantId)

export async function getPlan(actor: Actor, eventId: string): Promise<PrintedPlan> {
  const event = await printedEvent(actor, eventId)
  const person = { select: { name: true, registration: { select: { organisationName: true } } } }
  const [slots, tables, meetings] = await Promise.all([
    db.meetingSlot.findMany({ where: { eventId: event.id }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], select: { id: true, startsAt: true, endsAt: true } }),
    db.eventTable.findMany({ where: { eventId: event.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, label: true, hall: true, isOnline: true } }),
    db.meeting.findMany({ where: { eventId: event.id, state: 'PLANNED', shownSlotId: { not: null } }, orderBy: { id: 'asc' }, select: { shownSlotId: true, shownTableId: true, a: person, b: person } }),
  ])
  const side = (one: { name: string; registration: { organisationName: string } }) => ({ name: one.name, organisation: one.registration.organisationName })
  return { event, slots, tables, meetings: meetings.map(({ shownSlotId, shownTableId, a, b }) => ({ slotId: shownSlotId!, tableId: shownTableId, a: side(a), b: side(b) })) }
}

export async function getBadges(actor: Actor, eventId: string): Promise<{ event: PrintedEvent; badges: Badge[] }> {
  const event = await printedEvent(actor, eventId)
  const rows = await db.eventParticipant.findMany({
    where: { eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } },
    select: { id: true, name: true, locale: true, badgeCode: true, event: { select: { texts: true, name: true } }, registration: { select: { organisationName: true, country: true, kind: { select: { names: true } } } } },
  })
  const badges = rows.map((row) => ({
    participantId: row.id, name: row.name, organisation: row.registration.organisationName, country: row.registration.country, locale: row.locale, badgeCode: row.badgeCode,
    kind: nameIn(row.registration.kind.names as Record<string, string>, row.locale, event.language),
    event: textIn(row.event.texts as Texts<'name'>, 'name', row.locale, event.language) || row.event.name,
  }))
  return { event, badges: badges.sort((a, b) => a.name.localeCompare(b.name, event.language)) }
}

export type PrintCounts = { event: { id: string; name: string }; people: { participantId: string; name: string; organisation: string }[]; tables: number; slots: number }

export async function getPrintCounts(actor: Actor, eventId: string): Promise<PrintCounts> {
  const { event } = await organisedEvent(actor, eventId)
  const [people, tables, slots] = await Promise.all([
    db.eventParticipant.findMany({ where: { eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true, registration: { select: { organisationName: true } } } }),
    db.eventTable.count({ where: { eventId: event.id, isOnline: false } }),
    db.meetingSlot.count({ where: { eventId: event.id } }),
  ])
  return { event: { id: event.id, name: event.name }, people: people.map(({ id, name, registration }) => ({ participantId: id, name, organisation: registration.organisationName })), tables, slots }
}
