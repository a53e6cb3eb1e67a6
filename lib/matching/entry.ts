import type { MandateContent, NeedContent, OfferingContent } from '@/lib/directory/schemas'

/** What is ranked: the content of an entry with its owner. `country` is where the owner is at home. */
export type Entry<Content> = {
  id: string
  organisationId: string | null
  country: string | null
  content: Content
}
export type OfferingEntry = Entry<OfferingContent>
/** `lotText`: titles and descriptions of a notice's lots. */
export type NeedEntry = Entry<NeedContent> & { lotText?: string }
export type MandateEntry = Entry<MandateContent>
