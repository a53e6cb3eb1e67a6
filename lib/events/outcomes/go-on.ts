import 'server-only'
import type { PersonActor } from '@/lib/accounts/model'
import type { EntryKind } from '@/lib/directory/model'
import { publicEntries } from '@/lib/directory/policy'
import { openAgreed } from '@/lib/introductions/open-agreed'
import type { Side } from '@/lib/introductions/model'
import { findPair, type Pair } from '@/lib/matching/queries'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { entryPairs, missingOf, type EntryPair, type GoOnSide, type Missing } from './go-on-pairs'
import { wantsMore, wishOf } from './outcome'
import { getOwnMeeting, lockOwnMeeting, type MeetingSide, type OwnMeeting, type SaidOutcome } from '../agenda/own-meeting'

/** Of two with many entries the first few pairs are judged: those brought to the event come first. */
const judged = 8

export type GoOnFacts = { missing: Missing[]; pairs: EntryPair[]; /** One of the two takes nothing from the other. */ block: 'by-own' | 'by-other' | null }

/** What stands between these meetings and their threads, for all of them at once. */
export async function findGoOnFacts(meetings: readonly OwnMeeting[], tx: Tx | typeof db = db): Promise<ReadonlyMap<string, GoOnFacts>> {
  if (meetings.length === 0) return new Map()
  const organisationIds = [...new Set(meetings.flatMap(({ own, other }) => [own, other].flatMap((side) => side.registration.organisationId ?? [])))]
  const speakers = meetings.flatMap(({ ownSaid, otherSaid }) => [ownSaid, otherSaid].flatMap((said) => said?.byPersonId ?? []))
  const entries = await tx.entry.findMany({ where: { AND: [publicEntries, { organisationId: { in: organisationIds } }] }, select: { id: true, kind: true, organisationId: true } })
  const members = await tx.membership.findMany({ where: { organisationId: { in: organisationIds }, personId: { in: [...new Set(speakers)] } }, select: { organisationId: true, personId: true } })
  const blocks = await tx.organisationBlock.findMany({ where: { organisationId: { in: organisationIds }, blockedOrganisationId: { in: organisationIds } }, select: { organisationId: true, blockedOrganisationId: true } })
  const sideOf = ({ registration }: MeetingSide, said: SaidOutcome | null): GoOnSide => {
    const { organisation, organisationId } = registration
    const brought = new Set(registration.entries.map(({ entryId }) => entryId))
    return {
      organisation: organisation && { id: organisation.id, kind: organisation.kind, isClosed: organisation.closedAt !== null },
      isSaidByMember: said !== null && members.some((one) => one.organisationId === organisationId && one.personId === said.byPersonId),
      entries: entries.filter((entry) => entry.organisationId === organisationId).map(({ id, kind }) => ({ id, kind: kind as EntryKind, isBrought: brought.has(id) })),
    }
  }
  return new Map(
    meetings.map((one) => {
      const [own, other] = [sideOf(one.own, one.ownSaid), sideOf(one.other, one.otherSaid)]
      const isBlocking = (by: MeetingSide, whom: MeetingSide) => blocks.some((block) => block.organisationId === by.registration.organisationId && block.blockedOrganisationId === whom.registration.organisationId)
      const block = isBlocking(one.own, one.other) ? 'by-own' : isBlocking(one.other, one.own) ? 'by-other' : null
      return [one.meeting.id, { missing: missingOf(own, other), pairs: entryPairs(own, other), block }]
    }),
  )
}

export type Opened = { state: 'opened'; introductionId: string } | { state: 'missing' } | { state: 'blocked' } | { state: 'not-both' }

/** The thread of two who both want to go on, once nothing is missing; however often and by whom it is tried, there is one. */
export async function openThread(actor: PersonActor, meetingId: string): Promise<Opened> {
  const found = await getOwnMeeting(db, actor, meetingId)
  const before = standing(found)
  if (before) return before
  const facts = (await findGoOnFacts([found])).get(meetingId)!
  if (facts.block) return { state: 'blocked' }
  const pair = facts.missing.length === 0 ? await bestPair(facts.pairs) : null
  if (!pair) return { state: 'missing' }
  try {
    return await db.$transaction(async (tx) => {
      const locked = await lockOwnMeeting(tx, actor, meetingId)
      const meanwhile = standing(locked)
      if (meanwhile) return meanwhile
      const opened = await write(tx, locked, pair, facts.pairs)
      if (!opened) return { state: 'blocked' } as const
      await recordAudit(tx, actor, { action: 'open-meeting-thread', subject: 'meeting', subjectId: meetingId, detail: { introductionId: opened.introductionId, isNew: opened.isNew } })
      return { state: 'opened', introductionId: opened.introductionId } as const
    })
  } catch (error) {
    // In this very moment somebody answered the open request, or took an entry away: what came of it is read on the next try.
    if (error instanceof Conflict || error instanceof NotFound) return { state: 'missing' }
    throw error
  }
}

function standing({ meeting, ownSaid, otherSaid }: OwnMeeting): Opened | null {
  if (meeting.introductionId !== null) return { state: 'opened', introductionId: meeting.introductionId }
  return wantsMore(ownSaid) && wantsMore(otherSaid) ? null : { state: 'not-both' }
}

async function write(tx: Tx, { meeting, own, other, ownSaid, otherSaid }: OwnMeeting, pair: Pair, pairs: readonly EntryPair[]) {
  const at = now()
  const isOwnSeeking = await isOf(tx, pair.seeking.id, own)
  const ownSide: Side = isOwnSeeking ? 'SEEKING' : 'OFFERING'
  const [seeking, offering] = isOwnSeeking ? [own, other] : [other, own]
  const spoken = (side: MeetingSide) => (side === own ? ownSaid! : otherSaid!)
  const seekingIds = [...new Set(pairs.map(({ seekingId }) => seekingId))]
  const isOwnFirst = ownSaid!.at < otherSaid!.at
  const opened = await openAgreed(
    tx,
    {
      pair,
      seekingIds: (await tx.entry.findMany({ where: { id: { in: seekingIds }, organisationId: seeking.registration.organisationId }, select: { id: true } })).map(({ id }) => id),
      askerSide: isOwnFirst ? ownSide : ownSide === 'SEEKING' ? 'OFFERING' : 'SEEKING',
      people: { SEEKING: await responsible(tx, seeking, spoken(seeking)), OFFERING: await responsible(tx, offering, spoken(offering)) },
      wish: wishOf([ownSaid!.nextStep, otherSaid!.nextStep]),
      metAt: meeting.event.name,
    },
    at,
  )
  if (opened) await tx.meeting.update({ where: { id: meeting.id }, data: { introductionId: opened.introductionId } })
  return opened
}

const isOf = async (tx: Tx, entryId: string, side: MeetingSide): Promise<boolean> => (await tx.entry.count({ where: { id: entryId, organisationId: side.registration.organisationId } })) > 0

/** Who sat at the table, while a member; otherwise who spoke for the organisation afterwards. */
async function responsible(tx: Tx, side: MeetingSide, said: SaidOutcome): Promise<string> {
  const { organisationId } = side.registration
  if (side.personId === null || organisationId === null) return said.byPersonId
  const member = await tx.membership.count({ where: { organisationId, personId: side.personId } })
  return member > 0 ? side.personId : said.byPersonId
}

/** Judged anew, as the entries are now: a pair that was brought, nothing in the way, the most points. */
async function bestPair(pairs: readonly EntryPair[]): Promise<Pair | null> {
  let best: { pair: Pair; rank: readonly number[] } | null = null
  for (const { seekingId, offeringId, brought } of pairs.slice(0, judged)) {
    const pair = await findPair(seekingId, offeringId)
    if (!pair) continue
    const rank = [brought, pair.match.exclusions.length === 0 ? 1 : 0, pair.match.score]
    if (!best || isAhead(rank, best.rank)) best = { pair, rank }
  }
  return best?.pair ?? null
}

function isAhead(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! > b[at]!
}
