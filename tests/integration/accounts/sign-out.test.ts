import { expect, test } from 'vitest'
import { signOut } from '@/lib/accounts/commands/sign-out'
import { visitor } from '@/lib/accounts/model'
import { findPersonActor } from '@/lib/accounts/queries'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'

test('ends this session for good, and no other', async () => {
  const ada = await createPerson()
  const actor = await actorFor(ada)
  const phone = await signInAs(ada)
  await signOut(actor)
  expect(await findPersonActor(actor.sessionId)).toBeNull()
  expect(await db.session.findMany({ select: { id: true } })).toEqual([{ id: phone.sessionId }])
  expect(await auditedActions()).toEqual(['sign-out'])
})

test('is nothing to somebody who is signed out', async () => {
  await signOut(visitor)
  expect(await auditedActions()).toEqual([])
})
