import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma, RefillState } from '@/lib/generated/prisma/client'
import { isUuid } from '@/lib/introductions/id'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { hashToken } from '@/lib/platform/secrets'
import { agendaOf, nextMeeting, standingOf, type AgendaEntry, type AgendaMeeting, type AgendaPartner } from './agenda'
import { textIn, type EventMode, type EventState, type Texts, type UnmetReason } from '../model'
import { registrationsOf } from '../policy'
import { tableNameOf } from '../table-name'

/** A participant's own day. Others' are not found, whoever asks; colleagues of one registration see each other's, as they share the journey. */
export type AgendaEvent = { id: string; name: string; language: string; timeZone: string; mode: EventMode; state: EventState; venue: string; address: string; city: string; onlineUrl: string; startsOn: Date; endsOn: Date; noShowMinutes: number; cancelReason: string; organiser: string }
export type OfferView = { id: string; startsAt: Date; endsAt: Date; expiresAt: Date; partner: AgendaPartner; table: string; hasAccepted: boolean }
export type UnmetWish = { registrationId: string; organisation: string; mark: 'MUST' | 'LIKE'; reason: UnmetReason }
export type AgendaView = {
  event: AgendaEvent
  me: { participantId: string; registrationId: string; name: string; organisation: string; locale: string; timeZone: string; isOnline: boolean; badgeCode: string; checkedInAt: Date | null; feedMadeAt: Date | null; isSelf: boolean }
  colleagues: { participantId: string; name: string }[]
  isPublished: boolean
  entries: AgendaEntry[]
  next: AgendaMeeting | null
  offers: OfferView[]
  /** Their time to answer is over, their slot is not. */
  expiredOffers: OfferView[]
  unmet: UnmetWish[]
  asOf: Date
}

const partnerSelect = { id: true, name: true, jobTitle: true, languages: true, registration: { select: { id: true, organisationName: true, country: true } } } satisfies Prisma.EventParticipantSelect
const tableSelect = { label: true, hall: true, isOnline: true, onlineUrl: true } satisfies Prisma.EventTableSelect
const meetingSelect = {
  id: true, aId: true, bId: true, state: true, sequence: true, shownAt: true, cancelledAt: true, because: true, updatedAt: true,
  shownSlot: { select: { id: true, startsAt: true, endsAt: true, plannedStartsAt: true } },
  shownTable: { select: tableSelect },
  a: { select: partnerSelect },
  b: { select: partnerSelect },
} satisfies Prisma.MeetingSelect
const eventSelect = {
  id: true, name: true, texts: true, language: true, timeZone: true, mode: true, state: true, venue: true, address: true, city: true, onlineUrl: true, startsOn: true, endsOn: true, noShowMinutes: true, cancelReason: true,
  organisation: { select: { name: true } },
  agenda: { select: { id: true, startsAt: true, endsAt: true, texts: true, track: true, place: true, speakers: true, isForAll: true }, orderBy: { startsAt: 'asc' } },
  slots: { select: { startsAt: true, endsAt: true }, orderBy: { startsAt: 'asc' } },
  _count: { select: { publications: true } },
} satisfies Prisma.MatchEventSelect
const participantSelect = {
  id: true, registrationId: true, personId: true, name: true, locale: true, timeZone: true, attendsOnline: true, badgeCode: true, checkedInAt: true, feedMadeAt: true, arrivesAt: true, leavesAt: true, cancelledAt: true,
  blocks: { select: { startsAt: true, endsAt: true } },
  agendaChoices: { select: { agendaItemId: true } },
  registration: { select: { id: true, organisationName: true, state: true, participants: { where: { cancelledAt: null }, select: { id: true, name: true }, orderBy: { name: 'asc' } } } },
  event: { select: eventSelect },
} satisfies Prisma.EventParticipantSelect
type Participant = Prisma.EventParticipantGetPayload<{ select: typeof participantSelect }>
type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meetingSelect }>

/** `participantId`: a colleague's; without it one's own, or the first colleague's where one does not attend oneself. */
export async function getAgenda(actor: Actor, eventId: string, participantId?: string, locale?: string): Promise<AgendaView> {
  const participant = await findOwn(actor, eventId, participantId)
  return agendaView(participant, actor as PersonActor, locale ?? participant.locale)
}

async function findOwn(actor: Actor, eventId: string, participantId: string | undefined): Promise<Participant> {
  if (actor.kind !== 'person' || !isUuid(eventId) || (participantId !== undefined && !isUuid(participantId))) throw new NotFound()
  const found = await db.eventParticipant.findMany({
    where: { eventId, cancelledAt: null, registration: { AND: [registrationsOf(actor), { state: 'CONFIRMED' }] }, event: { state: { not: 'DRAFT' }, organisation: { closedAt: null } }, ...(participantId ? { id: participantId } : {}) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: participantSelect,
  })
  const participant = found.find((one) => one.personId === actor.personId) ?? found[0]
  if (!participant) throw new NotFound()
  return participant
}

async function agendaView(participant: Participant, actor: PersonActor | null, locale: string): Promise<AgendaView> {
  const at = now()
  const [rows, offers, wishes] = await Promise.all([meetingsOf(participant.id), offersOf(participant.id, at), unmetWishes(participant.registration.id)])
  const met = new Set(rows.filter((row) => row.state === 'PLANNED').map((row) => otherOf(row, participant.id).registration.id))
  const view = dayView(participant, rows, locale, at)
  return {
    ...view,
    me: { ...view.me, isSelf: actor !== null && participant.personId === actor.personId },
    colleagues: participant.registration.participants.filter(({ id }) => id !== participant.id).map(({ id, name }) => ({ participantId: id, name })),
    isPublished: participant.event._count.publications > 0 || rows.length > 0,
    offers: offers.filter((offer) => isOpenOffer(offer, at)).map((offer) => offerView(offer, participant.id)),
    expiredOffers: offers.filter((offer) => !isOpenOffer(offer, at) && !meetIn(view.entries, offer)).map((offer) => offerView(offer, participant.id)),
    unmet: wishes.filter((wish) => !met.has(wish.registrationId)),
  }
}

/** The day itself, of rows that are theirs. */
function dayView(participant: Participant, rows: readonly MeetingRow[], locale: string, at: Date): AgendaView {
  const { event, registration } = participant
  const view = eventView(event, locale)
  const choices = participant.agendaChoices.map(({ agendaItemId }) => agendaItemId)
  const talks = event.agenda.filter((item) => item.isForAll || choices.includes(item.id)).map((item) => talkView(item, locale, event.language))
  const entries = agendaOf(rows.flatMap((row) => meetingView(row, participant.id, view.onlineUrl)), talks, event.slots, { ...participant, choices }, event.agenda)
  return {
    event: view,
    me: {
      participantId: participant.id, registrationId: registration.id, name: participant.name, organisation: registration.organisationName, locale: participant.locale, timeZone: participant.timeZone,
      isOnline: event.mode === 'ONLINE' || (event.mode === 'HYBRID' && participant.attendsOnline), badgeCode: participant.badgeCode, checkedInAt: participant.checkedInAt, feedMadeAt: participant.feedMadeAt, isSelf: false,
    },
    colleagues: [], isPublished: true, entries, next: nextMeeting(entries, at), offers: [], expiredOffers: [], unmet: [], asOf: at,
  }
}

function eventView(event: Participant['event'], locale: string): AgendaEvent {
  const { organisation, texts, agenda: _agenda, slots: _slots, _count, onlineUrl, ...plain } = event
  return { ...plain, name: textIn(texts as Texts<'name'>, 'name', locale, event.language) || event.name, onlineUrl: webAddress(onlineUrl) ?? '', organiser: organisation.name }
}

function talkView(item: Participant['event']['agenda'][number], locale: string, language: string) {
  const { texts, ...plain } = item
  return { kind: 'talk' as const, ...plain, title: textIn(texts as Texts<'title'>, 'title', locale, language) }
}

/** Only what participants were told: the board is the organisers'. */
const meetingsOf = (participantId: string): Promise<MeetingRow[]> =>
  db.meeting.findMany({ where: { shownSlotId: { not: null }, OR: [{ aId: participantId }, { bId: participantId }] }, orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }], select: meetingSelect })

const otherOf = (row: MeetingRow, participantId: string) => (row.aId === participantId ? row.b : row.a)

function partnerView({ id, registration, ...plain }: MeetingRow['a']): AgendaPartner {
  return { participantId: id, ...plain, organisation: registration.organisationName, country: registration.country }
}

function meetingView(row: MeetingRow, participantId: string, eventUrl: string): AgendaMeeting[] {
  if (!row.shownSlot) return []
  const { startsAt, endsAt, plannedStartsAt } = row.shownSlot
  const table = row.shownTable
  const standing = standingOf(row)
  return [{
    kind: 'meeting', id: row.id, startsAt, endsAt, plannedStartsAt, standing, toldAt: row.state === 'CANCELLED' ? row.cancelledAt : row.shownAt,
    partner: partnerView(otherOf(row, participantId)), table: table && { label: table.label, hall: table.hall, isOnline: table.isOnline },
    onlineUrl: table?.isOnline ? (webAddress(table.onlineUrl) ?? (eventUrl || null)) : null, because: row.because, side: row.aId === participantId ? 'a' : 'b', sequence: row.sequence, isWithoutPlace: table === null && standing !== 'cancelled',
  }]
}

/** Those that wait for an answer, and those whose time to answer is over while their slot is not. */
function offersOf(participantId: string, at: Date) {
  return db.refillOffer.findMany({
    where: { state: { in: ['OFFERED', 'EXPIRED'] }, slot: { endsAt: { gt: at } }, OR: [{ aId: participantId }, { bId: participantId }] },
    orderBy: [{ slot: { startsAt: 'asc' } }, { id: 'asc' }],
    select: { id: true, state: true, aId: true, bId: true, aAcceptedAt: true, bAcceptedAt: true, expiresAt: true, slot: { select: { startsAt: true, endsAt: true } }, table: { select: tableSelect }, a: { select: partnerSelect }, b: { select: partnerSelect } },
  })
}

const isOpenOffer = (offer: { state: RefillState; expiresAt: Date }, at: Date): boolean => offer.state === 'OFFERED' && offer.expiresAt > at
/** The desk has put the two together all the same. */
const meetIn = (entries: readonly AgendaEntry[], { a, b }: { a: { id: string }; b: { id: string } }): boolean => entries.some((entry) => entry.kind === 'meeting' && entry.standing !== 'cancelled' && [a.id, b.id].includes(entry.partner.participantId))

function offerView(offer: Awaited<ReturnType<typeof offersOf>>[number], participantId: string): OfferView {
  const isA = offer.aId === participantId
  return { id: offer.id, ...offer.slot, expiresAt: offer.expiresAt, partner: partnerView(isA ? offer.b : offer.a), table: offer.table ? tableNameOf(offer.table) : '', hasAccepted: (isA ? offer.aAcceptedAt : offer.bAcceptedAt) !== null }
}

async function unmetWishes(registrationId: string): Promise<UnmetWish[]> {
  const rows = await db.eventWish.findMany({
    where: { fromId: registrationId, mark: { in: ['MUST', 'LIKE'] }, unmetReason: { not: '' } },
    orderBy: [{ mark: 'asc' }, { to: { organisationName: 'asc' } }],
    select: { toId: true, mark: true, unmetReason: true, to: { select: { organisationName: true } } },
  })
  return rows.map((row) => ({ registrationId: row.toId, organisation: row.to.organisationName, mark: row.mark as 'MUST' | 'LIKE', reason: row.unmetReason as UnmetReason }))
}

/** What may stand behind a link. */
function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}

/** The day behind a private calendar address. The address is the key: nobody is signed in. Not found for a wrong, renewed or revoked one. */
export async function getFeed(eventId: string, token: string): Promise<AgendaView & { isCancelled: boolean }> {
  if (!isUuid(eventId) || !/^[A-Za-z0-9_-]{43}$/.test(token)) throw new NotFound()
  const participant = await db.eventParticipant.findFirst({ where: { eventId, feedTokenHash: hashToken(token), event: { state: { not: 'DRAFT' }, organisation: { closedAt: null } } }, select: participantSelect })
  if (!participant) throw new NotFound()
  return { ...(await agendaView(participant, null, participant.locale)), isCancelled: participant.cancelledAt !== null || participant.registration.state !== 'CONFIRMED' }
}

/** For sheets that an organiser prints: authorises nobody, the caller has. */
export async function listAgendas(eventId: string, participantIds?: readonly string[]): Promise<AgendaView[]> {
  const participants = await db.eventParticipant.findMany({
    where: { eventId, cancelledAt: null, registration: { state: 'CONFIRMED' }, ...(participantIds ? { id: { in: [...participantIds] } } : {}) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: participantSelect,
  })
  const rows = await db.meeting.findMany({ where: { eventId, shownSlotId: { not: null } }, orderBy: [{ shownSlot: { startsAt: 'asc' } }, { id: 'asc' }], select: meetingSelect })
  const at = now()
  const rowsOf = new Map<string, MeetingRow[]>()
  for (const row of rows) for (const id of [row.aId, row.bId]) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row])
  return participants.map((participant) => dayView(participant, rowsOf.get(participant.id) ?? [], participant.locale, at))
}
