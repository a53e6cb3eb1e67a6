import type { z } from 'zod'
import type { OrganisationKind } from '@/lib/accounts/model'
import type { mandateContentSchema, needContentSchema, offeringConfidentialSchema, offeringContentSchema } from '@/lib/directory/schemas'

/**
 * Demo data: invented organisations and their entries, written for Sund. Nothing here exists.
 * Dates are days from the day of the seed, so that the demo never grows old.
 */
export type DemoOffering = Omit<z.input<typeof offeringContentSchema>, 'certificates'> & {
  certificates?: { certificate: string; issuer?: string; expiresInDays?: number; hasNoExpiry?: boolean }[]
  confidential?: z.input<typeof offeringConfidentialSchema>
  isDraft?: boolean
}

export type DemoNeed = Omit<z.input<typeof needContentSchema>, 'deadline' | 'timeZone' | 'decisionDates'> & {
  /** Answers until 14:00 local time of that day. */
  deadlineInDays?: number
  decisions?: { what: string; inDays: number }[]
  isDraft?: boolean
}

export type DemoMandate = z.input<typeof mandateContentSchema>

export type DemoOrganisation = {
  /** Word that stays the same from seed to seed; the demo accounts name one. */
  key: string
  kind: OrganisationKind
  name: string
  country: string
  city: string
  nuts?: string
  website?: string
  summary: string
  description?: string
  languages: string[]
  isVerified?: boolean
  headcount?: number
  /** Whole euros. */
  turnover?: number
  balanceSheet?: number
  offerings?: DemoOffering[]
  needs?: DemoNeed[]
  mandates?: DemoMandate[]
}

export const timeZones: Record<string, string> = {
  FI: 'Europe/Helsinki',
  EE: 'Europe/Tallinn',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  PL: 'Europe/Warsaw',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
}
