import type { Tx } from '@/lib/platform/db'

/**
 * Holds the organisation until the transaction ends and reads it as it then is. Rules about its owners, open
 * invitations and verification look at several rows, so two commands at once could each find them kept.
 */
export async function lockOrganisation(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Organisation" where id = ${id}::uuid for update`
  const organisation = await tx.organisation.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      name: true,
      country: true,
      city: true,
      summary: true,
      updatedAt: true,
      closedAt: true,
      memberships: { select: { personId: true, role: true } },
      verifications: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { id: true, state: true } },
    },
  })
  return organisation && { ...organisation, verification: organisation.verifications[0] ?? null }
}

type WithMemberships = { memberships: { personId: string; role: string }[] }

export const ownersOf = (organisation: WithMemberships): string[] =>
  organisation.memberships.filter((one) => one.role === 'OWNER').map((one) => one.personId)

/** Somebody has to be able to act for the organisation. */
export function isLastOwner(organisation: WithMemberships, personId: string): boolean {
  const owners = ownersOf(organisation)
  return owners.length === 1 && owners[0] === personId
}
