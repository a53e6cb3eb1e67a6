'use server'

import { redirect } from 'next/navigation'
import { redeemSignInLink } from '@/lib/accounts/commands/redeem-sign-in-link'
import { requestSignInLink } from '@/lib/accounts/commands/request-sign-in-link'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { redeemSignInLinkSchema, requestSignInLinkSchema, signInSchema } from '@/lib/accounts/person-schemas'
import { returnPath } from '@/lib/accounts/return-path'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { setSessionCookie } from '@/lib/web/auth'
import { currentClient } from '@/lib/web/client'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const labels = (t: Translator) => ({ email: t('accounts.email'), password: t('accounts.password') })

export async function signInAction(_: FormState, formData: FormData): Promise<FormState> {
  const client = await currentClient()
  const done = await runAction(signInSchema, (actor, input) => signIn(actor, { ...input, client }), formData, { labels })
  if (!done.ok) return done.state
  await setSessionCookie(done.result.token, done.result.expiresAt)
  redirect(returnPath(formData.get('next'), `/${formLocale(formData)}/start`))
}

export async function requestSignInLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const client = await currentClient()
  const next = returnPath(formData.get('next'), '') || undefined
  const done = await runAction(requestSignInLinkSchema, (actor, input) => requestSignInLink(actor, { ...input, client, next }), formData, { labels })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/check-your-mail?for=link`)
}

export async function redeemSignInLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const client = await currentClient()
  const done = await runAction(redeemSignInLinkSchema, (actor, input) => redeemSignInLink(actor, { ...input, client }), formData)
  if (!done.ok) return done.state
  await setSessionCookie(done.result.token, done.result.expiresAt)
  redirect(returnPath(formData.get('next'), `/${formLocale(formData)}/start`))
}
