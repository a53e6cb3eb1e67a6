import { expect, test } from 'vitest'
import { leaveOrganisation } from '@/lib/accounts/commands/leave-organisation'
import { visitor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

test('a member leaves and acts for the next organisation', async () => {
  const organisation = await createOrganisation()
  const member = await createPerson()
  await addMember(organisation, member)
  const own = await createOrganisation({ owner: member })
  const actor = await actorFor(member, organisation)
  await leaveOrganisation(actor, { organisationId: organisation.id })
  expect((await findPersonActor(actor.sessionId))?.organisation?.organisationId).toBe(own.id)
  expect(await auditedActions()).toEqual(['leave-organisation'])
})

test('the last owner cannot leave, also when both try at once', async () => {
  const organisation = await createOrganisation()
  const first = await actorFor(organisation.owner, organisation)
  expect(await outcomeOf(leaveOrganisation(first, { organisationId: organisation.id }))).toBe('RuleBroken organisation.last-owner')
  const second = await createPerson()
  await addMember(organisation, second, 'OWNER')
  const outcomes = await Promise.all([first, await actorFor(second, organisation)].map((actor) => outcomeOf(leaveOrganisation(actor, { organisationId: organisation.id }))))
  expect(outcomes.sort()).toEqual(['RuleBroken organisation.last-owner', 'done'])
  expect(await db.membership.count()).toBe(1)
})

test('one leaves only the organisation one acts for', async () => {
  const organisation = await createOrganisation()
  const other = await createOrganisation()
  expect(await outcomeOf(leaveOrganisation(visitor, { organisationId: organisation.id }))).toBe('NotFound not-found')
  expect(await outcomeOf(leaveOrganisation(await actorFor(other.owner, other), { organisationId: organisation.id }))).toBe('NotFound not-found')
  expect(await db.membership.count()).toBe(2)
})
