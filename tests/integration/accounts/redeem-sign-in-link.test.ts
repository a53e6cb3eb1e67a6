import { afterEach, expect, test } from 'vitest'
import { redeemSignInLink } from '@/lib/accounts/commands/redeem-sign-in-link'
import { requestSignInLink } from '@/lib/accounts/commands/request-sign-in-link'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { visitor } from '@/lib/accounts/model'
import { findSession } from '@/lib/accounts/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { hashToken } from '@/lib/platform/secrets'
import { auditedActions } from '@/tests/factories/audit'
import { clientAt } from '@/tests/factories/client'
import { newestToken } from '@/tests/factories/mailbox'
import { createPerson, signInAs } from '@/tests/factories/person'

afterEach(() => setClock(null))

async function linkFor(email: string): Promise<string> {
  await requestSignInLink(visitor, { email, client: clientAt() })
  return newestToken(email)
}
const redeem = (token: string) => redeemSignInLink(visitor, { token, client: clientAt() })

test('signs in, once', async () => {
  const ada = await createPerson()
  const token = await linkFor(ada.email)
  const session = await redeem(token)
  expect(session.token).not.toBe(token)
  expect(await findSession(hashToken(session.token))).toMatchObject({ personId: ada.id })
  await expect(redeem(token)).rejects.toMatchObject({ code: 'account.link-dead' })
  expect(await db.session.count()).toBe(1)
  expect(await auditedActions()).toEqual(['request-sign-in-link', 'redeem-sign-in-link'])
})

test('of 50 who redeem it at once exactly one is signed in', async () => {
  const ada = await createPerson()
  const token = await linkFor(ada.email)
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => redeem(token)))
  expect(outcomes.filter((one) => one.status === 'fulfilled').length).toBe(1)
  expect(outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual(Array(49).fill('account.link-dead'))
  expect(await db.session.count()).toBe(1)
})

test('not after a quarter of an hour', async () => {
  const ada = await createPerson()
  const token = await linkFor(ada.email)
  setClock(new Date(Date.now() + 15 * 60_000 + 1000))
  await expect(redeem(token)).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('the links that were mailed beside it die with it', async () => {
  const ada = await createPerson()
  const [first, second] = [await linkFor(ada.email), await linkFor(ada.email)]
  await redeem(first)
  await expect(redeem(second)).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('a link that went to an address the person has no longer is dead', async () => {
  const ada = await createPerson()
  const token = await linkFor(ada.email)
  await db.person.update({ where: { id: ada.id }, data: { email: 'new@example.org' } })
  await expect(redeem(token)).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('the first proof of a mailbox throws out whoever registered it with a password of their own', async () => {
  const ada = await createPerson({ isVerified: false, password: 'known to eve only' })
  const eve = await signInAs(ada)
  await redeem(await linkFor(ada.email))
  expect(await db.session.findUnique({ where: { id: eve.sessionId } })).toBeNull()
  await expect(signIn(visitor, { email: ada.email, password: 'known to eve only', client: clientAt() })).rejects.toMatchObject({ code: 'account.wrong-credentials' })
  expect((await db.person.findUniqueOrThrow({ where: { id: ada.id } })).emailVerifiedAt).not.toBeNull()
})

test('what is no token at all is refused like a dead one', async () => {
  for (const token of ['', 'x', hashToken('x')]) await expect(redeem(token)).rejects.toMatchObject({ code: 'account.link-dead' })
})
