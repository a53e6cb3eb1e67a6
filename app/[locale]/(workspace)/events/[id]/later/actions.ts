'use server'

import { redirect } from 'next/navigation'
import { answerLater } from '@/lib/events/commands/answer-later'
import { answerLaterSchema } from '@/lib/events/outcomes/outcome-schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function answerLaterAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(answerLaterSchema, answerLater, formData, { labels: (t) => ({ results: t('outcomes.later.fields.results') }) })
  if (!done.ok) return done.state
  const token = formData.get('token')
  redirect(`/${formLocale(formData)}/events/${String(formData.get('eventId'))}/later?done=1${typeof token === 'string' && token ? `&token=${encodeURIComponent(token)}` : ''}`)
}
