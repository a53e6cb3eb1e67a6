import { defaultLocale } from '@/lib/platform/i18n'

/** Every page has its language in its address; the bare address leads to the default one. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { location: `/${defaultLocale}` } })
}
