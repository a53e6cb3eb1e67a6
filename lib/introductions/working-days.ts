/**
 * Working days are Monday to Friday by UTC: around the Baltic Sea its midnight is one to three at night.
 * Public holidays count as working days; they differ from country to country.
 */
const day = 86_400_000

const isWorkingDay = (at: Date): boolean => at.getUTCDay() >= 1 && at.getUTCDay() <= 5

/** The same time of day, so many working days later; with a negative count, earlier. */
export function addWorkingDays(from: Date, count: number): Date {
  const step = count < 0 ? -day : day
  let at = from
  for (let left = Math.abs(count); left > 0; ) {
    at = new Date(at.getTime() + step)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** How many working days have begun after the day of `from`, up to and with that of `to`. */
export function workingDaysBetween(from: Date, to: Date): number {
  const last = midnight(to)
  let count = 0
  for (let at = midnight(from) + day; at <= last; at += day) if (isWorkingDay(new Date(at))) count++
  return count
}

const midnight = (at: Date): number => Math.floor(at.getTime() / day) * day
