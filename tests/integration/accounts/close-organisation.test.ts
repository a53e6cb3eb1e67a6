import { expect, test } from 'vitest'
import { acceptInvitation } from '@/lib/accounts/commands/accept-invitation'
import { closeOrganisation } from '@/lib/accounts/commands/close-organisation'
import { inviteMember } from '@/lib/accounts/commands/invite-member'
import { visitor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { newestInvitation } from '@/tests/factories/invitation'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const confirmed = { confirmed: 'on' as const }

test('ends the access of its members and its open invitations', async () => {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  const actor = await actorFor(organisation.owner, organisation)
  const memberActor = await actorFor(member, organisation)
  const invited = await createPerson({ email: 'invited@example.org' })
  await inviteMember(actor, { organisationId: organisation.id, email: 'invited@example.org', role: 'MEMBER' })
  await closeOrganisation(actor, { organisationId: organisation.id, ...confirmed })
  expect((await db.organisation.findFirstOrThrow()).closedAt).not.toBeNull()
  expect((await findPersonActor(memberActor.sessionId))?.memberships).toEqual([])
  expect(await outcomeOf(acceptInvitation(await actorFor(invited), { token: await newestInvitation() }))).toBe('Conflict invitation.withdrawn')
  expect(await auditedActions()).toEqual(['invite-member', 'close-organisation'])
})

test('is for an owner who acts for it now, and works once', async () => {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  const input = { organisationId: organisation.id, ...confirmed }
  const actor = await actorFor(organisation.owner, organisation)
  expect(await outcomeOf(closeOrganisation(visitor, input))).toBe('NotFound not-found')
  expect(await outcomeOf(closeOrganisation(await actorFor((await createOrganisation()).owner), input))).toBe('NotFound not-found')
  expect(await outcomeOf(closeOrganisation(await actorFor(member, organisation), input))).toBe('Forbidden forbidden')
  expect(await outcomeOf(closeOrganisation(actor, input))).toBe('done')
  expect(await outcomeOf(closeOrganisation(actor, input))).toBe('NotFound not-found')
})
