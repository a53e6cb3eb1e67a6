import { expect, test } from 'vitest'
import { revokePlatformRole } from '@/lib/accounts/commands/revoke-platform-role'
import { visitor, type Actor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'

const admins = () => db.person.count({ where: { platformRoles: { has: 'ADMIN' } } })

test('takes one role and leaves the others, at the next request', async () => {
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  const other = await actorFor(await createPerson({ platformRoles: ['ADMIN', 'ASSESSOR'] }))
  expect(await revokePlatformRole(admin, { personId: other.personId, role: 'ADMIN' })).toEqual({ isOwnAdminRole: false })
  expect((await findPersonActor(other.sessionId))?.platformRoles).toEqual(['ASSESSOR'])
  expect(await outcomeOf(revokePlatformRole(admin, { personId: other.personId, role: 'ADMIN' }))).toBe('Conflict person.has-not-role')
  expect(await auditedActions()).toEqual(['revoke-platform-role'])
})

test('the last admin stays', async () => {
  const admin = await actorFor(await createPerson({ platformRoles: ['ADMIN', 'NAVIGATOR'] }))
  expect(await outcomeOf(revokePlatformRole(admin, { personId: admin.personId, role: 'ADMIN' }))).toBe('RuleBroken person.last-admin')
  expect(await outcomeOf(revokePlatformRole(admin, { personId: admin.personId, role: 'NAVIGATOR' }))).toBe('done')
  expect(await admins()).toBe(1)
})

test('two admins who revoke each other at once leave one', async () => {
  for (let round = 0; round < 5; round++) {
    await db.person.deleteMany()
    const [a, b] = [await actorFor(await createPerson({ platformRoles: ['ADMIN'] })), await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))]
    const outcomes = await Promise.all([
      outcomeOf(revokePlatformRole(a, { personId: b.personId, role: 'ADMIN' })),
      outcomeOf(revokePlatformRole(b, { personId: a.personId, role: 'ADMIN' })),
    ])
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    expect(await admins()).toBe(1)
  }
})

test('is for admins', async () => {
  const admin = await createPerson({ platformRoles: ['ADMIN'] })
  await createPerson({ platformRoles: ['ADMIN'] })
  const others: Actor[] = [visitor, { kind: 'job', name: 'sweep' }, await actorFor(await createPerson({ platformRoles: ['NAVIGATOR', 'ASSESSOR'] }))]
  for (const other of others) expect(await outcomeOf(revokePlatformRole(other, { personId: admin.id, role: 'ADMIN' }))).toBe('NotFound not-found')
  expect(await admins()).toBe(2)
})
