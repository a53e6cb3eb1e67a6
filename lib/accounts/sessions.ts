import 'server-only'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db'
import { hashToken, newToken } from '@/lib/platform/secrets'
import type { Client } from '@/lib/platform/client-address'
import type { Actor } from './model'

/** Days a session lives from sign-in. */
export const sessionDays = 30

export type NewSession = { token: string; expiresAt: Date }

/** A new token at every sign-in. The session this browser had before ends: what was known of it is worth nothing after. */
export async function startSession(tx: Tx, actor: Actor, personId: string, client: Client): Promise<NewSession> {
  if (actor.kind === 'person') await tx.session.deleteMany({ where: { id: actor.sessionId } })
  const token = newToken()
  const expiresAt = new Date(now().getTime() + sessionDays * 86_400_000)
  await tx.session.create({
    data: { tokenHash: hashToken(token), personId, userAgent: client.userAgent.slice(0, 300), createdAt: now(), lastSeenAt: now(), expiresAt },
  })
  return { token, expiresAt }
}
