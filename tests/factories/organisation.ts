import type { MembershipRole, OrganisationKind } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { foldText } from '@/lib/platform/fold-text'
import { createPerson } from './person'

export type CreatedOrganisation = { id: string; name: string; kind: OrganisationKind; owner: { id: string } }

/** An organisation with its owner, who is made unless given. A verified one was checked by an admin. */
export async function createOrganisation(
  fields: { kind?: OrganisationKind; name?: string; country?: string; owner?: { id: string }; isVerified?: boolean; closedAt?: Date } = {},
): Promise<CreatedOrganisation> {
  const owner = fields.owner ?? (await createPerson())
  const name = fields.name ?? 'Example Organisation'
  const organisation = await db.organisation.create({
    data: {
      kind: fields.kind ?? 'SME',
      name,
      country: fields.country ?? 'SE',
      searchText: foldText(name),
      closedAt: fields.closedAt ?? null,
      memberships: { create: { personId: owner.id, role: 'OWNER' } },
      verifications: fields.isVerified ? { create: { state: 'VERIFIED' } } : undefined,
    },
    select: { id: true, name: true, kind: true },
  })
  return { ...organisation, owner: { id: owner.id } }
}

export async function addMember(organisation: { id: string }, person: { id: string }, role: MembershipRole = 'MEMBER'): Promise<void> {
  await db.membership.create({ data: { organisationId: organisation.id, personId: person.id, role } })
}
