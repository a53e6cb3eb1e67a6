import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma, RegistrationSource } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { foldText } from '@/lib/platform/fold-text'
import { isAnswers } from './answers'
import { organisedEvent, type AskedEvent } from '../find-event'
import { nameIn, registrationStates, type RegistrationState } from '../model'
import { isUnopened, mayInviteFrom } from './invitations'
import { inLine } from './places'
import type { RegistrationFilter } from './registration-filter'
import { readRegistration, readRegistrationEvent, type BringableEntry, type RegistrationEventView, type RegistrationView } from './registration-queries'
import type { SpreadsheetTable } from '../write-spreadsheet'
import type { Translator } from '@/lib/platform/i18n'
import { registrationRows } from './registration-table'
import { isOver } from './registration-window'

export type RegistrationRowView = {
  id: string
  organisationName: string
  country: string
  city: string
  kindId: string
  kindName: string
  state: RegistrationState
  stateAt: Date
  source: RegistrationSource
  people: string[]
  entries: number
  hasWords: boolean
  hasAccess: boolean
  isConnected: boolean
  /** In line, from one. */
  place: number | null
  /** Who has an address and has not opened their place; when they last got a mail that leads there. */
  unopened: InvitationView[]
}
/** `isUndelivered`: the mail server refused it for good. The outbox knows for a month. */
export type InvitationView = { name: string; email: string; sentAt: Date | null; isUndelivered: boolean; /** Null: it may go out again. */ againFrom: Date | null }
export type RegistrationListView = {
  event: AskedEvent
  rows: RegistrationRowView[]
  kinds: { id: string; name: string; capacity: number | null; counts: Record<RegistrationState, number> }[]
  counts: Record<RegistrationState, number>
  capacity: number | null
  /** Of all registrations, whatever is shown. `due`: whom the mail may be sent again now. */
  unopened: { organisations: number; people: number; due: number; canSend: boolean }
  /** With which kinds and states there are registrations at all. */
  total: number
}

const noCounts = (): Record<RegistrationState, number> => Object.fromEntries(registrationStates.map((state) => [state, 0])) as Record<RegistrationState, number>

/** Everything of an event that an organiser keeps an eye on, in a handful of statements however many there are. */
export async function listRegistrations(actor: Actor, eventId: string, filter: RegistrationFilter, locale: string): Promise<RegistrationListView> {
  const { event } = await organisedEvent(actor, eventId)
  const [limits, kinds, rows] = await Promise.all([
    db.matchEvent.findUniqueOrThrow({ where: { id: event.id }, select: { capacity: true } }),
    db.participantKind.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' }, select: { id: true, names: true, capacity: true } }),
    db.eventRegistration.findMany({ where: { eventId: event.id }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: rowSelect }),
  ])
  const at = now()
  const unopened = await listUnopened(rows, at)
  const kindName = new Map(kinds.map((kind) => [kind.id, nameIn(kind.names as Record<string, string>, locale, event.language)]))
  const line = inLine(rows.filter((row) => row.state === 'WAITING')).map((row) => row.id)
  const counts = noCounts()
  const byKind = new Map(kinds.map((kind) => [kind.id, noCounts()]))
  for (const row of rows) {
    counts[row.state] += 1
    byKind.get(row.kindId)![row.state] += 1
  }
  const words = foldText(filter.words).split(/\s+/).filter((word) => word !== '')
  const shown = rows.filter((row) => {
    if (filter.state !== null && row.state !== filter.state) return false
    if (filter.isUnopened && !unopened.has(row.id)) return false
    if (filter.kindId !== null && row.kindId !== filter.kindId) return false
    const text = foldText([row.organisationName, row.city, row.country, ...row.participants.flatMap((one) => [one.name, one.email, one.jobTitle])].join(' '))
    return words.every((word) => text.includes(word))
  })
  const ordered = filter.state === 'WAITING' ? inLine(shown) : shown.sort((a, b) => order[a.state] - order[b.state] || a.stateAt.getTime() - b.stateAt.getTime() || (a.id < b.id ? -1 : 1))
  return {
    event,
    rows: ordered.map(({ participants, brings, seeks, organisationId, _count, waitingSince: _, createdAt: __, ...row }) => ({
      ...row,
      kindName: kindName.get(row.kindId) ?? '',
      people: participants.map((one) => one.name),
      entries: _count.entries,
      hasWords: brings !== '' || seeks !== '',
      hasAccess: participants.some((one) => one.needsStepFree || one.needsHearingLoop || one.accessNote !== ''),
      isConnected: organisationId !== null,
      place: row.state === 'WAITING' ? line.indexOf(row.id) + 1 : null,
      unopened: unopened.get(row.id) ?? [],
    })),
    kinds: kinds.map((kind) => ({ id: kind.id, name: kindName.get(kind.id)!, capacity: kind.capacity, counts: byKind.get(kind.id)! })),
    counts,
    capacity: limits.capacity,
    unopened: summedUp(unopened, event, at),
    total: rows.length,
  }
}

function summedUp(unopened: ReadonlyMap<string, readonly InvitationView[]>, event: AskedEvent, at: Date): RegistrationListView['unopened'] {
  const people = [...unopened.values()].flat()
  return { organisations: unopened.size, people: people.length, due: people.filter((one) => one.againFrom === null).length, canSend: event.state === 'OPEN' && !isOver(event, at) }
}

type Placed = { id: string; state: RegistrationState; participants: readonly { name: string; email: string; personId: string | null; cancelledAt: Date | null; invitedAt: Date | null; invitationId: string | null }[] }

/** By registration; those of whom everybody has opened their place are not in it. */
async function listUnopened(rows: readonly Placed[], at: Date): Promise<Map<string, InvitationView[]>> {
  const found = rows.map((row) => ({ id: row.id, places: row.participants.filter((one) => isUnopened(row.state, one)) })).filter(({ places }) => places.length > 0)
  const failed = await db.message.findMany({ where: { id: { in: found.flatMap(({ places }) => places.flatMap((one) => one.invitationId ?? [])) }, state: 'FAILED' }, select: { id: true } })
  const undelivered = new Set(failed.map(({ id }) => id))
  const view = ({ name, email, invitedAt, invitationId }: Placed['participants'][number]): InvitationView => ({ name, email, sentAt: invitedAt, isUndelivered: invitationId !== null && undelivered.has(invitationId), againFrom: mayInviteFrom(invitedAt, at) })
  return new Map(found.map(({ id, places }) => [id, places.map(view)]))
}

/** What waits for the organiser comes first. */
const order: Record<RegistrationState, number> = { SUBMITTED: 0, QUESTIONED: 1, WAITING: 2, INVITED: 3, CONFIRMED: 4, REFUSED: 5, WITHDRAWN: 6 }

const rowSelect = {
  id: true, organisationName: true, organisationId: true, country: true, city: true, kindId: true, state: true, stateAt: true, source: true, brings: true, seeks: true, waitingSince: true, createdAt: true,
  _count: { select: { entries: true } },
  participants: { where: { cancelledAt: null }, orderBy: { id: 'asc' }, select: { name: true, email: true, jobTitle: true, personId: true, cancelledAt: true, invitedAt: true, invitationId: true, needsStepFree: true, needsHearingLoop: true, accessNote: true } },
} satisfies Prisma.EventRegistrationSelect

export type OrganisedRegistrationView = { event: RegistrationEventView; registration: RegistrationView; entries: BringableEntry[]; /** As the account is called now. */ accountName: string | null; unopened: InvitationView[]; canInvite: boolean }

/** One registration, whole, for an organiser. */
export async function getOrganisedRegistration(actor: Actor, eventId: string, registrationId: string, locale: string): Promise<OrganisedRegistrationView> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  const at = now()
  const registration = await readRegistration(event.id, registrationId, locale, person.personId)
  const [view, entries, account, places] = await Promise.all([
    readRegistrationEvent(event.id, locale),
    // Drafts stay with their owner; what is brought along is public, as long as it is.
    registration.organisationId
      ? db.entry.findMany({ where: { organisationId: registration.organisationId, state: 'PUBLISHED' }, orderBy: [{ kind: 'asc' }, { title: 'asc' }], take: 50, select: { id: true, kind: true, title: true } })
      : db.entry.findMany({ where: { id: { in: registration.entries }, state: 'PUBLISHED' }, select: { id: true, kind: true, title: true } }),
    registration.organisationId ? db.organisation.findUnique({ where: { id: registration.organisationId }, select: { name: true } }) : null,
    db.eventParticipant.findMany({ where: { registrationId: registration.id }, orderBy: { id: 'asc' }, select: { name: true, email: true, personId: true, cancelledAt: true, invitedAt: true, invitationId: true } }),
  ])
  const unopened = (await listUnopened([{ id: registration.id, state: registration.state, participants: places }], at)).get(registration.id) ?? []
  return { event: view, registration, entries, accountName: account?.name ?? null, unopened, canInvite: event.state === 'OPEN' && !isOver(event, at) }
}

/** The event as the pages of its organiser ask of it; for others it does not exist. */
export async function getOrganisedEvent(actor: Actor, eventId: string, locale: string): Promise<{ asked: AskedEvent; event: RegistrationEventView; organisations: string[] }> {
  const { event: asked } = await organisedEvent(actor, eventId)
  const [event, names] = await Promise.all([
    readRegistrationEvent(asked.id, locale),
    db.eventRegistration.findMany({ where: { eventId: asked.id, state: { notIn: ['REFUSED', 'WITHDRAWN'] } }, orderBy: { organisationName: 'asc' }, select: { organisationName: true } }),
  ])
  return { asked, event, organisations: [...new Set(names.map((row) => row.organisationName))] }
}

/** The whole list as a table, a row for each person. Nothing of another event is in it. */
export async function exportRegistrations(actor: Actor, eventId: string, t: Translator): Promise<{ event: AskedEvent; table: SpreadsheetTable }> {
  const { event } = await organisedEvent(actor, eventId)
  const view = await readRegistrationEvent(event.id, t.locale)
  const rows = await db.eventRegistration.findMany({
    where: { eventId: event.id },
    orderBy: [{ organisationName: 'asc' }, { id: 'asc' }],
    select: {
      organisationName: true, country: true, city: true, website: true, size: true, kindId: true, state: true, stateAt: true, source: true, brings: true, seeks: true, answers: true, createdAt: true,
      entries: { select: { entry: { select: { title: true, state: true } } } },
      participants: {
        where: { cancelledAt: null },
        orderBy: { id: 'asc' },
        select: { name: true, email: true, jobTitle: true, languages: true, attendsOnline: true, timeZone: true, arrivesAt: true, leavesAt: true, needsStepFree: true, needsHearingLoop: true, accessNote: true, maxMeetings: true, isStandby: true, checkedInAt: true, agendaChoices: { select: { agendaItemId: true } } },
      },
    },
  })
  return {
    event,
    table: registrationRows(t, view, rows.map(({ entries, answers, ...row }) => ({ ...row, answers: isAnswers(answers) ? answers : {}, entries: entries.filter(({ entry }) => entry.state === 'PUBLISHED').map(({ entry }) => entry.title) }))),
  }
}
