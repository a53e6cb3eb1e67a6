import { expect, test } from 'vitest'
import { requestPasswordReset } from '@/lib/accounts/commands/request-password-reset'
import { visitor } from '@/lib/accounts/model'
import { admitAskingForMail } from '@/lib/accounts/rate-limit'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { addressNumber, clientAt } from '@/tests/factories/client'
import { mailTo, newestLink } from '@/tests/factories/mailbox'
import { createPerson } from '@/tests/factories/person'

test('mails a link and changes nothing yet', async () => {
  const ada = await createPerson({ password: 'seven green boats' })
  const before = await db.person.findUniqueOrThrow({ where: { id: ada.id } })
  await requestPasswordReset(visitor, { email: ada.email, client: clientAt() })
  const link = await newestLink(ada.email)
  expect(`${link.origin}${link.pathname}`).toBe('http://localhost:3000/en/reset-password/new')
  expect(await db.person.findUniqueOrThrow({ where: { id: ada.id } })).toEqual(before)
  expect(await auditedActions()).toEqual(['request-password-reset'])
})

test('an unknown address answers the same, and gets nothing', async () => {
  expect(await requestPasswordReset(visitor, { email: 'nobody@example.org', client: clientAt() })).toBeUndefined()
  expect(await mailTo('nobody@example.org')).toEqual([])
  expect(await auditedActions()).toEqual(['request-password-reset'])
})

test('one mailbox gets five at most, one address asks two hundred times at most', async () => {
  const ada = await createPerson()
  for (let i = 0; i < 7; i++) await requestPasswordReset(visitor, { email: ada.email, client: clientAt(addressNumber(i)) })
  expect((await mailTo(ada.email)).length).toBe(5)
  await Promise.all(Array.from({ length: 200 }, () => admitAskingForMail('203.0.113.1')))
  await expect(requestPasswordReset(visitor, { email: 'nobody@example.org', client: clientAt('203.0.113.1') })).rejects.toMatchObject({ code: 'too-many-tries' })
})
