import { expect, test } from 'vitest'
import { endSession } from '@/lib/accounts/commands/end-session'
import { visitor } from '@/lib/accounts/model'
import { listSessions } from '@/lib/accounts/person-queries'
import { findSession } from '@/lib/accounts/queries'
import { hashToken } from '@/lib/platform/secrets'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'

test('signs another browser out at once', async () => {
  const ada = await createPerson()
  const actor = await actorFor(ada)
  const phone = await signInAs(ada)
  await endSession(actor, { sessionId: phone.sessionId })
  expect(await findSession(hashToken(phone.token))).toBeNull()
  expect((await listSessions(actor)).map((one) => one.id)).toEqual([actor.sessionId])
  expect(await auditedActions()).toEqual(['end-session'])
})

test("another person's session does not exist for me, nor does a session that is gone", async () => {
  const eve = await actorFor(await createPerson({ platformRoles: ['ADMIN'] }))
  const phone = await signInAs(await createPerson())
  for (const sessionId of [phone.sessionId, '00000000-0000-7000-8000-000000000000']) {
    await expect(endSession(eve, { sessionId })).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
  }
  await expect(endSession(visitor, { sessionId: phone.sessionId })).rejects.toMatchObject({ code: 'sign-in-first' })
  expect(await findSession(hashToken(phone.token))).not.toBeNull()
})

test('the list shows only living sessions of one\'s own, this browser first', async () => {
  const ada = await createPerson()
  const old = await signInAs(ada, { lastSeenAt: new Date(Date.now() - 86_400_000) })
  const recent = await signInAs(ada, { lastSeenAt: new Date() })
  await signInAs(ada, { expiresAt: new Date(Date.now() - 1000) })
  await signInAs(await createPerson())
  const actor = await actorFor(ada)
  expect((await listSessions(actor)).map(({ id, isThis }) => ({ id, isThis }))).toEqual([
    { id: actor.sessionId, isThis: true },
    { id: recent.sessionId, isThis: false },
    { id: old.sessionId, isThis: false },
  ])
  expect(await listSessions(visitor)).toEqual([])
})
