'use server'

import { redirect } from 'next/navigation'
import { decideVerification } from '@/lib/accounts/commands/decide-verification'
import { grantPlatformRole } from '@/lib/accounts/commands/grant-platform-role'
import { revokePlatformRole } from '@/lib/accounts/commands/revoke-platform-role'
import { decideVerificationSchema, grantPlatformRoleSchema, revokePlatformRoleSchema } from '@/lib/accounts/schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const to = (formData: FormData, path: string) => `/${formLocale(formData)}/admin${path}`

export async function decideVerificationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(decideVerificationSchema, decideVerification, formData, { labels: (t) => ({ note: t('admin.verifications.decision-note') }) })
  if (!done.ok) return done.state
  const { decision, organisation } = done.result
  redirect(to(formData, `/verifications?done=${decision}&name=${encodeURIComponent(organisation)}`))
}

export async function grantPlatformRoleAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(grantPlatformRoleSchema, grantPlatformRole, formData, {
    labels: (t) => ({ email: t('admin.people.email'), role: t('admin.people.role') }),
  })
  if (!done.ok) return done.state
  redirect(to(formData, '/people?done=granted'))
}

export async function revokePlatformRoleAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(revokePlatformRoleSchema, revokePlatformRole, formData)
  if (!done.ok) return done.state
  // Who gave up the own role sees no administration any more.
  redirect(done.result.isOwnAdminRole ? `/${formLocale(formData)}/account` : to(formData, '/people?done=revoked'))
}
