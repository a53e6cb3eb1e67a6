import { isAdmin } from '@/lib/accounts/policy'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'

type AuthorityActor = PersonActor & { organisation: NonNullable<PersonActor['organisation']> }

const nothing = { id: { in: [] as string[] } }

/** Notices speak in the name of any buyer, so only admins and our own jobs bring them in. */
export const canImportNotices = (actor: Actor): boolean => actor.kind === 'job' || isAdmin(actor)

export const canSeeImports = isAdmin
export const importsVisibleTo = (actor: Actor): Prisma.NoticeImportWhereInput => (canSeeImports(actor) ? {} : nothing)

/** Somebody of a checked health authority may say that a notice is its own; an admin decides. */
export const canClaimNotices = (actor: Actor): actor is AuthorityActor =>
  actor.kind === 'person' && actor.isEmailVerified && actor.organisation?.kind === 'HEALTH_AUTHORITY' && actor.organisation.isVerified

/** Whoever acts for the organisation that claimed; it need not be the same person. */
export const canWithdrawClaim = (actor: Actor, claim: { organisationId: string }): actor is PersonActor =>
  actor.kind === 'person' && actor.organisation?.organisationId === claim.organisationId

export const canDecideClaims = isAdmin

/** Claims are known to the organisation that made them and to whoever decides. */
export function claimsVisibleTo(actor: Actor): Prisma.NoticeClaimWhereInput {
  const own = actor.kind === 'person' && actor.organisation ? { organisationId: actor.organisation.organisationId } : nothing
  return canDecideClaims(actor) ? {} : own
}
