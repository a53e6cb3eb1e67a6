import { randomUUID } from 'node:crypto'
import type { OrganisationKind, PersonActor } from '@/lib/accounts/model'
import { createMember } from './introduction'
import { createOrganisation, type CreatedOrganisation } from './organisation'
import { actorFor, createPerson, type CreatedPerson } from './person'
import { db } from '@/lib/platform/db'
import type { EventState, MeetingSource, RegistrationState, WishMark } from '@/lib/events/model'
import { slotsOf } from '@/lib/events/preparing/slots'

const minute = 60_000
let number = 0

export type CreatedEvent = {
  id: string
  name: string
  organisation: CreatedOrganisation
  actor: PersonActor
  /** Kinds of participants by what they are: all three may meet each of the others, none its own. */
  kinds: { sme: string; authority: string; investor: string }
  slots: { id: string; startsAt: Date; endsAt: Date }[]
  tables: { id: string; label: string }[]
}

/** An open event in Riga on 3 June 2027: one session of slots of 20 minutes from 9:00 (6:00 UTC), tables in one hall. */
export async function createEvent(fields: { slots?: number; tables?: number; state?: EventState; name?: string; startsAt?: Date; minMeetings?: number; mustLimit?: number; likeLimit?: number } = {}): Promise<CreatedEvent> {
  const { organisation, actor } = await createMember('CLUSTER', `Cluster of events ${++number}`, true)
  const startsAt = fields.startsAt ?? new Date('2027-06-03T06:00:00Z')
  const slotCount = fields.slots ?? 4
  const endsAt = new Date(startsAt.getTime() + slotCount * 20 * minute)
  const name = fields.name ?? `Meeting day ${number}`
  const event = await db.matchEvent.create({
    data: {
      organisationId: organisation.id,
      state: fields.state ?? 'OPEN',
      name,
      texts: { en: { name, summary: 'A day of meetings.', description: '' } },
      venue: 'Congress hall',
      city: 'Riga',
      country: 'LV',
      timeZone: 'Europe/Riga',
      startsOn: new Date(`${startsAt.toISOString().slice(0, 10)}T00:00:00Z`),
      endsOn: new Date(`${startsAt.toISOString().slice(0, 10)}T00:00:00Z`),
      publishedAt: (fields.state ?? 'OPEN') === 'DRAFT' ? null : new Date('2027-01-04T08:00:00Z'),
      mustLimit: fields.mustLimit ?? 3,
      likeLimit: fields.likeLimit ?? 15,
    },
    select: { id: true },
  })
  const kinds = { sme: randomUUID(), authority: randomUUID(), investor: randomUUID() }
  const kind = (id: string, position: number, kindName: string, organisationKinds: OrganisationKind[], mayMeet: string[]) => ({ id, eventId: event.id, position, names: { en: kindName }, organisationKinds, mayMeet, minMeetings: fields.minMeetings ?? 0 })
  await db.participantKind.createMany({
    data: [
      kind(kinds.sme, 0, 'Companies', ['SME'], [kinds.authority, kinds.investor]),
      kind(kinds.authority, 1, 'Health authorities', ['HEALTH_AUTHORITY'], [kinds.sme, kinds.investor]),
      kind(kinds.investor, 2, 'Investors', ['INVESTOR'], [kinds.sme, kinds.authority]),
    ],
  })
  const times = { startsAt, endsAt, slotMinutes: 20, pauseMinutes: 0 }
  const session = await db.meetingSession.create({ data: { eventId: event.id, name: 'Morning', ...times }, select: { id: true } })
  await db.meetingSlot.createMany({ data: slotsOf({ ...times, breaks: [] }).map((slot) => ({ eventId: event.id, sessionId: session.id, ...slot, plannedStartsAt: slot.startsAt, plannedEndsAt: slot.endsAt })) })
  await db.eventTable.createMany({ data: Array.from({ length: fields.tables ?? 3 }, (_, i) => ({ eventId: event.id, position: i, label: String(i + 1), hall: 'Hall A' })) })
  const slots = await db.meetingSlot.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' }, select: { id: true, startsAt: true, endsAt: true } })
  const tables = await db.eventTable.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' }, select: { id: true, label: true } })
  return { id: event.id, name, organisation, actor, kinds, slots, tables }
}

export type CreatedAttendee = { registrationId: string; participantId: string; organisation: CreatedOrganisation; person: CreatedPerson; actor: PersonActor; name: string }

/** A registered organisation with one person, confirmed unless said otherwise. */
export async function createAttendee(
  event: CreatedEvent,
  kind: keyof CreatedEvent['kinds'],
  fields: { state?: RegistrationState; name?: string; entryIds?: string[]; country?: string; languages?: string[]; organisation?: CreatedOrganisation; person?: CreatedPerson; isStandby?: boolean; waitingSince?: Date; brings?: string; seeks?: string } = {},
): Promise<CreatedAttendee> {
  const organisationKind: OrganisationKind = kind === 'sme' ? 'SME' : kind === 'authority' ? 'HEALTH_AUTHORITY' : 'INVESTOR'
  const name = fields.name ?? `Attendee ${++number}`
  const person = fields.person ?? (await createPerson({ name: `Person of ${name}` }))
  const organisation = fields.organisation ?? (await createOrganisation({ kind: organisationKind, name, owner: person, country: fields.country }))
  const state = fields.state ?? 'CONFIRMED'
  const at = new Date('2027-02-01T09:00:00Z')
  const registration = await db.eventRegistration.create({
    data: {
      eventId: event.id,
      kindId: event.kinds[kind],
      organisationId: organisation.id,
      organisationName: name,
      country: fields.country ?? 'SE',
      state,
      stateAt: at,
      waitingSince: fields.waitingSince ?? (state === 'WAITING' ? at : null),
      brings: fields.brings ?? '',
      seeks: fields.seeks ?? '',
      entries: { create: (fields.entryIds ?? []).map((entryId) => ({ entryId })) },
      participants: { create: { eventId: event.id, personId: person.id, name: person.name, email: person.email, languages: fields.languages ?? ['en'], badgeCode: randomUUID(), isStandby: fields.isStandby ?? false } },
    },
    select: { id: true, participants: { select: { id: true } } },
  })
  return { registrationId: registration.id, participantId: registration.participants[0]!.id, organisation, person, actor: await actorFor(person, organisation), name }
}

export async function createWish(event: CreatedEvent, from: CreatedAttendee, to: CreatedAttendee, mark: WishMark, sentence = ''): Promise<void> {
  await db.eventWish.create({ data: { eventId: event.id, fromId: from.registrationId, toId: to.registrationId, mark, sentence, byPersonId: from.person.id, at: new Date('2027-03-01T09:00:00Z') } })
}

/** On the board, and shown to participants unless said otherwise. */
export async function createMeeting(
  event: CreatedEvent,
  a: CreatedAttendee,
  b: CreatedAttendee,
  place: { slot: number; table?: number; isShown?: boolean; isLocked?: boolean; source?: MeetingSource; score?: number },
): Promise<{ id: string }> {
  const slotId = event.slots[place.slot]!.id
  const tableId = event.tables[place.table ?? 0]!.id
  const isShown = place.isShown ?? true
  return db.meeting.create({
    data: {
      eventId: event.id,
      aId: a.participantId,
      bId: b.participantId,
      slotId,
      tableId,
      ...(isShown ? { shownSlotId: slotId, shownTableId: tableId, shownAt: new Date('2027-05-20T09:00:00Z') } : {}),
      isLocked: place.isLocked ?? false,
      source: place.source ?? 'PROPOSAL',
      score: place.score ?? 50,
    },
    select: { id: true },
  })
}
