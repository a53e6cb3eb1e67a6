import { expect, test } from 'vitest'
import { deleteAccount } from '@/lib/accounts/commands/delete-account'
import { visitor } from '@/lib/accounts/model'
import { getDeletionConsequences } from '@/lib/accounts/person-queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { mailTo } from '@/tests/factories/mailbox'
import { addMember, createOrganisation } from '@/tests/factories/organisation'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'

const currentPassword = 'seven green boats'
const owner = () => createPerson({ password: currentPassword })

test('nothing of the person stays but the record that it happened', async () => {
  const ada = await owner()
  await signInAs(ada)
  await db.savedSearch.create({ data: { personId: ada.id, page: 'needs', name: 'Mine', query: 'q=heart' } })
  await deleteAccount(await actorFor(ada), { currentPassword })
  expect(await Promise.all([db.person.count(), db.session.count(), db.token.count(), db.membership.count(), db.savedSearch.count()])).toEqual([0, 0, 0, 0, 0])
  expect(await mailTo(ada.email)).toEqual(['account-deleted'])
  expect(await auditedActions()).toEqual(['delete-account'])
})

test('an organisation of this person alone is closed with its open invitations; one with another owner stays', async () => {
  const ada = await owner()
  const alone = await createOrganisation({ owner: ada, name: 'Alone' })
  const shared = await createOrganisation({ owner: ada, name: 'Shared' })
  await addMember(shared, await createPerson(), 'OWNER')
  await db.invitation.create({ data: { organisationId: alone.id, email: 'x@example.org', role: 'MEMBER', tokenHash: 'x', invitedById: ada.id, expiresAt: new Date(Date.now() + 86_400_000) } })
  const actor = await actorFor(ada)
  expect(await getDeletionConsequences(actor)).toEqual({ closes: ['Alone'], mustHandOver: [] })
  await deleteAccount(actor, { currentPassword })
  expect((await db.organisation.findUniqueOrThrow({ where: { id: alone.id } })).closedAt).not.toBeNull()
  expect((await db.organisation.findUniqueOrThrow({ where: { id: shared.id } })).closedAt).toBeNull()
  expect((await db.invitation.findFirstOrThrow()).withdrawnAt).not.toBeNull()
})

test('the last owner of an organisation with other members hands over first', async () => {
  const ada = await owner()
  const shared = await createOrganisation({ owner: ada, name: 'Shared' })
  await addMember(shared, await createPerson())
  const actor = await actorFor(ada)
  expect(await getDeletionConsequences(actor)).toEqual({ closes: [], mustHandOver: ['Shared'] })
  await expect(deleteAccount(actor, { currentPassword })).rejects.toMatchObject({ name: 'RuleBroken', code: 'account.hand-over-first', params: { organisation: 'Shared' } })
  expect(await db.person.count()).toBe(2)
  expect(await mailTo(ada.email)).toEqual([])
})

test('of two last owners who leave at the same moment one stays', async () => {
  const [ada, ben] = [await owner(), await owner()]
  const shared = await createOrganisation({ owner: ada })
  await addMember(shared, ben, 'OWNER')
  await addMember(shared, await createPerson())
  const actors = [await actorFor(ada), await actorFor(ben)]
  const outcomes = await Promise.allSettled(actors.map((actor) => deleteAccount(actor, { currentPassword })))
  expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.membership.count({ where: { organisationId: shared.id, role: 'OWNER' } })).toBe(1)
})

test('the last admin stays, also when two leave at the same moment', async () => {
  const admins = await Promise.all([1, 2].map(() => createPerson({ password: currentPassword, platformRoles: ['ADMIN'] })))
  const actors = await Promise.all(admins.map((admin) => actorFor(admin)))
  const outcomes = await Promise.allSettled(actors.map((actor) => deleteAccount(actor, { currentPassword })))
  expect(outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual(['person.last-admin'])
  expect(await db.person.count({ where: { platformRoles: { has: 'ADMIN' } } })).toBe(1)
})

test('refuses a wrong password and a visitor', async () => {
  const ada = await owner()
  await expect(deleteAccount(await actorFor(ada), { currentPassword: 'something else' })).rejects.toMatchObject({ code: 'account.wrong-password' })
  await expect(deleteAccount(visitor, { currentPassword })).rejects.toMatchObject({ code: 'sign-in-first' })
  expect(await db.person.count()).toBe(1)
})
