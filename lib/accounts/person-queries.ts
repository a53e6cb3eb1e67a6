import 'server-only'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { findLink } from './links'
import type { Actor } from './model'
import { canUseAccount, sessionsVisibleTo } from './person-policy'

export type SessionView = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }

/** The browsers a person is signed in with, this one first, then the latest seen. */
export async function listSessions(actor: Actor): Promise<SessionView[]> {
  if (!canUseAccount(actor)) return []
  const sessions = await db.session.findMany({
    where: { ...sessionsVisibleTo(actor), expiresAt: { gt: now() } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  })
  const views = sessions.map((session) => ({ ...session, isThis: session.id === actor.sessionId }))
  return [...views.filter((one) => one.isThis), ...views.filter((one) => !one.isThis)]
}

export type AccountView = { name: string; email: string; isEmailVerified: boolean; hasPassword: boolean; pendingEmail: string | null }

export async function getAccount(actor: Actor): Promise<AccountView> {
  if (!canUseAccount(actor)) throw new NotFound()
  const person = await db.person.findUnique({
    where: { id: actor.personId },
    select: {
      name: true,
      email: true,
      emailVerifiedAt: true,
      passwordHash: true,
      tokens: { where: { purpose: 'CHANGE_EMAIL', usedAt: null, expiresAt: { gt: now() } }, orderBy: { createdAt: 'desc' }, take: 1, select: { email: true } },
    },
  })
  if (!person) throw new NotFound()
  return {
    name: person.name,
    email: person.email,
    isEmailVerified: person.emailVerifiedAt !== null,
    hasPassword: person.passwordHash !== null,
    pendingEmail: person.tokens[0]?.email ?? null,
  }
}

export type DeletionView = { closes: string[]; mustHandOver: string[] }

/** What deleting this account would do to the organisations it belongs to. */
export async function getDeletionConsequences(actor: Actor): Promise<DeletionView> {
  if (!canUseAccount(actor)) throw new NotFound()
  const organisations = await db.organisation.findMany({
    where: { closedAt: null, memberships: { some: { personId: actor.personId } } },
    orderBy: { name: 'asc' },
    select: { name: true, memberships: { where: { personId: { not: actor.personId } }, select: { role: true } } },
  })
  return {
    closes: organisations.filter((one) => one.memberships.length === 0).map((one) => one.name),
    mustHandOver: organisations.filter((one) => one.memberships.length > 0 && !one.memberships.some((other) => other.role === 'OWNER')).map((one) => one.name),
  }
}

/** Whether a mailed link still works and whom it is for; opening its page changes nothing. */
export async function findLinkView(actor: Actor, token: string, purpose: Parameters<typeof findLink>[1]): Promise<{ email: string; isOwn: boolean } | null> {
  const link = token.length <= 100 ? await findLink(token, purpose) : null
  return link && { email: link.email, isOwn: canUseAccount(actor) && actor.personId === link.person.id }
}
