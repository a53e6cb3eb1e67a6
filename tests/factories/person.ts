import { randomUUID } from 'node:crypto'
import type { PersonActor, PlatformRole } from '@/lib/accounts/model'
import { hashPassword } from '@/lib/accounts/password'
import { findPersonActor } from '@/lib/accounts/queries'
import { db } from '@/lib/platform/db'
import { hashToken, newToken } from '@/lib/platform/secrets'

export type CreatedPerson = { id: string; name: string; email: string }

/** A person who has confirmed the address; without a password unless the test gives one. */
export async function createPerson(
  fields: { name?: string; email?: string; password?: string; isVerified?: boolean; platformRoles?: PlatformRole[]; locale?: string } = {},
): Promise<CreatedPerson> {
  const isVerified = fields.isVerified ?? true
  return db.person.create({
    data: {
      name: fields.name ?? 'Kim Person',
      email: (fields.email ?? `person-${randomUUID()}@example.org`).toLowerCase(),
      passwordHash: fields.password === undefined ? null : await hashedOnce(fields.password),
      emailVerifiedAt: isVerified ? new Date() : null,
      platformRoles: fields.platformRoles ?? [],
      locale: fields.locale ?? 'en',
    },
    select: { id: true, name: true, email: true },
  })
}

const hashes = new Map<string, Promise<string>>()

/** Hashing is slow by design; people of tests share a few passwords. */
function hashedOnce(password: string): Promise<string> {
  const hashed = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hashed)
  return hashed
}

/** A session row as a sign-in leaves it; `token` is the value of the cookie `next-auth.session-token`. */
export async function signInAs(
  person: { id: string },
  options: { organisation?: { id: string }; userAgent?: string; lastSeenAt?: Date; expiresAt?: Date } = {},
): Promise<{ sessionId: string; token: string }> {
  const token = newToken()
  const session = await db.session.create({
    data: {
      tokenHash: hashToken(token),
      personId: person.id,
      organisationId: options.organisation?.id ?? null,
      userAgent: options.userAgent ?? 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      lastSeenAt: options.lastSeenAt ?? new Date(),
      expiresAt: options.expiresAt ?? new Date(Date.now() + 86_400_000),
    },
    select: { id: true },
  })
  return { sessionId: session.id, token }
}

/** The actor as the app would read it: signed in, acting for the organisation given or else for the person's first. */
export async function actorFor(person: { id: string }, organisation?: { id: string }): Promise<PersonActor> {
  const { sessionId } = await signInAs(person, { organisation })
  const actor = await findPersonActor(sessionId)
  if (!actor) throw new Error('The session that was just made is gone')
  if (organisation && actor.organisation?.organisationId !== organisation.id) throw new Error('This person is not a member of that organisation')
  return actor
}
