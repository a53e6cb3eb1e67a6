'use server'

import { redirect } from 'next/navigation'
import { registerPerson } from '@/lib/accounts/commands/register-person'
import { registerPersonSchema } from '@/lib/accounts/person-schemas'
import { returnPath } from '@/lib/accounts/return-path'
import type { FormState } from '@/lib/platform/form-state'
import { currentClient } from '@/lib/web/client'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function registerPersonAction(_: FormState, formData: FormData): Promise<FormState> {
  const client = await currentClient()
  const next = returnPath(formData.get('next'), '') || undefined
  const done = await runAction(registerPersonSchema, (actor, input) => registerPerson(actor, { ...input, client, next }), formData, {
    labels: (t) => ({ name: t('accounts.name'), email: t('accounts.email'), password: t('accounts.password') }),
  })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/check-your-mail?for=register`)
}
