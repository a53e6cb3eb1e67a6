import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { now } from '@/lib/platform/clock'
import { organisedEvent } from '../find-event'
import { nameIn, type ProposalState } from '../model'
import type { Bracket } from '../wishes/pairing'
import { compareResults, type Comparison } from './proposal-comparison'
import { usualTimeLimit, type BelowFloor, type KindResult, type ProposalProgress, type ProposalResult, type ShortageResult, type UnmetMust } from './proposal'
import { aimsOf, type ScheduleAims } from './schedule-aims'
import { indexFacts, kindsMayMeet } from './schedule-facts'
import { loadScheduleFacts } from './schedule-facts-queries'
import { tableNameOf } from '../table-name'

/** What organisers read of proposals. Nothing of it is for participants. */
export type ProposalRow = {
  number: number
  name: string
  state: ProposalState
  aims: ScheduleAims
  timeLimit: number
  createdAt: Date
  finishedAt: Date | null
  usedAt: Date | null
  isCancelling: boolean
  progress: ProposalProgress
  status: ProposalResult['status'] | null
  meetings: number
  belowFloor: number
}
export type ScheduleEvent = { id: string; name: string; timeZone: string }
export type Proposals = {
  event: ScheduleEvent
  rows: ProposalRow[]
  aims: ScheduleAims
  timeLimit: number
  board: { meetings: number; locked: number }
  /** What stands against a search, by the codes of `errors.schedule`. */
  obstacle: 'event-cancelled' | 'no-slots' | 'over' | 'no-tables' | 'no-participants' | 'nobody-may-meet' | null
  size: { people: number; slots: number; tables: number; standby: number }
}

const listed = { number: true, name: true, state: true, aims: true, timeLimit: true, createdAt: true, finishedAt: true, usedAt: true, cancelRequestedAt: true, progress: true } as const
const shownAtMost = 50

export async function listProposals(actor: Actor, eventId: string): Promise<Proposals> {
  const { event } = await organisedEvent(actor, eventId)
  const [rows, outcomes, facts, meetings, locked] = await Promise.all([
    db.scheduleProposal.findMany({ where: { eventId }, orderBy: { number: 'desc' }, take: shownAtMost, select: listed }),
    // Of results, which are long, what a list shows.
    db.$queryRaw<{ number: number; status: string; meetings: number; below: number }[]>`
      select "number", "result"->>'status' as "status", jsonb_array_length("result"->'meetings') as "meetings", jsonb_array_length("result"->'belowFloor') as "below"
      from "ScheduleProposal" where "eventId" = ${eventId}::uuid and "result" is not null`,
    loadScheduleFacts(eventId),
    db.meeting.count({ where: { eventId, state: 'PLANNED', slotId: { not: null } } }),
    db.meeting.count({ where: { eventId, state: 'PLANNED', slotId: { not: null }, isLocked: true } }),
  ])
  const outcomeOf = new Map(outcomes.map((one) => [one.number, one]))
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone },
    rows: rows.map((row) => rowOf(row, outcomeOf.get(row.number))),
    aims: facts.aims,
    timeLimit: usualTimeLimit(facts.participants.length),
    board: { meetings, locked },
    obstacle: obstacleOf(event.state === 'CANCELLED', facts),
    size: { people: facts.participants.length, slots: facts.slots.length, tables: facts.tables.length, standby: facts.participants.filter(({ isStandby }) => isStandby).length },
  }
}

function obstacleOf(isCancelled: boolean, facts: Awaited<ReturnType<typeof loadScheduleFacts>>): Proposals['obstacle'] {
  if (isCancelled) return 'event-cancelled'
  if (facts.slots.length === 0) return 'no-slots'
  if (!facts.slots.some(({ startsAt }) => startsAt > now())) return 'over'
  if (facts.tables.length === 0) return 'no-tables'
  if (facts.participants.length < 2) return 'no-participants'
  const { kinds } = indexFacts(facts)
  const present = [...new Set(facts.participants.map(({ kindId }) => kindId))]
  return present.some((a) => present.some((b) => kindsMayMeet(kinds, a, b))) ? null : 'nobody-may-meet'
}

type Listed = { number: number; name: string; state: ProposalState; aims: unknown; timeLimit: number; createdAt: Date; finishedAt: Date | null; usedAt: Date | null; cancelRequestedAt: Date | null; progress: unknown }

function rowOf({ cancelRequestedAt, aims, progress, ...row }: Listed, outcome?: { status: string; meetings: number; below: number }): ProposalRow {
  return {
    ...row,
    aims: aimsOf(aims),
    isCancelling: cancelRequestedAt !== null,
    progress: progressOf(progress),
    status: (outcome?.status as ProposalResult['status'] | undefined) ?? null,
    meetings: outcome?.meetings ?? 0,
    belowFloor: outcome?.below ?? 0,
  }
}

function progressOf(kept: unknown): ProposalProgress {
  const { seconds = 0, value = null, bound = null, gap = null, held = 0 } = (kept ?? {}) as Partial<ProposalProgress>
  return { seconds, value, bound, gap, held }
}

/** How far searches are: asked every second while one runs. */
export async function listProgress(actor: Actor, eventId: string): Promise<{ number: number; state: ProposalState; isCancelling: boolean; timeLimit: number; progress: ProposalProgress }[]> {
  await organisedEvent(actor, eventId)
  const rows = await db.scheduleProposal.findMany({ where: { eventId }, orderBy: { number: 'desc' }, take: shownAtMost, select: { number: true, state: true, timeLimit: true, cancelRequestedAt: true, progress: true } })
  return rows.map(({ cancelRequestedAt, progress, ...row }) => ({ ...row, isCancelling: cancelRequestedAt !== null, progress: progressOf(progress) }))
}

export type ShownMeeting = { a: string; b: string; aKind: string; bKind: string; slotId: string; table: string; value: number; bracket: Bracket | null; isFixed: boolean }
export type ShownResult = Omit<ProposalResult, 'meetings' | 'kinds' | 'slots' | 'belowFloor' | 'unmetMusts' | 'shortages'> & {
  meetings: ShownMeeting[]
  kinds: (KindResult & { name: string })[]
  slots: { id: string; startsAt: Date; endsAt: Date; used: number; tables: number }[]
  belowFloor: (BelowFloor & { name: string; organisation: string })[]
  unmetMusts: (Pick<UnmetMust, 'reason'> & { from: string; to: string })[]
  shortages: (Omit<ShortageResult, 'people' | 'slots'> & { people: string[]; slots: { startsAt: Date }[] })[]
}
export type ProposalView = { event: ScheduleEvent; proposal: ProposalRow & { error: string; by: string }; result: ShownResult | null; board: { unlocked: number; locked: number } }

export async function getProposal(actor: Actor, eventId: string, number: number, locale: string): Promise<ProposalView> {
  const { event } = await organisedEvent(actor, eventId)
  const { row, result, names } = await findProposal(eventId, number, locale)
  const [person, unlocked, locked] = await Promise.all([
    db.person.findUnique({ where: { id: row.requestedById }, select: { name: true } }),
    db.meeting.count({ where: { eventId, state: 'PLANNED', slotId: { not: null }, isLocked: false } }),
    db.meeting.count({ where: { eventId, state: 'PLANNED', slotId: { not: null }, isLocked: true } }),
  ])
  const { requestedById: _, error, result: __, ...rest } = row
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone },
    proposal: { ...rowOf(rest, result ? { status: result.status, meetings: result.meetings.length, below: result.belowFloor.length } : undefined), error, by: person?.name ?? '' },
    result: result && shown(result, names),
    board: { unlocked, locked },
  }
}

async function findProposal(eventId: string, number: number, locale: string) {
  const row = Number.isInteger(number) && number > 0 && number < 1e9 ? await db.scheduleProposal.findUnique({ where: { eventId_number: { eventId, number } }, select: { ...listed, requestedById: true, error: true, result: true } }) : null
  if (!row) throw new NotFound()
  return { row, result: row.result as ProposalResult | null, names: await loadNames(eventId, locale) }
}

type Names = Awaited<ReturnType<typeof loadNames>>

/** Everything a result names by id; people who have cancelled since as well. */
async function loadNames(eventId: string, locale: string) {
  const [event, participants, registrations] = await Promise.all([
    db.matchEvent.findUniqueOrThrow({
      where: { id: eventId },
      select: { language: true, kinds: { select: { id: true, names: true } }, slots: { select: { id: true, startsAt: true, endsAt: true } }, tables: { select: { id: true, label: true, hall: true } } },
    }),
    db.eventParticipant.findMany({ where: { eventId }, select: { id: true, name: true, registrationId: true } }),
    db.eventRegistration.findMany({ where: { eventId }, select: { id: true, organisationName: true, kindId: true } }),
  ])
  const registration = new Map(registrations.map((one) => [one.id, one]))
  const kind = new Map(event.kinds.map(({ id, names }) => [id, nameIn(names as Record<string, string>, locale, event.language)]))
  return {
    kind: (id: string) => kind.get(id) ?? '',
    organisation: (registrationId: string) => registration.get(registrationId)?.organisationName ?? '',
    person: new Map(
      participants.map((one) => {
        const own = registration.get(one.registrationId)
        return [one.id, { name: one.name, organisation: own?.organisationName ?? '', kind: kind.get(own?.kindId ?? '') ?? '' }]
      }),
    ),
    slot: new Map(event.slots.map((one) => [one.id, one])),
    table: new Map(event.tables.map((one) => [one.id, tableNameOf(one)])),
  }
}

function shown(result: ProposalResult, { kind, organisation, person, slot, table }: Names): ShownResult {
  return {
    ...result,
    meetings: result.meetings.map(({ aId, bId, slotId, tableId, value, bracket, fixedId }) => ({
      a: person.get(aId)?.organisation ?? '',
      b: person.get(bId)?.organisation ?? '',
      aKind: person.get(aId)?.kind ?? '',
      bKind: person.get(bId)?.kind ?? '',
      slotId,
      table: table.get(tableId ?? '') ?? '',
      value,
      bracket,
      isFixed: fixedId !== null,
    })),
    kinds: result.kinds.map((one) => ({ ...one, name: kind(one.kindId) })),
    slots: result.slots.flatMap(({ slotId, ...one }) => (slot.has(slotId) ? [{ ...slot.get(slotId)!, ...one }] : [])),
    belowFloor: result.belowFloor.map((one) => ({ ...one, name: person.get(one.participantId)?.name ?? '', organisation: person.get(one.participantId)?.organisation ?? '' })),
    unmetMusts: result.unmetMusts.map(({ fromId, toId, reason }) => ({ from: organisation(fromId), to: organisation(toId), reason })),
    shortages: result.shortages.map((one) => ({ ...one, people: one.people.map((id) => person.get(id)?.name ?? '').filter(Boolean), slots: one.slots.flatMap((id) => (slot.has(id) ? [{ startsAt: slot.get(id)!.startsAt }] : [])) })),
  }
}

export type ComparedSide = { number: number; name: string; usedAt: Date | null; aims: ScheduleAims; result: ShownResult }
export type ComparisonView = { event: ScheduleEvent; a: ComparedSide; b: ComparedSide; comparison: { people: (Comparison['people'][number] & { name: string; organisation: string; kind: string })[]; only: { a: ShownPair[]; b: ShownPair[] }; shared: number; moved: number } }
type ShownPair = { a: string; b: string; value: number }

/** Two proposals of one event, for which there are schedules. */
export async function compareProposals(actor: Actor, eventId: string, [one, other]: readonly [number, number], locale: string): Promise<ComparisonView> {
  const { event } = await organisedEvent(actor, eventId)
  const [a, b] = await Promise.all([findProposal(eventId, one, locale), findProposal(eventId, other, locale)])
  if (!a.result || !b.result || one === other) throw new NotFound()
  const { names } = a
  const comparison = compareResults(a.result, b.result)
  const pair = ({ aId, bId, value }: { aId: string; bId: string; value: number }): ShownPair => ({ a: names.person.get(aId)?.organisation ?? '', b: names.person.get(bId)?.organisation ?? '', value })
  const side = ({ row }: typeof a, result: ProposalResult): ComparedSide => ({ number: row.number, name: row.name, usedAt: row.usedAt, aims: aimsOf(row.aims), result: shown(result, names) })
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone },
    a: side(a, a.result),
    b: side(b, b.result),
    comparison: {
      ...comparison,
      people: comparison.people.map((each) => ({ ...each, ...(names.person.get(each.participantId) ?? { name: '', organisation: '', kind: '' }) })),
      only: { a: comparison.only.a.map(pair), b: comparison.only.b.map(pair) },
    },
  }
}
