'use server'

import { redirect } from 'next/navigation'
import { stopMatchMails } from '@/lib/matching/commands/stop-match-mails'
import { stopMatchMailsSchema } from '@/lib/matching/schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function stopMatchMailsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(stopMatchMailsSchema, stopMatchMails, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/stop-match-mails?done=1`)
}
