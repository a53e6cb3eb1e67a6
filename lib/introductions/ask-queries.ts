import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { ownsEntry, publicEntries } from '@/lib/directory/policy'
import type { Match } from '@/lib/matching/finding'
import type { Prisma } from '@/lib/generated/prisma/client'
import { findPair, findStanding, type Standing } from '@/lib/matching/queries'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { answeringRecord, type AnsweringRecord } from './answering-record'
import { findObstacle, getAsking, getBrokering, readQuota, unmetBy, type AskedEntry, type Asking, type Obstacle } from './asking'
import { isUuid } from './id'
import { recordMonths, standingStates, type IntroductionState, type Side } from './model'
import { newTurn } from './move-introduction'
import { blocksVisibleTo } from './policy'
import type { RequestCriteria, UnmetCriterion } from './request-criteria'
import type { EntrySummary, Organisation } from './view'

export type AskedSide = { entry: EntrySummary; organisation: Organisation }

/** All that an asker should know before asking. */
export type AskCheck = {
  /** Which of the two is the asker's own; null for whoever introduces both. */
  askerSide: Side | null
  seeking: AskedSide
  offering: AskedSide
  /** Of whoever has to answer: the other side, or both. */
  records: { side: Side; record: AnsweringRecord }[]
  quota: { open: number; limit: number }
  /** Why it cannot be asked now: `errors.<code>` with `params`; `introductionId` leads to what is in the way. */
  obstacle: Obstacle | null
  criteria: RequestCriteria | null
  /** What the offering does not show. Who asks all the same gives a reason, the waiver. */
  unmet: UnmetCriterion[]
  match: Match | null
  /** Until when the other side would have time, were it asked now. */
  expiresAt: Date
}

/** For a member of either side. What the request would be refused for is told here first, and nothing is counted or written. */
export async function checkAsk(actor: Actor, pair: { seekingId: string; offeringId: string }): Promise<AskCheck> {
  return describe(await getAsking(db, actor, mustBeIds(pair)))
}

/** The same for whoever would introduce the two. */
export async function checkBroker(actor: Actor, pair: { seekingId: string; offeringId: string }): Promise<AskCheck> {
  return describe(await getBrokering(db, actor, mustBeIds(pair)))
}

function mustBeIds(pair: { seekingId: string; offeringId: string }) {
  if (!isUuid(pair.seekingId) || !isUuid(pair.offeringId)) throw new NotFound()
  return pair
}

async function describe(asking: Asking): Promise<AskCheck> {
  const at = now()
  const answering: Side[] = asking.askerSide === null ? ['SEEKING', 'OFFERING'] : [asking.askerSide === 'SEEKING' ? 'OFFERING' : 'SEEKING']
  const [obstacle, quota, pair, records] = await Promise.all([
    findObstacle(db, asking, at),
    readQuota(db, asking, at),
    findPair(asking.seeking.id, asking.offering.id),
    Promise.all(answering.map(async (side) => ({ side, record: await readRecord((side === 'SEEKING' ? asking.seeking : asking.offering).organisationId, at) }))),
  ])
  return {
    askerSide: asking.askerSide,
    seeking: toAskedSide(asking.seeking),
    offering: toAskedSide(asking.offering),
    records,
    quota,
    obstacle,
    criteria: asking.seeking.gate,
    unmet: unmetBy(asking, at.toISOString().slice(0, 10)),
    match: pair?.match ?? null,
    expiresAt: newTurn(at).expiresAt,
  }
}

const toAskedSide = ({ id, kind, title, language, organisation: { verifications, ...organisation } }: AskedEntry): AskedSide => ({
  entry: { id, kind, title, language, isPublished: true },
  organisation: { ...organisation, isVerified: verifications[0]?.state === 'VERIFIED', isClosed: false },
})

/** How an organisation has answered in the last twelve months, for everybody who is signed in. */
export async function findAnsweringRecord(actor: Actor, organisationId: string): Promise<AnsweringRecord> {
  if (actor.kind !== 'person' || !isUuid(organisationId)) throw new NotFound()
  return readRecord(organisationId, now())
}

async function readRecord(organisationId: string, at: Date): Promise<AnsweringRecord> {
  const since = new Date(at)
  since.setUTCMonth(since.getUTCMonth() - recordMonths)
  const rows = await db.introduction.findMany({
    where: { requestedAt: { gte: since }, state: { in: ['ACCEPTED', 'DECLINED', 'EXPIRED'] }, OR: [{ seekingOrganisationId: organisationId }, { offeringOrganisationId: organisationId }] },
    select: { state: true, askerSide: true, seekingOrganisationId: true, requestedAt: true, seekingAnsweredAt: true, offeringAnsweredAt: true },
  })
  const past = rows.flatMap((row) => {
    const side: Side = row.seekingOrganisationId === organisationId ? 'SEEKING' : 'OFFERING'
    if (row.askerSide === side) return []
    const answeredAt = side === 'SEEKING' ? row.seekingAnsweredAt : row.offeringAnsweredAt
    // Of two who were introduced, the other one's no leaves this one without a question to answer.
    return answeredAt || row.state === 'EXPIRED' ? [{ requestedAt: row.requestedAt, answeredAt }] : []
  })
  return answeringRecord(past)
}

/** How two entries stand to each other: what can be asked, and what has been. */
export type PairStanding = { state: 'free' } | { state: 'introduced'; introductionId: string; introductionState: IntroductionState }

/** `match` is null for a mandate: checkAsk has it. */
export type AskOption = { own: EntrySummary; match: Match | null; standing: PairStanding }

/**
 * Which of the actor's own entries could ask the owner of this published entry, the best match first and what is left
 * out last. None where there is nobody to ask, where it is one's own, and where one of the two takes no requests from
 * the other. A page that shows how the entries stand to each other gives what it found; nothing is judged twice then.
 */
export async function listAskOptions(actor: Actor, entryId: string, given?: Promise<Standing | null>): Promise<AskOption[]> {
  if (actor.kind !== 'person' || !actor.organisation || !actor.isEmailVerified || !isUuid(entryId)) return []
  const { organisationId } = actor.organisation
  const other = await db.entry.findFirst({ where: { AND: [publicEntries, { id: entryId }] }, select: { kind: true, organisationId: true } })
  if (!other?.organisationId || other.organisationId === organisationId) return []
  const isSeeking = other.kind === 'OFFERING'
  const [own, blocked] = await Promise.all([
    db.entry.findMany({
      where: { AND: [publicEntries, { organisationId, kind: isSeeking ? { not: 'OFFERING' } : 'OFFERING' }] },
      orderBy: { publishedAt: 'desc' },
      take: 20,
      select: { id: true, kind: true, title: true, language: true },
    }),
    blockedWith(organisationId, [other.organisationId]),
  ])
  if (own.length === 0 || blocked.size > 0) return []
  const [standing, introductions] = await Promise.all([
    given ?? findStanding(actor, other.kind, entryId),
    listStanding(isSeeking ? { seekingEntryId: { in: own.map(({ id }) => id) }, offeringOrganisationId: other.organisationId } : { seekingEntryId: entryId, offeringOrganisationId: organisationId }),
  ])
  const matches = new Map(standing?.own.map(({ own: entry, match }) => [entry.id, match]))
  return own
    .map((entry) => ({
      own: { ...entry, isPublished: true },
      match: matches.get(entry.id) ?? null,
      standing: toStanding(introductions.find((one) => !isSeeking || one.seekingEntryId === entry.id)),
    }))
    .sort((a, b) => Number(isExcluded(a)) - Number(isExcluded(b)) || (b.match?.score ?? 0) - (a.match?.score ?? 0) || (a.own.id < b.own.id ? -1 : 1))
}

const isExcluded = ({ match }: AskOption): boolean => match !== null && match.exclusions.length > 0

/**
 * How an own entry stands to entries of others in a list, by the id of the other. Those without an owner, one's own,
 * and those whose owner takes no requests are left out.
 */
export async function listPairStandings(actor: Actor, ownEntryId: string, otherIds: readonly string[]): Promise<ReadonlyMap<string, PairStanding>> {
  const ids = otherIds.filter(isUuid).slice(0, 500)
  const own = isUuid(ownEntryId) ? await db.entry.findUnique({ where: { id: ownEntryId }, select: { kind: true, organisationId: true } }) : null
  if (!own?.organisationId || !ownsEntry(actor, own)) return new Map()
  const { organisationId } = own
  const others = await db.entry.findMany({ where: { AND: [publicEntries, { id: { in: ids }, organisationId: { not: null } }] }, select: { id: true, organisationId: true } })
  const owners = others.flatMap((other) => other.organisationId ?? [])
  const isSeeking = own.kind !== 'OFFERING'
  const [blocked, introductions] = await Promise.all([
    blockedWith(organisationId, owners),
    listStanding(isSeeking ? { seekingEntryId: ownEntryId, offeringOrganisationId: { in: owners } } : { seekingEntryId: { in: ids }, offeringOrganisationId: organisationId }),
  ])
  return new Map(
    others.flatMap((other): [string, PairStanding][] => {
      if (other.organisationId === null || other.organisationId === organisationId || blocked.has(other.organisationId)) return []
      return [[other.id, toStanding(introductions.find((one) => (isSeeking ? one.offeringOrganisationId === other.organisationId : one.seekingEntryId === other.id)))]]
    }),
  )
}

/** Those who block the organisation or are blocked by it. */
async function blockedWith(organisationId: string, others: string[]): Promise<ReadonlySet<string>> {
  const blocks = await db.organisationBlock.findMany({
    where: { OR: [{ organisationId, blockedOrganisationId: { in: others } }, { organisationId: { in: others }, blockedOrganisationId: organisationId }] },
    select: { organisationId: true, blockedOrganisationId: true },
  })
  return new Set(blocks.map((block) => (block.organisationId === organisationId ? block.blockedOrganisationId : block.organisationId)))
}

const listStanding = (pairs: Prisma.IntroductionWhereInput) =>
  db.introduction.findMany({ where: { ...pairs, state: { in: [...standingStates] } }, select: { id: true, state: true, seekingEntryId: true, offeringOrganisationId: true } })

const toStanding = (found: { id: string; state: IntroductionState } | undefined): PairStanding =>
  found ? { state: 'introduced', introductionId: found.id, introductionState: found.state } : { state: 'free' }

/** What the owner of a need asks of offerings; for everybody who may read the need. Null: nothing. */
export async function findRequestCriteria(actor: Actor, entryId: string): Promise<RequestCriteria | null> {
  if (!isUuid(entryId)) return null
  const entry = await db.entry.findUnique({
    where: { id: entryId, kind: 'NEED' },
    select: { state: true, organisationId: true, organisation: { select: { closedAt: true } }, gate: { select: { certificates: true, minTrl: true } } },
  })
  if (!entry?.gate) return null
  const isPublic = entry.state === 'PUBLISHED' && entry.organisation?.closedAt === null
  return isPublic || ownsEntry(actor, entry) ? entry.gate : null
}

export type BlockedOrganisation = { organisationId: string; name: string; at: Date }

/** Whom the organisation acted for takes no requests from. */
export async function listBlocked(actor: Actor): Promise<BlockedOrganisation[]> {
  const rows = await db.organisationBlock.findMany({
    where: blocksVisibleTo(actor),
    orderBy: [{ at: 'desc' }, { blockedOrganisationId: 'asc' }],
    take: 500,
    select: { blockedOrganisationId: true, at: true, blockedOrganisation: { select: { name: true } } },
  })
  return rows.map(({ blockedOrganisationId, at, blockedOrganisation }) => ({ organisationId: blockedOrganisationId, name: blockedOrganisation.name, at }))
}
