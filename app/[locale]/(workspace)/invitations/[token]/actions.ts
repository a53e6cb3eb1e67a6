'use server'

import { redirect } from 'next/navigation'
import { acceptInvitation } from '@/lib/accounts/commands/accept-invitation'
import { acceptInvitationSchema } from '@/lib/accounts/schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function acceptInvitationAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(acceptInvitationSchema, acceptInvitation, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/organisation?done=accepted`)
}
