import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import { db, type Tx } from '@/lib/platform/db'
import { whyAway, type AgendaTimes, type AwayReason } from '../registrations/availability'
import { pairKey, withRows, type ParticipantFacts, type ScheduleFacts } from './schedule-facts'
import { aimsOf } from './schedule-aims'

const selectEvent = {
  id: true,
  language: true,
  timeZone: true,
  mode: true,
  restAfter: true,
  aims: true,
  slots: { select: { id: true, sessionId: true, startsAt: true, endsAt: true }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] },
  tables: { select: { id: true, label: true, hall: true, isStepFree: true, hasHearingLoop: true, isOnline: true, ownerId: true, closedFrom: true, closedUntil: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  kinds: { select: { id: true, names: true, mayMeet: true, minMeetings: true, maxMeetings: true }, orderBy: { position: 'asc' } },
  agenda: { select: { id: true, startsAt: true, endsAt: true, isForAll: true } },
} satisfies Prisma.MatchEventSelect

const selectParticipant = {
  id: true,
  registrationId: true,
  personId: true,
  name: true,
  languages: true,
  attendsOnline: true,
  arrivesAt: true,
  leavesAt: true,
  needsStepFree: true,
  needsHearingLoop: true,
  maxMeetings: true,
  isStandby: true,
  blocks: { select: { startsAt: true, endsAt: true } },
  agendaChoices: { select: { agendaItemId: true } },
  registration: { select: { organisationId: true, organisationName: true, country: true, kindId: true } },
} satisfies Prisma.EventParticipantSelect

/** Authorises nobody: for commands and queries that have done so. What it returns knows who does not wish to meet whom, and must not leave the server as it is. */
export async function loadScheduleFacts(eventId: string, tx: Tx | typeof db = db): Promise<ScheduleFacts> {
  const event = await tx.matchEvent.findUniqueOrThrow({ where: { id: eventId }, select: selectEvent })
  const rows = await tx.eventParticipant.findMany({ where: { eventId, cancelledAt: null, registration: { state: 'CONFIRMED' } }, select: selectParticipant, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  const nots = await tx.eventWish.findMany({ where: { eventId, mark: 'NOT' }, select: { fromId: true, toId: true } })
  const blocked = await blockedPairs(tx, rows)
  const kinds = event.kinds.map(({ id, names, mayMeet, minMeetings, maxMeetings }) => ({ id, names: names as Record<string, string>, mayMeet, floor: minMeetings, most: maxMeetings }))
  const kindById = new Map(kinds.map((kind) => [kind.id, kind]))
  const agenda: AgendaTimes[] = event.agenda
  const participants = rows.map((row): ParticipantFacts => {
    const kind = kindById.get(row.registration.kindId)
    const most = [kind?.most, row.maxMeetings].filter((one): one is number => one !== null && one !== undefined)
    const presence = { arrivesAt: row.arrivesAt, leavesAt: row.leavesAt, blocks: row.blocks, choices: row.agendaChoices.map(({ agendaItemId }) => agendaItemId) }
    const away: Record<string, AwayReason> = {}
    for (const slot of event.slots) {
      const why = whyAway(presence, slot, agenda)
      if (why) away[slot.id] = why
    }
    const limit = most.length > 0 ? Math.min(...most) : null
    return {
      id: row.id,
      registrationId: row.registrationId,
      organisationId: row.registration.organisationId,
      organisationName: row.registration.organisationName,
      country: row.registration.country,
      kindId: row.registration.kindId,
      personId: row.personId,
      name: row.name,
      languages: row.languages,
      isOnline: event.mode === 'ONLINE' || (event.mode === 'HYBRID' && row.attendsOnline),
      needsStepFree: row.needsStepFree,
      needsHearingLoop: row.needsHearingLoop,
      isStandby: row.isStandby,
      // Nobody is promised more than they want.
      floor: Math.min(kind?.floor ?? 0, limit ?? Infinity),
      most: limit,
      away,
    }
  })
  return {
    eventId,
    language: event.language,
    timeZone: event.timeZone,
    mode: event.mode,
    restAfter: event.restAfter,
    aims: aimsOf(event.aims),
    slots: withRows(event.slots),
    tables: event.tables,
    kinds,
    participants,
    never: [...new Set([...nots.map(({ fromId, toId }) => pairKey(fromId, toId)), ...blocked])].sort(),
  }
}

/** Organisations one of which wants no introductions to the other, here either. */
async function blockedPairs(tx: Tx | typeof db, rows: readonly { registrationId: string; registration: { organisationId: string | null } }[]): Promise<string[]> {
  const registrationOf = new Map(rows.flatMap(({ registrationId, registration }) => (registration.organisationId === null ? [] : [[registration.organisationId, registrationId] as const])))
  const here = { in: [...registrationOf.keys()] }
  const blocks = await tx.organisationBlock.findMany({ where: { organisationId: here, blockedOrganisationId: here }, select: { organisationId: true, blockedOrganisationId: true } })
  return blocks.map((one) => pairKey(registrationOf.get(one.organisationId)!, registrationOf.get(one.blockedOrganisationId)!))
}
