'use server'

import { redirect } from 'next/navigation'
import { requestPasswordReset } from '@/lib/accounts/commands/request-password-reset'
import { resetPassword } from '@/lib/accounts/commands/reset-password'
import { requestPasswordResetSchema, resetPasswordSchema } from '@/lib/accounts/person-schemas'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { setSessionCookie } from '@/lib/web/auth'
import { currentClient } from '@/lib/web/client'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const labels = (t: Translator) => ({ email: t('accounts.email'), password: t('accounts.new-password') })

export async function requestPasswordResetAction(_: FormState, formData: FormData): Promise<FormState> {
  const client = await currentClient()
  const done = await runAction(requestPasswordResetSchema, (actor, input) => requestPasswordReset(actor, { ...input, client }), formData, { labels })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/check-your-mail?for=reset`)
}

export async function resetPasswordAction(_: FormState, formData: FormData): Promise<FormState> {
  const client = await currentClient()
  const done = await runAction(resetPasswordSchema, (actor, input) => resetPassword(actor, { ...input, client }), formData, { labels })
  if (!done.ok) return done.state
  await setSessionCookie(done.result.token, done.result.expiresAt)
  redirect(`/${formLocale(formData)}/start`)
}
