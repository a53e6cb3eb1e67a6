import type { Actor, OrganisationKind, PersonActor } from '@/lib/accounts/model'
import { isOpenNeed, type EntryKind } from '@/lib/directory/model'
import { asOwner, publicEntries } from '@/lib/directory/policy'
import type { OfferingContent } from '@/lib/directory/schemas'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Tx } from '@/lib/platform/db'
import { Forbidden, NotFound, RuleBroken, type ErrorParams } from '@/lib/platform/errors'
import { freeze } from './frozen-match'
import { asksPerPair, declinePause, navigatorQuota, openRequestQuota, openStates, standingStates, type IntroductionState, type Side, type Wish } from './model'
import { newTurn } from './move-introduction'
import { brokerOf, type Broker } from './policy'
import { unmetCriteria, type UnmetCriterion } from './request-criteria'

type Pair = { seekingId: string; offeringId: string }

/** Two published entries of two organisations. */
export type AskedPair = { seeking: AskedEntry; offering: AskedEntry }
export type AskedEntry = {
  id: string
  kind: EntryKind
  title: string
  language: string
  state: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'
  stage: string | null
  deadline: Date | null
  content: unknown
  organisationId: string
  organisation: { id: string; name: string; kind: OrganisationKind; country: string; city: string; isDemo: boolean; verifications: { state: string }[] }
  gate: { certificates: string[]; minTrl: number | null } | null
}

/** Who asks, and for which side; without a side somebody introduces both. */
export type Asking = AskedPair & ({ person: PersonActor; askerSide: Side; broker: null } | { person: PersonActor; askerSide: null; broker: Broker })

/** Why it cannot be asked now: a key below `errors.`, and for a party the introduction that is in the way. */
export type Obstacle = { code: string; params: ErrorParams; introductionId: string | null }

export const askedEntrySelect = {
  id: true,
  kind: true,
  title: true,
  language: true,
  state: true,
  stage: true,
  deadline: true,
  content: true,
  organisationId: true,
  organisation: {
    select: { id: true, name: true, kind: true, country: true, city: true, isDemo: true, verifications: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { state: true } } },
  },
  gate: { select: { certificates: true, minTrl: true } },
} satisfies Prisma.EntrySelect
type EntryRow = Prisma.EntryGetPayload<{ select: typeof askedEntrySelect }>

/** A member of one of the two organisations asks the other. */
export async function getAsking(tx: Tx, actor: Actor, pair: Pair): Promise<Asking> {
  const person = mustBeKnown(actor)
  const rows = await readPair(tx, pair)
  const askerSide = ownSide(person, rows)
  if (askerSide === null) throw new Forbidden('introduction.not-yours')
  const asked = mustBeTwo(rows)
  return { ...asked, person: asOwner(person, asked[askerSide === 'SEEKING' ? 'seeking' : 'offering'].organisationId), askerSide, broker: null }
}

/** A third one, who is a member of neither. */
export async function getBrokering(tx: Tx, actor: Actor, pair: Pair): Promise<Asking & { askerSide: null }> {
  const person = mustBeKnown(actor)
  const broker = brokerOf(person)
  if (broker === null) throw new Forbidden('introduction.not-a-broker')
  const rows = await readPair(tx, pair)
  if (ownSide(person, rows) !== null) throw new RuleBroken('introduction.own-pair')
  return { ...mustBeTwo(rows), person, askerSide: null, broker }
}

function mustBeKnown(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  if (!actor.isEmailVerified) throw new Forbidden('verify-email-first')
  return actor
}

async function readPair(tx: Tx, { seekingId, offeringId }: Pair): Promise<{ seeking: EntryRow; offering: EntryRow }> {
  const rows = await tx.entry.findMany({ where: { AND: [publicEntries, { id: { in: [seekingId, offeringId] } }] }, select: askedEntrySelect })
  const seeking = rows.find((row) => row.id === seekingId && row.kind !== 'OFFERING')
  const offering = rows.find((row) => row.id === offeringId && row.kind === 'OFFERING')
  if (!seeking || !offering) throw new NotFound()
  return { seeking, offering }
}

/** The side whose entry belongs to an organisation of the person; of both, to the one acted for now. */
function ownSide(person: PersonActor, { seeking, offering }: { seeking: EntryRow; offering: EntryRow }): Side | null {
  const isMember = (row: EntryRow) => person.memberships.some((one) => one.organisationId === row.organisationId)
  if (isMember(seeking) && isMember(offering)) return person.organisation?.organisationId === offering.organisationId ? 'OFFERING' : 'SEEKING'
  return isMember(seeking) ? 'SEEKING' : isMember(offering) ? 'OFFERING' : null
}

/** A notice that nobody has claimed has nobody to introduce: claiming it is how a buyer becomes reachable. */
function mustBeTwo({ seeking, offering }: { seeking: EntryRow; offering: EntryRow }): AskedPair {
  if (!isOwned(seeking) || !isOwned(offering)) throw new RuleBroken('introduction.unclaimed')
  if (seeking.organisationId === offering.organisationId) throw new RuleBroken('introduction.own-organisation')
  return { seeking, offering }
}
const isOwned = (row: EntryRow): row is EntryRow & AskedEntry => row.organisationId !== null && row.organisation !== null

/**
 * Until the transaction ends nobody else asks on behalf of, or asks, these organisations: quotas and pauses look at
 * several rows. In one order, so that two who ask each other do not wait for each other.
 */
export async function holdParties(tx: Tx, asking: Asking): Promise<void> {
  await holdOrganisations(tx, [asking.seeking.organisationId, asking.offering.organisationId, ...(asking.broker ? [asking.broker.organisation?.organisationId ?? asking.person.personId] : [])])
}

export async function holdOrganisations(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const key of [...new Set(ids)].sort()) await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`introductions of ${key}`}, 0))::text`
}

/** What the organisation with the need asks of offerings; who asks from its own side need not meet it. */
export function unmetBy(asking: Asking, today: string): UnmetCriterion[] {
  if (asking.askerSide === 'SEEKING' || !asking.seeking.gate) return []
  return unmetCriteria(asking.seeking.gate, asking.offering.content as OfferingContent, today)
}

/** What an introduction begins with, whoever asks: the two, what for, and why they fit as of now. */
export function beginningOf({ person, seeking, offering }: Asking, { wish, reason }: { wish: Wish; reason: string }, pair: Parameters<typeof freeze>[0], unmet: UnmetCriterion[], at: Date) {
  return {
    seekingEntryId: seeking.id,
    offeringEntryId: offering.id,
    seekingOrganisationId: seeking.organisationId,
    offeringOrganisationId: offering.organisationId,
    askedById: person.personId,
    wish,
    reason,
    unmet: unmet as Prisma.InputJsonArray,
    ...freeze(pair),
    requestedAt: at,
    stateAt: at,
    ...newTurn(at),
  }
}

export async function findObstacle(tx: Tx, asking: Asking, at: Date): Promise<Obstacle | null> {
  const { seeking, askerSide } = asking
  if (askerSide !== 'SEEKING' && seeking.kind === 'NEED' && !isOpenNeed(seeking, at)) return obstacle('introduction.need-closed')
  return (await findBlock(tx, asking)) ?? (await findEarlier(tx, asking, at)) ?? (await findFullQuota(tx, asking, at))
}

const obstacle = (code: string, params: ErrorParams = {}, introductionId: string | null = null): Obstacle => ({ code, params, introductionId })

/** Who introduces others is not told what stands between them. */
const cannotBroker = obstacle('introduction.cannot-broker')

async function findBlock(tx: Tx, { seeking, offering, askerSide, broker }: Asking): Promise<Obstacle | null> {
  const ids = [seeking.organisationId, offering.organisationId]
  const brokerId = broker?.organisation?.organisationId
  const blocks = await tx.organisationBlock.findMany({
    where: { organisationId: { in: ids }, blockedOrganisationId: { in: brokerId ? [...ids, brokerId] : ids } },
    select: { organisationId: true },
  })
  if (blocks.length === 0) return null
  if (askerSide === null) return cannotBroker
  const asker = askerSide === 'SEEKING' ? seeking.organisationId : offering.organisationId
  return obstacle(blocks.some((block) => block.organisationId !== asker) ? 'introduction.takes-none' : 'introduction.you-blocked')
}

/** What already was between this need and this company. */
async function findEarlier(tx: Tx, { seeking, offering, askerSide, broker, person }: Asking, at: Date): Promise<Obstacle | null> {
  const since = new Date(at.getTime() - declinePause)
  const earlier = await tx.introduction.findMany({
    where: { seekingEntryId: seeking.id, offeringOrganisationId: offering.organisationId, OR: [{ state: { in: [...standingStates] } }, { requestedAt: { gt: since } }, { stateAt: { gt: since } }] },
    orderBy: { requestedAt: 'desc' },
    select: { id: true, state: true, stateAt: true, requestedAt: true, expiresAt: true, askerSide: true, askedById: true, brokerOrganisationId: true, declinedBy: true },
  })
  const daysUntil = (from: Date) => Math.max(1, Math.ceil((from.getTime() + declinePause - at.getTime()) / 86_400_000))

  const standing = earlier.find(({ state }) => (standingStates as readonly IntroductionState[]).includes(state))
  // Who said no may change their mind and ask; whoever would have to hear the question again is spared it.
  const declined = earlier.find(({ state, stateAt, declinedBy }) => state === 'DECLINED' && stateAt > since && declinedBy !== askerSide)
  if (askerSide === null && (standing || declined)) return cannotBroker
  if (standing) return obstacle(standing.state === 'ACCEPTED' ? 'introduction.is-introduced' : 'introduction.is-open', {}, standing.id)
  if (declined) return obstacle('introduction.declined-lately', { days: daysUntil(declined.stateAt) }, declined.id)

  const isMine = (one: (typeof earlier)[number]) => {
    if (askerSide !== null || one.askerSide !== null) return one.askerSide === askerSide
    const organisationId = broker?.organisation?.organisationId ?? null
    return one.brokerOrganisationId === organisationId && (organisationId !== null || one.askedById === person.personId)
  }
  const mine = earlier.filter((one) => one.requestedAt > since && isMine(one))
  return mine.length >= asksPerPair ? obstacle('introduction.asked-often', { days: daysUntil(mine[asksPerPair - 1]!.requestedAt) }) : null
}

async function findFullQuota(tx: Tx, asking: Asking, at: Date): Promise<Obstacle | null> {
  const { open, limit } = await readQuota(tx, asking, at)
  return open >= limit ? obstacle('introduction.quota', { limit }) : null
}

/** How many requests of whoever asks wait for an answer, and how many may. */
export async function readQuota(tx: Tx, { seeking, offering, askerSide, broker, person }: Asking, at: Date): Promise<{ open: number; limit: number }> {
  const asks: Prisma.IntroductionWhereInput = { state: { in: [...openStates] }, expiresAt: { gt: at } }
  if (askerSide === null) {
    const organisation = broker?.organisation ?? null
    const by = organisation ? { brokerOrganisationId: organisation.organisationId } : { brokerOrganisationId: null, askedById: person.personId }
    return { open: await tx.introduction.count({ where: { ...asks, askerSide: null, ...by } }), limit: organisation ? openRequestQuota[organisation.kind] : navigatorQuota }
  }
  const asker = askerSide === 'SEEKING' ? seeking.organisation : offering.organisation
  const open = await tx.introduction.count({
    where: { ...asks, OR: [{ askerSide: 'SEEKING', seekingOrganisationId: asker.id }, { askerSide: 'OFFERING', offeringOrganisationId: asker.id }] },
  })
  return { open, limit: openRequestQuota[asker.kind] }
}
