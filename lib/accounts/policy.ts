import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor, MembershipRole, PersonActor } from './model'

/**
 * Who may do what with organisations and the platform. A person acts for one organisation at a time:
 * rights in another one count only after switching to it. What no rule allows is refused.
 */
export type OrganisationAsked = { id: string; closedAt: Date | null }
export type MemberAsked = { personId: string; organisationId: string }
export type InvitationAsked = { email: string; acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date }

/** Matches no row: what a filter says to those who may see nothing. */
const nothing = { id: { in: [] as string[] } }

export function actsFor(actor: Actor, organisationId: string): actor is PersonActor {
  return actor.kind === 'person' && actor.organisation?.organisationId === organisationId
}

function actsAs(role: MembershipRole, actor: Actor, organisationId: string): actor is PersonActor {
  return actsFor(actor, organisationId) && actor.organisation?.role === role
}

const ownsOpen = (actor: Actor, organisation: OrganisationAsked): actor is PersonActor =>
  organisation.closedAt === null && actsAs('OWNER', actor, organisation.id)

// Organisations

/** A confirmed address stands behind every organisation. */
export const canRegisterOrganisation = (actor: Actor): boolean => actor.kind === 'person' && actor.isEmailVerified

/** The inside of an organisation: its figures, its people. */
export const canSeeOrganisationInside = (actor: Actor, organisation: OrganisationAsked): actor is PersonActor =>
  organisation.closedAt === null && actsFor(actor, organisation.id)

export function organisationsInsideVisibleTo(actor: Actor): Prisma.OrganisationWhereInput {
  if (actor.kind !== 'person' || !actor.organisation) return nothing
  return { id: actor.organisation.organisationId, closedAt: null }
}

export const canUpdateOrganisation = ownsOpen
export const canCloseOrganisation = ownsOpen
export const canRequestVerification = (actor: Actor, organisation: OrganisationAsked): boolean => ownsOpen(actor, organisation) && actor.isEmailVerified

/** Only one's own memberships, whichever organisation one acts for now. */
export const canSwitchOrganisation = (actor: Actor, organisationId: string): actor is PersonActor =>
  actor.kind === 'person' && actor.memberships.some((one) => one.organisationId === organisationId)

// Members and invitations

export const canInviteMember = (actor: Actor, organisation: OrganisationAsked): boolean => ownsOpen(actor, organisation) && actor.isEmailVerified
export const canWithdrawInvitation = ownsOpen

/** Open invitations are for owners to see. */
export function invitationsVisibleTo(actor: Actor): Prisma.InvitationWhereInput {
  if (actor.kind !== 'person' || actor.organisation?.role !== 'OWNER') return nothing
  return { organisationId: actor.organisation.organisationId, organisation: { closedAt: null } }
}

export const canChangeMemberRole = (actor: Actor, member: MemberAsked): actor is PersonActor => actsAs('OWNER', actor, member.organisationId)

/** Oneself one does not remove: one leaves. */
export const canRemoveMember = (actor: Actor, member: MemberAsked): actor is PersonActor =>
  actsAs('OWNER', actor, member.organisationId) && actor.personId !== member.personId

export const canLeaveOrganisation = (actor: Actor, member: MemberAsked): actor is PersonActor =>
  actsFor(actor, member.organisationId) && actor.personId === member.personId

export function membersVisibleTo(actor: Actor): Prisma.MembershipWhereInput {
  if (actor.kind !== 'person' || !actor.organisation) return nothing
  return { organisationId: actor.organisation.organisationId, organisation: { closedAt: null } }
}

export const invitationStates = ['open', 'used', 'withdrawn', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

export function invitationState(invitation: InvitationAsked, at: Date): InvitationState {
  if (invitation.acceptedAt) return 'used'
  if (invitation.withdrawnAt) return 'withdrawn'
  return invitation.expiresAt > at ? 'open' : 'expired'
}

/** An invitation is for whoever reads the mailbox it went to, and nobody else. */
export const canAcceptInvitation = (actor: Actor, invitation: InvitationAsked, at: Date): actor is PersonActor =>
  isInvited(actor, invitation) && actor.isEmailVerified && invitationState(invitation, at) === 'open'

export const isInvited = (actor: Actor, invitation: { email: string }): actor is PersonActor =>
  actor.kind === 'person' && actor.email.toLowerCase() === invitation.email.toLowerCase()

// The platform

export const isAdmin = (actor: Actor): actor is PersonActor => actor.kind === 'person' && actor.platformRoles.includes('ADMIN')

export const canSeeAdministration = isAdmin
export const canDecideVerification = isAdmin
export const canGrantPlatformRole = isAdmin
export const canRevokePlatformRole = isAdmin
export const canReadAuditLog = isAdmin
export const canRemoveDemoData = isAdmin

export const verificationsVisibleTo = (actor: Actor): Prisma.OrganisationVerificationWhereInput => (isAdmin(actor) ? {} : nothing)
export const peopleVisibleTo = (actor: Actor): Prisma.PersonWhereInput => (isAdmin(actor) ? {} : nothing)
export const auditEntriesVisibleTo = (actor: Actor): Prisma.AuditEntryWhereInput => (isAdmin(actor) ? {} : { id: { in: [] } })
