import { expect, test } from 'vitest'
import { acceptInvitation } from '@/lib/accounts/commands/accept-invitation'
import { inviteMember } from '@/lib/accounts/commands/invite-member'
import { withdrawInvitation } from '@/lib/accounts/commands/withdraw-invitation'
import { visitor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { newestInvitation } from '@/tests/factories/invitation'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

async function invited() {
  const organisation = await createOrganisation()
  const actor = await actorFor(organisation.owner, organisation)
  const person = await createPerson({ email: 'invited@example.org' })
  const { invitationId } = await inviteMember(actor, { organisationId: organisation.id, email: 'invited@example.org', role: 'MEMBER' })
  return { organisation, actor, invitationId, person: await actorFor(person), token: await newestInvitation() }
}

test('the link works no more', async () => {
  const { actor, invitationId, person, token } = await invited()
  await withdrawInvitation(actor, { invitationId })
  expect(await outcomeOf(acceptInvitation(person, { token }))).toBe('Conflict invitation.withdrawn')
  expect(await outcomeOf(withdrawInvitation(actor, { invitationId }))).toBe('Conflict invitation.is-over')
  expect(await auditedActions()).toEqual(['invite-member', 'withdraw-invitation'])
})

test('either it is accepted or it is withdrawn', async () => {
  for (let round = 0; round < 5; round++) {
    await db.invitation.deleteMany()
    await db.membership.deleteMany({ where: { person: { email: 'invited@example.org' } } })
    await db.person.deleteMany({ where: { email: 'invited@example.org' } })
    const { actor, invitationId, person, token } = await invited()
    const outcomes = await Promise.all([outcomeOf(acceptInvitation(person, { token })), outcomeOf(withdrawInvitation(actor, { invitationId }))])
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    const { acceptedAt, withdrawnAt } = await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
    expect([acceptedAt, withdrawnAt].filter(Boolean)).toHaveLength(1)
    expect(await db.membership.count({ where: { personId: person.personId } })).toBe(outcomes[0] === 'done' ? 1 : 0)
  }
})

test('is for an owner who acts for it now', async () => {
  const { organisation, invitationId } = await invited()
  const member = await createPerson()
  await addMember(organisation, member)
  expect(await outcomeOf(withdrawInvitation(visitor, { invitationId }))).toBe('NotFound not-found')
  expect(await outcomeOf(withdrawInvitation(await actorFor((await createOrganisation()).owner), { invitationId }))).toBe('NotFound not-found')
  expect(await outcomeOf(withdrawInvitation(await actorFor(member, organisation), { invitationId }))).toBe('Forbidden forbidden')
  expect((await db.invitation.findFirstOrThrow()).withdrawnAt).toBeNull()
})
