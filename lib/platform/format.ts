/** Dates, numbers and money as people of a locale write them. Pure: the present moment is given. */

// "en" alone would be American: month before day.
export const tag = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

export function formatNumber(locale: string, value: number): string {
  return new Intl.NumberFormat(tag(locale)).format(value)
}

export function formatDecimal(locale: string, value: number, digits: number): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: digits }).format(value)
}

/** An amount or a range of amounts; without a currency the bare numbers. */
export function formatMoney(locale: string, from: number, to: number, currency: string): string {
  const format = moneyFormat(locale, currency)
  return from === to ? format.format(from) : format.formatRange(from, to)
}

/** An amount to the cent where there are cents. */
export function formatAmount(locale: string, amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  try {
    return new Intl.NumberFormat(tag(locale), { style: currency ? 'currency' : 'decimal', currency: currency || undefined, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount)
  } catch {
    return `${formatNumber(locale, amount)} ${currency}`.trim()
  }
}

function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  const options = { maximumFractionDigits: 0 }
  try {
    return new Intl.NumberFormat(tag(locale), currency ? { ...options, style: 'currency', currency } : options)
  } catch {
    return new Intl.NumberFormat(tag(locale), options)
  }
}

/** A calendar date as stored, yyyy-mm-dd. */
export function formatCalendarDate(locale: string, date: string): string {
  const at = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? date : formatDate(locale, at, 'UTC')
}

export function formatDate(locale: string, at: Date, zone = 'UTC'): string {
  return new Intl.DateTimeFormat(tag(locale), { day: 'numeric', month: 'long', year: 'numeric', timeZone: known(zone) }).format(at)
}

/** "Tue 12 March 2027, 14:00, Vilnius": the clock of the place, and which place. */
export function formatMoment(locale: string, at: Date, zone: string): string {
  const timeZone = known(zone)
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag(locale), { ...options, timeZone }).format(at)
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return `${part({ weekday: 'short' })} ${formatDate(locale, at, zone)}, ${part({ hour: '2-digit', minute: '2-digit' })}, ${place}`
}

const units = [
  ['year', 365 * 86_400_000],
  ['month', 61 * 86_400_000],
  ['day', 2 * 86_400_000],
  ['hour', 2 * 3_600_000],
  ['minute', 0],
] as const
const lengths = { year: 365.25 * 86_400_000, month: 30.44 * 86_400_000, day: 86_400_000, hour: 3_600_000, minute: 60_000 }

/** "in 9 days", "3 hours ago". */
export function formatDistance(locale: string, at: Date, from: Date): string {
  const distance = at.getTime() - from.getTime()
  const unit = (units.find(([, least]) => Math.abs(distance) >= least) ?? units[4])[0]
  return new Intl.RelativeTimeFormat(tag(locale), { numeric: 'always' }).format(Math.trunc(distance / lengths[unit]), unit)
}

export function formatList(locale: string, values: readonly string[]): string {
  return new Intl.ListFormat(tag(locale), { type: 'conjunction' }).format(values)
}

/** The zone, or UTC where its name means nothing here. */
function known(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone || 'UTC' }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
