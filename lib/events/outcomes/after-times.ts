/** When people are asked what came of an event. Times are on the event's clock; the present is given. */
import { instantOf } from '@/lib/directory/zoned-time'
import { dayOf } from '../model'

type EventDays = { endsOn: Date; timeZone: string }

const day = 86_400_000
const minute = 60_000

export const outcomeDays = 90
export const laterMonths = 3
export const laterChangeDays = 60

/** "How were your meetings" goes out the evening after the last day: from six o'clock, half an hour after the last slot at the earliest, and never after two weeks. */
export function remindTimes(event: EventDays, lastSlotEndsAt: Date): { from: Date; until: Date } {
  const evening = at(event.endsOn, '18:00', event.timeZone)
  const from = new Date(Math.max(evening.getTime(), lastSlotEndsAt.getTime() + 30 * minute))
  return { from, until: new Date(from.getTime() + 14 * day) }
}

/** Until when what was said of a meeting can be changed. */
export const outcomesUntil = (event: EventDays): Date => new Date(at(event.endsOn, '23:59', event.timeZone).getTime() + outcomeDays * day)

/** Three months later, at nine in the morning; who could not be asked within three months more is not asked any more. */
export function laterTimes(event: EventDays): { from: Date; until: Date } {
  return { from: at(monthsLater(event.endsOn, laterMonths), '09:00', event.timeZone), until: at(monthsLater(event.endsOn, 2 * laterMonths), '09:00', event.timeZone) }
}

/** An answer can be changed for so long after it was asked for. */
export const laterChangeUntil = (askedAt: Date): Date => new Date(askedAt.getTime() + laterChangeDays * day)

/** The same day of a later month, or that month's last. */
export function monthsLater(date: Date, months: number): Date {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), last)))
}

const at = (date: Date, time: string, zone: string): Date => new Date(instantOf(`${dayOf(date)}T${time}`, zone) ?? `${dayOf(date)}T${time}:00Z`)
