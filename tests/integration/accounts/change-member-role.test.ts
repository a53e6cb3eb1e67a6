import { expect, test } from 'vitest'
import { changeMemberRole } from '@/lib/accounts/commands/change-member-role'
import { visitor } from '@/lib/accounts/model'
import { changeMemberRoleSchema } from '@/lib/accounts/schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

async function setting() {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  return { organisation, member, actor: await actorFor(organisation.owner, organisation) }
}
const ownersIn = (organisation: { id: string }) => db.membership.count({ where: { organisationId: organisation.id, role: 'OWNER' } })

test('an owner makes a member an owner', async () => {
  const { organisation, member, actor } = await setting()
  await changeMemberRole(actor, { organisationId: organisation.id, personId: member.id, role: 'OWNER' })
  expect(await ownersIn(organisation)).toBe(2)
  expect(await auditedActions()).toEqual(['change-member-role'])
})

test('the last owner stays one', async () => {
  const { organisation, actor } = await setting()
  expect(await outcomeOf(changeMemberRole(actor, { organisationId: organisation.id, personId: actor.personId, role: 'MEMBER' }))).toBe('RuleBroken organisation.last-owner')
  expect(await ownersIn(organisation)).toBe(1)
})

test('two owners who demote each other at once leave one', async () => {
  const { organisation, member, actor } = await setting()
  await db.membership.updateMany({ where: { personId: member.id }, data: { role: 'OWNER' } })
  const second = await actorFor(member, organisation)
  const outcomes = await Promise.all([
    outcomeOf(changeMemberRole(actor, { organisationId: organisation.id, personId: member.id, role: 'MEMBER' })),
    outcomeOf(changeMemberRole(second, { organisationId: organisation.id, personId: actor.personId, role: 'MEMBER' })),
  ])
  expect(outcomes.sort()).toEqual(['Forbidden forbidden', 'done'])
  expect(await ownersIn(organisation)).toBe(1)
})

test('is for owners who act for it now, about its own members', async () => {
  const { organisation, member, actor } = await setting()
  const input = { organisationId: organisation.id, personId: member.id, role: 'OWNER' as const }
  const foreign = await createOrganisation()
  expect(await outcomeOf(changeMemberRole(visitor, input))).toBe('NotFound not-found')
  expect(await outcomeOf(changeMemberRole(await actorFor(foreign.owner, foreign), input))).toBe('NotFound not-found')
  expect(await outcomeOf(changeMemberRole(await actorFor(member, organisation), input))).toBe('Forbidden forbidden')
  expect(await outcomeOf(changeMemberRole(actor, { ...input, personId: foreign.owner.id }))).toBe('NotFound not-found')
  expect(await outcomeOf(changeMemberRole(actor, { ...input, organisationId: foreign.id }))).toBe('NotFound not-found')
  expect(await ownersIn(organisation)).toBe(1)
  expect(await auditedActions()).toEqual([])
})

test('takes no platform role for a role', () => {
  expect(changeMemberRoleSchema.safeParse({ organisationId: '00000000-0000-4000-8000-000000000000', personId: '00000000-0000-4000-8000-000000000000', role: 'ADMIN' }).success).toBe(false)
})
