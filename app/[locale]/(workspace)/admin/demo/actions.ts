'use server'

import { revalidatePath } from 'next/cache'
import { removeDemoDataSchema } from '@/lib/accounts/schemas'
import { removeDemoData } from '@/lib/jobs/remove-demo-data'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { getTranslator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

export async function removeDemoDataAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(removeDemoDataSchema, (actor) => removeDemoData(actor), formData)
  if (!done.ok) return done.state
  const t = getTranslator(formLocale(formData))
  const { entries, organisations, people, isActorKept } = done.result
  const removed = t('admin.demo.removed', { entries, organisations, people })
  revalidatePath('/', 'layout')
  return { ...emptyFormState, done: isActorKept ? `${removed} ${t('admin.demo.kept')}` : removed }
}
