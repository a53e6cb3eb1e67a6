import { afterEach, expect, test } from 'vitest'
import { requestPasswordReset } from '@/lib/accounts/commands/request-password-reset'
import { requestSignInLink } from '@/lib/accounts/commands/request-sign-in-link'
import { resetPassword } from '@/lib/accounts/commands/reset-password'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { visitor } from '@/lib/accounts/model'
import { findSession } from '@/lib/accounts/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { hashToken } from '@/lib/platform/secrets'
import { auditedActions } from '@/tests/factories/audit'
import { clientAt } from '@/tests/factories/client'
import { mailTo, newestToken } from '@/tests/factories/mailbox'
import { createPerson, signInAs } from '@/tests/factories/person'

afterEach(() => setClock(null))

async function linkFor(email: string): Promise<string> {
  await requestPasswordReset(visitor, { email, client: clientAt() })
  return newestToken(email)
}
const reset = (token: string, password = 'a better one than before') => resetPassword(visitor, { token, password, client: clientAt() })

test('the new password works, the old one and every session from before do not', async () => {
  const ada = await createPerson({ password: 'seven green boats' })
  await signInAs(ada)
  await signInAs(ada)
  const session = await reset(await linkFor(ada.email))
  expect((await db.session.findMany({ select: { id: true } })).map((one) => one.id)).toEqual([(await findSession(hashToken(session.token)))?.id])
  await expect(signIn(visitor, { email: ada.email, password: 'seven green boats', client: clientAt() })).rejects.toMatchObject({ code: 'account.wrong-credentials' })
  await signIn(visitor, { email: ada.email, password: 'a better one than before', client: clientAt() })
  expect(await mailTo(ada.email)).toEqual(['reset-password', 'password-changed'])
  expect(await auditedActions()).toEqual(['request-password-reset', 'reset-password', 'sign-in-refused', 'sign-in'])
})

test('every other link dies with it', async () => {
  const ada = await createPerson()
  const other = await linkFor(ada.email)
  await requestSignInLink(visitor, { email: ada.email, client: clientAt() })
  await reset(await linkFor(ada.email))
  expect(await db.token.count({ where: { usedAt: null } })).toBe(0)
  await expect(reset(other)).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('of 50 who redeem it at once exactly one sets the password', async () => {
  const ada = await createPerson({ password: 'seven green boats' })
  const token = await linkFor(ada.email)
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => reset(token, `password number ${i}`)))
  expect(outcomes.filter((one) => one.status === 'fulfilled').length).toBe(1)
  expect(await db.session.count()).toBe(1)
  const winner = outcomes.findIndex((one) => one.status === 'fulfilled')
  await signIn(visitor, { email: ada.email, password: `password number ${winner}`, client: clientAt() })
})

test('once, and for one hour', async () => {
  const ada = await createPerson()
  const token = await linkFor(ada.email)
  setClock(new Date(Date.now() + 60 * 60_000 + 1000))
  await expect(reset(token)).rejects.toMatchObject({ code: 'account.link-dead' })
  setClock(null)
  await reset(token)
  await expect(reset(token)).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('proves the mailbox of somebody who never confirmed it', async () => {
  const ada = await createPerson({ isVerified: false })
  await reset(await linkFor(ada.email))
  expect((await db.person.findUniqueOrThrow({ where: { id: ada.id } })).emailVerifiedAt).not.toBeNull()
})
