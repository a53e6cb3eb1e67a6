import { z } from 'zod'

/**
 * What an entry says, as stored, published and ranked. Every field has a value that means "not stated"
 * (empty text, empty list, null), so that a draft of any completeness is a valid content.
 * What publication asks for stands in completeness.ts. Codes are of lib/taxonomy.
 */
const text = (max: number) => z.string().trim().max(max).default('')
const codes = (max: number) => z.array(z.string().trim().min(1).max(40)).max(max).default([])
const code = z.string().trim().min(1).max(40).nullable().default(null)
const amount = z.number().nonnegative().max(1e12).nullable().default(null)
/** Calendar date, yyyy-mm-dd */
const date = z.iso.date().nullable().default(null)

/** `expires` null with `hasNoExpiry` false is "not stated". */
export const certificateSchema = z.object({
  certificate: z.string().min(1).max(40),
  issuer: text(160),
  number: text(80),
  expires: date,
  hasNoExpiry: z.boolean().default(false),
})

/** The survey's two types of delivery: ready-made, or developed, changed or altered for this buyer. */
export const referenceKinds = ['ready-made', 'developed-or-altered'] as const
export const referenceSchema = z.object({
  customer: z.string().trim().min(1).max(200),
  country: z.string().trim().min(2).max(2),
  kind: z.enum(referenceKinds),
  isPublicBody: z.boolean().default(true),
  year: z.number().int().min(1980).max(2100).nullable().default(null),
  note: text(500),
})

export const evidenceSchema = z.object({
  kind: z.string().min(1).max(40),
  summary: z.string().trim().min(1).max(1000),
  link: text(300),
})

export const offeringContentSchema = z.object({
  title: text(120),
  summary: text(300),
  description: text(8000),
  language: text(2),
  categories: codes(8),
  careSettings: codes(16),
  careAreas: codes(12),
  mainPurpose: code,
  cpv: codes(20),
  trl: z.number().int().min(1).max(9).nullable().default(null),
  trlEvidence: text(1000),
  deviceClass: code,
  deviceLegislation: code,
  evidenceTier: code,
  evidence: z.array(evidenceSchema).max(20).default([]),
  certificates: z.array(certificateSchema).max(20).default([]),
  interoperability: codes(30),
  productLanguages: codes(30),
  supportLanguages: codes(30),
  countriesServed: codes(60),
  references: z.array(referenceSchema).max(40).default([]),
  priceModel: code,
  /** Whole units of `currency` a year for a typical first customer. */
  priceFrom: amount,
  priceTo: amount,
  currency: text(3),
  seeks: codes(10),
  website: text(300),
})
export type OfferingContent = z.infer<typeof offeringContentSchema>

/** Layer of its own: only members of the owning organisation read it. */
export const offeringConfidentialSchema = z.object({
  priceDetails: text(4000),
  roadmap: text(4000),
  securityDetails: text(4000),
  intellectualProperty: text(4000),
  /** Months the company can go on without new income. */
  runwayMonths: z.number().int().min(0).max(240).nullable().default(null),
})
export type OfferingConfidential = z.infer<typeof offeringConfidentialSchema>

export const budgetStates = ['granted', 'applied-for', 'not-granted'] as const
export const needModes = ['pull', 'open-to-push'] as const
export const contactMandates = ['decides', 'sponsors-pilot', 'advises'] as const

export const needContentSchema = z.object({
  title: text(300),
  summary: text(500),
  problem: text(30000),
  tried: text(4000),
  language: text(2),
  /** The same need in other languages, as notices often bring it. */
  translations: z
    .array(z.object({ language: z.string().min(2).max(3), title: text(300), problem: text(30000) }))
    .max(24)
    .default([]),
  categories: codes(8),
  careSettings: codes(16),
  careAreas: codes(12),
  mainPurpose: code,
  users: codes(12),
  usersNote: text(500),
  /** Systems and standards it must connect to. */
  interoperability: codes(30),
  systemsNote: text(1000),
  requiredFeatures: z.array(z.string().trim().min(1).max(300)).max(40).default([]),
  wishedFeatures: z.array(z.string().trim().min(1).max(300)).max(40).default([]),
  requiredCertificates: codes(12),
  requiredDeviceClass: code,
  requiredEvidenceTier: code,
  cpv: codes(60),
  country: text(2),
  nuts: codes(30),
  /** Languages the product or its support must speak. */
  languages: codes(12),
  budgetFrom: amount,
  budgetTo: amount,
  currency: text(3),
  budgetState: z.enum(budgetStates).nullable().default(null),
  stage: code,
  procedure: code,
  mode: z.enum(needModes).nullable().default(null),
  decisionDates: z
    .array(z.object({ what: z.string().trim().min(1).max(160), date: z.iso.date() }))
    .max(12)
    .default([]),
  /** Last moment to answer: an instant with offset, and the zone people there read their clock in. */
  deadline: z.iso.datetime({ offset: true }).nullable().default(null),
  timeZone: text(60),
  contactRole: text(160),
  contactMandate: z.enum(contactMandates).nullable().default(null),
  /** Up to which sum, in `currency`, the contact may decide. */
  contactMandateUpTo: amount,
})
export type NeedContent = z.infer<typeof needContentSchema>

export const mandateContentSchema = z.object({
  title: text(120),
  summary: text(300),
  description: text(4000),
  language: text(2),
  stages: codes(8),
  ticketFrom: amount,
  ticketTo: amount,
  currency: text(3),
  countries: codes(60),
  categories: codes(26),
  careAreas: codes(30),
  minimumTrl: z.number().int().min(1).max(9).nullable().default(null),
  wishes: text(2000),
  excludedCategories: codes(26),
  exclusionsNote: text(1000),
  website: text(300),
})
export type MandateContent = z.infer<typeof mandateContentSchema>
