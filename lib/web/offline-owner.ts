import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { hashToken } from '@/lib/platform/secrets'

/** Marks what a device keeps for offline as one sign-in's: another sign-in, of whomever, never reads it. It is no secret, and opens nothing. */
export const offlineOwner = (actor: Actor): string => (actor.kind === 'person' ? hashToken(`offline ${actor.sessionId}`) : '')
