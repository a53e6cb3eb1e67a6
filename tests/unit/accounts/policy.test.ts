import { describe, expect, it } from 'vitest'
import { visitor, type Actor, type ActingFor, type PersonActor, type PlatformRole } from '@/lib/accounts/model'
import * as policy from '@/lib/accounts/policy'

const at = new Date('2027-01-10T12:00:00Z')
const later = new Date('2027-01-20T12:00:00Z')
const earlier = new Date('2027-01-01T12:00:00Z')

const own = { id: 'own', closedAt: null }
const closed = { id: 'own', closedAt: earlier }
const foreign = { id: 'foreign', closedAt: null }

const membership = (role: 'OWNER' | 'MEMBER', organisationId = 'own'): ActingFor => ({ organisationId, name: 'Own', kind: 'SME', role, isVerified: false })

const person = (said: Partial<PersonActor> = {}): PersonActor => ({
  kind: 'person',
  personId: 'me',
  sessionId: 'session',
  name: 'Me',
  email: 'me@example.org',
  locale: 'en',
  isEmailVerified: true,
  platformRoles: [],
  organisation: null,
  memberships: [],
  ...said,
})
const actingAs = (role: 'OWNER' | 'MEMBER', said: Partial<PersonActor> = {}) => person({ organisation: membership(role), memberships: [membership(role)], ...said })
const withRole = (role: PlatformRole) => person({ platformRoles: [role] })

const actors = {
  visitor,
  job: { kind: 'job', name: 'sweep' },
  unconfirmed: person({ isEmailVerified: false }),
  person: person(),
  member: actingAs('MEMBER'),
  owner: actingAs('OWNER'),
  'unconfirmed owner': actingAs('OWNER', { isEmailVerified: false }),
  // Owns it, but acts for another organisation now.
  'owner acting elsewhere': person({ organisation: membership('OWNER', 'foreign'), memberships: [membership('OWNER'), membership('OWNER', 'foreign')] }),
  admin: withRole('ADMIN'),
  navigator: withRole('NAVIGATOR'),
  assessor: withRole('ASSESSOR'),
} satisfies Record<string, Actor>
type Who = keyof typeof actors

const me = { personId: 'me', organisationId: 'own' }
const other = { personId: 'other', organisationId: 'own' }
const invitation = { email: 'Me@example.org', acceptedAt: null, withdrawnAt: null, expiresAt: later }

const people: Who[] = ['unconfirmed', 'person', 'member', 'owner', 'unconfirmed owner', 'owner acting elsewhere', 'admin', 'navigator', 'assessor']
const confirmed: Who[] = people.filter((who) => !who.startsWith('unconfirmed'))
const owners: Who[] = ['owner', 'unconfirmed owner']
const insiders: Who[] = ['member', ...owners]

/** Who may; everybody else may not. */
const matrix: [rule: string, ask: (actor: Actor) => boolean, may: Who[]][] = [
  ['register an organisation', policy.canRegisterOrganisation, confirmed],
  ['see it inside', (actor) => policy.canSeeOrganisationInside(actor, own), insiders],
  ['see another one inside', (actor) => policy.canSeeOrganisationInside(actor, foreign), ['owner acting elsewhere']],
  ['see a closed one inside', (actor) => policy.canSeeOrganisationInside(actor, closed), []],
  ['update it', (actor) => policy.canUpdateOrganisation(actor, own), owners],
  ['update a closed one', (actor) => policy.canUpdateOrganisation(actor, closed), []],
  ['close it', (actor) => policy.canCloseOrganisation(actor, own), owners],
  ['close a closed one', (actor) => policy.canCloseOrganisation(actor, closed), []],
  ['ask for its verification', (actor) => policy.canRequestVerification(actor, own), ['owner']],
  ['switch to it', (actor) => policy.canSwitchOrganisation(actor, 'own'), [...insiders, 'owner acting elsewhere']],
  ['switch to another one', (actor) => policy.canSwitchOrganisation(actor, 'foreign'), ['owner acting elsewhere']],
  ['invite', (actor) => policy.canInviteMember(actor, own), ['owner']],
  ['invite to a closed one', (actor) => policy.canInviteMember(actor, closed), []],
  ['withdraw an invitation', (actor) => policy.canWithdrawInvitation(actor, own), owners],
  ['change a role', (actor) => policy.canChangeMemberRole(actor, other), owners],
  ['remove a member', (actor) => policy.canRemoveMember(actor, other), owners],
  ['remove oneself', (actor) => policy.canRemoveMember(actor, me), []],
  ['leave', (actor) => policy.canLeaveOrganisation(actor, me), insiders],
  ['make another leave', (actor) => policy.canLeaveOrganisation(actor, other), []],
  ['accept an invitation to the own address', (actor) => policy.canAcceptInvitation(actor, invitation, at), confirmed],
  ['accept one to another address', (actor) => policy.canAcceptInvitation(actor, { ...invitation, email: 'you@example.org' }, at), []],
  ['accept an expired one', (actor) => policy.canAcceptInvitation(actor, { ...invitation, expiresAt: at }, at), []],
  ['accept a withdrawn one', (actor) => policy.canAcceptInvitation(actor, { ...invitation, withdrawnAt: earlier }, at), []],
  ['accept a used one', (actor) => policy.canAcceptInvitation(actor, { ...invitation, acceptedAt: earlier }, at), []],
  ['see the administration', policy.canSeeAdministration, ['admin']],
  ['decide a verification', policy.canDecideVerification, ['admin']],
  ['grant a platform role', policy.canGrantPlatformRole, ['admin']],
  ['revoke a platform role', policy.canRevokePlatformRole, ['admin']],
  ['read the audit log', policy.canReadAuditLog, ['admin']],
  ['remove the demo data', policy.canRemoveDemoData, ['admin']],
]

describe('who may', () => {
  it.each(matrix)('%s', (_, ask, may) => {
    const answers = Object.entries(actors).filter(([, actor]) => ask(actor)).map(([who]) => who)
    expect(answers.sort()).toEqual([...may].sort())
  })

  it('is asked here for every rule', () => {
    const rules = Object.keys(policy).filter((name) => name.startsWith('can'))
    const asked = matrix.map(([, ask]) => ask.toString())
    const missing = rules.filter((rule) => !matrix.some(([, ask], i) => ask === policy[rule as keyof typeof policy] || asked[i]!.includes(rule)))
    expect(missing).toEqual([])
  })
})

describe('filters', () => {
  const nothing = { id: { in: [] } }
  const filters: [rule: string, ask: (actor: Actor) => unknown, may: Partial<Record<Who, unknown>>][] = [
    ['organisations from inside', policy.organisationsInsideVisibleTo, Object.fromEntries(insiders.map((who) => [who, { id: 'own', closedAt: null }]))],
    ['members', policy.membersVisibleTo, Object.fromEntries(insiders.map((who) => [who, { organisationId: 'own', organisation: { closedAt: null } }]))],
    ['invitations', policy.invitationsVisibleTo, Object.fromEntries(owners.map((who) => [who, { organisationId: 'own', organisation: { closedAt: null } }]))],
    ['verifications', policy.verificationsVisibleTo, { admin: {} }],
    ['people', policy.peopleVisibleTo, { admin: {} }],
    ['audit entries', policy.auditEntriesVisibleTo, { admin: {} }],
  ]
  it.each(filters)('show %s to those alone who may see them', (_, ask, may) => {
    for (const [who, actor] of Object.entries(actors)) {
      if (who === 'owner acting elsewhere') expect(JSON.stringify(ask(actor))).not.toContain('own"')
      else expect(ask(actor), who).toEqual(may[who as Who] ?? nothing)
    }
  })
})

describe('an invitation', () => {
  it.each([
    ['open', {}],
    ['used', { acceptedAt: earlier }],
    ['used', { acceptedAt: earlier, withdrawnAt: earlier, expiresAt: earlier }],
    ['withdrawn', { withdrawnAt: earlier, expiresAt: earlier }],
    ['expired', { expiresAt: at }],
  ])('is %s', (state, said) => {
    expect(policy.invitationState({ ...invitation, ...said }, at)).toBe(state)
  })
})
