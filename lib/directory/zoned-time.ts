/**
 * Local clock times of a place and the instants they are. A deadline is written on a clock and meant as an instant.
 */
const zoneOfCountry: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna', AX: 'Europe/Mariehamn', BE: 'Europe/Brussels', BG: 'Europe/Sofia', CH: 'Europe/Zurich', CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague', DE: 'Europe/Berlin', DK: 'Europe/Copenhagen', EE: 'Europe/Tallinn', ES: 'Europe/Madrid', FI: 'Europe/Helsinki',
  FO: 'Atlantic/Faroe', FR: 'Europe/Paris', GB: 'Europe/London', GR: 'Europe/Athens', HR: 'Europe/Zagreb', HU: 'Europe/Budapest',
  IE: 'Europe/Dublin', IS: 'Atlantic/Reykjavik', IT: 'Europe/Rome', LT: 'Europe/Vilnius', LU: 'Europe/Luxembourg', LV: 'Europe/Riga',
  MT: 'Europe/Malta', NL: 'Europe/Amsterdam', NO: 'Europe/Oslo', PL: 'Europe/Warsaw', PT: 'Europe/Lisbon', RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm', SI: 'Europe/Ljubljana', SK: 'Europe/Bratislava', UA: 'Europe/Kyiv',
}

/** Zones a form offers. */
export const timeZones: readonly string[] = [...new Set(Object.values(zoneOfCountry))].sort()

export const timeZoneOf = (country: string): string => zoneOfCountry[country] ?? 'Europe/Brussels'

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone !== ''
  } catch {
    return false
  }
}

/** "2027-03-12T14:00" on a clock in Vilnius → "2027-03-12T14:00:00+02:00". Null when it is no such moment. */
export function instantOf(local: string, zone: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/.exec(local.trim())
  if (!parts || !isTimeZone(zone)) return null
  const wall = Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6] ?? '00'}Z`)
  if (Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(parts[3])) return null
  // The offset before and after a change of the clock differ: the second look settles it. A skipped hour moves forward.
  const first = wall - offsetMinutes(wall, zone) * 60_000
  const instant = wall - offsetMinutes(first, zone) * 60_000
  return withOffset(Math.max(instant, wall - offsetMinutes(instant, zone) * 60_000), zone)
}

/** The same instant on the clock of a place: "2027-03-12T14:00", as a date-and-time field wants it. */
export function localOf(instant: string, zone: string): string {
  const at = Date.parse(instant)
  return new Date(at + offsetMinutes(at, isTimeZone(zone) ? zone : 'UTC') * 60_000).toISOString().slice(0, 16)
}

function withOffset(at: number, zone: string): string {
  const minutes = offsetMinutes(at, zone)
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function offsetMinutes(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return Math.round((wall - Math.floor(at / 1000) * 1000) / 60_000)
}
