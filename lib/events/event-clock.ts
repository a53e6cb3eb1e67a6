import { localOf } from '@/lib/directory/zoned-time'
import { formatDate, tag } from '@/lib/platform/format'

/** Instants as they stand on a clock: "09:20", "09:20–09:40", the day as a heading. Pure. */
export const clockTime = (at: Date, zone: string): string => localOf(at.toISOString(), zone).slice(11)
export const clockRange = (one: { startsAt: Date; endsAt: Date }, zone: string): string => `${clockTime(one.startsAt, zone)}–${clockTime(one.endsAt, zone)}`
/** YYYY-MM-DD there. */
export const clockDay = (at: Date, zone: string): string => localOf(at.toISOString(), zone).slice(0, 10)

export function dayHeading(locale: string, day: string): string {
  const at = new Date(`${day}T12:00:00Z`)
  return new Intl.DateTimeFormat(tag(locale), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** Whether a clock shows another time than the event's then; an unknown or empty zone is the event's. */
export const clocksDiffer = (at: Date, zone: string, own: string): boolean => own !== '' && localOf(at.toISOString(), zone) !== localOf(at.toISOString(), own)

export const placeOfZone = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

export const shortDate = (locale: string, at: Date, zone: string): string => formatDate(locale, at, zone)
