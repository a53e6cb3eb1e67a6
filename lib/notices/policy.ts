import { isAdmin } from '@/lib/accounts/policy'
import type { Actor } from '@/lib/accounts/model'

/** Notices speak in the name of any buyer, so only admins and our own jobs bring them in. */
export const canImportNotices = (actor: Actor): boolean => actor.kind === 'job' || isAdmin(actor)

/** Somebody of a checked health authority may say that a notice is its own; an admin decides. */
export const canClaimNotices = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.isEmailVerified && actor.organisation?.kind === 'HEALTH_AUTHORITY' && actor.organisation.isVerified

export const canDecideClaims = isAdmin
