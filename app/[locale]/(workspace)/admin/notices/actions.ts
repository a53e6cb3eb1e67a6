'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'
import { runImport, uploadSchema } from './run-import'

export async function importNoticesAction(_: FormState, formData: FormData): Promise<FormState> {
  // A browser sends an empty, nameless file where none was chosen; on its way it may get the name "undefined".
  const files = formData.getAll('files').filter((one) => one instanceof File && (one.size > 0 || !['', 'undefined'].includes(one.name)))
  const done = await runAction(uploadSchema, runImport, formData, { input: () => ({ files }) })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/admin/notices/${done.result.importId}`)
}
