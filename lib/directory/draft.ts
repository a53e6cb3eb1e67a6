import { z } from 'zod'
import type { ContentOf, EntryKind } from './model'
import {
  certificateSchema,
  evidenceSchema,
  mandateContentSchema,
  needContentSchema,
  offeringContentSchema,
  referenceKinds,
  referenceSchema,
} from './schemas'

/**
 * What is being written. A draft is a content in which a row may still be half filled in,
 * so that saving never asks for more than was typed.
 */
const half = (max: number) => z.string().trim().max(max).default('')

const offeringDraftSchema = offeringContentSchema.extend({
  certificates: z.array(certificateSchema.extend({ certificate: half(40) })).max(20).default([]),
  references: z
    .array(referenceSchema.extend({ customer: half(200), country: half(2), kind: z.enum([...referenceKinds, '']).default('') }))
    .max(40)
    .default([]),
  evidence: z.array(evidenceSchema.extend({ kind: half(40), summary: half(1000) })).max(20).default([]),
})
const needDraftSchema = needContentSchema.extend({
  decisionDates: z.array(z.object({ what: half(160), date: z.iso.date().nullable().default(null) })).max(12).default([]),
})

export type OfferingDraft = z.infer<typeof offeringDraftSchema>
export type NeedDraft = z.infer<typeof needDraftSchema>
export type MandateDraft = z.infer<typeof mandateContentSchema>
export type DraftOf<K extends EntryKind> = K extends 'OFFERING' ? OfferingDraft : K extends 'NEED' ? NeedDraft : MandateDraft
/** One of the three, where the kind does not matter. */
export type Draft = Readonly<Record<string, unknown>>

const draftSchemas = { OFFERING: offeringDraftSchema, NEED: needDraftSchema, MANDATE: mandateContentSchema }
const contentSchemas = { OFFERING: offeringContentSchema, NEED: needContentSchema, MANDATE: mandateContentSchema }

/** A stored draft with every field that was added to the form since. */
export function readDraft<K extends EntryKind>(kind: K, stored: unknown): DraftOf<K> {
  return draftSchemas[kind].parse(stored ?? {}) as DraftOf<K>
}

/** The draft as it would be published, or null while a row is half filled in. */
export function contentOfDraft<K extends EntryKind>(kind: K, draft: Draft): ContentOf<K> | null {
  const parsed = contentSchemas[kind].safeParse(draft)
  return parsed.success ? (parsed.data as ContentOf<K>) : null
}

export const fieldsOf = (kind: EntryKind): readonly string[] => Object.keys(draftSchemas[kind].shape)

/** Some fields of a draft: nothing that was not sent is filled in, and nothing unknown is kept. */
export function changesSchema(kind: EntryKind): z.ZodType<Record<string, unknown>> {
  return changes[kind]
}

const changes = {
  OFFERING: partly(draftSchemas.OFFERING.shape),
  NEED: partly(draftSchemas.NEED.shape),
  MANDATE: partly(draftSchemas.MANDATE.shape),
}

// zod's own partial() keeps the defaults, and so would empty every field that was not sent.
function partly(shape: Record<string, z.ZodType>): z.ZodType<Record<string, unknown>> {
  const optional = Object.entries(shape).map(([name, field]) => {
    const inner = field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field
    return [name, inner.optional()] as const
  })
  return z.object(Object.fromEntries(optional))
}
