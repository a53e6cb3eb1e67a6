import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'

/** What others wrote is saved as a file: no browser runs or guesses anything in it, and nobody in between keeps it. */
export const savedOnly = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** The same for what does not exist and what one may not see. */
export function nothingHere(locale: string): Response {
  const t = getTranslator(isLocale(locale) ? locale : defaultLocale)
  return new Response(t('errors.not-found'), { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' } })
}
