import { expect, test } from 'vitest'
import { switchOrganisation } from '@/lib/accounts/commands/switch-organisation'
import { visitor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { auditedActions } from '@/tests/factories/audit'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const actingFor = async (sessionId: string) => (await findPersonActor(sessionId))?.organisation?.organisationId

test('changes the organisation of this session alone', async () => {
  const first = await createOrganisation()
  const second = await createOrganisation()
  await addMember(second, first.owner)
  const here = await actorFor(first.owner, first)
  const elsewhere = await actorFor(first.owner, first)
  await switchOrganisation(here, { organisationId: second.id })
  expect([await actingFor(here.sessionId), await actingFor(elsewhere.sessionId)]).toEqual([second.id, first.id])
  expect(await auditedActions()).toEqual(['switch-organisation'])
})

test('leads to own organisations alone, and to none that is closed', async () => {
  const own = await createOrganisation()
  const foreign = await createOrganisation()
  const closed = await createOrganisation({ owner: own.owner, closedAt: new Date() })
  const actor = await actorFor(own.owner, own)
  expect(await outcomeOf(switchOrganisation(visitor, { organisationId: own.id }))).toBe('NotFound not-found')
  expect(await outcomeOf(switchOrganisation(actor, { organisationId: foreign.id }))).toBe('NotFound not-found')
  expect(await outcomeOf(switchOrganisation(actor, { organisationId: closed.id }))).toBe('NotFound not-found')
  expect(await outcomeOf(switchOrganisation(await actorFor(await createPerson({ platformRoles: ['ADMIN'] })), { organisationId: own.id }))).toBe('NotFound not-found')
  expect(await actingFor(actor.sessionId)).toBe(own.id)
  expect(await auditedActions()).toEqual([])
})
