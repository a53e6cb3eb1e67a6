import { foldText } from '@/lib/platform/fold-text'

/** What search as people type looks through. */
export const organisationSearchText = (organisation: { name: string; city: string; summary: string }): string =>
  foldText([organisation.name, organisation.city, organisation.summary].filter(Boolean).join(' '))
