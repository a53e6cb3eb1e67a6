import { expect, test } from 'vitest'
import { removeMember } from '@/lib/accounts/commands/remove-member'
import { visitor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

test('counts at the next request of the removed person', async () => {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  const memberActor = await actorFor(member, organisation)
  await removeMember(await actorFor(organisation.owner, organisation), { organisationId: organisation.id, personId: member.id })
  expect(await findPersonActor(memberActor.sessionId)).toMatchObject({ organisation: null, memberships: [] })
  expect((await db.session.findUniqueOrThrow({ where: { id: memberActor.sessionId } })).organisationId).toBeNull()
  expect(await auditedActions()).toEqual(['remove-member'])
})

test('two owners who remove each other at once leave one', async () => {
  const organisation = await createOrganisation()
  const second = await createPerson()
  await addMember(organisation, second, 'OWNER')
  const actors = [await actorFor(organisation.owner, organisation), await actorFor(second, organisation)] as const
  const outcomes = await Promise.all([
    outcomeOf(removeMember(actors[0], { organisationId: organisation.id, personId: second.id })),
    outcomeOf(removeMember(actors[1], { organisationId: organisation.id, personId: organisation.owner.id })),
  ])
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
  expect(await db.membership.count({ where: { organisationId: organisation.id } })).toBe(1)
})

test('is for owners who act for it now, about others', async () => {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  const foreign = await createOrganisation()
  const owner = await actorFor(organisation.owner, organisation)
  const input = { organisationId: organisation.id, personId: member.id }
  expect(await outcomeOf(removeMember(visitor, input))).toBe('NotFound not-found')
  expect(await outcomeOf(removeMember(await actorFor(foreign.owner, foreign), input))).toBe('NotFound not-found')
  expect(await outcomeOf(removeMember(await actorFor(member, organisation), { ...input, personId: organisation.owner.id }))).toBe('Forbidden forbidden')
  expect(await outcomeOf(removeMember(owner, { ...input, personId: owner.personId }))).toBe('Forbidden forbidden')
  expect(await outcomeOf(removeMember(owner, { ...input, personId: foreign.owner.id }))).toBe('NotFound not-found')
  expect(await db.membership.count()).toBe(3)
})
