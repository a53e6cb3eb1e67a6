import 'server-only'
import { db } from '@/lib/platform/db'
import type { ActingFor, PersonActor } from './model'

/** The live session behind a cookie's token, by the token's hash. */
export async function findSession(tokenHash: string) {
  return db.session.findUnique({ where: { tokenHash }, select: { id: true, personId: true, expiresAt: true, lastSeenAt: true } })
}

/** Everything authorisation asks about a person, read anew for every request: an ended session or a lost role counts at once. */
export async function findPersonActor(sessionId: string): Promise<PersonActor | null> {
  const session = await db.session.findUnique({
    where: { id: sessionId },
    select: {
      id: true,
      organisationId: true,
      person: {
        select: {
          id: true,
          name: true,
          email: true,
          locale: true,
          emailVerifiedAt: true,
          platformRoles: true,
          memberships: {
            where: { organisation: { closedAt: null } },
            orderBy: { createdAt: 'asc' },
            select: {
              role: true,
              organisation: {
                select: {
                  id: true,
                  name: true,
                  kind: true,
                  verifications: { orderBy: { at: 'desc' }, take: 1, select: { state: true } },
                },
              },
            },
          },
        },
      },
    },
  })
  if (!session) return null
  const { person } = session
  const memberships: ActingFor[] = person.memberships.map(({ role, organisation }) => ({
    organisationId: organisation.id,
    name: organisation.name,
    kind: organisation.kind,
    role,
    isVerified: organisation.verifications[0]?.state === 'VERIFIED',
  }))
  return {
    kind: 'person',
    personId: person.id,
    sessionId: session.id,
    name: person.name,
    email: person.email,
    locale: person.locale,
    isEmailVerified: person.emailVerifiedAt !== null,
    platformRoles: person.platformRoles,
    organisation: memberships.find((one) => one.organisationId === session.organisationId) ?? memberships[0] ?? null,
    memberships,
  }
}
