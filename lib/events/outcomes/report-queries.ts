import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { organisedEvent } from '../find-event'
import { nameIn } from '../model'
import { standingOf, type Usefulness } from './outcome'
import { isOrganiser } from '../policy'
import { reportOf, totalsOf, type Report, type ReportFacts, type Totals } from './report'
import type { MeetingRecord, ParticipantRecord, WishRecord } from './report-tables'

export type ReportView = {
  event: { id: string; name: string; timeZone: string; startsOn: Date; endsOn: Date }
  report: Report
  /** Names of the event's kinds by id. */
  kinds: Record<string, string>
  /** The organiser's event before this one, where the reader may see it. */
  last: { id: string; name: string; endsOn: Date; totals: Totals } | null
}

/** Three groups of rows, whatever the size of the event. */
export async function getReport(actor: Actor, eventId: string, locale: string): Promise<ReportView> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  const [before, kinds] = await Promise.all([
    db.matchEvent.findFirst({
      where: { organisationId: event.organisationId, id: { not: event.id }, state: 'OPEN', endsOn: { lt: event.startsOn } },
      orderBy: [{ endsOn: 'desc' }, { id: 'desc' }],
      select: { id: true, name: true, organisationId: true, state: true, endsOn: true, staff: { select: { personId: true, role: true } } },
    }),
    db.participantKind.findMany({ where: { eventId: event.id }, select: { id: true, names: true } }),
  ])
  // Who organises this event for somebody else learns nothing of their others.
  const last = before && isOrganiser(person, before) ? before : null
  const facts = await loadFacts(last ? [event.id, last.id] : [event.id])
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone, startsOn: event.startsOn, endsOn: event.endsOn },
    report: reportOf(facts.get(event.id)!),
    kinds: Object.fromEntries(kinds.map(({ id, names }) => [id, nameIn(names as Record<string, string>, locale, event.language)])),
    last: last && { id: last.id, name: last.name, endsOn: last.endsOn, totals: totalsOf(facts.get(last.id)!) },
  }
}

const standingSelect = {
  state: true,
  shownSlot: { select: { startsAt: true, endsAt: true } },
  noShows: { select: { stands: true, disputedAt: true, decidedAt: true } },
} satisfies Prisma.MeetingSelect

async function loadFacts(eventIds: string[]): Promise<ReadonlyMap<string, ReportFacts>> {
  const at = now()
  const where = { eventId: { in: eventIds } }
  const [organisations, wishes, meetings] = await Promise.all([
    db.eventRegistration.findMany({
      where,
      orderBy: { id: 'asc' },
      select: { id: true, eventId: true, state: true, kindId: true, country: true, size: true, participants: { where: { cancelledAt: null }, select: { checkedInAt: true } } },
    }),
    db.eventWish.findMany({ where: { ...where, mark: { in: ['MUST', 'LIKE'] } }, select: { eventId: true, fromId: true, toId: true } }),
    db.meeting.findMany({
      where: { ...where, shownAt: { not: null } },
      orderBy: { id: 'asc' },
      select: {
        ...standingSelect,
        id: true,
        eventId: true,
        introductionId: true,
        a: { select: { registrationId: true } },
        b: { select: { registrationId: true } },
        outcomes: { select: { registrationId: true, wasHeld: true, usefulness: true, nextStep: true } },
        later: { select: { registrationId: true, result: true } },
      },
    }),
  ])
  return new Map(
    eventIds.map((id) => [
      id,
      {
        organisations: organisations
          .filter(({ eventId }) => eventId === id)
          .map((row) => ({ id: row.id, state: row.state, kind: row.kindId, country: row.country, size: row.size, people: row.participants.length, checkedIn: row.participants.filter((one) => one.checkedInAt !== null).length })),
        wishes: wishes.filter(({ eventId }) => eventId === id).map(({ fromId, toId }) => ({ fromId, toId })),
        meetings: meetings
          .filter(({ eventId }) => eventId === id)
          .map((row) => ({
            id: row.id,
            aId: row.a.registrationId,
            bId: row.b.registrationId,
            standing: standingOf({ ...row, endsAt: row.shownSlot?.endsAt ?? null }, at),
            hasThread: row.introductionId !== null,
            answers: row.outcomes.map((said) => ({ organisationId: said.registrationId, usefulness: said.usefulness as Usefulness | null, nextStep: said.nextStep })),
            later: row.later.map(({ registrationId, result }) => ({ organisationId: registrationId, result })),
          })),
      },
    ]),
  )
}

export type ReportRecords = { event: { id: string; name: string; timeZone: string }; meetings: MeetingRecord[]; participants: ParticipantRecord[]; wishes: WishRecord[] }

/** What the organiser takes away: rows of this event. What somebody answered about a meeting, wrote down for themselves or did not want is in none of them. */
export async function getReportRecords(actor: Actor, eventId: string, locale: string): Promise<ReportRecords> {
  const { event } = await organisedEvent(actor, eventId)
  const at = now()
  const side = { select: { name: true, registrationId: true, registration: { select: { organisationName: true } } } } as const
  const [meetings, registrations, sent, received] = await Promise.all([
    db.meeting.findMany({
      where: { eventId: event.id, shownAt: { not: null } },
      orderBy: [{ shownSlot: { startsAt: 'asc' } }, { shownTable: { position: 'asc' } }, { id: 'asc' }],
      select: { ...standingSelect, source: true, shownTable: { select: { label: true, hall: true } }, a: side, b: side, outcomes: { select: { wasHeld: true } } },
    }),
    db.eventRegistration.findMany({
      where: { eventId: event.id },
      orderBy: [{ organisationName: 'asc' }, { id: 'asc' }],
      select: {
        id: true, organisationName: true, country: true, city: true, size: true, state: true, kind: { select: { names: true } },
        participants: { where: { cancelledAt: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { name: true, jobTitle: true, email: true, checkedInAt: true } },
      },
    }),
    db.eventWish.groupBy({ by: ['fromId', 'mark'], where: { eventId: event.id, mark: { in: ['MUST', 'LIKE'] } }, _count: true }),
    db.eventWish.groupBy({ by: ['toId'], where: { eventId: event.id, mark: { in: ['MUST', 'LIKE'] } }, _count: true }),
  ])
  const met = new Map<string, number>()
  const records = meetings.map((row): MeetingRecord => {
    const standing = standingOf({ ...row, endsAt: row.shownSlot?.endsAt ?? null }, at)
    if (standing === 'held') for (const id of [row.a.registrationId, row.b.registrationId]) met.set(id, (met.get(id) ?? 0) + 1)
    return { startsAt: row.shownSlot?.startsAt ?? null, table: row.shownTable?.label ?? '', hall: row.shownTable?.hall ?? '', a: { organisation: row.a.registration.organisationName, person: row.a.name }, b: { organisation: row.b.registration.organisationName, person: row.b.name }, source: row.source, standing }
  })
  const kindOf = (names: unknown) => nameIn(names as Record<string, string>, locale, event.language)
  const sentBy = (id: string, mark: 'MUST' | 'LIKE') => sent.find((one) => one.fromId === id && one.mark === mark)?._count ?? 0
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone },
    meetings: records,
    participants: registrations.flatMap((row) =>
      row.participants.map((person): ParticipantRecord => ({ organisation: row.organisationName, kind: kindOf(row.kind.names), country: row.country, city: row.city, size: row.size, state: row.state, person: person.name, jobTitle: person.jobTitle, email: person.email, checkedInAt: person.checkedInAt })),
    ),
    wishes: registrations
      .filter(({ state }) => state === 'CONFIRMED')
      .map((row): WishRecord => ({ organisation: row.organisationName, kind: kindOf(row.kind.names), must: sentBy(row.id, 'MUST'), like: sentBy(row.id, 'LIKE'), received: received.find((one) => one.toId === row.id)?._count ?? 0, held: met.get(row.id) ?? 0 })),
  }
}
