import { expect, test } from 'vitest'
import { changeEmail } from '@/lib/accounts/commands/change-email'
import { visitor } from '@/lib/accounts/model'
import { getAccount } from '@/lib/accounts/person-queries'
import { auditedActions } from '@/tests/factories/audit'
import { mailTo, newestLink } from '@/tests/factories/mailbox'
import { actorFor, createPerson } from '@/tests/factories/person'

const currentPassword = 'seven green boats'

test('changes nothing yet: a link to the new address, a warning to the old one', async () => {
  const ada = await createPerson({ password: currentPassword })
  const actor = await actorFor(ada)
  await changeEmail(actor, { email: 'new@example.org', currentPassword })
  expect(await getAccount(actor)).toMatchObject({ email: ada.email, pendingEmail: 'new@example.org' })
  expect(await mailTo('new@example.org')).toEqual(['confirm-new-email'])
  expect(await mailTo(ada.email)).toEqual(['email-change-asked'])
  expect((await newestLink('new@example.org')).pathname).toBe('/en/change-email')
  expect(await auditedActions()).toEqual(['change-email'])
})

test('whether the new address has an account shows only in its mailbox', async () => {
  const ben = await createPerson()
  const views = []
  for (const email of [ben.email, 'free@example.org']) {
    const ada = await createPerson({ password: currentPassword })
    const actor = await actorFor(ada)
    const answer = await changeEmail(actor, { email, currentPassword })
    const { pendingEmail } = await getAccount(actor)
    views.push({ answer, isPending: pendingEmail === email, warned: await mailTo(ada.email) })
  }
  expect(views[0]).toEqual(views[1])
  expect(await mailTo(ben.email)).toEqual(['new-email-taken'])
})

test('refuses a wrong password, the same address, and a visitor', async () => {
  const ada = await createPerson({ password: currentPassword })
  const actor = await actorFor(ada)
  await expect(changeEmail(actor, { email: 'new@example.org', currentPassword: 'something else' })).rejects.toMatchObject({ code: 'account.wrong-password' })
  await expect(changeEmail(actor, { email: ada.email, currentPassword })).rejects.toMatchObject({ code: 'account.email-unchanged', field: 'email' })
  await expect(changeEmail(visitor, { email: 'new@example.org', currentPassword })).rejects.toMatchObject({ code: 'sign-in-first' })
  expect(await mailTo('new@example.org')).toEqual([])
})

test('is no way to send mail to strangers without end', async () => {
  const actor = await actorFor(await createPerson({ password: currentPassword }))
  for (let i = 0; i < 5; i++) await changeEmail(actor, { email: `stranger-${i}@example.org`, currentPassword })
  await expect(changeEmail(actor, { email: 'stranger-5@example.org', currentPassword })).rejects.toMatchObject({ code: 'too-many-tries' })
  expect(await mailTo('stranger-5@example.org')).toEqual([])
})
