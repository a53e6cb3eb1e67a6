import { expect, test } from 'vitest'
import { resendVerification } from '@/lib/accounts/commands/resend-verification'
import { visitor } from '@/lib/accounts/model'
import { auditedActions } from '@/tests/factories/audit'
import { mailTo, newestLink } from '@/tests/factories/mailbox'
import { actorFor, createPerson } from '@/tests/factories/person'

test('mails another link to whoever waits for one', async () => {
  const ada = await createPerson({ isVerified: false })
  await resendVerification(await actorFor(ada))
  expect(await mailTo(ada.email)).toEqual(['verify-email'])
  expect((await newestLink(ada.email)).pathname).toBe('/en/verify')
  expect(await auditedActions()).toEqual(['resend-verification'])
})

test('refuses a confirmed person, a visitor, and the sixth request', async () => {
  const ada = await createPerson()
  await expect(resendVerification(await actorFor(ada))).rejects.toMatchObject({ code: 'account.already-verified' })
  await expect(resendVerification(visitor)).rejects.toMatchObject({ name: 'Forbidden', code: 'sign-in-first' })
  const ben = await actorFor(await createPerson({ isVerified: false }))
  for (let i = 0; i < 5; i++) await resendVerification(ben)
  await expect(resendVerification(ben)).rejects.toMatchObject({ code: 'too-many-tries' })
  expect((await mailTo(ben.email)).length).toBe(5)
})
