import 'server-only'
import { defaultLocale, isLocale } from '@/lib/platform/i18n'

/** The language of the page a form was sent from. */
export function formLocale(formData: FormData): string {
  const locale = formData.get('locale')
  return typeof locale === 'string' && isLocale(locale) ? locale : defaultLocale
}
