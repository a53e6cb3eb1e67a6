'use server'

import { revalidatePath } from 'next/cache'
import { remindOfWishes } from '@/lib/events/commands/remind-of-wishes'
import { remindOfWishesSchema } from '@/lib/events/wishes/wish-schemas'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { getTranslator, isLocale, defaultLocale } from '@/lib/platform/i18n'
import { runAction } from '@/lib/web/run-action'

export async function remindOfWishesAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(remindOfWishesSchema, remindOfWishes, formData)
  if (!done.ok) return done.state
  const locale = String(formData.get('locale'))
  revalidatePath('/[locale]/organise/[id]/wishes', 'page')
  return { ...emptyFormState, done: getTranslator(isLocale(locale) ? locale : defaultLocale)('wishes.organise.remind-done', done.result) }
}
