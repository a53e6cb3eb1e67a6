import type { Translator } from '@/lib/platform/i18n'

/** How error sentences name the fields of the profile. */
export function profileLabels(t: Translator): Record<string, string> {
  const field = (key: string) => t(`organisations.fields.${key}`)
  return {
    kind: field('kind'),
    name: field('name'),
    country: field('country'),
    city: field('city'),
    nuts: field('nuts'),
    website: field('website'),
    registrationNumber: field('registration-number'),
    summary: field('summary'),
    description: field('description'),
    languages: field('languages'),
  }
}
