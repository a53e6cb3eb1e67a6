import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { isUuid } from '@/lib/introductions/id'
import type { Prisma } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { publicPath } from './event-path'
import { dayOf, eventModes, type EventMode, type RegistrationState, type Texts } from './model'
import { lackingPlace, takenPlaces, type Places } from './registrations/places'
import { eventsVisibleTo, isAtDesk, isOfRegistration, isOrganiser, publicEvents } from './policy'
import { registrationWindow, type RegistrationWindow } from './registrations/registration-window'
import type { EventTexts } from './schemas'
import { readBreaks, type Stretch } from './preparing/settings-forms'

const rowSelect = {
  id: true, state: true, name: true, language: true, texts: true, mode: true, venue: true, city: true, country: true, timeZone: true, startsOn: true, endsOn: true,
  registrationOpensAt: true, registrationClosesAt: true, capacity: true, isDemo: true,
  organisation: { select: { id: true, name: true } },
} satisfies Prisma.MatchEventSelect
type Row = Prisma.MatchEventGetPayload<{ select: typeof rowSelect }>

export type EventRow = Omit<Row, 'texts'> & { texts: EventTexts; window: RegistrationWindow }
const toRow = (row: Row, at: Date): EventRow => ({ ...row, texts: row.texts as EventTexts, window: registrationWindow(row, at) })

export const eventsPerPage = 30
export type EventFilters = { isPast: boolean; country: string; mode: EventMode | ''; page: number }
export type EventList = { rows: EventRow[]; total: number; countries: string[]; counts: { coming: number; past: number } }

/** What everybody may see, the next first; what is over, the last first. */
export async function listPublicEvents(filters: EventFilters): Promise<EventList> {
  const at = now()
  const today = new Date(`${dayOf(at)}T00:00:00Z`)
  const when = (isPast: boolean): Prisma.MatchEventWhereInput => ({ AND: [publicEvents, { endsOn: isPast ? { lt: today } : { gte: today } }] })
  const where: Prisma.MatchEventWhereInput = {
    AND: [when(filters.isPast), ...(filters.country ? [{ country: filters.country }] : []), ...(filters.mode ? [{ mode: filters.mode }] : [])],
  }
  const order = filters.isPast ? 'desc' : 'asc'
  const [rows, total, countries, coming, past] = await Promise.all([
    db.matchEvent.findMany({ where, orderBy: [{ startsOn: order }, { id: order }], skip: (filters.page - 1) * eventsPerPage, take: eventsPerPage, select: rowSelect }),
    db.matchEvent.count({ where }),
    db.matchEvent.groupBy({ by: ['country'], where: { AND: [when(filters.isPast), { country: { not: '' } }] } }),
    db.matchEvent.count({ where: when(false) }),
    db.matchEvent.count({ where: when(true) }),
  ])
  return { rows: rows.map((row) => toRow(row, at)), total, countries: countries.map((one) => one.country).sort(), counts: { coming, past } }
}

/** For the list of pages that search engines read. */
export async function listEventPaths(): Promise<{ path: string; changedAt: Date | undefined }[]> {
  const events = await db.matchEvent.findMany({ where: publicEvents, orderBy: { id: 'asc' }, take: 5000, select: { id: true, publishedAt: true, cancelledAt: true } })
  return events.map((event) => ({ path: publicPath(event.id), changedAt: event.cancelledAt ?? event.publishedAt ?? undefined }))
}

export type EventPageView = EventRow & {
  address: string
  feeNote: string
  peoplePerRegistration: number
  wishesCloseAt: Date | null
  cancelledAt: Date | null
  cancelReason: string
  agenda: (Stretch & { id: string; texts: Texts<'title' | 'description'>; track: string; place: string; speakers: string; isForAll: boolean })[]
  sessions: (Stretch & { id: string; name: string; slotMinutes: number; slots: number; breaks: Stretch[] })[]
  kinds: { id: string; names: Record<string, string>; confirmed: number; capacity: number | null; isFull: boolean; mayMeet: string[] }[]
  confirmed: number
  /** Nobody of any kind would get a place now; the waiting list is open. */
  isFull: boolean
  /** What the reader has to do with it; visitors get false and null throughout. */
  isOrganiser: boolean
  isAtDesk: boolean
  own: { state: RegistrationState } | null
}

/** The page of an event, as this actor may see it. Where online participants meet is not read on the way, nor who comes. */
export async function getEventPage(actor: Actor, id: string): Promise<EventPageView> {
  const event = isUuid(id)
    ? await db.matchEvent.findFirst({
        where: { AND: [{ id }, eventsVisibleTo(actor)] },
        select: {
          ...rowSelect,
          organisationId: true, address: true, feeNote: true, peoplePerRegistration: true, wishesCloseAt: true, cancelledAt: true, cancelReason: true,
          staff: { select: { personId: true, role: true } },
          agenda: { orderBy: [{ startsAt: 'asc' }, { track: 'asc' }, { id: 'asc' }] },
          sessions: { orderBy: [{ startsAt: 'asc' }], include: { _count: { select: { slots: true } } } },
          kinds: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, names: true, capacity: true, mayMeet: true } },
        },
      })
    : null
  if (!event) throw new NotFound()
  const [taken, own] = await Promise.all([
    db.eventRegistration.groupBy({ by: ['kindId'], where: { eventId: id, state: 'CONFIRMED' }, _count: true }),
    findOwn(actor, id),
  ])
  const places: Places = { capacity: event.capacity, kinds: event.kinds.map((kind) => ({ id: kind.id, capacity: kind.capacity, taken: taken.find((one) => one.kindId === kind.id)?._count ?? 0 })) }
  const kinds = event.kinds.map((kind, i) => ({ ...kind, names: kind.names as Record<string, string>, confirmed: places.kinds[i]!.taken, isFull: lackingPlace(places, kind.id) !== null }))
  const { staff, organisationId, agenda, sessions, ...row } = event
  const asked = { organisationId, state: event.state, staff }
  return {
    ...toRow(row, now()),
    ...row,
    texts: row.texts as EventTexts,
    agenda: agenda.map((item) => ({ ...item, texts: item.texts as Texts<'title' | 'description'> })),
    sessions: sessions.map(({ _count, breaks, ...session }) => ({ ...session, breaks: readBreaks(breaks), slots: _count.slots })),
    kinds,
    confirmed: takenPlaces(places),
    isFull: kinds.length > 0 && kinds.every((kind) => kind.isFull),
    isOrganiser: isOrganiser(actor, asked),
    isAtDesk: isAtDesk(actor, asked),
    own,
  }
}

async function findOwn(actor: Actor, eventId: string): Promise<EventPageView['own']> {
  if (actor.kind !== 'person') return null
  const registrations = await db.eventRegistration.findMany({
    where: { eventId, OR: [...(actor.organisation ? [{ organisationId: actor.organisation.organisationId }] : []), { participants: { some: { personId: actor.personId, cancelledAt: null } } }] },
    select: { state: true, organisationId: true, participants: { where: { cancelledAt: null }, select: { personId: true } } },
  })
  const own = registrations.find((one) => isOfRegistration(actor, one))
  return own ? { state: own.state } : null
}

export function parseEventFilters(given: Record<string, string | string[] | undefined>): EventFilters {
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
  const mode = eventModes.find((one) => one === text('mode')) ?? ''
  const country = /^[A-Z]{2}$/.test(text('country')) ? text('country') : ''
  const page = /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : 1
  return { isPast: text('when') === 'past', country, mode, page }
}
