import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { localOf } from '@/lib/directory/zoned-time'
import { checkCounts, proposeTables, type Counted, type Finding, type TableProposal } from './counting-check'
import { organisedEvent } from '../find-event'
import { dayOf, livingStates, phaseOf, type EventPhase, type RegistrationState, type Texts } from '../model'
import { canHoldEvents, eventsAtDeskOf, isOrganiser } from '../policy'
import { programmeWarnings, slotsLeft, type ProgrammeWarning } from './programme-check'
import { missingFor, type NeededPart } from './publishing'
import { registrationWindow } from '../registrations/registration-window'
import type { EventTexts } from '../schemas'
import { readBreaks, type QuestionOption } from './settings-forms'

export type OwnEventRow = {
  id: string
  organisationId: string
  name: string
  state: 'DRAFT' | 'OPEN' | 'CANCELLED'
  phase: EventPhase
  startsOn: string
  endsOn: string
  city: string
  country: string
  organiser: string
  isOrganiser: boolean
  registrations: number
  confirmed: number
}

/** Events that this person prepares, runs or helps at; and whether they may begin one. */
export async function listOwnEvents(actor: Actor): Promise<{ events: OwnEventRow[]; mayHold: boolean }> {
  const rows = await db.matchEvent.findMany({
    where: { AND: [eventsAtDeskOf(actor), { organisation: { closedAt: null } }] },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true, name: true, state: true, startsOn: true, endsOn: true, timeZone: true, city: true, country: true, organisationId: true,
      organisation: { select: { name: true } },
      staff: { select: { personId: true, role: true } },
      registrations: { where: { state: { in: [...livingStates] } }, select: { state: true } },
    },
  })
  const events = rows.map((row) => ({
    id: row.id,
    organisationId: row.organisationId,
    name: row.name,
    state: row.state,
    phase: phaseOf(row, localOf(now().toISOString(), row.timeZone).slice(0, 10)),
    startsOn: dayOf(row.startsOn),
    endsOn: dayOf(row.endsOn),
    city: row.city,
    country: row.country,
    organiser: row.organisation.name,
    isOrganiser: isOrganiser(actor, row),
    registrations: row.registrations.length,
    confirmed: row.registrations.filter((one) => one.state === 'CONFIRMED').length,
  }))
  return { events, mayHold: canHoldEvents(actor) }
}

/** Where a new event of this person's organisation probably is. */
export async function findStartingPlace(actor: Actor): Promise<{ country: string; city: string }> {
  const organisation = actor.kind === 'person' && actor.organisation ? await db.organisation.findUnique({ where: { id: actor.organisation.organisationId }, select: { country: true, city: true } }) : null
  return organisation ?? { country: '', city: '' }
}

export async function getSettings(actor: Actor, eventId: string) {
  const asked = await organisedEvent(actor, eventId)
  const event = await db.matchEvent.findUniqueOrThrow({ where: { id: asked.event.id }, include: { organisation: { select: { id: true, name: true } } } })
  return { ...event, texts: event.texts as EventTexts, mayPublish: canHoldEvents(actor) && actor.organisation?.organisationId === event.organisationId }
}
export type SettingsView = Awaited<ReturnType<typeof getSettings>>

/** The languages of an event's texts, its own first. */
export const languagesOf = (event: { language: string; texts: EventTexts }): string[] => [event.language, ...Object.keys(event.texts).filter((code) => code !== event.language).sort()]

export async function getProgramme(actor: Actor, eventId: string) {
  const { event } = await organisedEvent(actor, eventId)
  const [items, sessions] = await Promise.all([
    db.agendaItem.findMany({ where: { eventId: event.id }, orderBy: [{ startsAt: 'asc' }, { track: 'asc' }, { id: 'asc' }] }),
    db.meetingSession.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' }, include: { slots: { orderBy: { startsAt: 'asc' }, select: { startsAt: true, endsAt: true, _count: { select: { meetings: true } } } } } }),
  ])
  const agenda = items.map((item) => ({ ...item, texts: item.texts as Texts<'title' | 'description'> }))
  const withBreaks = sessions.map((session) => ({ ...session, breaks: readBreaks(session.breaks), meetings: session.slots.reduce((sum, slot) => sum + slot._count.meetings, 0) }))
  return { agenda, sessions: withBreaks, warnings: programmeWarnings(agenda, withBreaks.flatMap((session) => session.slots)) }
}
export type ProgrammeView = Awaited<ReturnType<typeof getProgramme>>

export async function getTables(actor: Actor, eventId: string) {
  const { event } = await organisedEvent(actor, eventId)
  const [tables, people] = await Promise.all([
    db.eventTable.findMany({
      where: { eventId: event.id },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: { owner: { select: { name: true, registration: { select: { organisationName: true } } } }, _count: { select: { meetings: { where: { state: 'PLANNED' } } } } },
    }),
    db.eventParticipant.findMany({
      where: { eventId: event.id, cancelledAt: null, registration: { state: 'CONFIRMED' } },
      orderBy: [{ registration: { organisationName: 'asc' } }, { name: 'asc' }],
      select: { id: true, name: true, registration: { select: { organisationName: true } } },
    }),
  ])
  return { tables, people }
}
export type TablesView = Awaited<ReturnType<typeof getTables>>

export async function getKinds(actor: Actor, eventId: string) {
  const { event } = await organisedEvent(actor, eventId)
  const kinds = await db.participantKind.findMany({
    where: { eventId: event.id },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { registrations: { select: { state: true } } },
  })
  return kinds.map(({ registrations, ...kind }) => ({ ...kind, names: kind.names as Record<string, string>, registered: registrations.length, confirmed: registrations.filter((one) => one.state === 'CONFIRMED').length }))
}
export type KindsView = Awaited<ReturnType<typeof getKinds>>

export async function getQuestions(actor: Actor, eventId: string) {
  const { event } = await organisedEvent(actor, eventId)
  const questions = await db.registrationQuestion.findMany({ where: { eventId: event.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  return questions.map((question) => ({ ...question, texts: question.texts as Texts<'label' | 'help'>, options: question.options as QuestionOption[] }))
}
export type QuestionsView = Awaited<ReturnType<typeof getQuestions>>

export async function getStaff(actor: Actor, eventId: string) {
  const { event } = await organisedEvent(actor, eventId)
  const [staff, members] = await Promise.all([
    db.eventStaff.findMany({ where: { eventId: event.id }, orderBy: [{ role: 'asc' }, { at: 'asc' }], select: { personId: true, role: true, person: { select: { name: true, email: true } } } }),
    db.membership.findMany({ where: { organisationId: event.organisationId }, orderBy: { person: { name: 'asc' } }, select: { personId: true, person: { select: { name: true } } } }),
  ])
  return { staff, members, organiser: event.organisation.name }
}

export type CountsView = { findings: Finding[]; counted: Counted; proposal: TableProposal; kinds: { id: string; names: Record<string, string> }[] }

/** The counting check on what is set now: people as expected, or as have a place where those are more or registration is over. */
export async function getCounts(actor: Actor, eventId: string): Promise<CountsView> {
  const { event: asked } = await organisedEvent(actor, eventId)
  const event = await db.matchEvent.findUniqueOrThrow({
    where: { id: asked.id },
    select: {
      state: true, mode: true, capacity: true, peoplePerRegistration: true, timeZone: true, startsOn: true, endsOn: true, registrationOpensAt: true, registrationClosesAt: true,
      kinds: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      sessions: { select: { slotMinutes: true } },
      slots: { select: { startsAt: true, endsAt: true } },
      agenda: { where: { isForAll: true }, select: { startsAt: true, endsAt: true } },
      tables: { select: { seats: true, isOnline: true } },
      participants: { where: { cancelledAt: null, registration: { state: 'CONFIRMED' } }, select: { attendsOnline: true, registration: { select: { kindId: true } } } },
    },
  })
  const isClosed = ['closed', 'over'].includes(registrationWindow(event, now()))
  const confirmed = (kindId: string) => event.participants.filter((one) => one.registration.kindId === kindId).length
  const peopleOf = (kind: { id: string; expected: number }) => (isClosed && event.participants.length > 0 ? confirmed(kind.id) : Math.max(kind.expected, confirmed(kind.id)))
  const onSite = event.tables.filter((table) => !table.isOnline)
  const counted: Counted = {
    mode: event.mode,
    kinds: event.kinds.map((kind) => ({ id: kind.id, people: peopleOf(kind), min: kind.minMeetings, max: kind.maxMeetings, capacity: kind.capacity, mayMeet: kind.mayMeet })),
    slots: slotsLeft(event.slots, event.agenda).length,
    shortestSlot: event.sessions.length === 0 ? null : Math.min(...event.sessions.map((session) => session.slotMinutes)),
    tables: onSite.length,
    rooms: event.tables.length - onSite.length,
    seats: onSite.reduce((sum, table) => sum + table.seats, 0),
    smallTables: onSite.filter((table) => table.seats < 2).length,
    onlinePeople: event.participants.filter((one) => one.attendsOnline).length,
    capacity: event.capacity,
    peoplePerOrganisation: event.peoplePerRegistration,
  }
  return { findings: checkCounts(counted), counted, proposal: proposeTables(counted.kinds, counted.slots), kinds: event.kinds.map(({ id, names }) => ({ id, names: names as Record<string, string> })) }
}

export type OverviewView = {
  event: SettingsView
  missing: NeededPart[]
  warnings: ProgrammeWarning[]
  phase: EventPhase
  /** People who hear of it when the event is cancelled. */
  toTell: number
  numbers: {
    registrations: Partial<Record<RegistrationState, number>>
    people: number
    slots: number
    tables: number
    kinds: number
    questions: number
    agenda: number
    wishing: number
    proposals: number
    meetings: number
    publications: number
    checkedIn: number
  }
}

/** How far the preparation is. */
export async function getOverview(actor: Actor, eventId: string): Promise<OverviewView> {
  const event = await getSettings(actor, eventId)
  const eventOnly = { eventId: event.id }
  const coming = { ...eventOnly, cancelledAt: null, registration: { state: 'CONFIRMED' as const } }
  const [kinds, states, people, slots, tables, questions, wishing, proposals, meetings, publications, checkedIn, agenda, toTell] = await Promise.all([
    db.participantKind.findMany({ where: eventOnly, select: { mayMeet: true } }),
    db.eventRegistration.groupBy({ by: ['state'], where: eventOnly, _count: true }),
    db.eventParticipant.count({ where: coming }),
    db.meetingSlot.findMany({ where: eventOnly, select: { startsAt: true, endsAt: true } }),
    db.eventTable.count({ where: eventOnly }),
    db.registrationQuestion.count({ where: { ...eventOnly, retiredAt: null } }),
    db.eventRegistration.count({ where: { ...eventOnly, state: 'CONFIRMED', wishes: { some: {} } } }),
    db.scheduleProposal.count({ where: { ...eventOnly, state: 'DONE' } }),
    db.meeting.count({ where: { ...eventOnly, state: 'PLANNED', slotId: { not: null } } }),
    db.schedulePublication.count({ where: eventOnly }),
    db.eventParticipant.count({ where: { ...coming, checkedInAt: { not: null } } }),
    db.agendaItem.findMany({ where: eventOnly, select: { id: true, startsAt: true, endsAt: true, isForAll: true, track: true, texts: true } }),
    db.eventParticipant.count({ where: { ...eventOnly, cancelledAt: null, registration: { state: { in: [...livingStates] } } } }),
  ])
  return {
    event,
    missing: missingFor({ ...event, kinds, slots: slots.length, tables }, now()),
    warnings: programmeWarnings(agenda.map((item) => ({ ...item, texts: item.texts as Texts<'title'> })), slots),
    phase: phaseOf(event, localOf(now().toISOString(), event.timeZone).slice(0, 10)),
    toTell,
    numbers: {
      registrations: Object.fromEntries(states.map((one) => [one.state, one._count])),
      people,
      slots: slots.length,
      tables,
      kinds: kinds.length,
      questions,
      agenda: agenda.length,
      wishing,
      proposals,
      meetings,
      publications,
      checkedIn,
    },
  }
}
