import { expect, test } from 'vitest'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { redeemSignInLink } from '@/lib/accounts/commands/redeem-sign-in-link'
import { requestSignInLink } from '@/lib/accounts/commands/request-sign-in-link'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { visitor } from '@/lib/accounts/model'
import { findSession } from '@/lib/accounts/queries'
import { db } from '@/lib/platform/db'
import { DomainError } from '@/lib/platform/errors'
import { hashToken, newToken } from '@/lib/platform/secrets'
import { auditedActions } from '@/tests/factories/audit'
import { addressNumber, clientAt } from '@/tests/factories/client'
import { newestToken } from '@/tests/factories/mailbox'
import { actorFor, createPerson } from '@/tests/factories/person'

const password = 'seven green boats'

/** What came of a try: 'in', or the code of the refusal. */
const tryWith = (email: string, given: string, address?: string) =>
  signIn(visitor, { email, password: given, client: clientAt(address) }).then(
    () => 'in',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code
      throw error
    },
  )

const count = (outcomes: string[]) => outcomes.reduce<Record<string, number>>((all, one) => ({ ...all, [one]: (all[one] ?? 0) + 1 }), {})

async function inGroups<T>(jobs: (() => Promise<T>)[], size = 40): Promise<T[]> {
  const results: T[] = []
  for (let i = 0; i < jobs.length; i += size) results.push(...(await Promise.all(jobs.slice(i, i + size).map((job) => job()))))
  return results
}

test('the right password opens a session of one month', async () => {
  const ada = await createPerson({ password })
  const { token, expiresAt } = await signIn(visitor, { email: ada.email, password, client: clientAt() })
  expect(await findSession(hashToken(token))).toMatchObject({ personId: ada.id, expiresAt })
  expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(30)
  expect(await auditedActions()).toEqual(['sign-in'])
})

test('the database holds no token that would open a session', async () => {
  const ada = await createPerson({ password })
  const { token } = await signIn(visitor, { email: ada.email, password, client: clientAt() })
  const { tokenHash } = await db.session.findFirstOrThrow()
  expect(tokenHash).not.toBe(token)
  expect(await findSession(hashToken(tokenHash))).toBeNull()
})

test('a wrong password, an unknown address and an account without a password are refused alike', async () => {
  const ada = await createPerson({ password })
  const linkOnly = await createPerson()
  const refusals = await Promise.all(
    [ada.email, linkOnly.email, 'nobody@example.org'].map((email, i) =>
      signIn(visitor, { email, password: 'something else', client: clientAt(addressNumber(i)) }).then(
        () => null,
        (error: DomainError) => ({ name: error.name, code: error.code, params: error.params, field: error.field }),
      ),
    ),
  )
  const refusal = { name: 'RuleBroken', code: 'account.wrong-credentials', params: {}, field: undefined }
  expect(refusals).toEqual([refusal, refusal, refusal])
  expect(await db.session.count()).toBe(0)
  expect(await auditedActions()).toEqual(['sign-in-refused', 'sign-in-refused', 'sign-in-refused'])
})

test('an unknown address takes as long as a known one', async () => {
  const ada = await createPerson({ password })
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  await tryWith('warm@example.org', 'up', addressNumber(200))
  for (let i = 0; i < 6; i++) {
    for (const [kind, email] of [['known', ada.email], ['unknown', `nobody-${i}@example.org`]] as const) {
      const start = performance.now()
      await tryWith(email, 'something else', addressNumber(i))
      times[kind].push(performance.now() - start)
    }
  }
  const quickest = (all: number[]) => Math.min(...all)
  const [short, long] = [quickest(times.known), quickest(times.unknown)].toSorted((a, b) => a - b)
  expect(long! / short!).toBeLessThan(3)
})

test('a cookie from before is worth nothing after, and a token somebody planted never opens anything', async () => {
  const ada = await createPerson({ password })
  const planted = newToken()
  const first = await signIn(visitor, { email: ada.email, password, client: clientAt() })
  const before = await actorFor(ada)
  const second = await signIn(before, { email: ada.email, password, client: clientAt() })
  expect(second.token).not.toBe(first.token)
  expect(await findSession(hashToken(planted))).toBeNull()
  expect(await db.session.findUnique({ where: { id: before.sessionId } })).toBeNull()
})

test('1,000 tries on one account from one address: ten are looked at', async () => {
  const ada = await createPerson({ password })
  const outcomes = await inGroups(Array.from({ length: 1000 }, (_, i) => () => tryWith(ada.email, `guess number ${i}`)))
  expect(count(outcomes)).toEqual({ 'account.wrong-credentials': 10, 'too-many-tries': 990 })
  expect(await tryWith(ada.email, password)).toBe('too-many-tries')
  expect((await auditedActions()).sort()).toEqual([...Array(10).fill('sign-in-refused'), 'sign-in-throttled'].sort())
}, 60_000)

test('1,000 tries on one account from 500 addresses: a hundred are looked at, and its owner gets in all the same', async () => {
  const ada = await createPerson({ password })
  expect(await tryWith(ada.email, password, '203.0.113.5')).toBe('in')

  const outcomes = await inGroups(Array.from({ length: 1000 }, (_, i) => () => tryWith(ada.email, `guess number ${i}`, addressNumber(i % 500))))
  expect(count(outcomes)).toEqual({ 'account.wrong-credentials': 100, 'too-many-tries': 900 })
  expect(await tryWith(ada.email, password, addressNumber(700))).toBe('too-many-tries')

  // From where the owner has signed in before …
  expect(await tryWith(ada.email, password, '203.0.113.5')).toBe('in')
  // … and from anywhere by a link, after which that place is known, too.
  await requestSignInLink(visitor, { email: ada.email, client: clientAt('203.0.113.99') })
  await redeemSignInLink(visitor, { token: await newestToken(ada.email), client: clientAt('203.0.113.99') })
  expect(await tryWith(ada.email, password, '203.0.113.99')).toBe('in')
}, 120_000)

test('one password on 1,000 accounts from one address: sixty are looked at, known or not', async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => createPerson({ password })))
  const emails = [...people.map((person) => person.email), ...Array.from({ length: 995 }, (_, i) => `nobody-${i}@example.org`)]
  const outcomes = await inGroups(emails.map((email) => () => tryWith(email, 'Summer-2027')))
  expect(count(outcomes)).toEqual({ 'account.wrong-credentials': 60, 'too-many-tries': 940 })
  expect(await tryWith(people[0]!.email, password, '203.0.113.5')).toBe('in')
}, 60_000)

test('an IPv6 customer with billions of addresses counts as one', async () => {
  const ada = await createPerson({ password })
  const outcomes = await inGroups(Array.from({ length: 40 }, (_, i) => () => tryWith(ada.email, `guess number ${i}`, `2001:db8:1:2::${(i + 1).toString(16)}`)))
  expect(count(outcomes)).toEqual({ 'account.wrong-credentials': 10, 'too-many-tries': 30 })
})

test('ten good sign-ins in a row are no attack', async () => {
  const ada = await createPerson({ password })
  for (let i = 0; i < 12; i++) expect(await tryWith(ada.email, password)).toBe('in')
})

test('guessing the password from inside a session is limited as well', async () => {
  const ada = await createPerson({ password })
  const actor = await actorFor(ada)
  const outcomes = await inGroups(
    Array.from({ length: 30 }, (_, i) => () => changePassword(actor, { currentPassword: `guess ${i}`, password: 'another good one' }).then(() => 'in', (error: DomainError) => error.code)),
  )
  expect(count(outcomes)).toEqual({ 'account.wrong-password': 10, 'too-many-tries': 20 })
})
