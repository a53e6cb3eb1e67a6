import { expect, test } from 'vitest'
import { renamePerson } from '@/lib/accounts/commands/rename-person'
import { visitor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson } from '@/tests/factories/person'

test('renames oneself and nobody else', async () => {
  const [ada, ben] = [await createPerson({ name: 'Ada' }), await createPerson({ name: 'Ben' })]
  const stuffed = { name: 'Ada Berg', id: ben.id, personId: ben.id, email: 'x@example.org', platformRoles: ['ADMIN'] }
  await renamePerson(await actorFor(ada), stuffed)
  expect(await db.person.findMany({ orderBy: { id: 'asc' }, select: { name: true, email: true, platformRoles: true } })).toEqual([
    { name: 'Ada Berg', email: ada.email, platformRoles: [] },
    { name: 'Ben', email: ben.email, platformRoles: [] },
  ])
  expect(await auditedActions()).toEqual(['rename-person'])
})

test('refuses a visitor', async () => {
  await expect(renamePerson(visitor, { name: 'Eve' })).rejects.toMatchObject({ name: 'Forbidden', code: 'sign-in-first' })
})
