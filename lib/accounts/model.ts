/**
 * People, the organisations they belong to, and the actor: who acts, for whom.
 * An organisation is closed, never deleted; a person can be deleted.
 * Tables: Person, Session, Token, Organisation, OrganisationVerification, Membership, Invitation.
 */
export const organisationKinds = [
  'SME',
  'HEALTH_AUTHORITY',
  'INVESTOR',
  'CLUSTER',
  'RESEARCH',
  'PATIENT_ORGANISATION',
  'SUPPORT_AGENCY',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]
export const membershipRoles = ['OWNER', 'MEMBER'] as const
export type MembershipRole = (typeof membershipRoles)[number]
export const platformRoles = ['ADMIN', 'NAVIGATOR', 'ASSESSOR'] as const
export type PlatformRole = (typeof platformRoles)[number]

export type ActingFor = { organisationId: string; name: string; kind: OrganisationKind; role: MembershipRole; isVerified: boolean }

export type PersonActor = {
  kind: 'person'
  personId: string
  sessionId: string
  name: string
  email: string
  locale: string
  isEmailVerified: boolean
  platformRoles: readonly PlatformRole[]
  /** The organisation the person acts for now; null before the first membership. */
  organisation: ActingFor | null
  memberships: readonly ActingFor[]
}

/** Who asks: nobody known, a person (for an organisation), or a named job. */
export type Actor = { kind: 'visitor' } | PersonActor | { kind: 'job'; name: string }

export const visitor: Actor = { kind: 'visitor' }
