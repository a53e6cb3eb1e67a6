'use server'

import { revalidatePath } from 'next/cache'
import { disputeNoShow } from '@/lib/events/commands/dispute-no-show'
import { reportNoShow } from '@/lib/events/commands/report-no-show'
import { withdrawNoShow } from '@/lib/events/commands/withdraw-no-show'
import { disputeNoShowSchema, reportNoShowSchema, withdrawNoShowSchema } from '@/lib/events/day/day-schemas'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { runAction } from '@/lib/web/run-action'

/** The page itself shows how it stands then. */
function shown(): FormState {
  revalidatePath('/', 'layout')
  return emptyFormState
}

export async function reportNoShowAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(reportNoShowSchema, reportNoShow, formData)
  return done.ok ? shown() : done.state
}

export async function disputeNoShowAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(disputeNoShowSchema, disputeNoShow, formData, { labels: (t) => ({ dispute: t('day.meeting.dispute') }) })
  return done.ok ? shown() : done.state
}

export async function withdrawNoShowAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawNoShowSchema, withdrawNoShow, formData)
  return done.ok ? shown() : done.state
}
