'use server'

import { redirect } from 'next/navigation'
import { confirmEmailChange } from '@/lib/accounts/commands/confirm-email-change'
import { confirmEmailChangeSchema } from '@/lib/accounts/person-schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function confirmEmailChangeAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(confirmEmailChangeSchema, confirmEmailChange, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/change-email?done=1`)
}
