import { expect, test } from 'vitest'
import { sweepAccounts } from '@/lib/accounts/commands/sweep-accounts'
import { visitor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const token = (personId: string, fields: { expiresAt: Date; usedAt?: Date }) =>
  db.token.create({ data: { personId, purpose: 'SIGN_IN', email: 'x@example.org', tokenHash: crypto.randomUUID(), ...fields }, select: { id: true } })

test('deletes what has run out and nothing else', async () => {
  const ada = await createPerson()
  const living = await signInAs(ada)
  await signInAs(ada, { expiresAt: daysAgo(1) })
  const open = await token(ada.id, { expiresAt: daysAgo(-1) })
  await token(ada.id, { expiresAt: daysAgo(1) })
  const [forgotten, fresh] = [await createPerson({ isVerified: false }), await createPerson({ isVerified: false })]
  await db.person.update({ where: { id: forgotten.id }, data: { createdAt: daysAgo(8) } })
  await db.person.update({ where: { id: fresh.id }, data: { createdAt: daysAgo(6) } })
  await db.person.update({ where: { id: ada.id }, data: { createdAt: daysAgo(800) } })

  expect(await sweepAccounts({ kind: 'job', name: 'sweep' })).toEqual({ sessions: 1, tokens: 1, people: 1 })
  expect(await db.session.findMany({ select: { id: true } })).toEqual([{ id: living.sessionId }])
  expect(await db.token.findMany({ select: { id: true } })).toEqual([open])
  expect((await db.person.findMany({ select: { id: true } })).map((one) => one.id).sort()).toEqual([ada.id, fresh.id].sort())
  expect(await auditedActions()).toEqual(['sweep-accounts'])
})

test('only the clock sweeps', async () => {
  await expect(sweepAccounts(visitor)).rejects.toMatchObject({ name: 'Forbidden' })
  await expect(sweepAccounts(await actorFor(await createPerson({ platformRoles: ['ADMIN'] })))).rejects.toMatchObject({ name: 'Forbidden' })
})
