'use server'

import { redirect } from 'next/navigation'
import { verifyEmail } from '@/lib/accounts/commands/verify-email'
import { verifyEmailSchema } from '@/lib/accounts/person-schemas'
import { returnPath } from '@/lib/accounts/return-path'
import type { FormState } from '@/lib/platform/form-state'
import { setSessionCookie } from '@/lib/web/auth'
import { currentClient } from '@/lib/web/client'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function verifyEmailAction(_: FormState, formData: FormData): Promise<FormState> {
  const client = await currentClient()
  const done = await runAction(verifyEmailSchema, (actor, input) => verifyEmail(actor, { ...input, client }), formData, {
    labels: (t) => ({ password: t('accounts.password') }),
  })
  if (!done.ok) return done.state
  if (done.result) await setSessionCookie(done.result.token, done.result.expiresAt)
  redirect(returnPath(formData.get('next'), `/${formLocale(formData)}/start`))
}
