'use server'

import { redirect } from 'next/navigation'
import { stopOrganiserMails } from '@/lib/events/commands/stop-organiser-mails'
import { stopOrganiserMailsSchema } from '@/lib/events/registrations/registration-schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function stopEventMailsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(stopOrganiserMailsSchema, stopOrganiserMails, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/stop-event-mails?done=1`)
}
