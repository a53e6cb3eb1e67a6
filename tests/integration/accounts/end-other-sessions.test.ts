import { expect, test } from 'vitest'
import { endOtherSessions } from '@/lib/accounts/commands/end-other-sessions'
import { visitor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'

test('keeps this browser and other people', async () => {
  const ada = await createPerson()
  const actor = await actorFor(ada)
  await signInAs(ada)
  await signInAs(ada)
  const ben = await signInAs(await createPerson())
  await endOtherSessions(actor)
  expect((await db.session.findMany({ select: { id: true } })).map((one) => one.id).sort()).toEqual([actor.sessionId, ben.sessionId].sort())
  expect(await auditedActions()).toEqual(['end-other-sessions'])
})

test('refuses a visitor', async () => {
  await expect(endOtherSessions(visitor)).rejects.toMatchObject({ code: 'sign-in-first' })
})
