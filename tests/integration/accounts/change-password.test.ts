import { expect, test } from 'vitest'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { visitor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { clientAt } from '@/tests/factories/client'
import { mailTo } from '@/tests/factories/mailbox'
import { actorFor, createPerson, signInAs } from '@/tests/factories/person'

const change = { currentPassword: 'seven green boats', password: 'a better one than before' }

test('keeps this browser, signs the others out and tells the mailbox', async () => {
  const ada = await createPerson({ password: change.currentPassword })
  const actor = await actorFor(ada)
  await signInAs(ada)
  await changePassword(actor, change)
  expect(await db.session.findMany({ select: { id: true } })).toEqual([{ id: actor.sessionId }])
  expect(await mailTo(ada.email)).toEqual(['password-changed'])
  await signIn(visitor, { email: ada.email, password: change.password, client: clientAt() })
  expect(await auditedActions()).toEqual(['change-password', 'sign-in'])
})

test('refuses a wrong password, a visitor, and somebody without one', async () => {
  const ada = await createPerson({ password: change.currentPassword })
  await expect(changePassword(await actorFor(ada), { ...change, currentPassword: 'something else' })).rejects.toMatchObject({ code: 'account.wrong-password', field: 'currentPassword' })
  await expect(changePassword(visitor, change)).rejects.toMatchObject({ name: 'Forbidden', code: 'sign-in-first' })
  await expect(changePassword(await actorFor(await createPerson()), change)).rejects.toMatchObject({ code: 'account.no-password-yet' })
  await signIn(visitor, { email: ada.email, password: change.currentPassword, client: clientAt() })
})
