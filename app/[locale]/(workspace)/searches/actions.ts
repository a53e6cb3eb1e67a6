'use server'

import { redirect } from 'next/navigation'
import { deleteSearch } from '@/lib/directory/commands/delete-search'
import { renameSearch } from '@/lib/directory/commands/rename-search'
import { saveSearch } from '@/lib/directory/commands/save-search'
import { deleteSearchSchema, renameSearchSchema, saveSearchSchema } from '@/lib/directory/saved-search'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { defaultLocale, getTranslator, isLocale, type Translator } from '@/lib/platform/i18n'
import { runAction } from '@/lib/web/run-action'

const labels = (t: Translator) => ({ name: t('browse.save.name') })

function localeOf(formData: FormData): string {
  const locale = String(formData.get('locale'))
  return isLocale(locale) ? locale : defaultLocale
}

export async function saveSearchAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(saveSearchSchema, saveSearch, formData, { labels })
  return done.ok ? { ...emptyFormState, done: getTranslator(localeOf(formData))('browse.save.saved') } : done.state
}

export async function renameSearchAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(renameSearchSchema, renameSearch, formData, { labels })
  if (!done.ok) return done.state
  redirect(`/${localeOf(formData)}/searches`)
}

export async function deleteSearchAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(deleteSearchSchema, deleteSearch, formData)
  if (!done.ok) return done.state
  redirect(`/${localeOf(formData)}/searches`)
}
