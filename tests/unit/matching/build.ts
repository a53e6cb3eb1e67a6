import { mandateContentSchema, needContentSchema, offeringContentSchema } from '@/lib/directory/schemas'
import type { MandateContent, NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { MandateEntry, NeedEntry, OfferingEntry } from '@/lib/matching/entry'

const emptyNeed = needContentSchema.parse({})
const emptyOffering = offeringContentSchema.parse({})
const emptyMandate = mandateContentSchema.parse({})

export const needContent = (content: Partial<NeedContent> = {}): NeedContent => ({ ...emptyNeed, ...content })
export const offeringContent = (content: Partial<OfferingContent> = {}): OfferingContent => ({ ...emptyOffering, ...content })
export const mandateContent = (content: Partial<MandateContent> = {}): MandateContent => ({ ...emptyMandate, ...content })

export const need = (content: Partial<NeedContent> = {}, entry: Partial<NeedEntry> = {}): NeedEntry => ({
  id: 'need',
  organisationId: 'authority',
  country: 'FI',
  ...entry,
  content: needContent(content),
})
export const offering = (id: string, content: Partial<OfferingContent> = {}, entry: Partial<OfferingEntry> = {}): OfferingEntry => ({
  id,
  organisationId: `owner-of-${id}`,
  country: 'FI',
  ...entry,
  content: offeringContent(content),
})
export const mandate = (content: Partial<MandateContent> = {}): MandateEntry => ({
  id: 'mandate',
  organisationId: 'fund',
  country: 'SE',
  content: mandateContent(content),
})
