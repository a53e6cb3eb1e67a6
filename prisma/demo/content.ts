import type { z } from 'zod'
import { mandateContentSchema, needContentSchema, offeringContentSchema, type MandateContent, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import { timeZones, type DemoMandate, type DemoNeed, type DemoOffering } from './format'

/** What demo entries say on a given day: days ahead become dates. The schemas drop what is no content (`isDraft`, `confidential`). */
const day = 86_400_000
const inDays = (today: Date, days: number): Date => new Date(today.getTime() + days * day)
const isoDate = (date: Date): string => date.toISOString().slice(0, 10)

export function demoOfferingContent({ certificates, ...said }: DemoOffering, today: Date): OfferingContent {
  return offeringContentSchema.parse({
    ...said,
    certificates: certificates?.map(({ expiresInDays, ...one }) => ({
      ...one,
      expires: expiresInDays === undefined ? null : isoDate(inDays(today, expiresInDays)),
    })),
  } satisfies z.input<typeof offeringContentSchema>)
}

export function demoNeedContent({ deadlineInDays, decisions, ...said }: DemoNeed, country: string, today: Date): NeedContent {
  const timeZone = timeZones[country] ?? 'Europe/Brussels'
  return needContentSchema.parse({
    ...said,
    decisionDates: decisions?.map(({ what, inDays: days }) => ({ what, date: isoDate(inDays(today, days)) })),
    deadline: deadlineInDays === undefined ? null : afternoon(inDays(today, deadlineInDays), timeZone),
    timeZone: deadlineInDays === undefined ? '' : timeZone,
  } satisfies z.input<typeof needContentSchema>)
}

export const demoMandateContent = (mandate: DemoMandate): MandateContent => mandateContentSchema.parse(mandate)

/** 14:00 on the clock of `timeZone`, as an instant with its offset. */
function afternoon(when: Date, timeZone: string): string {
  const date = isoDate(when)
  const noon = new Date(`${date}T12:00:00Z`)
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(noon).find((part) => part.type === 'timeZoneName')
  return `${date}T14:00:00${name?.value.replace('GMT', '') || 'Z'}`
}

/** Days since the n-th entry was published: spread, the same in every seed, and well before a deadline that has passed. */
export function daysPublished(n: number, deadlineInDays?: number): number {
  const spread = 2 + ((n * 7) % 90)
  return deadlineInDays !== undefined && deadlineInDays < 0 ? Math.max(spread, 30 - deadlineInDays) : spread
}
