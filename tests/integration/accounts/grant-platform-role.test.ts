import { expect, test } from 'vitest'
import { grantPlatformRole } from '@/lib/accounts/commands/grant-platform-role'
import { visitor, type Actor } from '@/lib/accounts/model'
import { listPlatformPeople } from '@/lib/accounts/organisation-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const rolesOf = async (person: { id: string }) => (await db.person.findUniqueOrThrow({ where: { id: person.id } })).platformRoles

test('gives the role once, also when pressed often', async () => {
  const admin = await actorFor(await createPerson({ name: 'Ada', email: 'ada@example.org', platformRoles: ['ADMIN'] }))
  const person = await createPerson({ name: 'Bo', email: 'bo@example.org' })
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(grantPlatformRole(admin, { email: 'bo@example.org', role: 'NAVIGATOR' }))))
  expect(outcomes.sort()).toEqual(['RuleBroken person.has-role', 'RuleBroken person.has-role', 'done'])
  expect(await rolesOf(person)).toEqual(['NAVIGATOR'])
  expect((await listPlatformPeople(admin)).map(({ name, platformRoles }) => ({ name, platformRoles }))).toEqual([
    { name: 'Ada', platformRoles: ['ADMIN'] },
    { name: 'Bo', platformRoles: ['NAVIGATOR'] },
  ])
  expect(await auditedActions()).toEqual(['grant-platform-role'])
})

test('is for admins: no other role makes one, not even for oneself', async () => {
  const organisation = await createOrganisation()
  const navigator = await createPerson({ email: 'navigator@example.org', platformRoles: ['NAVIGATOR', 'ASSESSOR'] })
  const others: Actor[] = [visitor, { kind: 'job', name: 'sweep' }, await actorFor(organisation.owner, organisation), await actorFor(navigator)]
  for (const other of others) {
    expect(await outcomeOf(grantPlatformRole(other, { email: 'navigator@example.org', role: 'ADMIN' }))).toBe('NotFound not-found')
    expect(await outcomeOf(listPlatformPeople(other))).toBe('NotFound not-found')
  }
  expect(await rolesOf(navigator)).toEqual(['NAVIGATOR', 'ASSESSOR'])
})

test('goes to a confirmed address', async () => {
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  await createPerson({ email: 'unconfirmed@example.org', isVerified: false })
  expect(await outcomeOf(grantPlatformRole(admin, { email: 'unconfirmed@example.org', role: 'ADMIN' }))).toBe('RuleBroken person.unconfirmed')
  expect(await outcomeOf(grantPlatformRole(admin, { email: 'nobody@example.org', role: 'ADMIN' }))).toBe('RuleBroken person.unknown-address')
})
