/** Days and clock times of an event, which are written on its clock and kept as instants. */
import { instantOf, localOf } from '@/lib/directory/zoned-time'
import { RuleBroken } from '@/lib/platform/errors'

const aDay = 86_400_000

export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
export const addDays = (day: string, count: number): string => new Date(dateOf(day).getTime() + count * aDay).toISOString().slice(0, 10)
export const daysBetween = (from: string, to: string): number => Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / aDay)
export const daysOf = (event: { startsOn: string; endsOn: string }): string[] => Array.from({ length: daysBetween(event.startsOn, event.endsOn) + 1 }, (_, i) => addDays(event.startsOn, i))

/** "24:00" is the end of the day. */
export function atClock(day: string, clock: string, zone: string): Date {
  const instant = clock === '24:00' ? instantOf(`${addDays(day, 1)}T00:00`, zone) : instantOf(`${day}T${clock}`, zone)
  if (instant === null) throw new RuleBroken('event.no-such-moment')
  return new Date(instant)
}

export function momentOf(local: string, zone: string): Date | null {
  if (local === '') return null
  const instant = instantOf(local, zone)
  if (instant === null) throw new RuleBroken('event.no-such-moment')
  return new Date(instant)
}

export const localMoment = (at: Date | null, zone: string): string => (at === null ? '' : localOf(at.toISOString(), zone))
export const dayAt = (at: Date, zone: string): string => localMoment(at, zone).slice(0, 10)
export const clockAt = (at: Date, zone: string): string => localMoment(at, zone).slice(11, 16)
/** The same time on the clock, so many days later and perhaps in another place. */
export function moved(at: Date, from: string, to: string, days: number): Date {
  const local = localOf(at.toISOString(), from)
  return new Date(instantOf(`${addDays(local.slice(0, 10), days)}T${local.slice(11)}`, to) ?? at.toISOString())
}

/** How long a session with so many slots lasts, with a break in the middle where it is long. */
export function proposedSession(startsAt: Date, slotMinutes: number, slots: number): { endsAt: Date; breaks: { startsAt: Date; endsAt: Date }[] } {
  const after = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)
  if (slots < 8) return { endsAt: after(slots * slotMinutes), breaks: [] }
  const half = Math.ceil(slots / 2) * slotMinutes
  return { endsAt: after(slots * slotMinutes + middleBreak), breaks: [{ startsAt: after(half), endsAt: after(half + middleBreak) }] }
}
const middleBreak = 20
