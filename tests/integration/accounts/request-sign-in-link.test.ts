import { expect, test } from 'vitest'
import { requestSignInLink } from '@/lib/accounts/commands/request-sign-in-link'
import { visitor } from '@/lib/accounts/model'
import { admitAskingForMail } from '@/lib/accounts/rate-limit'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addressNumber, clientAt } from '@/tests/factories/client'
import { mailTo, newestLink } from '@/tests/factories/mailbox'
import { createPerson } from '@/tests/factories/person'

test('mails a link to our public address, and keeps only its hash', async () => {
  const ada = await createPerson()
  await requestSignInLink(visitor, { email: ada.email, client: clientAt(), next: '/en/needs' })
  const link = await newestLink(ada.email)
  expect(`${link.origin}${link.pathname}`).toBe('http://localhost:3000/en/sign-in/link')
  expect(link.searchParams.get('next')).toBe('/en/needs')
  expect(link.searchParams.get('token')).toMatch(/^[\w-]{43}$/)
  expect((await db.token.findFirstOrThrow()).tokenHash).not.toBe(link.searchParams.get('token'))
  expect(await auditedActions()).toEqual(['request-sign-in-link'])
})

test('an unknown address answers the same, and gets nothing', async () => {
  const ada = await createPerson()
  const answers = await Promise.all([ada.email, 'nobody@example.org'].map((email) => requestSignInLink(visitor, { email, client: clientAt() })))
  expect(answers).toEqual([undefined, undefined])
  expect(await mailTo('nobody@example.org')).toEqual([])
  expect(await auditedActions()).toEqual(['request-sign-in-link', 'request-sign-in-link'])
})

test('five within a quarter of an hour, then silence, for the known and the unknown alike', async () => {
  const ada = await createPerson()
  for (let i = 0; i < 8; i++) {
    await requestSignInLink(visitor, { email: ada.email, client: clientAt(addressNumber(i)) })
    await requestSignInLink(visitor, { email: 'nobody@example.org', client: clientAt(addressNumber(i)) })
  }
  expect((await mailTo(ada.email)).length).toBe(5)
  expect(await db.token.count()).toBe(5)
})

test('one address may ask two hundred times an hour', async () => {
  const ada = await createPerson()
  await Promise.all(Array.from({ length: 200 }, () => admitAskingForMail(clientAt().address)))
  await expect(requestSignInLink(visitor, { email: ada.email, client: clientAt() })).rejects.toMatchObject({ code: 'too-many-tries' })
  await requestSignInLink(visitor, { email: ada.email, client: clientAt('203.0.113.7') })
  expect((await mailTo(ada.email)).length).toBe(1)
})
