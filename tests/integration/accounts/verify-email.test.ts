import { afterEach, expect, test } from 'vitest'
import { registerPerson } from '@/lib/accounts/commands/register-person'
import { verifyEmail } from '@/lib/accounts/commands/verify-email'
import { visitor } from '@/lib/accounts/model'
import { findSession } from '@/lib/accounts/queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { hashToken } from '@/lib/platform/secrets'
import { auditedActions } from '@/tests/factories/audit'
import { addressNumber, clientAt } from '@/tests/factories/client'
import { newestToken } from '@/tests/factories/mailbox'
import { actorFor } from '@/tests/factories/person'

const ada = { name: 'Ada Berg', email: 'ada@example.org', password: 'seven green boats', locale: 'en' }
const verify = (token: string, password = ada.password, address?: string) => verifyEmail(visitor, { token, password, client: clientAt(address) })
const isVerified = async () => (await db.person.findUniqueOrThrow({ where: { email: ada.email } })).emailVerifiedAt !== null

async function registered(): Promise<string> {
  await registerPerson(visitor, { ...ada, client: clientAt() })
  return newestToken(ada.email)
}

afterEach(() => setClock(null))

test('link and password together confirm the address and sign in', async () => {
  const session = await verify(await registered())
  expect(await isVerified()).toBe(true)
  expect(await findSession(hashToken(session?.token ?? ''))).not.toBeNull()
  expect(await auditedActions()).toEqual(['register-person', 'verify-email'])
})

test('the link alone confirms nothing and is not used up', async () => {
  const token = await registered()
  await expect(verify(token, '')).rejects.toMatchObject({ code: 'account.wrong-password', field: 'password' })
  await expect(verify(token, 'something else')).rejects.toMatchObject({ code: 'account.wrong-password' })
  expect(await isVerified()).toBe(false)
  await verify(token)
})

test('whoever is signed in as the person needs no password', async () => {
  const token = await registered()
  const actor = await actorFor(await db.person.findUniqueOrThrow({ where: { email: ada.email } }))
  expect(await verifyEmail(actor, { token, password: '', client: clientAt() })).toBeNull()
  expect(await isVerified()).toBe(true)
})

test('of 50 who redeem it at once exactly one wins', async () => {
  const token = await registered()
  const actor = await actorFor(await db.person.findUniqueOrThrow({ where: { email: ada.email } }))
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => verifyEmail(actor, { token, password: '', client: clientAt() })))
  expect(outcomes.filter((one) => one.status === 'fulfilled').length).toBe(1)
  expect(await db.auditEntry.count({ where: { action: 'verify-email' } })).toBe(1)
})

test('it works once, and for three days', async () => {
  const token = await registered()
  setClock(new Date(Date.now() + 3 * 86_400_000 + 60_000))
  await expect(verify(token)).rejects.toMatchObject({ code: 'account.link-dead' })
  setClock(new Date(Date.now() + 3 * 86_400_000 - 60_000))
  await verify(token)
  await expect(verify(token)).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('no other kind of link and no hash opens it', async () => {
  const token = await registered()
  await db.token.updateMany({ data: { purpose: 'SIGN_IN' } })
  await expect(verify(token)).rejects.toMatchObject({ code: 'account.link-dead' })
  await db.token.updateMany({ data: { purpose: 'VERIFY_EMAIL' } })
  await expect(verify(hashToken(token))).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('guessing the password on the link page is limited', async () => {
  const token = await registered()
  const outcomes = await Promise.all(Array.from({ length: 30 }, (_, i) => verify(token, `guess ${i}`, addressNumber(1)).then(() => 'in', (error: { code: string }) => error.code)))
  expect(outcomes.filter((one) => one === 'account.wrong-password').length).toBe(10)
  expect(outcomes.filter((one) => one === 'too-many-tries').length).toBe(20)
})
