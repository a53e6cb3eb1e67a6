import { dayAt } from '../event-times'
import { dayOf, type EventMode } from '../model'
import type { EventTexts } from '../schemas'

/** What an event must say before everybody may see it. */
export const neededParts = ['name', 'summary', 'place', 'days', 'closing', 'kinds', 'slots', 'tables'] as const
export type NeededPart = (typeof neededParts)[number]

export type Publishable = {
  language: string
  texts: unknown
  mode: EventMode
  venue: string
  city: string
  country: string
  timeZone: string
  endsOn: Date
  registrationClosesAt: Date | null
  kinds: readonly { mayMeet: readonly string[] }[]
  slots: number
  tables: number
}

export function missingFor(event: Publishable, at: Date): NeededPart[] {
  const text = (event.texts as EventTexts)[event.language]
  const isThere: Record<NeededPart, boolean> = {
    name: Boolean(text?.name),
    summary: Boolean(text?.summary),
    place: event.mode === 'ONLINE' || (event.venue !== '' && event.city !== '' && event.country !== ''),
    days: dayOf(event.endsOn) >= dayAt(at, event.timeZone),
    closing: event.registrationClosesAt !== null && event.registrationClosesAt > at,
    kinds: event.kinds.some((kind) => kind.mayMeet.length > 0),
    slots: event.slots > 0,
    tables: event.tables > 0,
  }
  return neededParts.filter((part) => !isThere[part])
}
