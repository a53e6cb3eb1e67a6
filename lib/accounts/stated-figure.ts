/**
 * Figures as people write them: "1 200 000", "1.200.000", "1,200,000" are the same sum; "1.200" could be two
 * different ones and is asked again. Empty is null, "not stated".
 */
export type FigureTrouble = 'figure.number' | 'figure.ambiguous' | 'figure.whole-euros' | 'figure.too-large' | 'figure.share'
export type FigureReading = { value: number | null } | { trouble: FigureTrouble }

const largestSum = 1_000_000_000_000
const largestHeadcount = 10_000_000

const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g

export function readWholeEuros(typed: string): FigureReading {
  const text = typed.trim().replace(/^(€|eur)\s*|\s*(€|eur)$/gi, '').trim()
  if (text === '') return { value: null }
  const spaced = withoutSpaces(text)
  if (spaced === null) return { trouble: 'figure.number' }
  if (/^\d+$/.test(spaced)) return inRange(Number(spaced), largestSum)
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(spaced) || /^\d{1,3}(,\d{3}){2,}$/.test(spaced) || /^\d{1,3}(['’]\d{3})+$/.test(spaced)) {
    return inRange(Number(spaced.replace(/\D/g, '')), largestSum)
  }
  if (/^\d{1,3}[.,]\d{3}$/.test(spaced)) return { trouble: 'figure.ambiguous' }
  if (/^\d[\d.,'’]*[.,]\d{1,2}$/.test(spaced)) return { trouble: 'figure.whole-euros' }
  return { trouble: /^\d[\d.,]*$/.test(spaced) ? 'figure.ambiguous' : 'figure.number' }
}

/** Annual work units: part-time makes fractions. */
export function readHeadcount(typed: string): FigureReading {
  return readDecimal(typed, largestHeadcount, 'figure.too-large')
}

/** Percent, 0 to 100. */
export function readShare(typed: string): FigureReading {
  return readDecimal(typed.replace(/\s*%\s*$/, ''), 100, 'figure.share')
}

function readDecimal(typed: string, largest: number, tooLarge: FigureTrouble): FigureReading {
  const text = typed.trim()
  if (text === '') return { value: null }
  const spaced = withoutSpaces(text)
  if (spaced === null) return { trouble: 'figure.number' }
  if (/^\d+([.,]\d{1,2})?$/.test(spaced)) return inRange(Number(spaced.replace(',', '.')), largest, tooLarge)
  return { trouble: /^\d[\d.,]*$/.test(spaced) ? 'figure.ambiguous' : 'figure.number' }
}

/** Spaces are fine where they group thousands: "12 34" is a slip, not 1234. */
function withoutSpaces(text: string): string | null {
  if (!/\s/.test(text)) return text
  return /^\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(text.replace(spaces, ' ')) ? text.replace(spaces, '') : null
}

const inRange = (value: number, largest: number, tooLarge: FigureTrouble = 'figure.too-large'): FigureReading =>
  value <= largest ? { value } : { trouble: tooLarge }
