'use server'

import { usedWords } from '@/components/events/wish-words'
import type { WishState } from '@/components/events/wish-form'
import { markWish } from '@/lib/events/commands/mark-wish'
import { markWishSchema } from '@/lib/events/wishes/wish-schemas'
import { getTranslator, isLocale, defaultLocale } from '@/lib/platform/i18n'
import { runAction } from '@/lib/web/run-action'

/** Saves a mark; the page stays where it is. */
export async function markWishAction(state: WishState, formData: FormData): Promise<WishState> {
  const locale = String(formData.get('locale'))
  const t = getTranslator(isLocale(locale) ? locale : defaultLocale)
  const done = await runAction(markWishSchema, markWish, formData, { labels: (words) => ({ sentence: words('wishes.sentence.save') }) })
  if (!done.ok) return { ...state, done: '', trouble: [done.state.message, ...done.state.errors.map(({ message }) => message)].filter(Boolean).join(' ') }
  const { mark, sentence, counts, limits } = done.result
  const said = mark !== null && mark === state.mark ? t('wishes.sentence.saved') : t(`wishes.saved.${mark ?? 'none'}`)
  return { mark, sentence, trouble: '', done: said, used: usedWords(t, { ...counts, mustLimit: limits.must, likeLimit: limits.like }) }
}
