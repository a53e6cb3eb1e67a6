import type { ActingFor, Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { brokerKinds, isOpenState, type IntroductionState, type Side } from './model'

/**
 * Who may do what with introductions: the two organisations, and who introduced them. Nobody else learns that an
 * introduction exists, platform admins included.
 */
export type IntroductionAsked = {
  state: IntroductionState
  askerSide: Side | null
  askedById: string
  seekingOrganisationId: string
  offeringOrganisationId: string
  brokerOrganisationId: string | null
}

const membershipsOf = (actor: Actor): readonly ActingFor[] => (actor.kind === 'person' ? actor.memberships : [])
const organisationIdsOf = (actor: Actor): string[] => membershipsOf(actor).map((one) => one.organisationId)

/** Matches no row: what a filter says to those who may see nothing. */
const nothing = { id: { in: [] as string[] } }

/** The side the actor is a member of; of both, the one acted for now. */
export function sideOf(actor: Actor, introduction: Pick<IntroductionAsked, 'seekingOrganisationId' | 'offeringOrganisationId'>): Side | null {
  const ids = organisationIdsOf(actor)
  const isSeeking = ids.includes(introduction.seekingOrganisationId)
  const isOffering = ids.includes(introduction.offeringOrganisationId)
  if (isSeeking && isOffering) return actor.kind === 'person' && actor.organisation?.organisationId === introduction.offeringOrganisationId ? 'OFFERING' : 'SEEKING'
  return isSeeking ? 'SEEKING' : isOffering ? 'OFFERING' : null
}

/** Whoever introduced the two, and those of the same organisation. */
export function isBrokerOf(actor: Actor, introduction: IntroductionAsked): actor is PersonActor {
  if (actor.kind !== 'person' || introduction.askerSide !== null) return false
  if (introduction.brokerOrganisationId === null) return introduction.askedById === actor.personId
  return organisationIdsOf(actor).includes(introduction.brokerOrganisationId)
}

export const canSeeIntroduction = (actor: Actor, introduction: IntroductionAsked): actor is PersonActor =>
  sideOf(actor, introduction) !== null || isBrokerOf(actor, introduction)

/** The same as a filter. */
export function introductionsVisibleTo(actor: Actor): Prisma.IntroductionWhereInput {
  if (actor.kind !== 'person') return nothing
  const own = { in: organisationIdsOf(actor) }
  return {
    OR: [
      { seekingOrganisationId: own },
      { offeringOrganisationId: own },
      { askerSide: null, brokerOrganisationId: own },
      { askerSide: null, brokerOrganisationId: null, askedById: actor.personId },
    ],
  }
}

/** Messages and their files: the two sides alone, without who introduced them. */
export function threadsVisibleTo(actor: Actor): Prisma.IntroductionWhereInput {
  if (actor.kind !== 'person') return nothing
  const own = { in: organisationIdsOf(actor) }
  return { state: 'ACCEPTED', OR: [{ seekingOrganisationId: own }, { offeringOrganisationId: own }] }
}

export const canSeeThread = (actor: Actor, introduction: IntroductionAsked): actor is PersonActor => introduction.state === 'ACCEPTED' && sideOf(actor, introduction) !== null

/** Whether the side still has to say yes or no. */
export const hasToAnswer = (side: Side | null, introduction: IntroductionAsked): boolean => side !== null && isOpenState(introduction.state) && introduction.askerSide !== side

export const canAnswer = (actor: Actor, introduction: IntroductionAsked): actor is PersonActor => hasToAnswer(sideOf(actor, introduction), introduction)

/** One question back, to somebody who asked in person. */
export const canAskFirst = (actor: Actor, introduction: IntroductionAsked, hasAskedBefore: boolean): actor is PersonActor =>
  canAnswer(actor, introduction) && introduction.state === 'REQUESTED' && !hasAskedBefore

export const canAnswerFirstQuestion = (actor: Actor, introduction: IntroductionAsked): actor is PersonActor =>
  introduction.state === 'WAITING_ON_ASKER' && sideOf(actor, introduction) === introduction.askerSide

export function canWithdraw(actor: Actor, introduction: IntroductionAsked): actor is PersonActor {
  if (!isOpenState(introduction.state)) return false
  return introduction.askerSide === null ? isBrokerOf(actor, introduction) : sideOf(actor, introduction) === introduction.askerSide
}

/** Hand it to a colleague: each side for itself, as long as there is something to be responsible for. */
export const canSuggestColleague = (actor: Actor, introduction: IntroductionAsked): actor is PersonActor =>
  sideOf(actor, introduction) !== null && (isOpenState(introduction.state) || introduction.state === 'ACCEPTED')

export type Broker = { organisation: ActingFor | null }

/** A checked cluster or support agency, or a navigator of the platform. Who speaks as a third party must be known to be one. */
export function brokerOf(actor: Actor): Broker | null {
  if (actor.kind !== 'person') return null
  const { organisation } = actor
  if (organisation && brokerKinds.includes(organisation.kind) && organisation.isVerified) return { organisation }
  return actor.platformRoles.includes('NAVIGATOR') ? { organisation: null } : null
}
export const canBroker = (actor: Actor): actor is PersonActor => brokerOf(actor) !== null

/** Any member may shield the organisation acted for; any member may lift it. */
export const canBlock = (actor: Actor): actor is PersonActor & { organisation: ActingFor } => actor.kind === 'person' && actor.isEmailVerified && actor.organisation !== null

export function blocksVisibleTo(actor: Actor): Prisma.OrganisationBlockWhereInput {
  return { organisationId: { in: actor.kind === 'person' && actor.organisation ? [actor.organisation.organisationId] : [] } }
}

/** Only the clock lets requests run out. */
export const canTendIntroductions = (actor: Actor): actor is { kind: 'job'; name: string } => actor.kind === 'job'
