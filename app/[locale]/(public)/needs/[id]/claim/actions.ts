'use server'

import { redirect } from 'next/navigation'
import { requestClaim, requestClaimSchema } from '@/lib/notices/commands/request-claim'
import { withdrawClaim, withdrawClaimSchema } from '@/lib/notices/commands/withdraw-claim'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function requestClaimAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(requestClaimSchema, requestClaim, formData, { labels: (t) => ({ note: t('notices.claim.note') }) })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/needs/${done.result.entryId}`)
}

export async function withdrawClaimAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawClaimSchema, withdrawClaim, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/needs/${done.result.entryId}`)
}
