import { isTimeZone } from '@/lib/directory/zoned-time'
import { tag } from '@/lib/platform/format'

/** Instants as they stand on a clock: "09:20", "09:20–09:40", the day as a heading. Pure. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** YYYY-MM-DDTHH:MM there. A clock is made once: sheets of a large event read it thousands of times. */
function localOf(at: Date, zone: string): string {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone: isTimeZone(zone) ? zone : 'UTC', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    clocks.set(zone, clock)
  }
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

export const clockTime = (at: Date, zone: string): string => localOf(at, zone).slice(11)
export const clockRange = (one: { startsAt: Date; endsAt: Date }, zone: string): string => `${clockTime(one.startsAt, zone)}–${clockTime(one.endsAt, zone)}`
/** YYYY-MM-DD there. */
export const clockDay = (at: Date, zone: string): string => localOf(at, zone).slice(0, 10)

export function dayHeading(locale: string, day: string): string {
  const at = new Date(`${day}T12:00:00Z`)
  return new Intl.DateTimeFormat(tag(locale), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** Whether a clock shows another time than the event's then; an unknown or empty zone is the event's. */
export const clocksDiffer = (at: Date, zone: string, own: string): boolean => own !== '' && localOf(at, zone) !== localOf(at, own)

export const placeOfZone = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
