'use server'

import { redirect } from 'next/navigation'
import { weighCriteria, weighCriteriaSchema } from '@/lib/matching/commands/weigh-criteria'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function weighCriteriaAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(weighCriteriaSchema, weighCriteria, formData, { labels: (t) => ({ reason: t('matches.weights.reason') }) })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/needs/${done.result.entryId}/weights?done=${done.result.isUsual ? 'usual' : 'own'}`)
}
