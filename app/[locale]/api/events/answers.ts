import { contentDisposition } from '@/lib/introductions/file-name'
import { NotFound } from '@/lib/platform/errors'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'

/** Somebody's own day or an organiser's prints: nobody in between keeps them, and where they came from is not passed on. */
const own = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex', 'content-security-policy': "default-src 'none'; sandbox" } as const

export const calendarFile = (text: string, name: string): Response => new Response(text, { headers: { ...own, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': contentDisposition(name) } })

/** Saved rather than shown: no viewer inside the site has to be allowed for it. */
export const pdfFile = (bytes: Buffer, name: string): Response => new Response(new Uint8Array(bytes), { headers: { ...own, 'content-type': 'application/pdf', 'content-disposition': contentDisposition(name) } })

/** The same for what does not exist, what one may not see, and what has stopped working. */
export function nothingHere(locale: string): Response {
  const t = getTranslator(isLocale(locale) ? locale : defaultLocale)
  return new Response(t('errors.not-found'), { status: 404, headers: { ...own, 'content-type': 'text/plain; charset=utf-8' } })
}

export async function orNothing(locale: string, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof NotFound) return nothingHere(locale)
    throw error
  }
}
