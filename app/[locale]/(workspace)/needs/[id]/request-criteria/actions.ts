'use server'

import { redirect } from 'next/navigation'
import { setRequestCriteria } from '@/lib/introductions/commands/set-request-criteria'
import { setRequestCriteriaSchema } from '@/lib/introductions/schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function setRequestCriteriaAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(setRequestCriteriaSchema, setRequestCriteria, formData, {
    labels: (t) => ({ certificates: t('introductions.criteria.certificates'), minTrl: t('introductions.criteria.trl') }),
  })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/needs/${String(formData.get('entryId'))}/request-criteria?done=saved`)
}
