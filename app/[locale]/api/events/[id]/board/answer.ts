import type { Actor } from '@/lib/accounts/model'
import { NotFound } from '@/lib/platform/errors'
import { defaultLocale, getTranslator, isLocale, type Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { nothingHere } from '../../../introductions/answers'

/** JSON for the board's page, for its organisers alone. */
export async function boardAnswer(params: Promise<{ locale: string; id: string }>, ask: (actor: Actor, id: string, t: Translator) => Promise<unknown>): Promise<Response> {
  const { locale, id } = await params
  try {
    const answer = await ask(await currentActor(), id, getTranslator(isLocale(locale) ? locale : defaultLocale))
    return Response.json(answer, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    if (error instanceof NotFound) return nothingHere(locale)
    throw error
  }
}
