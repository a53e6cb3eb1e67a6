import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { randomUUID } from 'node:crypto'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, RuleBroken } from '@/lib/platform/errors'
import { locales, getTranslator } from '@/lib/platform/i18n'
import { proposeFloors, proposeTables, type CountedKind } from '../preparing/counting-check'
import { atClock, dateOf, dayAt, proposedSession } from '../event-times'
import { canHoldEvents } from '../policy'
import { keptBreaks, writeSlots } from '../preparing/programme'
import { startingKinds, type CreateEvent } from '../schemas'

/** More drafts than anybody prepares at once. */
const mostDrafts = 50

/**
 * A draft that could be held as it is: companies, health authorities and investors who may each meet the others, one session, tables for the
 * people expected, and floors that can be kept.
 */
export async function createEvent(actor: Actor, input: CreateEvent): Promise<{ eventId: string }> {
  if (!canHoldEvents(actor) || actor.organisation === null) throw new Forbidden('event.may-not-hold')
  const { organisationId } = actor.organisation
  if (input.startsOn < dayAt(now(), input.timeZone)) throw new RuleBroken('event.day-past', {}, 'startsOn')
  const startsAt = atClock(input.startsOn, input.startsAt, input.timeZone)
  const { endsAt, breaks } = proposedSession(startsAt, input.slotMinutes, input.slots)
  if (dayAt(new Date(endsAt.getTime() - 1), input.timeZone) !== input.startsOn) throw new RuleBroken('event.session-past-midnight', {}, 'slots')
  const kinds = proposedKinds(input)

  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Organisation" where "id" = ${organisationId}::uuid for update`
    if ((await tx.matchEvent.count({ where: { organisationId, state: 'DRAFT' } })) >= mostDrafts) throw new RuleBroken('event.too-many-drafts', { maximum: mostDrafts })
    const owner = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { isDemo: true } })
    const day = dateOf(input.startsOn)
    const event = await tx.matchEvent.create({
      data: {
        organisationId,
        isDemo: owner.isDemo,
        name: input.name,
        language: input.language,
        texts: { [input.language]: { name: input.name, summary: '', description: '' } },
        mode: input.mode,
        city: input.city,
        country: input.country,
        timeZone: input.timeZone,
        startsOn: day,
        endsOn: day,
        createdAt: now(),
      },
      select: { id: true },
    })
    await tx.participantKind.createMany({ data: kinds.map((kind, position) => ({ ...kind, eventId: event.id, position })) })
    const times = { startsAt, endsAt, slotMinutes: input.slotMinutes, pauseMinutes: 0 }
    const session = await tx.meetingSession.create({ data: { eventId: event.id, ...times, breaks: keptBreaks(breaks) }, select: { id: true } })
    await writeSlots(tx, { id: session.id, eventId: event.id, ...times, breaks })
    const tables = proposeTables(counted(kinds), input.slots).proposed
    const isOnline = input.mode === 'ONLINE'
    await tx.eventTable.createMany({ data: Array.from({ length: Math.min(tables, mostTables) }, (_, position) => ({ eventId: event.id, position, label: String(position + 1), isOnline, seats: 4 })) })
    await recordAudit(tx, actor, { action: 'create-event', subject: 'event', subjectId: event.id, detail: { tables } })
    return { eventId: event.id }
  })
}
const mostTables = 500

function proposedKinds(input: CreateEvent) {
  const ids = startingKinds.map(() => randomUUID())
  const bare = startingKinds.map((organisationKind, i) => ({
    id: ids[i]!,
    names: Object.fromEntries(locales.map((locale) => [locale, getTranslator(locale)(`events.starting-kinds.${organisationKind}`)])),
    organisationKinds: [organisationKind],
    mayMeet: ids.filter((id) => id !== ids[i]),
    expected: input.expected[organisationKind],
    minMeetings: 0,
  }))
  const floors = proposeFloors(counted(bare), input.slots)
  return bare.map((kind) => ({ ...kind, minMeetings: floors.get(kind.id) ?? 0 }))
}

const counted = (kinds: readonly { id: string; expected: number; minMeetings: number; mayMeet: string[] }[]): CountedKind[] =>
  kinds.map(({ id, expected, minMeetings, mayMeet }) => ({ id, people: expected, min: minMeetings, max: null, capacity: null, mayMeet }))
