import { expect, test } from 'vitest'
import { requestPasswordReset } from '@/lib/accounts/commands/request-password-reset'
import { visitor } from '@/lib/accounts/model'
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

test('one mailbox gets five at most, one address asks forty times at most', async () => {
  const ada = await createPerson()
  for (let i = 0; i < 7; i++) await requestPasswordReset(visitor, { email: ada.email, client: clientAt(addressNumber(i)) })
  expect((await mailTo(ada.email)).length).toBe(5)
  const outcomes = await Promise.all(
    Array.from({ length: 45 }, (_, i) => requestPasswordReset(visitor, { email: `nobody-${i}@example.org`, client: clientAt('203.0.113.1') }).then(() => 'ok', (error: { code: string }) => error.code)),
  )
  expect(outcomes.filter((one) => one === 'too-many-tries').length).toBe(5)
})
