import { afterEach, expect, test } from 'vitest'
import { changeEmail } from '@/lib/accounts/commands/change-email'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { confirmEmailChange } from '@/lib/accounts/commands/confirm-email-change'
import { requestPasswordReset } from '@/lib/accounts/commands/request-password-reset'
import { resetPassword } from '@/lib/accounts/commands/reset-password'
import { visitor } from '@/lib/accounts/model'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { clientAt } from '@/tests/factories/client'
import { mailTo, newestToken } from '@/tests/factories/mailbox'
import { actorFor, createPerson } from '@/tests/factories/person'

const currentPassword = 'seven green boats'
afterEach(() => setClock(null))

async function asked() {
  const ada = await createPerson({ password: currentPassword })
  const actor = await actorFor(ada)
  await changeEmail(actor, { email: 'new@example.org', currentPassword })
  return { ada, actor, token: await newestToken('new@example.org') }
}
const emailOf = async (id: string) => (await db.person.findUniqueOrThrow({ where: { id } })).email

test('takes effect in whatever browser the link is opened, and tells the old address', async () => {
  const { ada, token } = await asked()
  await confirmEmailChange(visitor, { token })
  expect(await emailOf(ada.id)).toBe('new@example.org')
  expect(await mailTo(ada.email)).toEqual(['email-change-asked', 'email-changed'])
  expect(await auditedActions()).toEqual(['change-email', 'confirm-email-change'])
})

test('links that went to the old address work no longer', async () => {
  const { ada, token } = await asked()
  await requestPasswordReset(visitor, { email: ada.email, client: clientAt() })
  const reset = await newestToken(ada.email)
  await confirmEmailChange(visitor, { token })
  await expect(resetPassword(visitor, { token: reset, password: 'a better one than before', client: clientAt() })).rejects.toMatchObject({ code: 'account.link-dead' })
})

test('of 50 who redeem it at once exactly one wins, for one day', async () => {
  const { token } = await asked()
  setClock(new Date(Date.now() + 86_400_000 + 1000))
  await expect(confirmEmailChange(visitor, { token })).rejects.toMatchObject({ code: 'account.link-dead' })
  setClock(null)
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => confirmEmailChange(visitor, { token })))
  expect(outcomes.filter((one) => one.status === 'fulfilled').length).toBe(1)
})

test('a new password makes a link that somebody else asked for useless', async () => {
  const { ada, actor, token } = await asked()
  await changePassword(actor, { currentPassword, password: 'a better one than before' })
  await expect(confirmEmailChange(visitor, { token })).rejects.toMatchObject({ code: 'account.link-dead' })
  expect(await emailOf(ada.id)).toBe(ada.email)
})

test('an address that got an account meanwhile stays with it, and the link is not used up', async () => {
  const { ada, token } = await asked()
  const ben = await createPerson({ email: 'new@example.org' })
  await expect(confirmEmailChange(visitor, { token })).rejects.toMatchObject({ name: 'Conflict', code: 'account.email-taken-meanwhile' })
  expect([await emailOf(ada.id), await emailOf(ben.id)]).toEqual([ada.email, 'new@example.org'])
  expect(await db.token.count({ where: { usedAt: null } })).toBe(1)
})
