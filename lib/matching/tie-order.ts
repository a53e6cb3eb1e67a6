const randomPart = 12

/**
 * Candidates with the same score stand by the random end of their ids: the same on every page and day, and neither by
 * name nor, as the beginning of an id would have it, by who came first.
 */
export function byTie(a: string, b: string): number {
  const [left, right] = [a.slice(-randomPart), b.slice(-randomPart)]
  if (left !== right) return left < right ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** The random end of an id in hexadecimal digits as a number; NaN where it is none, then `byTie` itself must tell. */
export function tieNumber(id: string): number {
  const end = id.slice(-randomPart)
  return /^[\da-f]{12}$/.test(end) ? Number.parseInt(end, 16) : NaN
}
