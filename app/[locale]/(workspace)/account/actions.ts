'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeEmail } from '@/lib/accounts/commands/change-email'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { deleteAccount } from '@/lib/accounts/commands/delete-account'
import { endOtherSessions } from '@/lib/accounts/commands/end-other-sessions'
import { endSession } from '@/lib/accounts/commands/end-session'
import { renamePerson } from '@/lib/accounts/commands/rename-person'
import { resendVerification } from '@/lib/accounts/commands/resend-verification'
import { signOut } from '@/lib/accounts/commands/sign-out'
import { changeEmailSchema, changePasswordSchema, deleteAccountSchema, endSessionSchema, nothingSchema, renamePersonSchema } from '@/lib/accounts/person-schemas'
import { setMatchMails } from '@/lib/matching/commands/set-match-mails'
import { setMatchMailsSchema } from '@/lib/matching/schemas'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { clearSessionCookie } from '@/lib/web/auth'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const labels = (t: Translator) => ({
  name: t('accounts.name'),
  email: t('accounts.change-email.new'),
  password: t('accounts.new-password'),
  currentPassword: t('accounts.current-password'),
})

const accountPage = (formData: FormData, done: string) => `/${formLocale(formData)}/account?done=${done}`

export async function renamePersonAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(renamePersonSchema, renamePerson, formData, { labels })
  if (!done.ok) return done.state
  revalidatePath('/', 'layout') // the header shows the name
  redirect(accountPage(formData, 'saved-name'))
}

export async function resendVerificationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(nothingSchema, resendVerification, formData)
  if (!done.ok) return done.state
  redirect(accountPage(formData, 'saved-verification'))
}

export async function endSessionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(endSessionSchema, endSession, formData)
  if (!done.ok) return done.state
  redirect(accountPage(formData, 'ended'))
}

export async function endOtherSessionsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(nothingSchema, endOtherSessions, formData)
  if (!done.ok) return done.state
  redirect(accountPage(formData, 'others-ended'))
}

export async function signOutAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(nothingSchema, signOut, formData)
  if (!done.ok) return done.state
  await clearSessionCookie()
  redirect(`/${formLocale(formData)}`)
}

export async function changePasswordAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(changePasswordSchema, changePassword, formData, { labels })
  if (!done.ok) return done.state
  redirect(accountPage(formData, 'saved-password'))
}

export async function changeEmailAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(changeEmailSchema, changeEmail, formData, { labels })
  if (!done.ok) return done.state
  redirect(accountPage(formData, 'saved-email'))
}

export async function deleteAccountAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(deleteAccountSchema, deleteAccount, formData, { labels })
  if (!done.ok) return done.state
  await clearSessionCookie()
  redirect(`/${formLocale(formData)}/account-deleted`)
}

export async function setMatchMailsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(setMatchMailsSchema, setMatchMails, formData)
  if (!done.ok) return done.state
  redirect(accountPage(formData, 'saved-match-mails'))
}
